package app.limber.ffi

import org.junit.Test

/** The vectors that every shell reads (`tests/vectors`), run as this phone runs the core. */
class VectorsTest {
    @Test
    fun check() {
        val file = VectorFile("check.json")
        val digests = Digests("check")
        file.run { case -> CheckWalk(file, case).use { it.judge(digests) } }
        digests.finish()
    }

    @Test
    fun journal() {
        val file = VectorFile("journal.json")
        val digests = Digests("journal")
        file.run { case -> JournalSteps(file, case).use { it.judge(digests) } }
        digests.finish()
    }

    @Test
    fun time() {
        val file = VectorFile("time.json")
        file.run { case ->
            Phone().use { phone ->
                val now = now(case, case.text("zone"))
                phone.open(now).use { vault ->
                    val locale = file.locale(case)
                    val log = { at: Now, typed: String? ->
                        vault.logMoment(at, NewMoment(5, emptyList(), null, typed), locale).entry
                    }
                    case.getAsJsonObject("before")?.let { log(now(it, case.text("zone")), null) }
                    val expect = case.getAsJsonObject("expect")
                    if (expect.has("error")) {
                        refused(expect) { log(now, case.maybe("at")) }
                    } else {
                        val entry = log(now, case.maybe("at"))
                        same("utc_ms", entry.utcMs, expect["utc_ms"].asLong)
                        same("zone", entry.zone, now.zone)
                        same("date", entry.localDate, expect.text("date"))
                        same("day", entry.journalDay, expect.text("day"))
                        same("clock", entry.clock, expect.text("clock"))
                        same("marked as moved", entry.remarks.isNotEmpty(), expect["moved"]?.asBoolean ?: false)
                        same("today", vault.home(now, locale).date, expect.text("today"))
                    }
                }
            }
        }
    }
}
