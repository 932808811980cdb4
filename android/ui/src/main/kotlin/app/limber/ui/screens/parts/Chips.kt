// Small things to choose, beside each other: places, times, "not sure". What is chosen has a tick, an outline and a state.
package app.limber.ui.screens.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.limber.ui.design.ChoiceKind
import app.limber.ui.design.Limber
import app.limber.ui.design.LimberIcon
import app.limber.ui.design.Words
import app.limber.ui.design.anyOf
import app.limber.ui.design.choice
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Radii
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale
import app.limber.ui.design.generated.TypeStyle
import app.limber.ui.design.grown
import app.limber.ui.design.oneOf
import app.limber.ui.design.spare
import app.limber.ui.design.target

/**
 * One of a few short answers. [about] is said after the words where many chips say the same, as "Not sure" does. [open] is the
 * icon of one that is not chosen; without one there is room for the tick that may come.
 */
@Composable
internal fun Chip(
    words: String,
    kind: ChoiceKind,
    chosen: Boolean,
    modifier: Modifier = Modifier,
    about: String = "",
    open: ImageVector? = null,
    style: TypeStyle = TypeScale.label,
    onTap: () -> Unit,
) {
    val tap = if (kind == ChoiceKind.ONE) Modifier.oneOf(chosen, onTap = onTap) else Modifier.anyOf(chosen, onTap)
    val name = if (about.isEmpty()) Modifier else Modifier.semantics { contentDescription = "$words, $about" }
    val icon = if (chosen) LimberIcons.tick else open
    val room = if (icon != null) Modifier else Modifier.spare(grown(MARK) + Space.hair)
    Row(
        modifier.then(room).choice(chosen, Radii.chip).then(tap).then(name).target().padding(Space.row, Space.small),
        Arrangement.spacedBy(Space.hair, Alignment.CenterHorizontally),
        Alignment.CenterVertically,
    ) {
        val colour = if (chosen) Limber.job.onContainer else Limber.colours.ink
        if (icon != null) LimberIcon(icon, size = MARK, tint = colour)
        Words(words, style = style, colour = colour, align = TextAlign.Center)
    }
}

private val MARK = 16.dp
