// The questions of a card, by how they are answered. Nothing here knows what a question is about.
package app.limber.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.dp
import app.limber.ffi.ChoiceView
import app.limber.ffi.QuestionKind
import app.limber.ffi.QuestionView
import app.limber.ffi.RowView
import app.limber.ffi.TextKey
import app.limber.models.CheckPlace
import app.limber.models.Draft
import app.limber.models.Tick
import app.limber.ui.design.Answer
import app.limber.ui.design.AnswerRow
import app.limber.ui.design.Card
import app.limber.ui.design.ChoiceKind
import app.limber.ui.design.ChoiceRow
import app.limber.ui.design.Choices
import app.limber.ui.design.Disclosure
import app.limber.ui.design.FactRow
import app.limber.ui.design.FieldBox
import app.limber.ui.design.LimberIcon
import app.limber.ui.design.MutedWords
import app.limber.ui.design.Words
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale
import app.limber.ui.screens.parts.TickRow
import app.limber.ui.screens.parts.say

/** What a person does on a card. */
internal class SheetActions(
    val choose: (question: String, choice: String) -> Unit,
    val number: (question: String, text: String) -> Unit,
    val unsaid: (question: String) -> Unit,
    val tick: (question: String, id: String) -> Unit,
    val unsure: (question: String, id: String) -> Unit,
    val none: (question: String) -> Unit,
    val row: (question: String, row: String, answer: String) -> Unit,
    val why: (key: String) -> Unit,
)

/** Wraps what can be left open, so that it can be scrolled to. */
internal typealias Anchor = @Composable (key: String, content: @Composable () -> Unit) -> Unit

/** A question with its answers. */
@Composable
internal fun QuestionPart(question: QuestionView, place: CheckPlace.Card, actions: SheetActions, anchor: Anchor) {
    val id = question.id
    when (question.kind) {
        QuestionKind.ROWS -> Asked(question, place, actions) {
            for (row in question.rows) anchor("$id.${row.id}") { RowPart(question, row, place, actions) }
        }
        QuestionKind.ONE -> anchor(id) {
            Asked(question, place, actions) { Ones(question.choices, place.draft.choice(id)) { actions.choose(id, it) } }
        }
        QuestionKind.MANY -> anchor(id) { Asked(question, place, actions) { Ticks(question, place, actions) } }
        QuestionKind.NUMBER -> anchor(id) { NumberPart(question, place, actions) }
    }
}

/** The words of a question over its answers, and why it is asked below them. */
@Composable
private fun Asked(question: QuestionView, place: CheckPlace.Card, actions: SheetActions, answers: @Composable () -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.row)) {
        Column(verticalArrangement = Arrangement.spacedBy(Space.hair)) {
            // A whole paragraph in the weight of a heading would shout.
            val style = if (question.text.length < LONG) TypeScale.heading else TypeScale.body.copy(weight = ASKED)
            Words(question.text, Modifier.semantics { heading() }, style)
            if (question.help.isNotEmpty()) MutedWords(question.help)
        }
        if (place.isOpen(question)) StillOpen()
        Why(question.id, listOf("" to question.why) + question.choices.map { it.text to it.why }, place, actions)
        answers()
    }
}

@Composable
private fun StillOpen() {
    Row(horizontalArrangement = Arrangement.spacedBy(Space.small), verticalAlignment = Alignment.CenterVertically) {
        LimberIcon(LimberIcons.warning)
        Words(say(TextKey.CHECK_ROW_OPEN), style = TypeScale.label)
    }
}

/** "Why are you asking?": the reason, and those of single ticks under their names. Nothing where there is none. */
@Composable
private fun Why(key: String, reasons: List<Pair<String, String>>, place: CheckPlace.Card, actions: SheetActions) {
    val told = reasons.filter { (_, why) -> why.isNotEmpty() }
    if (told.isEmpty()) return
    Disclosure(say(TextKey.CHECK_WHY), key in place.whys, onToggle = { actions.why(key) }) {
        for ((about, why) in told) if (about.isEmpty()) MutedWords(why) else FactRow(about, why)
    }
}

