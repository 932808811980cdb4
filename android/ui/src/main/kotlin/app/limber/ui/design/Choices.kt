// Answers that can be chosen: the whole row is the target. What is chosen is told by a mark, an outline and a state, never by
// colour alone.
package app.limber.ui.design

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Radii
import app.limber.ui.design.generated.Sizes
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale

/** Whether choosing an answer takes the others away. The model does that; the row shows another mark. */
enum class ChoiceKind { ONE, MANY }

/** One of several answers, or one tick of several. [help] is a second line. */
@Composable
fun ChoiceRow(
    words: String,
    kind: ChoiceKind,
    chosen: Boolean,
    modifier: Modifier = Modifier,
    help: String = "",
    onTap: () -> Unit,
) {
    val tap = if (kind == ChoiceKind.ONE) Modifier.oneOf(chosen, onTap = onTap) else Modifier.anyOf(chosen, onTap = onTap)
    Row(
        modifier.fillMaxWidth().choice(chosen, Radii.button).then(tap).target(Sizes.primary).padding(Space.inside, Space.row),
        Arrangement.spacedBy(Space.row),
        Alignment.CenterVertically,
    ) {
        ChoiceMark(kind, chosen)
        Column(Modifier.weight(1f)) {
            val colour = if (chosen) Limber.job.onContainer else Limber.colours.ink
            Words(words, colour = colour)
            if (help.isNotEmpty()) {
                Words(help, style = TypeScale.small, colour = if (chosen) colour else Limber.colours.muted)
            }
        }
    }
}

/** Chosen answers of one question; a screen reader counts them. */
@Composable
fun Choices(modifier: Modifier = Modifier, content: @Composable () -> Unit) {
    Column(modifier.selectableGroup(), Arrangement.spacedBy(Space.small)) { content() }
}

/** An answer by the core's id, with the core's words. */
data class Answer(val id: String, val words: String)

/**
 * A question with a few short answers beside each other: yes, no, not sure.
 *
 * [help] explains the question, [note] says that it is still open; [chosen] is the id of the answer; [below] is what can be
 * opened under it.
 */
@Composable
fun AnswerRow(
    question: String,
    answers: List<Answer>,
    chosen: String?,
    modifier: Modifier = Modifier,
    help: String = "",
    note: String = "",
    below: (@Composable () -> Unit)? = null,
    onChoose: (String) -> Unit,
) {
    Card(modifier, outlined = note.isNotEmpty()) {
        Column(verticalArrangement = Arrangement.spacedBy(Space.hair)) {
            Words(question)
            if (help.isNotEmpty()) MutedWords(help, style = TypeScale.small)
        }
        if (note.isNotEmpty()) {
            Row(horizontalArrangement = Arrangement.spacedBy(Space.small), verticalAlignment = Alignment.CenterVertically) {
                LimberIcon(LimberIcons.warning)
                Words(note, style = TypeScale.label)
            }
        }
        Cells(listOf(answers.size, 1).distinct(), Modifier.selectableGroup(), tight = Space.hair) {
            for (answer in answers) AnswerChip(answer, question, answer.id == chosen) { onChoose(answer.id) }
        }
        below?.invoke()
    }
}

@Composable
private fun AnswerChip(answer: Answer, question: String, chosen: Boolean, onTap: () -> Unit) {
    // Many rows have a "Yes": the name says whose it is, and begins with what one sees.
    val name = Modifier.semantics { contentDescription = "${answer.words}, $question" }
    val room = if (chosen) Modifier else Modifier.spare(grown(SMALL_MARK) + Space.hair)
    Row(
        room.choice(chosen, Radii.chip).oneOf(chosen, onTap = onTap).then(name).target().padding(Space.hair, Space.row),
        Arrangement.spacedBy(Space.hair, Alignment.CenterHorizontally),
        Alignment.CenterVertically,
    ) {
        val colour = if (chosen) Limber.job.onContainer else Limber.colours.ink
        if (chosen) LimberIcon(LimberIcons.tick, size = SMALL_MARK, tint = colour)
        Words(answer.words, style = TypeScale.label, colour = colour, align = TextAlign.Center)
    }
}

/** A circle for one of several, a square for each of several; a tick in it when it is chosen. */
@Composable
private fun ChoiceMark(kind: ChoiceKind, chosen: Boolean) {
    val size = grown(Sizes.icon)
    val shape = RoundedCornerShape(if (kind == ChoiceKind.ONE) size / 2 else size / 4)
    val fill = if (chosen) Limber.job.solid else Color.Transparent
    val line = if (chosen) Limber.job.solid else Limber.colours.outline
    Box(Modifier.size(size).ground(fill, shape, line, Sizes.iconStroke), Alignment.Center) {
        if (chosen) LimberIcon(LimberIcons.tick, size = MARK, tint = Limber.job.on)
    }
}

/** The ground and outline of something that can be chosen. */
@Composable
internal fun Modifier.choice(chosen: Boolean, radius: Dp): Modifier {
    val (fill, line) = when {
        chosen -> Limber.job.container to Limber.job.solid
        else -> Limber.colours.surface to Limber.colours.outline
    }
    val width = Limber.colours.outlineWidth
    return ground(fill, RoundedCornerShape(radius), line, if (chosen) width + 1.dp else width)
}

private val MARK = 16.dp

/** Three short answers with this fit beside each other on the narrowest phone. */
private val SMALL_MARK = 14.dp
