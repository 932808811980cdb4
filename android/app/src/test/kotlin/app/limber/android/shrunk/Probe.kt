// Runs as a program of its own, shrunk: everything of the bridge that a shrinker could break is used once.
package app.limber.android.shrunk

import app.limber.android.keys.JavaBox
import app.limber.android.keys.KeystoreKeys
import app.limber.ffi.AnswerGiven
import app.limber.ffi.LimberCheck
import app.limber.ffi.LimberException
import app.limber.ffi.LimberVault
import app.limber.ffi.Locale
import app.limber.ffi.NewMoment
import app.limber.ffi.Now
import app.limber.ffi.TextKey
import app.limber.ffi.texts

object Probe {
    /** The last line that it prints. */
    const val DONE = "everything was used"

    @JvmStatic
    fun main(folders: Array<String>) {
        val now = Now(1_795_600_000_000, 1_000_000, "Europe/Berlin")
        val english = Locale("en", "GB")
        // Records, lists, maps, optionals, enums, objects, a callback into Kotlin and its errors, and errors of the core.
        println(texts(english, TextKey.entries.map { it.id }).size == TextKey.entries.size)
        val box = JavaBox()
        LimberVault.open(folders[0], KeystoreKeys(box, { false }, {}), now).use { vault ->
            println(vault.logMoment(now, NewMoment(6, emptyList(), "after the stairs", null), english).text)
            println(vault.journalPage(now, null, 50u, english).days.size)
            try {
                vault.entry(now, "00000000-0000-7000-8000-000000000000", english)
            } catch (error: LimberException.NotFound) {
                println(error.what)
            }
        }
        box.trouble = { throw IllegalStateException() }
        try {
            LimberVault.open(folders[0], KeystoreKeys(box, { false }, {}), now).close()
        } catch (_: LimberException.KeyUnavailable) {
            println("the key store did not answer")
        }
        LimberCheck.begin(english).use { println(it.step().javaClass != AnswerGiven::class.java) }
        println(DONE)
    }
}
