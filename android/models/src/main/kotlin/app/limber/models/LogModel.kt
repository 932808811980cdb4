// The quick log: a tap on a number saves. All else is there for who wants it.
package app.limber.models

import app.limber.ffi.LogPage
import app.limber.ffi.NewMoment
import app.limber.ffi.PlaceMark
import app.limber.ffi.SavedView
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update

/** What the quick log shows. */
data class LogState(
    /** Null until it is read. */
    val page: LogPage? = null,
    /** Ids of the places chosen, in the order of the taps. */
    val places: Set<String> = emptySet(),
    /** Date and time as the page offered them; null is now. */
    val at: String? = null,
)

class LogModel internal constructor(private val bench: Bench, private val onSaved: (SavedView) -> Unit) {
    private val work = Work(bench)
    private val mutable = MutableStateFlow(LogState())
    val state: StateFlow<LogState> = mutable.asStateFlow()

    fun load() = work.latest {
        val now = bench.now
        val locale = bench.locale
        val page = bench.core.vault { logPage(now, locale) }
        mutable.update { it.copy(page = page) }
    }

    fun togglePlace(id: String) = mutable.update { it.copy(places = if (id in it.places) it.places - id else it.places + id) }

    /** The places of last time, all of them or none. */
    fun toggleUsual() = mutable.update { state ->
        val usual = state.page?.usual.orEmpty().map { it.id }
        state.copy(places = if (state.places.containsAll(usual)) state.places - usual.toSet() else state.places + usual)
    }

    fun setTime(at: String?) = mutable.update { it.copy(at = at) }

    /** Saves at once. */
    fun tap(score: Int) = work.once {
        val now = bench.now
        val locale = bench.locale
        val state = mutable.value
        val moment = NewMoment(score, state.places.map { PlaceMark(it, null) }, null, state.at)
        onSaved(bench.core.vault { logMoment(now, moment, locale) })
    }
}
