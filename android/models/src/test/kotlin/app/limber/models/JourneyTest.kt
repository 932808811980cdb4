package app.limber.models

import app.limber.ffi.KeyFailure
import app.limber.ffi.Level
import app.limber.ffi.Phone
import app.limber.ffi.TextKey
import app.limber.person.Answers
import app.limber.person.Person
import java.io.File
import kotlinx.coroutines.runBlocking
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test

/** What people do with the app from its start on, over the real core. */
class JourneyTest {
    private val person = Person()
    private val app get() = person.app
    private val state get() = app.state.value
    private val result get() = app.check.state.value.place as CheckPlace.Result

    private fun story(tell: () -> Unit) = person.use { tell() }

    @Test
    fun `the first start shows three screens and no more at the next`() = story {
        person.start()
        assertEquals(Stage.Onboarding(1), state.stage)
        assertFalse(state.canGoBack)
        app.nextOnboarding()
        app.nextOnboarding()
        app.nextOnboarding()
        assertEquals(Stage.Onboarding(3), state.stage)
        assertTrue(app.back())
        assertEquals(Stage.Onboarding(2), state.stage)
        app.finishOnboarding(check = true)
        assertEquals(Stage.Open to Tab.CHECK, state.stage to state.tab)
        assertTrue(app.check.state.value.place is CheckPlace.Card)
        person.restart(saved = null)
        assertEquals(Stage.Open to Tab.TODAY, state.stage to state.tab)
        assertTrue(state.words.values.all { it.isNotBlank() })
    }

    @Test
    fun `pain is logged in two taps and undone in one`() = story {
        person.settled()
        app.openLog()
        (state.page as Page.Log).model.tap(6)
        assertNull(state.page)
        assertEquals(listOf(6), app.today.page.value?.entries?.map { it.painNow })
        assertTrue(state.snack?.text.orEmpty(), "6" in state.snack?.text.orEmpty())
        app.undo()
        assertEquals(0, app.today.page.value?.entries?.size)
        assertEquals(false, state.snack?.canUndo)
    }

    @Test
    fun `a second tap on a number is not a second entry`() = story {
        person.settled()
        app.openLog()
        val log = (state.page as Page.Log).model
        log.tap(6)
        app.selectTab(Tab.JOURNAL)
        assertEquals(1, app.journal.state.value?.days?.sumOf { it.entries.size })
    }

    @Test
    fun `more is added after it was saved, and changed later, and only what changed`() = story {
        person.settled()
        person.minute = 30
        app.openLog()
        (state.page as Page.Log).model.apply {
            togglePlace("groin.left")
            tap(6)
        }
        app.addMore()
        val more = (state.page as Page.AddMore).model
        assertFalse(more.isDirty)
        more.setNote("After the long drive.")
        more.togglePlace("buttock.right")
        assertTrue(app.back())
        assertEquals(Dialog.LeaveForm, state.dialog)
        app.dismissDialog()
        more.save()
        val entry = app.today.page.value?.entries?.single()
        assertEquals("After the long drive.", entry?.note)
        assertEquals(listOf("buttock.right", "groin.left"), entry?.places?.map { it.id }?.sorted())
        app.openEntry(entry?.id.orEmpty())
        app.editEntry(entry?.id.orEmpty())
        val form = (state.page as Page.EditEntry).model
        form.setTime("08:10")
        form.setPain(4)
        form.save()
        val read = (state.page as Page.Entry).model.state.value as Shown.Page
        assertEquals("4 at 08:10", "${read.page.painNow} at ${read.page.clock}")
        assertEquals("After the long drive.", read.page.note)
    }

    @Test
    fun `a time that is not there is told and nothing is lost`() = story {
        person.settled()
        app.openLog()
        (state.page as Page.Log).model.tap(3)
        val id = app.today.page.value?.entries?.single()?.id.orEmpty()
        app.openEntry(id)
        app.editEntry(id)
        val form = (state.page as Page.EditEntry).model
        form.setNote("Typed with care")
        form.setTime("25:99")
        form.save()
        assertEquals(true, state.problem?.input)
        assertEquals("Typed with care", form.state.value.fields?.note)
        form.setTime("07:15")
        form.save()
        assertNull(state.problem)
        assertTrue(state.page is Page.Entry)
    }

    @Test
    fun `a deleted entry comes back with undo`() = story {
        person.settled()
        app.openLog()
        (state.page as Page.Log).model.tap(3)
        val id = app.today.page.value?.entries?.single()?.id.orEmpty()
        app.openEntry(id)
        app.askDelete(id)
        assertTrue(app.back())
        assertEquals(1, app.today.page.value?.entries?.size)
        app.askDelete(id)
        app.confirmDialog()
        assertEquals(0, app.today.page.value?.entries?.size)
        assertEquals(person.word(TextKey.ENTRY_DELETED), state.snack?.text)
        app.undo()
        assertEquals(listOf(id), app.today.page.value?.entries?.map { it.id })
    }

