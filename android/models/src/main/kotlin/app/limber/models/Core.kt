// The one way to the core. Every call leaves the thread that draws, and is counted, so that a test can say how many a screen takes.
package app.limber.models

import app.limber.ffi.KeyStore
import app.limber.ffi.LimberException
import app.limber.ffi.LimberVault
import app.limber.ffi.Now
import java.util.concurrent.atomic.AtomicInteger
import kotlin.coroutines.CoroutineContext
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.withContext

/** Where the core works in an app: one call after the other, beside the thread that draws. */
@OptIn(ExperimentalCoroutinesApi::class)
val CoreContext: CoroutineContext = Dispatchers.IO.limitedParallelism(1)

/** Holds the open journal. [io] is where the core works, [CoreContext] but in tests. */
class Core(private val io: CoroutineContext) {
    private var journal: LimberVault? = null
    private val counted = AtomicInteger()

    /** Calls so far. */
    val calls: Int get() = counted.get()

    /** There is a journal to read from and write to; it may be closed while the app is in the background. */
    val hasJournal: Boolean get() = journal != null

    /** Opens the journal in [dir], or begins one there. Throws [LimberException] with the state that it was found in. */
    suspend fun open(dir: String, keys: KeyStore, now: Now) {
        val opened = free { LimberVault.open(dir, keys, now) }
        journal?.close()
        journal = opened
    }

    /** Calls the journal. Throws [LimberException]; [LimberException.Locked] where none is open. */
    suspend fun <T> vault(call: LimberVault.() -> T): T {
        val vault = journal ?: throw LimberException.Locked()
        return free { vault.call() }
    }

    /** Calls what needs no journal: words, numbers, the self-check. */
    suspend fun <T> free(call: () -> T): T = withContext(io) {
        counted.incrementAndGet()
        call()
    }

    /** Lets go of the journal, at the end of the app. */
    suspend fun close() {
        val vault = journal ?: return
        journal = null
        free { vault.close() }
    }
}
