// How a model calls the core: a second tap does nothing while the first is being done, and what comes too late is dropped.
package app.limber.models

import app.limber.ffi.Locale
import app.limber.ffi.LimberException
import app.limber.ffi.Now
import app.limber.ffi.StatePage
import app.limber.ffi.describeError
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch

/** What all models of the app share. For one thread, the one that draws. */
internal class Bench(private val scope: CoroutineScope, val core: Core, val shell: Shell, private val onProblem: (StatePage) -> Unit) {
    private val running = mutableSetOf<Job>()

    /** The journal is open, as far as this thread knows: nothing waits for one that is not. */
    var isOpen = false

    val now: Now get() = shell.now()
    val locale: Locale get() = shell.locale

    /** Begins something that a person asked for. */
    fun run(work: suspend () -> Unit): Job {
        val job = scope.launch(start = CoroutineStart.LAZY) { work() }
        running += job
        job.invokeOnCompletion { running -= job }
        job.start()
        return job
    }

    /** Waits until nothing is on its way any more, what began meanwhile included. */
    suspend fun settled() {
        while (true) (running.firstOrNull() ?: return).join()
    }

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
        if (doing?.isActive != true) doing = bench.run { guarded(failed, block) }
    }

    /** Loads; an older load that is still on its way can no longer show anything. */
    fun latest(failed: suspend (LimberException) -> Unit = bench::tell, block: suspend () -> Unit) {
        loading?.cancel()
        loading = bench.run { guarded(failed, block) }
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
