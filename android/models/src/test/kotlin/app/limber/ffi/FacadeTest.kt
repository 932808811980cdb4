package app.limber.ffi

import java.io.File
import java.nio.file.Files
import java.util.concurrent.CountDownLatch
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger
import kotlin.concurrent.thread
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test

private val English = Locale("en", "GB")

/** So many minutes after Wednesday, 25 November 2026, 08:00 in UTC. */
private fun now(minute: Long, zone: String = "UTC") = Now(1_795_593_600_000 + minute * 60_000, minute * 60_000, zone)

private fun moment(pain: Int = 5, note: String? = null) = NewMoment(pain, emptyList(), note, null)

private fun LimberVault.log(minute: Long, note: String? = null) = logMoment(now(minute), moment(note = note), English).entry

private fun LimberVault.entries() = journalPage(now(60), null, 200u, English).days.sumOf { it.entries.size }

/** The facade as this phone calls it: what it throws, whom it calls back, and what it leaves behind. */
class FacadeTest {
    private val phone = Phone()

    @After fun tidy() = phone.close()

    /** The variant with what it holds; a new one does not compile here before it is tested. */
    private fun told(error: LimberException): String = when (error) {
        is LimberException.InvalidInput -> "invalid_input ${error.field} ${error.reason}"
        is LimberException.NotFound -> "not_found ${error.what}"
        is LimberException.ExerciseClosed -> "exercise_closed"
        is LimberException.Absent -> "absent"
        is LimberException.Locked -> "locked"
        is LimberException.AuthRequired -> "auth_required"
        is LimberException.KeyUnavailable -> "key_unavailable"
        is LimberException.KeyLost -> "key_lost"
        is LimberException.WrongKey -> "wrong_key"
        is LimberException.AlreadyOpen -> "already_open"
        is LimberException.Busy -> "busy"
        is LimberException.ReadOnly -> "read_only"
        is LimberException.DiskFull -> "disk_full"
        is LimberException.NewerSchema -> "newer_schema ${error.found} ${error.supported}"
        is LimberException.Corrupt -> "corrupt ${error.movedTo}"
        is LimberException.Suspect -> "suspect ${error.missing}"
        is LimberException.Io -> "io"
        is LimberException.ImportRejected -> "import_rejected ${error.line} ${error.reason}"
        is LimberException.Cancelled -> "cancelled ${error.done}"
        is LimberException.Internal -> "internal ${error.id}"
    }

    private fun error(call: () -> Unit) = told(assertThrows(LimberException::class.java) { call() })

    @Test fun everyErrorArrivesAsItselfAndHasWords() = phone.open(now(0)).use { vault ->
        val all = listOf(
            "invalid_input probe probe", "not_found probe", "exercise_closed", "absent", "locked", "auth_required",
            "key_unavailable", "key_lost", "wrong_key", "already_open", "busy", "read_only", "disk_full", "newer_schema 9 1",
            "corrupt probe", "suspect 3", "io", "import_rejected 7 probe", "cancelled 2", "internal probe",
        )
        // Sealed: each variant is a class of its own, and none is left out.
        val variants = LimberException::class.java.declaredClasses.filter(LimberException::class.java::isAssignableFrom)
        assertEquals(all.size, variants.size)
        for (wanted in all) {
            val zone = "Probe/error/${wanted.substringBefore(' ')}"
            val thrown = assertThrows(LimberException::class.java) { vault.home(now(1, zone), English) }
            assertEquals(wanted, told(thrown))
            assertEquals(wanted, error { vault.logMoment(now(1, zone), moment(), English) })
            val page = describeError(thrown, English)
            assertTrue("$wanted: $page", page.title.isNotEmpty() && page.text.isNotEmpty() && page.stillWorks.isNotEmpty())
        }
        assertEquals(0, vault.entries())
    }

