package app.limber.ffi

/**
 * Pages as plain lines, the same in every language that reads the vectors: a name, and what stands there. `README.md` beside the
 * vectors says how.
 */
class Paper {
    private val lines = StringBuilder()

    override fun toString() = lines.toString()

    /** FNV-1a of 64 bits. */
    fun digest(): String {
        val hash = lines.toString().encodeToByteArray().fold(0xcbf29ce484222325uL) { hash, byte ->
            (hash xor byte.toUByte().toULong()) * 0x100000001b3uL
        }
        return hash.toString(16).padStart(16, '0')
    }

    fun text(name: String, text: String?) {
        val written = text?.replace("\\", "\\\\")?.replace("\n", "\\n")?.replace("\r", "\\r")
        lines.append(if (written == null) "$name -\n" else "$name \"$written\"\n")
    }

    fun texts(name: String, texts: List<String>) = texts.forEach { text(name, it) }

    fun ids(name: String, ids: List<Any>) {
        lines.append((listOf<Any>(name) + ids).joinToString(" ")).append('\n')
    }

    fun id(name: String, vararg ids: Any) = ids(name, ids.toList())

    /** What a result says in every shell. */
    fun result(page: ResultPage) {
        id("urgency", page.urgency.id)
        text("heading", page.heading)
        text("lead", page.lead)
        text("headline", page.headline)
        for (action in page.actions) {
            id("action", action.id)
            text("says", action.headline)
            text("do", action.text)
        }
        ids("who", page.who)
        text("say", page.say)
        for (reason in page.reasons) {
            id("reason", reason.rule, reason.level.id)
            text("means", reason.text)
            ids("asked", reason.questions)
        }
        for (net in page.safetyNet) {
            text("watch", net.lead)
            texts("sign", net.signs)
        }
        text("not_a_diagnosis", page.notADiagnosis)
    }

    /** What a result's page has beside it. */
    fun restOfResult(page: ResultPage) {
        page.first.forEach { number("first", it) }
        page.numbers.forEach { number("number", it) }
        for (reason in page.reasons) {
            text("because", reason.because)
            text("source", reason.source)
        }
        text("safety_title", page.safetyTitle)
        text("exercise", page.exerciseText)
        text("content", page.contentLine)
    }

    private fun number(name: String, line: NumberLine) {
        id(name, line.kind.name.lowercase())
        text("label", line.label)
        text("text", line.text)
        texts("dial", line.dial)
        text("call", line.call)
    }

    fun card(page: CheckCard) {
        id("card", page.card.id)
        text("title", page.card.title)
        id("number", page.number, page.atMost)
        text("progress", page.progressText)
        id("back", page.canGoBack)
        ids("open", page.open)
        text("notice", page.notice)
        page.card.questions.forEach(::question)
        for (given in page.given) {
            id("given", given.question)
            when (val answer = given.answer) {
                is AnswerGiven.Choice -> id("choice", answer.choice)
                is AnswerGiven.Number -> id("number", answer.number)
                is AnswerGiven.Ticks -> ids("ticks", answer.ticks)
                is AnswerGiven.Rows -> ids("rows", answer.rows.map { "${it.row}=${it.answer}" })
            }
        }
    }

    private fun question(question: QuestionView) {
        id("question", question.id, question.kind.name.lowercase())
        text("text", question.text)
        text("help", question.help)
        text("why", question.why)
        id("optional", question.optional)
        ids("range", question.range?.let { listOf(it.low, it.high) } ?: emptyList())
        text("none", question.none)
        text("unsaid", question.unsaid)
        question.choices.forEach(::choice)
        for (row in question.rows) {
            id("row", row.id)
            text("text", row.text)
            text("help", row.help)
            text("why", row.why)
            ids("findings", row.findings)
            row.choices.forEach(::choice)
        }
    }

    private fun choice(choice: ChoiceView) {
        id("choice", choice.id)
        text("text", choice.text)
        text("help", choice.help)
        text("why", choice.why)
        ids("findings", choice.findings)
        ids("contraindications", choice.contraindications)
        text("group", choice.group)
        text("one_of", choice.oneOf)
    }

    fun review(page: ReviewPage, notice: String?) {
        id("review", page.lines.size)
        text("notice", notice)
        for (line in page.lines) {
            id("line", line.question)
            text("title", line.title)
            text("text", line.text)
            texts("answer", line.answers)
        }
    }

    /** An entry under the name that the case gives it: its id is another one each time. */
    fun entry(name: String, entry: EntryView) {
        id("entry", name)
        ids("pain", listOfNotNull(entry.painNow))
        for (place in entry.places) {
            id("place", place.id)
            ids("score", listOfNotNull(place.score))
            text("text", place.text)
            text("help", place.help)
        }
        text("note", entry.note)
        id("when", entry.utcMs, entry.zone, entry.localDate)
        id("day", entry.journalDay, entry.clock)
        text("day_text", entry.dayText)
        text("pain_text", entry.painText)
        text("places_text", entry.placesText)
        text("line", entry.line)
        texts("remark", entry.remarks)
    }

    fun saved(name: String, saved: SavedView) {
        text("saved", saved.text)
        text("opens", saved.opens)
        text("opens_text", saved.opensText)
        entry(name, saved.entry)
    }

    fun day(day: DayPage, name: (String) -> String) {
        id("day", day.journalDay)
        text("title", day.title)
        text("summary", day.summary)
        day.entries.forEach { entry(name(it.id), it) }
    }

    fun home(page: HomePage, name: (String) -> String) {
        text("home", page.date)
        text("today", page.today)
        text("undo", page.undo)
        text("last_check", page.lastCheck)
        id("onboarded", page.onboarded)
        id("standing", page.standing != null)
        page.entries.forEach { entry(name(it.id), it) }
    }
}

/** As in the core's content. */
val Level.id: String
    get() = name.lowercase()
