import LimberFFI

/// Pages as plain lines, the same in every language that reads the vectors: a name, and what stands there. `README.md` beside the
/// vectors says how.
struct Paper {
  private(set) var lines = ""

  /// FNV-1a of 64 bits.
  var digest: String {
    let hash = lines.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    let text = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }

  mutating func text(_ name: String, _ text: String?) {
    guard let text else { return lines.append("\(name) -\n") }
    // By scalars: to Swift a return with a line feed is one character.
    var written = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": written.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": written.append(contentsOf: "\\n".unicodeScalars)
      case "\r": written.append(contentsOf: "\\r".unicodeScalars)
      default: written.append(scalar)
      }
    }
    lines.append("\(name) \"\(String(written))\"\n")
  }

  mutating func texts(_ name: String, _ texts: [String]) {
    for one in texts { text(name, one) }
  }

  mutating func ids<T>(_ name: String, _ ids: [T]) {
    lines.append(([name] + ids.map { "\($0)" }).joined(separator: " ") + "\n")
  }

  /// What a result says in every shell.
  mutating func result(_ page: ResultPage) {
    ids("urgency", [page.urgency.id])
    text("heading", page.heading)
    text("lead", page.lead)
    text("headline", page.headline)
    for action in page.actions {
      ids("action", [action.id])
      text("says", action.headline)
      text("do", action.text)
    }
    ids("who", page.who)
    text("say", page.say)
    for reason in page.reasons {
      ids("reason", [reason.rule, reason.level.id])
      text("means", reason.text)
      ids("asked", reason.questions)
    }
    for net in page.safetyNet {
      text("watch", net.lead)
      texts("sign", net.signs)
    }
    text("not_a_diagnosis", page.notADiagnosis)
  }

  /// What a result's page has beside it.
  mutating func restOfResult(_ page: ResultPage) {
    for line in page.first { number("first", line) }
    for line in page.numbers { number("number", line) }
    for reason in page.reasons {
      text("because", reason.because)
      text("source", reason.source)
    }
    text("safety_title", page.safetyTitle)
    text("exercise", page.exerciseText)
    text("content", page.contentLine)
  }

  private mutating func number(_ name: String, _ line: NumberLine) {
    ids(name, [line.kind])
    text("label", line.label)
    text("text", line.text)
    texts("dial", line.dial)
    text("call", line.call)
  }

  mutating func card(_ page: CheckCard) {
    ids("card", [page.card.id])
    text("title", page.card.title)
    ids("number", [page.number, page.atMost])
    text("progress", page.progressText)
    ids("back", [page.canGoBack])
    ids("open", page.open)
    text("notice", page.notice)
    for one in page.card.questions { question(one) }
    for given in page.given {
      ids("given", [given.question])
      switch given.answer {
      case .choice(let choice): ids("choice", [choice])
      case .number(let number): ids("number", [number])
      case .ticks(let ticks): ids("ticks", ticks)
      case .rows(let rows): ids("rows", rows.map { "\($0.row)=\($0.answer)" })
      }
    }
  }

  private mutating func question(_ question: QuestionView) {
    ids("question", [question.id, "\(question.kind)"])
    text("text", question.text)
    text("help", question.help)
    text("why", question.why)
    ids("optional", [question.optional])
    ids("range", question.range.map { [$0.low, $0.high] } ?? [])
    text("none", question.none)
    text("unsaid", question.unsaid)
    for one in question.choices { choice(one) }
    for row in question.rows {
      ids("row", [row.id])
      text("text", row.text)
      text("help", row.help)
      text("why", row.why)
      ids("findings", row.findings)
      for one in row.choices { choice(one) }
    }
  }

  private mutating func choice(_ choice: ChoiceView) {
    ids("choice", [choice.id])
    text("text", choice.text)
    text("help", choice.help)
    text("why", choice.why)
    ids("findings", choice.findings)
    ids("contraindications", choice.contraindications)
    text("group", choice.group)
    text("one_of", choice.oneOf)
  }

  mutating func review(_ page: ReviewPage, notice: String?) {
    ids("review", [page.lines.count])
    text("notice", notice)
    for line in page.lines {
      ids("line", [line.question])
      text("title", line.title)
      text("text", line.text)
      texts("answer", line.answers)
    }
  }

  /// An entry under the name that the case gives it: its id is another one each time.
  mutating func entry(_ name: String, _ entry: EntryView) {
    ids("entry", [name])
    ids("pain", [entry.painNow].compactMap { $0 })
    for place in entry.places {
      ids("place", [place.id])
      ids("score", [place.score].compactMap { $0 })
      text("text", place.text)
      text("help", place.help)
    }
    text("note", entry.note)
    ids("when", ["\(entry.utcMs)", entry.zone, entry.localDate])
    ids("day", [entry.journalDay, entry.clock])
    text("day_text", entry.dayText)
    text("pain_text", entry.painText)
    text("places_text", entry.placesText)
    text("line", entry.line)
    texts("remark", entry.remarks)
  }

  mutating func saved(_ name: String, _ saved: SavedView) {
    text("saved", saved.text)
    text("opens", saved.opens)
    text("opens_text", saved.opensText)
    entry(name, saved.entry)
  }

  mutating func day(_ day: DayPage, names: [String: String]) {
    ids("day", [day.journalDay])
    text("title", day.title)
    text("summary", day.summary)
    for one in day.entries { entry(names[one.id] ?? "?", one) }
  }

  mutating func home(_ page: HomePage, names: [String: String]) {
    text("home", page.date)
    text("today", page.today)
    text("undo", page.undo)
    text("last_check", page.lastCheck)
    ids("onboarded", [page.onboarded])
    ids("standing", [page.standing != nil])
    for one in page.entries { entry(names[one.id] ?? "?", one) }
  }
}

extension Level {
  /// As in the core's content.
  var id: String {
    switch self {
    case .selfCare: "self_care"
    case .routine: "routine"
    case .soon: "soon"
    case .sameDay: "same_day"
    case .emergency: "emergency"
    }
  }
}
