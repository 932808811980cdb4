// Buttons. One main action a screen; the others are quiet. Their names are their visible words.
package app.limber.ui.design

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.alpha
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import app.limber.ui.design.generated.Radii
import app.limber.ui.design.generated.Sizes
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale

/** The main action of a screen: full width, at least 56 dp high. While [enabled] is false it keeps its words. */
@Composable
fun PrimaryButton(
    words: String,
    modifier: Modifier = Modifier,
    icon: ImageVector? = null,
    enabled: Boolean = true,
    onTap: () -> Unit,
) {
    val job = Limber.job
    Box(
        modifier.fillMaxWidth().faded(enabled)
            .ground(job.solid, RoundedCornerShape(Radii.button)).tap(enabled, onTap).target(Sizes.primary)
            .padding(Space.inside, Space.row),
        Alignment.Center,
    ) {
        IconAndWords(words, icon, job.on, TextAlign.Center)
    }
}

/** A quiet action beside the main one; as wide as its words unless [modifier] says otherwise. */
@Composable
fun SecondaryButton(
    words: String,
    modifier: Modifier = Modifier,
    icon: ImageVector? = null,
    enabled: Boolean = true,
    onTap: () -> Unit,
) {
    val job = Limber.job
    // Without tints an outline says that it is a button.
    val line = if (Limber.scheme.highContrast) job.solid else Color.Transparent
    Box(
        modifier.faded(enabled)
            .ground(job.container, RoundedCornerShape(Radii.button), line, Limber.colours.outlineWidth)
            .tap(enabled, onTap).target().padding(Space.inside, Space.row),
        Alignment.Center,
    ) {
        IconAndWords(words, icon, job.onContainer, TextAlign.Center)
    }
}

/** Words that can be tapped. They begin where the text above them begins. */
@Composable
fun TextAction(
    words: String,
    modifier: Modifier = Modifier,
    icon: ImageVector? = null,
    enabled: Boolean = true,
    onTap: () -> Unit,
) {
    Box(
        modifier.faded(enabled).clip(RoundedCornerShape(Radii.chip)).tap(enabled, onTap).target().padding(vertical = Space.row),
        Alignment.CenterStart,
    ) {
        IconAndWords(words, icon, Limber.job.solid, TextAlign.Start)
    }
}

/** An icon alone, only where every app has it: back, close, more. [name] is what a screen reader says. */
@Composable
fun IconButton(icon: ImageVector, name: String, modifier: Modifier = Modifier, onTap: () -> Unit) {
    Box(modifier.clip(RoundedCornerShape(Radii.chip)).tap(onTap = onTap).size(Sizes.target), Alignment.Center) {
        LimberIcon(icon, name = name)
    }
}

/** Words with an icon before them. */
@Composable
private fun IconAndWords(words: String, icon: ImageVector?, colour: Color, align: TextAlign, gap: Dp = Space.small) {
    Row(horizontalArrangement = Arrangement.spacedBy(gap), verticalAlignment = Alignment.CenterVertically) {
        if (icon != null) LimberIcon(icon, tint = colour)
        Words(words, style = TypeScale.label, colour = colour, align = align)
    }
}

internal fun Modifier.faded(enabled: Boolean): Modifier = if (enabled) this else alpha(INACTIVE)

private const val INACTIVE = 0.5f
