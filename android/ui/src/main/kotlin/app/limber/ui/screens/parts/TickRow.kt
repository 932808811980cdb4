// A tick of a list that can also be set to "not sure". Both stand in one frame beside each other: nothing cycles, and each
// is a target of its own.
package app.limber.ui.screens.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.IntrinsicSize
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.limber.models.Tick
import app.limber.ui.design.Limber
import app.limber.ui.design.LimberIcon
import app.limber.ui.design.Words
import app.limber.ui.design.anyOf
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Radii
import app.limber.ui.design.generated.Sizes
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale
import app.limber.ui.design.ground
import app.limber.ui.design.grown
import app.limber.ui.design.target

/** [words] with [help]; [unsure] are the words for "not sure". */
@Composable
internal fun TickRow(
    words: String,
    help: String,
    unsure: String,
    tick: Tick,
    modifier: Modifier = Modifier,
    onTick: () -> Unit,
    onUnsure: () -> Unit,
) {
    val colours = Limber.colours
    val chosen = tick != Tick.OPEN
    val line = if (chosen) Limber.job.solid else colours.outline
    val width = if (chosen) colours.outlineWidth + 1.dp else colours.outlineWidth
    val frame = modifier.fillMaxWidth().ground(colours.surface, RoundedCornerShape(Radii.button), line, width)
    if (Limber.textIsLarge) {
        Column(frame) {
            TickPart(words, help, tick == Tick.TICKED, Modifier.fillMaxWidth(), onTick)
            Spacer(Modifier.fillMaxWidth().height(colours.outlineWidth).background(line))
            UnsurePart(unsure, words, tick == Tick.UNSURE, Modifier.fillMaxWidth(), onUnsure)
        }
    } else {
        Row(frame.height(IntrinsicSize.Min)) {
            TickPart(words, help, tick == Tick.TICKED, Modifier.weight(1f).fillMaxHeight(), onTick)
            Spacer(Modifier.width(colours.outlineWidth).fillMaxHeight().background(line))
            UnsurePart(unsure, words, tick == Tick.UNSURE, Modifier.width(IntrinsicSize.Min).fillMaxHeight(), onUnsure)
        }
    }
}

@Composable
private fun TickPart(words: String, help: String, ticked: Boolean, modifier: Modifier, onTap: () -> Unit) {
    val fill = if (ticked) Limber.job.container else Color.Transparent
    val room = modifier.background(fill).anyOf(ticked, onTap).target(Sizes.primary)
    if (Limber.textIsLarge) {
        Column(room.padding(Space.inside, Space.row), Arrangement.spacedBy(Space.small)) {
            Mark(ticked)
            TickWords(words, help, ticked)
        }
    } else {
        // The words of most ticks are several lines: the mark stands at the first.
        Row(room.padding(Space.row, Space.inside), Arrangement.spacedBy(Space.row)) {
            Mark(ticked)
            TickWords(words, help, ticked, Modifier.weight(1f))
        }
    }
}

@Composable
private fun Mark(ticked: Boolean) {
    val size = grown(Sizes.icon)
    val box = if (ticked) Limber.job.solid else Color.Transparent
    val edge = if (ticked) Limber.job.solid else Limber.colours.outline
    Box(Modifier.size(size).ground(box, RoundedCornerShape(size / 4), edge, Sizes.iconStroke), Alignment.Center) {
        if (ticked) LimberIcon(LimberIcons.tick, size = MARK, tint = Limber.job.on)
    }
}

@Composable
private fun TickWords(words: String, help: String, ticked: Boolean, modifier: Modifier = Modifier) {
    Column(modifier, Arrangement.spacedBy(Space.hair)) {
        val colour = if (ticked) Limber.job.onContainer else Limber.colours.ink
        Words(words, colour = colour)
        if (help.isNotEmpty()) Words(help, style = TypeScale.small, colour = if (ticked) colour else Limber.colours.muted)
    }
}

@Composable
private fun UnsurePart(words: String, about: String, chosen: Boolean, modifier: Modifier, onTap: () -> Unit) {
    val fill = if (chosen) Limber.job.container else Color.Transparent
    Column(
        modifier.background(fill).anyOf(chosen, onTap).semantics { contentDescription = "$words, $about" }
            .target(Sizes.primary).padding(Space.small),
        Arrangement.Center,
        Alignment.CenterHorizontally,
    ) {
        val colour = if (chosen) Limber.job.onContainer else Limber.colours.muted
        if (chosen) LimberIcon(LimberIcons.tick, size = MARK, tint = colour)
        Words(words, style = TypeScale.small, colour = colour, align = TextAlign.Center)
    }
}

private val MARK = 16.dp
