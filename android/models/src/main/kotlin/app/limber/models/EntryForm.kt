// A form over an entry that is saved already: what is added right after it was logged, or everything, to be changed.
package app.limber.models

import app.limber.ffi.EntryEdit
import app.limber.ffi.EntryView
import app.limber.ffi.LogPage
import app.limber.ffi.PlaceMark
import app.limber.ffi.SavedView
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update

/** What can be changed of an entry. */
data class EntryFields(val pain: Int?, val places: Set<String>, val note: String, val date: String, val time: String)

/** What the form shows. */
data class FormState(
    /** The scale and the places to choose from; null until they are read. */
    val page: LogPage? = null,
    val entry: EntryView? = null,
    /** Null until the entry is read. */
    val fields: EntryFields? = null,
)

class EntryForm internal constructor(
    private val bench: Bench,
    val id: String,
    /** What was saved; null where nothing had to be. */
    private val onEnd: (SavedView?) -> Unit,
) {
    private val work = Work(bench)
    private val mutable = MutableStateFlow(FormState())
    val state: StateFlow<FormState> = mutable.asStateFlow()

    /** Something was changed and is not saved. */
    val isDirty: Boolean get() = mutable.value.run { fields != null && entry != null && fields != fieldsOf(entry) }

    /** Reads the entry. What was changed already stays. */
    fun load() = work.latest {
        val now = bench.now
        val locale = bench.locale
        val page = bench.core.vault { logPage(now, locale) }
        val entry = bench.core.vault { entry(now, id, locale) }
        mutable.update { FormState(page, entry, if (isDirty) it.fields else fieldsOf(entry)) }
    }

    fun setPain(score: Int) = fields { it.copy(pain = score) }

    fun togglePlace(id: String) = fields { it.copy(places = if (id in it.places) it.places - id else it.places + id) }

    fun setNote(note: String) = fields { it.copy(note = note) }

    fun setDate(date: String) = fields { it.copy(date = date) }

    fun setTime(time: String) = fields { it.copy(time = time) }

    /** Saves what was changed; where nothing was, nothing is written. */
    fun save() {
        if (!isDirty) onEnd(null) else work.once {
            val now = bench.now
            val locale = bench.locale
            val edit = edit() ?: return@once
            onEnd(bench.core.vault { editEntry(now, id, edit, locale) })
        }
    }

    private fun edit(): EntryEdit? {
        val (_, entry, fields) = mutable.value
        if (entry == null || fields == null) return null
        val before = fieldsOf(entry)
        // A place that stays keeps the number that it has.
        val scores = entry.places.associate { it.id to it.score }
        return EntryEdit(
            painNow = fields.pain.takeIf { it != before.pain },
            places = fields.places.takeIf { it != before.places }?.map { PlaceMark(it, scores[it]) },
            note = fields.note.takeIf { it != before.note },
            atLocal = "${fields.date.trim()}T${fields.time.trim()}".takeIf { fields.date != before.date || fields.time != before.time },
        )
    }

    private fun fields(change: (EntryFields) -> EntryFields) = mutable.update { it.copy(fields = it.fields?.let(change)) }

    private companion object {
        fun fieldsOf(entry: EntryView) = EntryFields(
            entry.painNow,
            entry.places.map { it.id }.toSet(),
            entry.note.orEmpty(),
            entry.localDate,
            entry.clock,
        )
    }
}
