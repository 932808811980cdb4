// A person with a phone, for tests: the app's models over the real core, with the journal in a folder of its own.
package app.limber.person

import app.limber.ffi.KeyStore
import app.limber.ffi.Locale
import app.limber.ffi.Now
import app.limber.ffi.Phone
import app.limber.ffi.TextKey
import app.limber.models.AppModel
import app.limber.models.CoreContexts
import app.limber.models.Shell
import kotlin.coroutines.CoroutineContext
import kotlin.coroutines.EmptyCoroutineContext
import kotlinx.coroutines.CoroutineExceptionHandler
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking

/**
 * Whatever is done to [app] is done when the call returns, unless a test gives other contexts: [main] for the models, [io] for
 * the core.
 */
class Person(
    language: String = "en",
    region: String = "GB",
    main: CoroutineContext = Dispatchers.Unconfined,
    io: CoroutineContext = EmptyCoroutineContext,
    val phone: Phone = Phone(),
) : Shell, AutoCloseable {
    private val broken = mutableListOf<Throwable>()
    private val scope = CoroutineScope(main + CoroutineExceptionHandler { _, error -> broken += error })

    /** Minutes since Wednesday, 25 November 2026, 08:00 in London. */
    var minute = 0L

    /** A zone that begins with `Probe/` makes the core fail. */
    var zone = "Europe/London"
    override var locale = Locale(language, region)
    override val dataDir: String get() = phone.dir.path
    override val keys: KeyStore get() = phone.keys
    override var canDial = true

    /** What was dialled and shared, the last one last. */
    val dialled = mutableListOf<String>()
    val shared = mutableListOf<String>()

    /** False where the device refuses to dial although it said that it could. */
    var dials = true

    private val contexts = CoreContexts(io, io)
    var app = AppModel(this, scope, contexts)
        private set

    override fun now() = Now(EIGHT + minute * 60_000, minute * 60_000, zone)

    override fun dial(number: String): Boolean {
        if (dials) dialled += number
        return dials
    }

    override fun share(text: String) {
        shared += text
    }

    fun start(): Person = also { runBlocking { app.start() } }

    fun toBack() = runBlocking { app.background() }

    fun toFront() = runBlocking { app.foreground() }

    /** The system ends the process and starts it again, with what it was given to keep. */
    fun restart(saved: String? = app.savedCheck): Person {
        runBlocking { app.close() }
        app = AppModel(this, scope, contexts).also { it.savedCheck = saved }
        return start()
    }

    /** Past the three screens of the first start, if they are shown. */
    fun settled(): Person = also {
        start()
        app.finishOnboarding(check = false)
    }

    /** The word for [key] as this person reads it. */
    fun word(key: TextKey): String = app.state.value.words.getValue(key)

    override fun close() {
        runBlocking { app.close() }
        phone.close()
        broken.firstOrNull()?.let { throw it }
    }

    private companion object {
        const val EIGHT = 1_795_593_600_000
    }
}
