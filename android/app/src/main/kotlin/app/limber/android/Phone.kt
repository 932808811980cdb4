// What the phone does for the app and no model can do by itself: the time, the language, the key, calls, sharing.
package app.limber.android

import android.app.Application
import android.app.KeyguardManager
import android.app.LocaleManager
import android.content.ActivityNotFoundException
import android.content.Intent
import android.content.pm.PackageManager
import android.content.res.Resources
import android.net.Uri
import android.os.Build
import android.os.LocaleList
import android.os.SystemClock
import app.limber.android.keys.HardwareBox
import app.limber.android.keys.KeystoreKeys
import app.limber.ffi.KeyStore
import app.limber.ffi.Locale
import app.limber.ffi.Now
import app.limber.models.Shell
import java.io.File
import java.util.TimeZone

/** The phone around the app. It holds no screen, so it may live as long as the process. */
internal class Phone(private val app: Application) : Shell {
    /** The phone's key store. */
    override val keys: KeyStore = KeystoreKeys(HardwareBox(), ::isLocked)

    /**
     * The core's folder: the app's own, and in no backup, because the key never leaves this phone and a copy could not be read.
     * The core makes it, so that only the app may enter, and says what is wrong with the disk where it cannot.
     */
    override val dataDir: String
        get() = File(app.noBackupFilesDir, "vault").path

    /** Now. The clock that only runs forward counts the hours in which the phone sleeps. */
    override fun now(): Now = Now(System.currentTimeMillis(), SystemClock.elapsedRealtime(), TimeZone.getDefault().id)

    /** The language of the app and the region of the phone. */
    override val locale: Locale
        get() = PhoneLocale.of(list(app.resources.configuration.locales), list(phoneLocales()))

    /**
     * Whether this device calls numbers. Many tablets do not; then the core says what to do instead. The system is asked once,
     * because every screen wants to know.
     */
    override val canDial: Boolean by lazy {
        val system = app.packageManager
        system.hasSystemFeature(PackageManager.FEATURE_TELEPHONY) && dialling("112").resolveActivity(system) != null
    }

    /** Shows the number in the phone's dialler, where the person starts the call. False where this device cannot. */
    override fun dial(number: String): Boolean {
        val digits = PhoneNumber.digits(number)
        return digits != null && canDial && start(dialling(digits))
    }

    /** Offers the text to other apps. */
    override fun share(text: String) {
        val sending = Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, text)
        start(Intent.createChooser(sending, null))
    }

    /** Never the action that calls at once: a call is started by a person. */
    private fun dialling(digits: String): Intent = Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", digits, null))

    private fun start(intent: Intent): Boolean = try {
        app.startActivity(intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK))
        true
    } catch (_: ActivityNotFoundException) {
        false
    } catch (_: SecurityException) {
        // Somebody else's activity that it keeps for itself.
        false
    }

    private fun isLocked(): Boolean = app.getSystemService(KeyguardManager::class.java)?.isDeviceLocked == true

    private fun phoneLocales(): LocaleList =
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            app.getSystemService(LocaleManager::class.java)?.systemLocales ?: LocaleList.getEmptyLocaleList()
        } else {
            Resources.getSystem().configuration.locales
        }

    private fun list(locales: LocaleList) = List(locales.size(), locales::get)
}
