package app.limber.ffi

import com.google.gson.JsonArray
import com.google.gson.JsonElement
import com.google.gson.JsonObject

/** Somebody at the self-check, who answers as a case says: card by card, the look back, the result. */
class CheckWalk(file: VectorFile, private val case: JsonObject) : AutoCloseable {
    private val locale = file.locale(case)
    private val check = LimberCheck.begin(locale)
    private val answers = file.answers(case)
    private val expect = case.getAsJsonObject("expect")

    /** What was on a card: `question`, and `question.item`. */
    private val shown = mutableSetOf<String>()
    private var lastCard = ""

    /** Says everything as the case has it, also what no card offers. */
    private val stubborn = expect.has("error")
    private val paper = Paper()

    override fun close() = check.close()

    fun judge(digests: Digests) {
        if (expect.has("error")) return refused(expect) { walk() }
        when (val end = walk()) {
            is CheckStep.Ask -> {
                same("the card", end.page.card.id, expect.text("asks"))
                same("what is open", end.page.open, expect.texts("open"))
                same("its number", end.page.number.toInt(), expect["number"].asInt)
            }
            is CheckStep.Done -> {
                result(end.page)
                digests.check(case, "words", Paper().apply { result(end.page) })
            }
            is CheckStep.Review -> throw Differs("it ends at the look back")
        }
        digests.check(case, "walk", paper)
    }

    /** Walks to the result, or to a card with something open. */
    private fun walk(): CheckStep {
        val changes = case.getAsJsonArray("then")?.map { it.asJsonObject }?.iterator() ?: iterator {}
        var step = look(check.step())
        // At most 25 cards, asked a few times over; a walk that is longer goes in circles.
        repeat(100) {
            val here = step
            step = when {
                here is CheckStep.Ask && here.page.open.isNotEmpty() -> return here
                here is CheckStep.Ask -> look(check.answer(say(here.page.card)))
                changes.hasNext() -> change(changes.next())
                here is CheckStep.Review -> look(check.confirm())
                else -> return here
            }
        }
        throw Differs("it goes in circles at $lastCard")
    }

    /** Writes a step down, and sees that a check taken up from its text is at the same place. */
    private fun look(step: CheckStep): CheckStep {
        LimberCheck.restore(check.saved(), locale).use { again -> same("taken up again", again.step(), check.step()) }
        when (step) {
            is CheckStep.Ask -> {
                lastCard = step.page.card.id
                paper.card(step.page)
            }
            is CheckStep.Review -> paper.review(step.page, step.notice)
            is CheckStep.Done -> {
                paper.result(step.page)
                paper.restOfResult(step.page)
            }
        }
        return step
    }

    /** Goes back to a question, or so many cards, with other answers in mind. What the first of them takes with it is said. */
    private fun change(change: JsonObject): CheckStep {
        change.getAsJsonObject("answers")?.let { merge(answers, it) }
        var step = change.maybe("reopen")?.let(check::reopen) ?: check.step()
        repeat(change["back"]?.asInt ?: 0) { step = check.back() }
        val card = look(step) as? CheckStep.Ask ?: throw Differs("$change leads to no card")
        val next = check.answer(say(card.page.card))
        val notice = when (next) {
            is CheckStep.Ask -> next.page.notice
            is CheckStep.Review -> next.notice
            is CheckStep.Done -> null
        }
        same("the notice", notice, change.maybe("notice"))
        return look(next)
    }

    /** The case's answers to the questions of a card, as far as the card offers them. */
    private fun say(card: CardView): List<QuestionAnswer> = card.questions.mapNotNull { question ->
        val offered = (question.choices.map { it.id } + question.rows.map { it.id }).toSet()
        shown += question.id
        shown += offered.map { "${question.id}.$it" }
        answers[question.id]?.let { said ->
            QuestionAnswer(question.id, answer(said) { stubborn || it == "none" || it.removePrefix("?") in offered })
        }
    }

    /** What was said and never asked. */
    private fun ignored(): List<String> = answers.entrySet().flatMap { (question, said) ->
        val items = when (said) {
            is JsonObject -> said.keySet().toList()
            is JsonArray -> said.map { it.asString.removePrefix("?") } - "none"
            else -> emptyList()
        }
        if (question !in shown) listOf(question) else items.map { "$question.$it" }.filterNot { it in shown }
    }.sorted()

    private fun result(page: ResultPage) {
        same("urgency", page.urgency.id, expect.text("urgency"))
        same("headline", page.headline, expect.text("headline"))
        same("heading", page.heading, expect.maybe("heading") ?: page.heading)
        same("who", page.who, expect.texts("who"))
        val levels = page.reasons.groupBy { it.level }.toSortedMap(reverseOrder()).values
        val wanted = listOf("rules", "also").map { expect.texts(it).toSet() }.filter { it.isNotEmpty() }
        same("the reasons", levels.map { reasons -> reasons.map { it.rule }.toSet() }, wanted)
        same("first", page.first.map(::line), expect.texts("first"))
        same("numbers", page.numbers.map(::line), expect.texts("numbers"))
        val closed = expect.maybe("exercise_words")?.let { texts(locale, listOf(it))[it] } ?: ""
        same("what is said of exercises", page.exerciseText, closed)
        same("the last card", lastCard, expect.text("last_card"))
        same("what was never asked", ignored(), expect.texts("ignored"))
    }

    private fun line(line: NumberLine) = "${line.kind.name.lowercase()}: ${line.text}"
}

/** An answer as a phone gives it. */
private fun answer(said: JsonElement, canBeSaid: (String) -> Boolean): AnswerGiven = when {
    said is JsonObject ->
        AnswerGiven.Rows(said.entrySet().filter { canBeSaid(it.key) }.map { RowAnswer(it.key, it.value.asString) })
    said is JsonArray -> AnswerGiven.Ticks(said.map { it.asString }.filter(canBeSaid))
    said.asJsonPrimitive.isNumber -> AnswerGiven.Number(said.asLong)
    else -> AnswerGiven.Choice(said.asString)
}
