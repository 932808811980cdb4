// What stands on a card that is not answered yet. It follows what the core says of each question: which ticks exclude each
// other, and what the answer beside all of them is. Whether a card is whole is the core's to say.
package app.limber.models

import app.limber.ffi.AnswerGiven
import app.limber.ffi.CheckCard
import app.limber.ffi.QuestionAnswer
import app.limber.ffi.QuestionKind
import app.limber.ffi.QuestionView
import app.limber.ffi.RowAnswer

/** How a tick stands. */
enum class Tick { OPEN, TICKED, UNSURE }

/** The answers of a card so far. */
data class Draft(
    private val choices: Map<String, String> = emptyMap(),
    private val numbers: Map<String, String> = emptyMap(),
    private val ticks: Map<String, List<String>> = emptyMap(),
    private val rows: Map<String, Map<String, String>> = emptyMap(),
) {
    /** The choice of a question with one answer, and [UNSAID] of a number. */
    fun choice(question: String): String? = choices[question]

    /** A number as it is typed. */
    fun number(question: String): String = numbers[question].orEmpty()

    /** How the tick [id] stands; "none of these" is [NONE]. */
    fun tick(question: String, id: String): Tick {
        val ticks = ticks[question].orEmpty()
        return when {
            id in ticks -> Tick.TICKED
            unsure(id) in ticks -> Tick.UNSURE
            else -> Tick.OPEN
        }
    }

    /** The answer of a row. */
    fun row(question: String, row: String): String? = rows[question]?.get(row)

    internal fun choose(question: String, choice: String) = copy(choices = choices + (question to choice))

    /** Only figures are taken; to type is to say it after all. */
    internal fun type(question: String, text: String): Draft {
        val figures = text.filter { it in '0'..'9' }.take(FIGURES)
        return copy(numbers = numbers + (question to figures), choices = choices - question)
    }

    /** Rather not said; a second tap takes that back. */
    internal fun unsaid(question: String): Draft =
        if (question in choices) copy(choices = choices - question)
        else copy(choices = choices + (question to UNSAID), numbers = numbers - question)

    internal fun toggle(question: QuestionView, id: String) = tick(question, id, Tick.TICKED)

    internal fun toggleUnsure(question: QuestionView, id: String) = tick(question, id, Tick.UNSURE)

    /** None of these: alone, and a second tap takes it back. */
    internal fun none(question: String): Draft {
        val now = if (tick(question, NONE) == Tick.TICKED) emptyList() else listOf(NONE)
        return copy(ticks = ticks + (question to now))
    }

    internal fun answer(question: String, row: String, answer: String) =
        copy(rows = rows + (question to rows[question].orEmpty() + (row to answer)))

    /** Something stands there, for a row or for the whole question. */
    internal fun isAnswered(question: QuestionView, row: String?): Boolean =
        if (row == null) given(question) != null else row(question.id, row) != null

    private fun tick(question: QuestionView, id: String, wanted: Tick): Draft {
        val group = question.choices.firstOrNull { it.id == id }?.oneOf
        val apart = question.choices.filter { it.id == id || (group != null && it.oneOf == group) }.flatMap { listOf(it.id, unsure(it.id)) }
        val others = ticks[question.id].orEmpty() - apart.toSet() - NONE
        val now = if (tick(question.id, id) == wanted) others else others + if (wanted == Tick.UNSURE) unsure(id) else id
        return copy(ticks = ticks + (question.id to now))
    }

    /** What has been answered of a card. */
    internal fun answers(card: CheckCard): List<QuestionAnswer> =
        card.card.questions.mapNotNull { question -> given(question)?.let { QuestionAnswer(question.id, it) } }

    private fun given(question: QuestionView): AnswerGiven? = when (question.kind) {
        QuestionKind.ONE -> choices[question.id]?.let { AnswerGiven.Choice(it) }
        QuestionKind.NUMBER -> numbers[question.id]?.toLongOrNull()?.let { AnswerGiven.Number(it) }
            ?: choices[question.id]?.let { AnswerGiven.Choice(it) }
        QuestionKind.MANY -> ticks[question.id]?.takeIf { it.isNotEmpty() }?.let { AnswerGiven.Ticks(it) }
        QuestionKind.ROWS -> rows[question.id]?.let { rows -> AnswerGiven.Rows(rows.map { (row, answer) -> RowAnswer(row, answer) }) }
    }

    companion object {
        /** The core's id for "none of these". */
        const val NONE = "none"

        /** The core's id for a number that is rather not said. */
        const val UNSAID = "unsaid"
        private const val FIGURES = 4

        /** A tick that the person is not sure of, as the core writes it. */
        private fun unsure(id: String) = "?$id"

        /** What was answered to a card before. */
        internal fun of(card: CheckCard): Draft = card.given.fold(Draft()) { draft, (question, answer) ->
            when (answer) {
                is AnswerGiven.Choice -> draft.copy(choices = draft.choices + (question to answer.choice))
                is AnswerGiven.Number -> draft.copy(numbers = draft.numbers + (question to answer.number.toString()))
                is AnswerGiven.Ticks -> draft.copy(ticks = draft.ticks + (question to answer.ticks))
                is AnswerGiven.Rows ->
                    draft.copy(rows = draft.rows + (question to answer.rows.associate { it.row to it.answer }))
            }
        }
    }
}
