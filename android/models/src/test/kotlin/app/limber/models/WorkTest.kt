package app.limber.models

import app.limber.person.Answers
import app.limber.person.Person
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.test.StandardTestDispatcher
import kotlinx.coroutines.test.TestScope
import kotlinx.coroutines.test.runCurrent
import kotlinx.coroutines.test.runTest
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test

/** What a finger and a slow phone do: taps while the core is at work, and answers that come too late. */
@OptIn(ExperimentalCoroutinesApi::class)
class WorkTest {
    /** The core works on a thread of its own that runs when the test lets it. */
    private fun slow(tell: suspend TestScope.(Person) -> Unit) = runTest {
        val main = StandardTestDispatcher(testScheduler, "main")
        Person(main = main).use { person ->
            person.start()
            runCurrent()
            person.app.finishOnboarding(check = false)
            runCurrent()
            tell(person)
            runCurrent()
        }
    }

    @Test
    fun `two quick taps are one entry`() = slow { person ->
        person.app.openLog()
        runCurrent()
        val log = (person.app.state.value.page as Page.Log).model
        log.tap(6)
        log.tap(6)
        log.tap(7)
        runCurrent()
        assertEquals(listOf(6), person.app.today.page.value?.entries?.map { it.painNow })
    }

    @Test
    fun `two quick taps on a way open one page`() = slow { person ->
        val app = person.app
        repeat(2) { app.openLog() }
        runCurrent()
        (app.state.value.page as Page.Log).model.tap(6)
        runCurrent()
        repeat(2) { app.addMore() }
        assertEquals(1, app.state.value.pages.size)
        app.back()
        val id = app.today.page.value?.entries?.single()?.id.orEmpty()
        repeat(2) { app.openEntry(id) }
        repeat(2) { app.editEntry(id) }
        repeat(2) { app.openHelp() }
        runCurrent()
        assertEquals(3, app.state.value.pages.size)
    }

    @Test
    fun `what is saved after its page was left takes no other page away`() = slow { person ->
        val app = person.app
        app.openLog()
        runCurrent()
        (app.state.value.page as Page.Log).model.tap(6)
        app.back()
        app.openHelp()
        runCurrent()
        assertEquals(true, app.state.value.page is Page.Help)
        assertEquals(1, app.today.page.value?.entries?.size)
    }

    @Test
    fun `two quick taps on Continue answer one card`() = slow { person ->
        val check = person.app.check
        check.begin()
        runCurrent()
        Answers.well.fill(check)
        check.next()
        check.next()
        runCurrent()
        assertEquals("c02_control", (check.state.value.place as CheckPlace.Card).page.card.id)
    }

    @Test
    fun `a check that was left does not come back by an answer that was on its way`() = slow { person ->
        val check = person.app.check
        check.begin()
        check.leave()
        runCurrent()
        assertEquals(CheckPlace.Intro, check.state.value.place)
        assertNull(check.saved)
    }

    @Test
    fun `an emergency that is being told is kept before the journal is closed`() = slow { person ->
        val check = person.app.check
        check.begin()
        runCurrent()
        Answers.chestPain.fill(check)
        check.next()
        person.app.background()
        runCurrent()
        assertEquals(true, (check.state.value.place as CheckPlace.Result).kept)
    }

    @Test
    fun `a load that comes too late shows nothing`() = slow { person ->
        val today = person.app.today
        person.zone = "Probe/error/io"
        today.load()
        person.zone = "Europe/London"
        today.load()
        runCurrent()
        assertNull(person.app.state.value.problem)
    }
}
