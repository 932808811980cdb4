// How a model calls the core: a second tap does nothing while the first is being done, and what comes too late is dropped.
package app.limber.models

import app.limber.ffi.Locale
import app.limber.ffi.LimberException
import app.limber.ffi.Now
import app.limber.ffi.StatePage
import app.limber.ffi.describeError
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch

/** What all models of the app share. For one thread, the one that draws. */
internal class Bench(val scope: CoroutineScope, val core: Core, val shell: Shell, private val onProblem: (StatePage) -> Unit) {
    val now: Now get() = shell.now()
    val locale: Locale get() = shell.locale

    /** An error in words. */
    suspend fun words(error: LimberException): StatePage = locale.let { locale -> core.free { describeError(error, locale) } }

    /** Tells the person what did not work. */
    suspend fun tell(error: LimberException) = onProblem(words(error))
}

/** The work of one model. */
internal class Work(private val bench: Bench) {
    private var doing: Job? = null
    private var loading: Job? = null

    /** Does [block]; a tap that comes while it is being done is not a second one. */
    fun once(failed: suspend (LimberException) -> Unit = bench::tell, block: suspend () -> Unit) {
        if (doing?.isActive != true) doing = bench.scope.launch { guarded(failed, block) }
    }

    /** Loads; an older load that is still on its way can no longer show anything. */
    fun latest(failed: suspend (LimberException) -> Unit = bench::tell, block: suspend () -> Unit) {
        loading?.cancel()
        loading = bench.scope.launch { guarded(failed, block) }
    }

    /** What is on its way can change nothing any more. */
    fun stop() {
        doing?.cancel()
        loading?.cancel()
    }

    private suspend fun guarded(failed: suspend (LimberException) -> Unit, block: suspend () -> Unit) = try {
        block()
    } catch (error: LimberException) {
        failed(error)
    }
}