    @Test
    fun `the journal goes on page by page and a day is one day`() = story {
        person.settled()
        repeat(120) {
            person.minute += 7
            app.openLog()
            (state.page as Page.Log).model.tap(it % 11)
        }
        app.selectTab(Tab.JOURNAL)
        fun days() = app.journal.state.value?.days.orEmpty()
        assertEquals(50, days().sumOf { it.entries.size })
        while (app.journal.state.value?.next != null) app.journal.loadMore()
        val entries = days().flatMap { it.entries }
        assertEquals(120, entries.map { it.id }.distinct().size)
        assertEquals(entries.sortedByDescending { it.utcMs }, entries)
        assertEquals(days().map { it.journalDay }.distinct(), days().map { it.journalDay })
        // Reading again does not send the person back to the top.
        app.journal.load()
        assertEquals(120, days().sumOf { it.entries.size })
    }

    @Test
    fun `an emergency is kept before it is shown, and closes the stretches`() = story {
        person.settled()
        app.openCheck()
        Answers.chestPain.walk(app.check)
        assertEquals(Level.EMERGENCY, result.page.urgency)
        assertTrue(result.kept)
        assertNotNull(result.page.dial)
        app.dial(result.page.dial?.dial?.first().orEmpty())
        assertEquals(listOf("999"), person.dialled)
        app.share(result.page.share)
        assertTrue(result.page.heading in person.shared.single())
        assertNull(app.savedCheck)
        app.leaveCheck()
        assertEquals(Level.EMERGENCY, app.today.page.value?.standing?.level)
        app.selectTab(Tab.MOVES)
        val moves = app.moves.state.value as Shown.Page
        assertNotNull(moves.page.closed)
        assertEquals(0, moves.page.items.size)
        app.openExercise("pelvic_tilt")
        val refused = (state.page as Page.Exercise).model.state.value as Shown.Refused
        assertEquals("exercise_closed", refused.why.id)
    }

    @Test
    fun `a calm check leaves the stretches open`() = story {
        person.settled()
        Answers.well.walk(app.check)
        assertEquals(Level.SELF_CARE, result.page.urgency)
        assertNull(result.page.dial)
        app.selectTab(Tab.MOVES)
        val moves = app.moves.state.value as Shown.Page
        assertNull(moves.page.closed)
        app.openExercise(moves.page.items.first().id)
        assertTrue((state.page as Page.Exercise).model.state.value is Shown.Page)
    }

    @Test
    fun `seen and not seen after a serious result`() = story {
        person.settled()
        Answers.fever.walk(app.check)
        app.leaveCheck()
        app.today.seen()
        assertEquals(true, app.today.page.value?.standing?.seen ?: true)
        assertNull(state.problem)
        app.today.notSeen()
        assertEquals(false, app.today.page.value?.standing?.seen)
    }

    @Test
    fun `tapped by mistake leads back to where it was tapped`() = story {
        person.settled()
        Answers.chestPain.walk(app.check)
        app.check.mistake(result.page.reasons.first())
        val card = app.check.state.value.place as CheckPlace.Card
        assertEquals("c01_now", card.page.card.id)
        assertEquals("yes", card.draft.row("c01_now", "chest_pain_now"))
        app.check.answerRow("c01_now", "chest_pain_now", "no")
        Answers.well.walk(app.check)
        assertEquals(Level.SELF_CARE, result.page.urgency)
    }

    @Test
    fun `a key that does not fit says so, and check and numbers work`() {
        val home = Phone()
        Person(phone = home).run {
            settled()
            Answers.well.walk(app.check)
            runBlocking { app.close() }
        }
        home.keys.asked = { throw KeyFailure.Wrong() }
        Person(phone = home).use { stranger ->
            stranger.start()
            val app = stranger.app
            assertEquals("wrong_key", (app.state.value.stage as Stage.Trouble).page.id)
            app.openHelp()
            assertTrue(app.state.value.page is Page.Help)
            app.back()
            app.openCheck()
            Answers.numbSaddle.walk(app.check)
            val result = app.check.state.value.place as CheckPlace.Result
            assertEquals(Level.EMERGENCY to false, result.page.urgency to result.kept)
            // The person closes it; it waits for the journal, also through the end of the process.
            app.leaveCheck()
            assertNotNull(app.savedCheck)
            home.keys.asked = {}
            app.retry()
            assertEquals(Stage.Open, app.state.value.stage)
            assertNull(app.savedCheck)
            assertEquals(Level.EMERGENCY, app.today.page.value?.standing?.level)
        }
    }