/** Yes, no and not sure beside each other; answers of its own below each other, as they are whole sentences. */
@Composable
private fun RowPart(question: QuestionView, row: RowView, place: CheckPlace.Card, actions: SheetActions) {
    val id = question.id
    val key = "$id.${row.id}"
    val note = if (place.isOpen(question, row.id)) say(TextKey.CHECK_ROW_OPEN) else ""
    val why = @Composable { Why(key, listOf("" to row.why), place, actions) }
    val chosen = place.draft.row(id, row.id)
    if (row.choices.isEmpty()) {
        AnswerRow(row.text, usualAnswers(), chosen, help = row.help, note = note, below = why) { actions.row(id, row.id, it) }
        return
    }
    Card(outlined = note.isNotEmpty()) {
        Column(verticalArrangement = Arrangement.spacedBy(Space.hair)) {
            Words(row.text)
            if (row.help.isNotEmpty()) MutedWords(row.help, style = TypeScale.small)
        }
        if (note.isNotEmpty()) StillOpen()
        Ones(row.choices, chosen, about = row.text) { actions.row(id, row.id, it) }
        why()
    }
}

/** The ids are those of every row that has no answers of its own. */
@Composable
private fun usualAnswers() = listOf(
    Answer("yes", say(TextKey.YES)),
    Answer("no", say(TextKey.NO)),
    Answer("not_sure", say(TextKey.NOT_SURE)),
)

@Composable
private fun Ones(choices: List<ChoiceView>, chosen: String?, about: String = "", onChoose: (String) -> Unit) {
    Choices {
        for (choice in choices) {
            // Several rows can have the same answers: the name says whose it is, and begins with what one sees.
            val name = if (about.isEmpty()) Modifier else Modifier.semantics { contentDescription = "${choice.text}, $about" }
            ChoiceRow(choice.text, ChoiceKind.ONE, choice.id == chosen, name, choice.help) { onChoose(choice.id) }
        }
    }
}

/** A tick list under its headings, each tick with its own "not sure"; "none of these" stands last and alone. */
@Composable
private fun Ticks(question: QuestionView, place: CheckPlace.Card, actions: SheetActions) {
    val id = question.id
    val unsure = say(TextKey.NOT_SURE)
    Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
        question.choices.forEachIndexed { at, choice ->
            val before = question.choices.getOrNull(at - 1)
            val group = choice.group.takeUnless { it == before?.group }
            if (group != null) Words(group, Modifier.semantics { heading() }.padding(top = if (at == 0) 0.dp else Space.row), TypeScale.label)
            // Left and right of a place have one explanation: it stands with the first of them.
            val help = choice.help.takeUnless { it == before?.help }.orEmpty()
            TickRow(
                choice.text,
                help,
                unsure,
                place.draft.tick(id, choice.id),
                onTick = { actions.tick(id, choice.id) },
                onUnsure = { actions.unsure(id, choice.id) },
            )
        }
        question.none?.let { none ->
            val chosen = place.draft.tick(id, Draft.NONE) == Tick.TICKED
            ChoiceRow(none, ChoiceKind.MANY, chosen, Modifier.padding(top = Space.row)) { actions.none(id) }
        }
    }
}

/** A number to type, or rather not to say. */
@Composable
private fun NumberPart(question: QuestionView, place: CheckPlace.Card, actions: SheetActions) {
    val id = question.id
    Column(verticalArrangement = Arrangement.spacedBy(Space.row)) {
        val problem = if (place.isOpen(question)) say(TextKey.CHECK_ROW_OPEN) else ""
        FieldBox(
            question.text,
            place.draft.number(id),
            { actions.number(id, it) },
            help = question.help,
            problem = problem,
            keyboard = KeyboardType.Number,
        )
        question.unsaid?.let { unsaid ->
            ChoiceRow(unsaid, ChoiceKind.MANY, place.draft.choice(id) != null) { actions.unsaid(id) }
        }
        Why(id, listOf("" to question.why), place, actions)
    }
}

/** From so many letters on a question is a paragraph. */
private const val LONG = 120
private const val ASKED = 500
