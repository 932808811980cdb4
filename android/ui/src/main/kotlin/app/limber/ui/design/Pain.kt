// Pain from 0 to 10 as eleven numbers to tap: no slider, which a shaking hand and a screen reader cannot hold.
package app.limber.ui.design

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.limber.ui.design.generated.PainStep
import app.limber.ui.design.generated.Radii
import app.limber.ui.design.generated.Sizes
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale

/** A number of the scale with the core's words: [spoken] has the number in it, [word] is empty but at 0, 5 and 10. */
data class PainWords(val score: Int, val spoken: String, val word: String)

/**
 * The eleven numbers, in as many columns as have room. [chosen] is a score given before, where one is changed; the quick log
 * has none. With [choosing] one number stays chosen; without, a tap is the answer.
 */
@Composable
fun PainScale(
    steps: List<PainWords>,
    modifier: Modifier = Modifier,
    chosen: Int? = null,
    choosing: Boolean = chosen != null,
    onTap: (Int) -> Unit,
) {
    Column(modifier, Arrangement.spacedBy(Space.row)) {
        val group = if (choosing) Modifier.selectableGroup() else Modifier
        Cells(COLUMNS, group, least = Sizes.target, tight = Space.hair) {
            for (step in steps) PainButton(step, choosing, step.score == chosen) { onTap(step.score) }
        }
        // The words are spoken with their numbers already.
        Wrap(Modifier.clearAndSetSemantics {}, across = Space.inside, down = Space.hair) {
            for (step in steps.filter { it.word.isNotEmpty() }) {
                Row(horizontalArrangement = Arrangement.spacedBy(Space.hair)) {
                    Words("${step.score}", Modifier.alignByBaseline(), TypeScale.label)
                    MutedWords(step.word, Modifier.alignByBaseline(), TypeScale.small)
                }
            }
        }
    }
}

@Composable
private fun PainButton(step: PainWords, choosing: Boolean, chosen: Boolean, onTap: () -> Unit) {
    val (fill, on) = painStep(step.score)
    val colours = Limber.colours
    val line = if (chosen) colours.ink else colours.outline
    val width = if (chosen) colours.outlineWidth + 2.dp else colours.outlineWidth
    val name = listOf(step.spoken, step.word).filter { it.isNotEmpty() }.joinToString(", ")
    val tap = if (choosing) Modifier.oneOf(chosen, onTap = onTap) else Modifier.tap(onTap = onTap)
    Box(
        Modifier.ground(fill, RoundedCornerShape(Radii.button), line, width).then(tap)
            .semantics { contentDescription = name }.target(Sizes.primary).padding(Space.hair),
        Alignment.Center,
    ) {
        Words("${step.score}", style = NUMBER, colour = on, align = TextAlign.Center)
    }
}

/** A score that is shown: the number on its ground. The line beside it says it in words, so it is not read out. */
@Composable
fun PainBadge(score: Int, modifier: Modifier = Modifier) {
    val (fill, on) = painStep(score)
    val colours = Limber.colours
    Box(
        modifier.clearAndSetSemantics {}
            .ground(fill, RoundedCornerShape(Radii.chip), colours.outline, colours.outlineWidth)
            .defaultMinSize(grown(BADGE), grown(BADGE)).padding(Space.hair),
        Alignment.Center,
    ) {
        Words("$score", style = NUMBER, colour = on, align = TextAlign.Center)
    }
}

/** The ground of a score and the colour of its number. What lies outside of the scale gets the nearest end. */
@Composable
fun painStep(score: Int): PainStep = Limber.colours.pain.let { it[score.coerceIn(0, it.lastIndex)] }

/** Each number stands alone in the middle of its ground, so that its figures keep their own widths. */
private val NUMBER = TypeScale.heading.copy(tabular = false)
private val BADGE = 40.dp

/** All in a line, then so that the rows are as equal as eleven can be. */
private val COLUMNS = listOf(11, 6, 4, 3, 2)