    @Test fun aPanicIsAnErrorAndTheVaultGoesOn() {
        assertEquals("internal panic", error { phone.open(now(0, "Probe/panic")).close() })
        phone.open(now(0)).use { vault ->
            for (minute in listOf(1L, 3L, 5L)) {
                assertEquals("internal panic", error { vault.logMoment(now(minute, "Probe/panic"), moment(), English) })
                assertEquals("internal panic", error { vault.logMoment(now(minute, "Probe/panic_in_write"), moment(), English) })
                assertEquals("ready", vault.state(English).id)
                val logged = vault.log(minute)
                assertEquals(logged, vault.entry(now(minute), logged.id, English))
            }
            assertEquals(3, vault.entries())
        }
    }

    @Test fun eachFailureOfTheKeyStoreIsAnErrorOfItsOwn() {
        val failures = mapOf(
            KeyFailure.Locked() to "locked",
            KeyFailure.AuthRequired() to "auth_required",
            KeyFailure.Unavailable() to "key_unavailable",
            KeyFailure.Lost() to "key_lost",
            KeyFailure.Wrong() to "wrong_key",
        )
        failures.forEach { (failure, error) -> unlucky(failure, error) }
    }

    @Test fun anUnexpectedExceptionOfTheKeyStoreMayPass() = unlucky(IllegalStateException("on purpose"), "key_unavailable")

    /** Not an exception to the bridge, and so no answer of the key store at all. */
    @Test fun anErrorOfTheKeyStoreMayPass() = unlucky(OutOfMemoryError("on purpose"), "key_unavailable")

    /** A key store that throws: for a new journal, for one that comes back, and for one that is opened again. Nothing is lost. */
    private fun unlucky(thrown: Throwable, wanted: String) = Phone().use { phone ->
        val fails = { phone.keys.asked = { throw thrown } }
        val works = { phone.keys.asked = {} }
        fails()
        assertEquals("a new journal", wanted, error { phone.open(now(0)).close() })
        works()
        phone.open(now(0)).use { vault ->
            vault.log(1)
            vault.suspendVault()
            fails()
            assertEquals("coming back", wanted, error { vault.resumeVault() })
            works()
            vault.resumeVault()
        }
        fails()
        assertEquals("an old journal", wanted, error { phone.open(now(2)).close() })
        works()
        assertEquals(1, phone.open(now(2)).use { it.entries() })
    }

    @Test(timeout = 20_000) fun aKeyStoreMayCallBackIntoTheVault() = phone.open(now(0)).use { vault ->
        vault.log(1)
        val called = AtomicInteger()
        vault.suspendVault()
        phone.keys.asked = {
            called.incrementAndGet()
            assertEquals("locked", error { vault.home(now(2), English) })
            assertEquals("locked", error { vault.log(2) })
            vault.suspendVault()
        }
        vault.resumeVault()
        assertEquals(1, called.get())
        assertEquals(1, vault.entries())
    }

    @Test fun whileTheVaultIsLeftEveryCallSaysLocked() = phone.open(now(0)).use { vault ->
        val id = vault.log(1).id
        vault.suspendVault()
        assertEquals("locked", vault.state(English).id)
        val calls = listOf(
            { vault.home(now(2), English) }, { vault.logPage(now(2), English) }, { vault.log(2) },
            { vault.entry(now(2), id, English) },
            { vault.editEntry(now(2), id, EntryEdit(1, null, null, null), English) }, { vault.deleteEntry(now(2), id) },
            { vault.undo(now(2), English) }, { vault.journalPage(now(2), null, 10u, English) }, { vault.exercises(English) },
            { vault.exercise("walking", English) }, { vault.seen(now(2), null) }, { vault.notSeen(now(2)) },
            { vault.finishOnboarding(now(2)) }, { vault.checkFile().use { it.step() } },
        )
        calls.forEachIndexed { at, call -> assertEquals("call $at", "locked", error { call() }) }
        vault.resumeVault()
        assertEquals(1, vault.entries())
    }

