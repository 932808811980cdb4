// What the models need of the device, and no more. Each platform has its own.
package app.limber.models

import app.limber.ffi.KeyStore
import app.limber.ffi.Locale
import app.limber.ffi.Now

/** The device around the app. */
interface Shell {
    /** The wall clock, a clock that only runs forward, and the zone. */
    fun now(): Now

    /** The person's language, and the country whose telephone numbers are shown. */
    val locale: Locale

    /** The folder of the journal. */
    val dataDir: String

    /** Where the journal's key is kept. */
    val keys: KeyStore

    /** This device makes calls. Tablets do not, nor do computers. */
    val canDial: Boolean

    /** Shows the number in the device's own dialler. False where it cannot. */
    fun dial(number: String): Boolean

    /** Offers a text to other apps; the person chooses which. */
    fun share(text: String)
}
