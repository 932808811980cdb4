// The one place where an urgency has a look. How urgent something is and what it is called comes from the core; nothing here
// may compare two of them.
package app.limber.ui.design

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Radii
import app.limber.ui.design.generated.Sizes
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale
import app.limber.ui.design.generated.UrgencyBands
import app.limber.ui.design.generated.UrgencyBand as Band

/** A level of urgency by the core's id, its band, and the shape that says the same without colour. */
enum class Urgency(val id: String, internal val band: Band, internal val icon: ImageVector) {
    EMERGENCY("emergency", UrgencyBands.emergency, LimberIcons.emergency),
    SAME_DAY("same_day", UrgencyBands.sameDay, LimberIcons.sameDay),
    SOON("soon", UrgencyBands.soon, LimberIcons.soon),
    ROUTINE("routine", UrgencyBands.routine, LimberIcons.routine),
    SELF_CARE("self_care", UrgencyBands.selfCare, LimberIcons.selfCare),
    ;

    companion object {
        /** The level with the core's id; an id that the core does not have is an error of ours. */
        fun of(id: String): Urgency = requireNotNull(entries.firstOrNull { it.id == id }) { "no look for the urgency $id" }
    }
}

/** How soon to be seen, on the full band of the level: words first, then the shape. [detail] is a second line. */
@Composable
fun UrgencyBand(urgency: Urgency, words: String, modifier: Modifier = Modifier, detail: String = "") {
    val (fill, on) = urgency.band
    val colours = Limber.colours
    val shape = RoundedCornerShape(Radii.card)
    val border = if (colours.urgencyBorderWidth > 0.dp) {
        Modifier.border(colours.urgencyBorderWidth, colours.ink, shape)
    } else {
        Modifier
    }
    val frame = modifier.fillMaxWidth().background(fill, shape).then(border).padding(Space.inside)
    @Composable
    fun told(modifier: Modifier) = Column(modifier, Arrangement.spacedBy(Space.hair)) {
        Words(words, Modifier.semantics { heading() }, TypeScale.title, on)
        if (detail.isNotEmpty()) Words(detail, colour = on)
    }
    if (Limber.textIsLarge) {
        Column(frame, Arrangement.spacedBy(Space.row)) {
            LimberIcon(urgency.icon, size = Sizes.iconLarge, tint = on)
            told(Modifier)
        }
    } else {
        Row(frame, Arrangement.spacedBy(Space.inside)) {
            told(Modifier.weight(1f))
            LimberIcon(urgency.icon, size = Sizes.iconLarge, tint = on)
        }
    }
}
