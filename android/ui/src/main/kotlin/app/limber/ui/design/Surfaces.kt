// What lies on the page: cards, banners, rows of a list that lead somewhere, and what is said when there is nothing yet.
package app.limber.ui.design

import androidx.compose.animation.AnimatedVisibility
import androidx.compose.animation.core.tween
import androidx.compose.animation.expandVertically
import androidx.compose.animation.fadeIn
import androidx.compose.animation.fadeOut
import androidx.compose.animation.shrinkVertically
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.draw.rotate
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.collapse
import androidx.compose.ui.semantics.expand
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Motion
import app.limber.ui.design.generated.Radii
import app.limber.ui.design.generated.Sizes
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale

/** Things that belong together. [outlined] where the card itself means something, as a question that is still open. */
@Composable
fun Card(modifier: Modifier = Modifier, outlined: Boolean = false, content: @Composable ColumnScope.() -> Unit) {
    Column(modifier.card(outlined).padding(Space.inside), Arrangement.spacedBy(Space.row), content = content)
}

/** A row that leads to something, as a whole. Its name is all that stands on it. [lead] stands before it, as a number. */
@Composable
fun RowAction(
    title: String,
    modifier: Modifier = Modifier,
    detail: String = "",
    icon: ImageVector? = null,
    lead: (@Composable () -> Unit)? = null,
    onTap: () -> Unit,
) {
    Row(
        modifier.card(outlined = false).tap(onTap = onTap).target(Sizes.primary).padding(Space.inside),
        Arrangement.spacedBy(Space.row),
        Alignment.CenterVertically,
    ) {
        val beside = !Limber.textIsLarge
        if (beside) Lead(icon, lead)
        Column(Modifier.weight(1f), Arrangement.spacedBy(Space.hair)) {
            if (!beside) Lead(icon, lead)
            Words(title, style = TypeScale.label)
            if (detail.isNotEmpty()) MutedWords(detail, style = TypeScale.small)
        }
        LimberIcon(LimberIcons.forward, tint = Limber.colours.muted)
    }
}

@Composable
private fun Lead(icon: ImageVector?, lead: (@Composable () -> Unit)?) {
    if (icon != null) LimberIcon(icon, tint = Limber.job.solid)
    lead?.invoke()
}

/** What a banner is. A warning is no urgency: it has a mark of its own, and no red. */
enum class BannerKind(internal val icon: ImageVector) {
    INFO(LimberIcons.info),
    WARNING(LimberIcons.warning),
    SAVED(LimberIcons.tick),
}

/** Something to know, with what can be done about it. */
@Composable
fun Banner(
    words: String,
    modifier: Modifier = Modifier,
    kind: BannerKind = BannerKind.INFO,
    actions: (@Composable () -> Unit)? = null,
) {
    // What can be tapped below the words brings room of its own.
    val bottom = if (actions == null) Space.inside else Space.hair
    Column(modifier.well().padding(start = Space.inside, top = Space.inside, end = Space.inside, bottom = bottom)) {
        val tint = if (kind == BannerKind.SAVED) Limber.job.solid else Limber.colours.ink
        if (Limber.textIsLarge) {
            LimberIcon(kind.icon, Modifier.padding(bottom = Space.small), tint = tint)
            Words(words)
        } else {
            Row(horizontalArrangement = Arrangement.spacedBy(Space.row)) {
                LimberIcon(kind.icon, Modifier.padding(top = FIRST_LINE), tint = tint)
                Words(words)
            }
        }
        if (actions != null) Wrap(across = Space.group, down = Space.hair, content = actions)
    }
}

/** "Saved 6, lower back." with what can be done about it. It stays until the next action, and is said once when it comes. */
@Composable
fun SnackbarBar(words: String, modifier: Modifier = Modifier, actions: (@Composable () -> Unit)? = null) {
    Banner(words, modifier.semantics { liveRegion = LiveRegionMode.Polite }, BannerKind.SAVED, actions)
}

/** Nothing is there yet: one line of help, and the next action. */
@Composable
fun EmptyState(words: String, modifier: Modifier = Modifier, action: (@Composable () -> Unit)? = null) {
    Column(modifier.fillMaxWidth().padding(vertical = Space.pause), Arrangement.spacedBy(Space.group)) {
        MutedWords(words)
        action?.invoke()
    }
}

/** Words below which more can be opened: why a question is asked, where something is from. */
@Composable
fun Disclosure(
    words: String,
    open: Boolean,
    modifier: Modifier = Modifier,
    onToggle: () -> Unit,
    content: @Composable ColumnScope.() -> Unit,
) {
    Column(modifier.fillMaxWidth()) {
        val state = Modifier.semantics { if (open) collapse { onToggle(); true } else expand { onToggle(); true } }
        Row(
            Modifier.clip(RoundedCornerShape(Radii.chip)).tap(onTap = onToggle).then(state).target()
                .padding(vertical = Space.row),
            Arrangement.spacedBy(Space.small),
            Alignment.CenterVertically,
        ) {
            Words(words, Modifier.weight(1f, fill = false), TypeScale.label, Limber.job.solid)
            LimberIcon(LimberIcons.down, Modifier.rotate(if (open) HALF_TURN else 0f), tint = Limber.job.solid)
        }
        val time = Limber.motion(Motion.quick)
        AnimatedVisibility(
            open,
            enter = expandVertically(tween(time)) + fadeIn(tween(time)),
            exit = shrinkVertically(tween(time)) + fadeOut(tween(time)),
        ) {
            Column(Modifier.padding(bottom = Space.small), Arrangement.spacedBy(Space.row), content = content)
        }
    }
}

/** In high contrast all grounds are one, so that a card has only its outline. */
@Composable
private fun Modifier.card(outlined: Boolean): Modifier {
    val colours = Limber.colours
    val line = if (outlined || Limber.scheme.highContrast) colours.outline else Color.Transparent
    return fillMaxWidth().ground(colours.surface, RoundedCornerShape(Radii.card), line, colours.outlineWidth)
}

@Composable
private fun Modifier.well(): Modifier {
    val colours = Limber.colours
    val line = if (Limber.scheme.highContrast) colours.outline else Color.Transparent
    return fillMaxWidth().ground(colours.raised, RoundedCornerShape(Radii.card), line, colours.outlineWidth)
}

/** An icon this far down stands in the middle of the first line of text. */
private val FIRST_LINE = 2.dp

private const val HALF_TURN = 180f
