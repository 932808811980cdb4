// What a person says in the self-check, card by card, as one taps it.
package app.limber.person

import app.limber.ffi.QuestionKind
import app.limber.ffi.QuestionView
import app.limber.models.CheckModel
import app.limber.models.CheckPlace

/**
 * Answers by `question`, or `question.row` for a row; ticks beside each other with commas, `?` before one that the person is
 * not sure of. Whatever is not named is what somebody says who has a sore back for a week, and is otherwise well.
 */
class Answers(private vararg val named: Pair<String, String>) {
    private val all = usual + named

    /** Fills the card that is asked. */
    fun fill(check: CheckModel) {
        val place = check.state.value.place as CheckPlace.Card
        for (question in place.page.card.questions) fill(check, question)
    }

    /** Goes on from the first card until [until] is reached, at most to the result. */
    fun walk(check: CheckModel, until: (CheckPlace) -> Boolean = { it is CheckPlace.Result }): CheckPlace {
        if (check.state.value.place == CheckPlace.Intro) check.begin()
        repeat(MOST) {
            val place = check.state.value.place
            if (until(place) || place is CheckPlace.Result) return place
            if (place is CheckPlace.Card) fill(check)
            check.next()
            check(check.state.value.problem == null) { "not taken: ${check.state.value.problem} on $place" }
        }
        error("no end after $MOST cards: ${check.state.value.place}")
    }

    private fun fill(check: CheckModel, question: QuestionView) {
        val id = question.id
        val said = all[id]
        when (question.kind) {
            QuestionKind.ROWS -> for (row in question.rows) {
                val usual = if (row.choices.isEmpty() || row.choices.any { it.id == "no" }) "no" else row.choices.last().id
                check.answerRow(id, row.id, all["$id.${row.id}"] ?: usual)
            }
            QuestionKind.NUMBER -> if (said == null) check.unsaid(id) else check.type(id, said)
            QuestionKind.ONE -> check.choose(id, said ?: question.choices.first().id)
            QuestionKind.MANY -> if (said == null) check.none(id) else said.split(",").forEach { tick ->
                if (tick.startsWith("?")) check.unsure(id, tick.drop(1)) else check.tick(id, tick)
            }
        }
    }

    companion object {
        private const val MOST = 60
        private val usual = mapOf(
            "c05_you.age" to "40",
            "c05_you.sex" to "male",
            "c08_where.places" to "back_low_mid.middle",
            "c10_time.duration" to "lt2w",
            "c10_time.direction" to "better",
        )

        /** A sore back, and well. */
        val well = Answers()
        val chestPain = Answers("c01_now.chest_pain_now" to "yes")
        val numbSaddle = Answers("c02_control.saddle_numbness" to "yes")
        val fever = Answers("c07_ill" to "fever_or_shivers")
        val bloodInPee = Answers("c12_belly" to "blood_in_pee")
        val sevenWeeks = Answers("c10_time.duration" to "w6_12", "c10_time.direction" to "same")
    }
}
