package app.limber.ffi

import com.google.gson.JsonArray
import com.google.gson.JsonObject

/** Somebody with a journal, who takes the steps of a case one after the other. */
class JournalSteps(file: VectorFile, private val case: JsonObject) : AutoCloseable {
    private val phone = Phone()
    private var vault: LimberVault? = null
    private val locale = file.locale(case)
    private val zone = case.text("zone")

    /** The ids of the entries by the names that the case gives them, and the other way round. */
    private val ids = mutableMapOf<String, String>()
    private val names = mutableMapOf<String, String>()
    private val paper = Paper()

    override fun close() {
        vault?.close()
        phone.close()
    }

    fun judge(digests: Digests) {
        case.getAsJsonArray("steps").forEachIndexed { at, step ->
            try {
                take(step.asJsonObject)
            } catch (why: Differs) {
                throw Differs("step ${at + 1}: ${why.message}")
            }
        }
        digests.check(case, "pages", paper)
    }

    private fun take(step: JsonObject) {
        if (step.text("do") == "restart") {
            vault?.close()
            vault = null
            return
        }
        val now = now(step, zone)
        val vault = vault ?: phone.open(now).also { vault = it }
        val expect = step.getAsJsonObject("expect")
        val call = {
            when (step.text("do")) {
                "log" -> log(vault, now, step)
                "edit" -> edit(vault, now, step)
                "entry" -> entry(vault, now, step)
                "delete" -> vault.deleteEntry(now, id(step))
                "undo" -> undo(vault, now, expect)
                "list" -> list(vault, now, step)
                "home" -> home(vault, now, expect)
                else -> throw Differs("there is no step ${step.text("do")}")
            }
        }
        if (expect.has("error")) refused(expect, call) else call()
    }

    private fun id(step: JsonObject) = step.maybe("id") ?: ids.getValue(step.text("entry"))

    private fun log(vault: LimberVault, now: Now, step: JsonObject) {
        val places = step.places("places") ?: emptyList()
        val saved = vault.logMoment(now, NewMoment(step["pain"].asInt, places, step.long("note"), step.maybe("at")), locale)
        ids[step.text("as")] = saved.entry.id
        names[saved.entry.id] = step.text("as")
        paper.saved(step.text("as"), saved)
        saved(saved, step)
    }

    private fun edit(vault: LimberVault, now: Now, step: JsonObject) {
        val edit = EntryEdit(step["pain"]?.asInt, step.places("places"), step.long("note"), step.maybe("at"))
        val saved = vault.editEntry(now, id(step), edit, locale)
        paper.saved(step.text("entry"), saved)
        saved(saved, step)
    }

    private fun saved(saved: SavedView, step: JsonObject) {
        val expect = step.getAsJsonObject("expect")
        val entry = saved.entry
        same("what is said", saved.text, expect.text("saved"))
        same("opens", saved.opens, expect.maybe("opens"))
        same("has words for it", saved.opensText != null, saved.opens != null)
        same("day", entry.journalDay, expect.text("day"))
        same("date", entry.localDate, expect.text("date"))
        same("clock", entry.clock, expect.text("clock"))
        same("utc", entry.utcMs, instant(expect.text("utc")))
        same("zone", entry.zone, expect.maybe("zone") ?: step.maybe("zone") ?: zone)
        same("remarks", entry.remarks, expect.texts("remarks"))
        expect.places("places")?.let { same("places", entry.places.map { PlaceMark(it.id, it.score) }, it) }
        kept(entry, expect)
    }

    private fun kept(entry: EntryView, expect: JsonObject) {
        same("line", entry.line, expect.text("line"))
        same("note", entry.note, expect.long("note"))
    }

    private fun entry(vault: LimberVault, now: Now, step: JsonObject) {
        val entry = vault.entry(now, id(step), locale)
        paper.entry(step.text("entry"), entry)
        kept(entry, step.getAsJsonObject("expect"))
    }

    private fun undo(vault: LimberVault, now: Now, expect: JsonObject) {
        val undone = vault.undo(now, locale)
        paper.text("undone", undone)
        same("what is undone", undone, expect.text("undone"))
    }

    private fun home(vault: LimberVault, now: Now, expect: JsonObject) {
        val page = vault.home(now, locale)
        paper.home(page, names::getValue)
        same("today", page.today, expect.text("today"))
        same("undo", page.undo, expect.maybe("undo"))
        same("today's entries", page.entries.map { names[it.id] }, expect.texts("entries"))
    }

    private fun list(vault: LimberVault, now: Now, step: JsonObject) {
        val limit = step["limit"]?.asInt ?: 200
        val pages = mutableListOf<List<Map<String, Any>>>()
        var from: String? = null
        do {
            val page = vault.journalPage(now, from, limit.toUInt(), locale)
            paper.id("page", page.days.size)
            page.days.forEach { paper.day(it, names::getValue) }
            pages += page.days.map { day ->
                val entries = day.entries.map { names[it.id] }
                mapOf("day" to day.journalDay, "title" to day.title, "summary" to day.summary, "entries" to entries)
            }
            from = page.next
        } while (from != null)
        val wanted = step.getAsJsonObject("expect").getAsJsonArray("pages").map { page ->
            page.asJsonArray.map { it.asJsonObject }.map { day ->
                listOf("day", "title", "summary").associateWith<String, Any>(day::text) + ("entries" to day.texts("entries"))
            }
        }
        same("the pages", pages, wanted)
    }
}

private fun JsonObject.places(name: String): List<PlaceMark>? = (this[name] as? JsonArray)?.map { place ->
    if (place is JsonObject) PlaceMark(place.text("place"), place["score"]?.asInt) else PlaceMark(place.asString, null)
}