    @Test
    fun `a journal of a newer Limber is left alone`() {
        val home = Phone()
        Person(phone = home).run {
            settled()
            app.openLog()
            zone = "Probe/by_a_newer_limber"
            (app.state.value.page as Page.Log).model.tap(5)
            zone = "Europe/London"
            runBlocking { app.close() }
        }
        Person(phone = home).use { person ->
            val before = files(home.dir)
            person.start()
            assertEquals("newer_schema", (person.app.state.value.stage as Stage.Trouble).page.id)
            assertEquals(before, files(home.dir))
        }
    }

    private fun files(dir: File) = dir.walkTopDown().filter { it.isFile }.associate { it.name to it.readBytes().toList() }

    @Test
    fun `a check outlives the background and the process`() = story {
        person.settled()
        app.openCheck()
        Answers.well.walk(app.check) { it is CheckPlace.Card && it.page.card.id == "c05_you" }
        person.toBack()
        person.toFront()
        assertEquals("c05_you", (app.check.state.value.place as CheckPlace.Card).page.card.id)
        person.restart()
        assertEquals(Tab.CHECK, state.tab)
        assertEquals("c05_you", (app.check.state.value.place as CheckPlace.Card).page.card.id)
        assertTrue(app.check.back())
        assertEquals("no", (app.check.state.value.place as CheckPlace.Card).draft.row("c04_falls", "limp"))
    }

    @Test
    fun `a check that was begun beside a locked journal goes on when it opens`() = story {
        person.phone.keys.asked = { throw KeyFailure.Locked() }
        person.start()
        app.openCheck()
        Answers.well.walk(app.check) { it is CheckPlace.Card && it.page.card.id == "c05_you" }
        person.phone.keys.asked = {}
        person.toFront()
        assertEquals(Stage.Open to Tab.CHECK, state.stage to state.tab)
        assertEquals("c05_you", (app.check.state.value.place as CheckPlace.Card).page.card.id)
    }

    @Test
    fun `a journal that locks in the middle of a check leads on to the check`() = story {
        person.settled()
        app.openCheck()
        app.check.begin()
        person.toBack()
        person.phone.keys.asked = { throw KeyFailure.Locked() }
        person.toFront()
        assertTrue(state.stage is Stage.Trouble)
        assertEquals(Page.Check, state.page)
        assertTrue(app.check.isUnderWay)
    }

    @Test
    fun `stopping a check asks first`() = story {
        person.settled()
        app.openCheck()
        app.check.begin()
        assertTrue(app.back())
        assertEquals(Dialog.LeaveCheck, state.dialog)
        app.dismissDialog()
        assertTrue(app.check.isUnderWay)
        app.stopCheck()
        app.confirmDialog()
        assertEquals(CheckPlace.Intro to Tab.TODAY, app.check.state.value.place to state.tab)
    }

    @Test
    fun `what does not work is told, and a form keeps what was typed`() = story {
        person.settled()
        app.openLog()
        val log = (state.page as Page.Log).model
        log.togglePlace("groin.left")
        person.zone = "Probe/error/disk_full"
        log.tap(7)
        assertEquals("disk_full", state.problem?.id)
        assertTrue(state.page is Page.Log)
        assertEquals(setOf("groin.left"), log.state.value.places)
        person.zone = "Europe/London"
        log.tap(7)
        assertNull(state.problem)
        assertEquals(7, app.today.page.value?.entries?.single()?.painNow)
    }

    @Test
    fun `a device that does not dial says what to do`() = story {
        person.settled()
        person.dials = false
        app.openHelp()
        app.dial("112")
        assertTrue(state.dialRefused)
    }

    /** No screen takes ten calls, as each may wait for a lock. */
    @Test
    fun `every screen takes fewer than ten calls`() = story {
        fun calls(what: String, act: () -> Unit) {
            val before = app.core.calls
            act()
            val calls = app.core.calls - before
            assertTrue("$what: $calls calls", calls in 1..9)
        }
        calls("start") { person.start() }
        calls("onboarding") { app.finishOnboarding(check = false) }
        calls("log") { app.openLog() }
        calls("save") { (state.page as Page.Log).model.tap(5) }
        val id = app.today.page.value?.entries?.single()?.id.orEmpty()
        calls("entry") { app.openEntry(id) }
        calls("edit") { app.editEntry(id) }
        calls("help") { app.openHelp() }
        for (tab in Tab.entries - Tab.CHECK) calls("$tab") { app.selectTab(tab) }
        calls("first card") { app.check.begin() }
        calls("next card") {
            Answers.chestPain.fill(app.check)
            app.check.next()
        }
        assertTrue(app.check.state.value.place is CheckPlace.Result)
        calls("exercise") { app.openExercise("pelvic_tilt") }
    }
}
