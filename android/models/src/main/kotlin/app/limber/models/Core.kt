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

/** Where the core works, beside the thread that draws. */
class CoreContexts(
    /** For the journal: one call after the other. */
    val journal: CoroutineContext,
    /** For what needs no journal and waits for none: a key store that does not answer must not stand before the numbers to call. */
    val other: CoroutineContext,
) {
    companion object {
        /** Those of an app. */
        @OptIn(ExperimentalCoroutinesApi::class)
        val OF_AN_APP = CoreContexts(Dispatchers.IO.limitedParallelism(1), Dispatchers.Default)
    }
}

/** Holds the open journal. */
class Core(private val contexts: CoreContexts) {
    private var journal: LimberVault? = null
    private val counted = AtomicInteger()

    /** Calls so far. */
    val calls: Int get() = counted.get()

    /** There is a journal to read from and write to; it may be closed while the app is in the background. */
    val hasJournal: Boolean get() = journal != null

    /** Opens the journal in [dir], or begins one there. Throws [LimberException] with the state that it was found in. */
    suspend fun open(dir: String, keys: KeyStore, now: Now) {
        val opened = counted(contexts.journal) { LimberVault.open(dir, keys, now) }
        journal?.close()
        journal = opened
    }

    /** Calls the journal. Throws [LimberException]; [LimberException.Locked] where none is open. */
    suspend fun <T> vault(call: LimberVault.() -> T): T {
        val vault = journal ?: throw LimberException.Locked()
        return counted(contexts.journal) { vault.call() }
    }

    /** Calls what needs no journal: words, numbers, the self-check. */
    suspend fun <T> free(call: () -> T): T = counted(contexts.other, call)

    /** Lets go of the journal, at the end of the app. */
    suspend fun close() {
        val vault = journal ?: return
        journal = null
        counted(contexts.journal) { vault.close() }
    }

    private suspend fun <T> counted(context: CoroutineContext, call: () -> T): T = withContext(context) {
        counted.incrementAndGet()
        call()
    }
}
