package app.limber.models

import app.limber.ffi.AnswerGiven
import app.limber.person.Answers
import app.limber.person.Person
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Test

/** What stands on a card while a person taps it. */
class DraftTest {
    private fun on(card: String, tell: (CheckModel) -> Unit) = Person().use { person ->
        person.settled()
        Answers.well.walk(person.app.check) { it is CheckPlace.Card && it.page.card.id == card }
        tell(person.app.check)
    }

    private val CheckModel.card get() = state.value.place as CheckPlace.Card

    private fun CheckModel.ticks(question: String): List<String> {
        val given = card.draft.answers(card.page).firstOrNull { it.question == question }?.answer
        return (given as? AnswerGiven.Ticks)?.ticks.orEmpty()
    }

    @Test
    fun `none of these stands alone`() = on("c06_health") { check ->
        check.tick("c06_health", "hx_cancer")
        check.unsure("c06_health", "risk_diabetes")
        assertEquals(listOf("hx_cancer", "?risk_diabetes"), check.ticks("c06_health"))
        check.none("c06_health")
        assertEquals(listOf("none"), check.ticks("c06_health"))
        check.tick("c06_health", "hx_cancer")
        assertEquals(listOf("hx_cancer"), check.ticks("c06_health"))
    }

    @Test
    fun `a tick is yes, not sure, or open, and never two of them`() = on("c06_health") { check ->
        check.tick("c06_health", "hx_cancer")
        check.unsure("c06_health", "hx_cancer")
        assertEquals(Tick.UNSURE, check.card.draft.tick("c06_health", "hx_cancer"))
        assertEquals(listOf("?hx_cancer"), check.ticks("c06_health"))
        check.unsure("c06_health", "hx_cancer")
        assertEquals(Tick.OPEN, check.card.draft.tick("c06_health", "hx_cancer"))
    }

    /** Every card that the core asks is taken; where it says that ticks exclude each other, they do. */
    @Test
    fun `ticks that exclude each other do`() = Person().use { person ->
        person.settled()
        val check = person.app.check
        var pairs = 0
        Answers.well.walk(check) { place ->
            for (question in (place as? CheckPlace.Card)?.page?.card?.questions.orEmpty()) {
                for ((_, together) in question.choices.filter { it.oneOf != null }.groupBy { it.oneOf }) {
                    val (first, second) = together.take(2).map { it.id }
                    check.tick(question.id, first)
                    check.unsure(question.id, second)
                    assertEquals(listOf("?$second"), check.ticks(question.id))
                    check.unsure(question.id, second)
                    pairs += 1
                }
            }
            false
        }
        assertTrue("$pairs", pairs > 0)
    }

    @Test
    fun `a number takes figures, or is rather not said`() = on("c05_you") { check ->
        check.type("c05_you.age", "4o2")
        assertEquals("42", check.card.draft.number("c05_you.age"))
        check.unsaid("c05_you.age")
        assertEquals("", check.card.draft.number("c05_you.age"))
        assertEquals(Draft.UNSAID, check.card.draft.choice("c05_you.age"))
        check.type("c05_you.age", "7")
        assertEquals(null, check.card.draft.choice("c05_you.age"))
    }

    @Test
    fun `a number that nobody believes is told on the card`() = on("c05_you") { check ->
        check.type("c05_you.age", "9999")
        check.choose("c05_you.sex", "male")
        check.next()
        assertEquals(true, check.state.value.problem?.input)
        check.type("c05_you.age", "40")
        check.next()
        assertEquals(null, check.state.value.problem)
        assertEquals("c06_health", check.card.page.card.id)
    }

    @Test
    fun `what is left open is named, and what was said stays`() = on("c01_now") { check ->
        check.answerRow("c01_now", "chest_pain_now", "no")
        check.next()
        assertFalse("c01_now.chest_pain_now" in check.card.page.open)
        val question = check.card.page.card.questions.single()
        assertTrue(check.card.isOpen(question, "breathless_new"))
        check.answerRow("c01_now", "breathless_new", "not_sure")
        assertFalse(check.card.isOpen(question, "breathless_new"))
        assertEquals("no", check.card.draft.row("c01_now", "chest_pain_now"))
        check.why("c01_now.breathless_new")
        assertNotNull(check.card.whys.singleOrNull())
        check.why("c01_now.breathless_new")
        assertTrue(check.card.whys.isEmpty())
    }
}