    @Test fun whatIsClosedLeavesNothingBehind() {
        val files = {
            File("/proc/self/fd").listFiles().orEmpty().count { file ->
                runCatching { Files.readSymbolicLink(file.toPath()).startsWith(phone.dir.toPath()) }.getOrDefault(false)
            }
        }
        repeat(5) { round ->
            val vault = phone.open(now(round.toLong()))
            vault.log(round.toLong())
            assertTrue("the journal and its lock", files() >= 2)
            assertEquals("already_open", error { phone.open(now(1)).close() })
            val job = vault.checkFile()
            vault.close()
            vault.close()
            assertTrue("a job keeps its vault", files() >= 2)
            job.destroy()
            assertEquals(0, files())
            assertThrows(IllegalStateException::class.java) { vault.entries() }
        }
        assertEquals(5, phone.open(now(9)).use { it.entries() })
    }

    @Test fun manyThreadsCallAtOnce() = phone.open(now(0)).use { vault ->
        val begin = CountDownLatch(1)
        val failures = AtomicInteger()
        val threads = List(4) {
            thread {
                begin.await()
                repeat(10) {
                    runCatching { vault.log(1); vault.home(now(1), English) }.onFailure { failures.incrementAndGet() }
                }
            }
        }
        begin.countDown()
        threads.forEach { it.join(TimeUnit.SECONDS.toMillis(60)) }
        assertEquals(0, failures.get())
        assertEquals(40, vault.entries())
    }

    @Test fun aCallThatIsRunningKeepsAClosedVaultAlive() {
        val vault = phone.open(now(0))
        val begun = CountDownLatch(1)
        val caller = thread {
            begun.countDown()
            var goesOn = true
            while (goesOn) goesOn = runCatching { vault.log(1) }.isSuccess
        }
        begun.await()
        vault.close()
        caller.join(20_000)
        assertTrue("the calls came to an end", !caller.isAlive)
        phone.open(now(2)).use { it.entries() }
    }

    @Test fun textsComeBackAsTheyWere() = phone.open(now(0)).use { vault ->
        val notes = listOf(
            "🦴👨‍👩‍👧‍👦", "שלום עולם \u202eabc\u202c", "e\u0301\u00e9", "line\r\n\ttwo", "ä".repeat(10_000), "\u0000 \uffff \ud83e\uddb4",
        )
        for (note in notes) {
            val logged = vault.log(1, note)
            assertEquals(note, logged.note)
            assertEquals(note, vault.entry(now(1), logged.id, English).note)
        }
        assertNull(vault.log(1, "").note)
    }

    @Test fun theFileIsCheckedInStepsAndCanBeStopped() = phone.open(now(0)).use { vault ->
        vault.log(1)
        vault.checkFile().use { job ->
            val steps = List(4) { job.step() }.map { it.done to it.total }
            assertEquals(listOf(1uL to 3uL, 2uL to 3uL, 3uL to 3uL, 3uL to 3uL), steps)
            assertEquals(emptyList<String>(), job.faults())
        }
        vault.checkFile().use { job ->
            job.step()
            job.cancel()
            assertEquals("cancelled 1", error { job.step() })
            assertEquals("cancelled 1", error { job.step() })
        }
        assertEquals(1, vault.entries())
    }

    @Test fun badInputNamesItsField() = phone.open(now(0)).use { vault ->
        val field = { call: () -> Unit -> assertThrows(LimberException.InvalidInput::class.java) { call() }.field }
        assertEquals("pain_now", field { vault.logMoment(now(1), moment(11), English) })
        assertEquals("pain_now", field { vault.logMoment(now(1), moment(Int.MIN_VALUE), English) })
        val noSide = NewMoment(5, listOf(PlaceMark("groin", null)), null, null)
        assertEquals("where", field { vault.logMoment(now(1), noSide, English) })
        assertEquals("note", field { vault.log(1, "ä".repeat(10_001)) })
        assertEquals("id", field { vault.deleteEntry(now(1), "nobody") })
        assertEquals("from", field { vault.journalPage(now(1), "nowhere", 10u, English) })
        assertEquals("zone", field { vault.home(now(1, "Mars/Base"), English) })
        assertEquals("keys", field { texts(English, listOf("no-such-word")) })
        assertEquals("saved", field { LimberCheck.restore("{}", English).close() })
        assertEquals(0, vault.entries())
    }
}
