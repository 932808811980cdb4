// The models of the pages that only show what the core says: today, the journal, the stretches.
package app.limber.models

import app.limber.ffi.DayPage
import app.limber.ffi.EntryView
import app.limber.ffi.ExercisePage
import app.limber.ffi.ExercisesPage
import app.limber.ffi.HomePage
import app.limber.ffi.JournalPage
import app.limber.ffi.StatePage
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow

/** The first screen. */
class TodayModel internal constructor(private val bench: Bench) {
    private val work = Work(bench)
    private val mutable = MutableStateFlow<HomePage?>(null)

    /** Null until it is read. */
    val page: StateFlow<HomePage?> = mutable.asStateFlow()

    fun load() = work.latest { read() }

    /** A clinician has seen the person about the result that waits. */
    fun seen() = work.once {
        val now = bench.now
        bench.core.vault { seen(now, null) }
        read()
    }

    /** Takes that back. */
    fun notSeen() = work.once {
        val now = bench.now
        bench.core.vault { notSeen(now) }
        read()
    }

    internal suspend fun read(): HomePage {
        val now = bench.now
        val locale = bench.locale
        return bench.core.vault { home(now, locale) }.also { mutable.value = it }
    }
}

/** What is shown of the journal. */
data class JournalState(
    /** Newest first. */
    val days: List<DayPage>,
    /** Where older entries begin; null where there are none. */
    val next: String?,
)

/** The journal, day by day. */
class JournalModel internal constructor(private val bench: Bench) {
    private val work = Work(bench)
    private val mutable = MutableStateFlow<JournalState?>(null)

    /** Null until it is read. */
    val state: StateFlow<JournalState?> = mutable.asStateFlow()

    /** Reads from the newest on, and as far as a person has read already. */
    fun load() = work.latest {
        val seen = mutable.value?.days.orEmpty().sumOf { it.entries.size }
        val page = read(null, seen.coerceIn(PAGE, MOST).toUInt())
        mutable.value = JournalState(page.days, page.next)
    }

    fun loadMore() = work.once {
        val from = mutable.value?.next ?: return@once
        val page = read(from, PAGE.toUInt())
        // A load from the newest on may have come in between.
        val state = mutable.value?.takeIf { it.next == from } ?: return@once
        mutable.value = JournalState(joined(state.days, page.days), page.next)
    }

    private suspend fun read(from: String?, limit: UInt): JournalPage {
        val now = bench.now
        val locale = bench.locale
        return bench.core.vault { journalPage(now, from, limit, locale) }
    }

    private companion object {
        const val PAGE = 50

        /** The core gives no more at once. */
        const val MOST = 200

        /** A day that goes on from one page to the next is one day. */
        fun joined(before: List<DayPage>, after: List<DayPage>): List<DayPage> {
            val last = before.lastOrNull()
            val first = after.firstOrNull()
            if (last == null || first == null || last.journalDay != first.journalDay) return before + after
            return before.dropLast(1) + last.copy(entries = last.entries + first.entries) + after.drop(1)
        }
    }
}

/** A page of the core, or why there is none. */
sealed interface Shown<out T> {
    data object Loading : Shown<Nothing>

    data class Page<T>(val page: T) : Shown<T>

    data class Refused(val why: StatePage) : Shown<Nothing>
}

/** A page that is shown only while the core allows it: what was read before is gone when it cannot be read again. */
class ShownModel<T> internal constructor(
    private val bench: Bench,
    /** What it shows; empty for the list of stretches, of which there is one. */
    val id: String,
    private val read: suspend () -> T,
) {
    private val work = Work(bench)
    private val mutable = MutableStateFlow<Shown<T>>(Shown.Loading)
    val state: StateFlow<Shown<T>> = mutable.asStateFlow()

    fun load() = work.latest(failed = { mutable.value = Shown.Refused(bench.words(it)) }) { mutable.value = Shown.Page(read()) }
}

/** The list of stretches. */
typealias MovesModel = ShownModel<ExercisesPage>

/** One stretch. */
typealias ExerciseModel = ShownModel<ExercisePage>

/** One entry of the journal. */
typealias EntryModel = ShownModel<EntryView>

internal fun moves(bench: Bench): MovesModel = ShownModel(bench, "") { bench.locale.let { bench.core.vault { exercises(it) } } }

internal fun exercise(bench: Bench, id: String): ExerciseModel =
    ShownModel(bench, id) { bench.locale.let { bench.core.vault { exercise(id, it) } } }

internal fun entry(bench: Bench, id: String): EntryModel = ShownModel(bench, id) {
    val now = bench.now
    val locale = bench.locale
    bench.core.vault { entry(now, id, locale) }
}
