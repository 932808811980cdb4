package app.limber.ui.app

import app.limber.ffi.KeyFailure
import app.limber.ffi.Phone
import app.limber.ffi.TextKey
import app.limber.models.CheckPlace
import app.limber.models.Shown
import app.limber.person.Person
import app.limber.ui.design.LimberTheme
import app.limber.ui.design.LimberWindow
import app.limber.ui.harness.Fonts
import app.limber.ui.harness.Look
import app.limber.ui.harness.Picture
import app.limber.ui.harness.Stage
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/**
 * What a person does who hears the screen: every step is a control found by what it is called, over the real core. Taps are
 * counted, as each costs somebody in pain.
 */
class JourneyTest {
    private fun Person.uses(steps: Hand.() -> Unit) {
        Picture.render(Look.plain, act = { Hand(this@uses, this).steps() }) {
            LimberTheme(Look.plain.scheme, Fonts.inter, reduceMotion = true) { LimberWindow { LimberApp(app) } }
        }
    }

    /** Taps by name and counts. */
    private class Hand(val person: Person, private val stage: Stage) {
        var taps = 0

        fun tap(key: TextKey) = tap(person.word(key))

        fun tap(name: String) {
            stage.tap(name)
            taps += 1
        }

        fun write(key: TextKey, text: String) = write(person.word(key), text)

        fun write(name: String, text: String) = stage.write(name, text)

        fun hears(text: String) = assertTrue("\"$text\" among ${stage.heard()}", stage.heard().any { text in it })

        fun hearsNot(text: String) = assertTrue("\"$text\" among ${stage.heard()}", stage.heard().none { text in it })

        /** Says no to every row of the card and goes on, as long as the cards have rows. */
        fun noToAllRows(but: Map<String, String> = emptyMap()) {
            val card = person.app.check.state.value.place as CheckPlace.Card
            for (row in card.page.card.questions.flatMap { it.rows }) {
                val answer = but[row.id] ?: person.word(TextKey.NO)
                tap("$answer, ${row.text}")
            }
            tap(TextKey.CONTINUE)
        }
    }

    @Test
    fun `pain is logged in two taps, told, and undone in a third`() = Person().use { person ->
        person.settled().uses {
            tap(TextKey.TODAY_LOG)
            tap("6")
            assertEquals(2, taps)
            hears("6")
            hears(person.word(TextKey.UNDO))
            tap(TextKey.UNDO)
            hears(person.word(TextKey.TODAY_NONE))
        }
        assertEquals(0, person.app.today.page.value?.entries?.size)
    }

    @Test
    fun `a note is added, the entry read in the journal, changed and deleted`() = Person().use { person ->
        person.settled().uses {
            tap(TextKey.TODAY_LOG)
            tap("4")
            tap(TextKey.SAVED_MORE)
            write(TextKey.NOTE, "After the long drive.")
            tap(TextKey.SAVE)
            tap(TextKey.TAB_JOURNAL)
            tap(person.app.journal.state.value?.days?.single()?.entries?.single()?.clock.orEmpty())
            hears("After the long drive.")
            tap(TextKey.ENTRY_EDIT)
            write(TextKey.ENTRY_TIME, "07:45")
            tap(TextKey.BACK)
            hears(person.word(TextKey.ENTRY_LEAVE_ASK))
            tap(TextKey.ENTRY_STAY)
            tap(TextKey.SAVE)
            hears("07:45")
            tap(TextKey.ENTRY_DELETE)
            hears(person.word(TextKey.ENTRY_DELETE_ASK))
            tap(TextKey.ENTRY_DELETE)
            hears(person.word(TextKey.JOURNAL_EMPTY))
        }
    }

    @Test
    fun `an emergency is told after one card, and rings from there`() = Person().use { person ->
        person.start().uses {
            tap(TextKey.CONTINUE)
            tap(TextKey.CONTINUE)
            tap(TextKey.START_3_CHECK)
            val rows = (person.app.check.state.value.place as CheckPlace.Card).page.card.questions.single().rows
            noToAllRows(but = mapOf(rows.first().id to person.word(TextKey.YES)))
            val result = person.app.check.state.value.place as CheckPlace.Result
            hears(result.page.heading)
            // At two seconds for each tap, it is well under a minute from the very first start.
            assertTrue("$taps taps", taps <= 15)
            tap(result.page.dial?.call.orEmpty())
            assertEquals(listOf("999"), person.dialled)
            tap(TextKey.RESULT_KEEP)
            hears(result.page.heading)
            tap(TextKey.TAB_MOVES)
            hears(checkNotNull((person.app.moves.state.value as Shown.Page).page.closed))
        }
    }

    @Test
    fun `a calm check ends in self-care, with stretches and signs to watch for`() = Person().use { person ->
        person.settled().uses {
            tap(TextKey.TAB_CHECK)
            tap(TextKey.CHECK_START)
            tap(TextKey.CONTINUE)
            hears(person.word(TextKey.CHECK_OPEN))
            var cards = 0
            while (person.app.check.state.value.place !is CheckPlace.Result && cards++ < 40) calmly()
            val result = person.app.check.state.value.place as CheckPlace.Result
            hears(result.page.heading)
            hears(result.page.safetyTitle)
            tap(TextKey.RESULT_STRETCHES)
            hears(person.word(TextKey.MOVES_ALL_NEED))
        }
    }

    /** Answers what is asked as somebody who is well, by what one hears. */
    private fun Hand.calmly() {
        val place = person.app.check.state.value.place
        if (place is CheckPlace.Review) return tap(TextKey.CHECK_SHOW_RESULT)
        val card = (place as CheckPlace.Card).page.card
        for (question in card.questions) {
            for (row in question.rows) tap("${row.choices.firstOrNull { it.id == "no" }?.text ?: person.word(TextKey.NO)}, ${row.text}")
            val calm = question.choices.firstOrNull { it.id in calmChoices } ?: question.choices.firstOrNull()
            when {
                question.unsaid != null -> write(question.text, "40")
                question.none != null && question.id != "c08_where.places" -> tap(question.none.orEmpty())
                question.rows.isEmpty() -> calm?.let { tap(it.text) }
            }
        }
        tap(TextKey.CONTINUE)
    }

    @Test
    fun `a journal under another key is left alone, and check and numbers work`() {
        val home = Phone()
        home.keys.asked = { throw KeyFailure.Wrong() }
        Person(phone = home).use { person ->
            person.start().uses {
                hears(person.word(TextKey.TROUBLE_NUMBERS))
                tap(TextKey.TROUBLE_NUMBERS)
                hears("999")
                tap(TextKey.BACK)
                tap(TextKey.TROUBLE_CHECK)
                tap(TextKey.CHECK_START)
                hears(person.word(TextKey.CHECK_TALK))
                tap(TextKey.BACK)
                hears(person.word(TextKey.CHECK_LEAVE_ASK))
                tap(TextKey.CHECK_LEAVE)
                hears(person.word(TextKey.TROUBLE_CHECK))
            }
        }
    }

    private companion object {
        val calmChoices = setOf("male", "lt2w", "better", "back_low_mid.middle")
    }
}
