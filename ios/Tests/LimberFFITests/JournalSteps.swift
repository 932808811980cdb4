import LimberFFI

/// Somebody with a journal, who takes the steps of a case one after the other.
final class JournalSteps {
  private let one: Json
  private let locale: Locale
  private let zone: String
  private let phone = Phone()
  private var vault: LimberVault?
  /// The ids of the entries by the names that the case gives them, and the other way round.
  private var ids: [String: String] = [:]
  private var names: [String: String] = [:]
  private var paper = Paper()

  init(_ file: VectorFile, _ one: Json) {
    self.one = one
    locale = file.locale(one)
    zone = one["zone"].text ?? ""
  }

  func judge(_ digests: Digests) throws {
    for (at, step) in (one["steps"].list ?? []).enumerated() {
      do {
        try take(step)
      } catch let differs as Differs {
        throw Differs(why: "step \(at + 1): \(differs.why)")
      }
    }
    try digests.check(one, "pages", paper)
  }

  private func take(_ step: Json) throws {
    if step["do"].text == "restart" {
      vault = nil
      return
    }
    let now = try now(step, zone: zone)
    let vault = try vault ?? phone.open(now)
    self.vault = vault
    let expect = step["expect"]
    let call = { [self] in
      switch step["do"].text {
      case "log": try log(vault, now, step)
      case "edit": try edit(vault, now, step)
      case "entry": try entry(vault, now, step)
      case "delete": try vault.deleteEntry(now: now, id: id(step))
      case "undo": try undo(vault, now, expect)
      case "list": try list(vault, now, step)
      case "home": try home(vault, now, expect)
      default: throw Differs(why: "there is no step \(step["do"])")
      }
    }
    if expect["error"].isThere { try refused(expect, call) } else { try call() }
  }

  private func id(_ step: Json) -> String { step["id"].text ?? ids[step["entry"].text ?? ""] ?? "" }

  private func log(_ vault: LimberVault, _ now: Now, _ step: Json) throws {
    let moment = NewMoment(
      painNow: step["pain"].pain ?? 0, places: step["places"].places ?? [], note: step["note"].long, atLocal: step["at"].text)
    let saved = try vault.logMoment(now: now, moment: moment, locale: locale)
    let name = step["as"].text ?? ""
    ids[name] = saved.entry.id
    names[saved.entry.id] = name
    paper.saved(name, saved)
    try judge(saved, step)
  }

  private func edit(_ vault: LimberVault, _ now: Now, _ step: Json) throws {
    let edit = EntryEdit(
      painNow: step["pain"].pain, places: step["places"].places, note: step["note"].long, atLocal: step["at"].text)
    let saved = try vault.editEntry(now: now, id: id(step), edit: edit, locale: locale)
    paper.saved(step["entry"].text ?? "", saved)
    try judge(saved, step)
  }

  private func judge(_ saved: SavedView, _ step: Json) throws {
    let expect = step["expect"]
    let entry = saved.entry
    try same("what is said", saved.text, expect["saved"].text)
    try same("opens", saved.opens, expect["opens"].text)
    try same("has words for it", saved.opensText != nil, saved.opens != nil)
    try same("day", entry.journalDay, expect["day"].text)
    try same("date", entry.localDate, expect["date"].text)
    try same("clock", entry.clock, expect["clock"].text)
    try same("utc", entry.utcMs, instant(expect["utc"].text ?? ""))
    try same("zone", entry.zone, expect["zone"].text ?? step["zone"].text ?? zone)
    try same("remarks", entry.remarks, expect["remarks"].texts)
    if let places = expect["places"].places {
      try same("places", entry.places.map { PlaceMark(place: $0.id, score: $0.score) }, places)
    }
    try kept(entry, expect)
  }

  private func kept(_ entry: EntryView, _ expect: Json) throws {
    try same("line", entry.line, expect["line"].text)
    try same("note", entry.note, expect["note"].long)
  }

  private func entry(_ vault: LimberVault, _ now: Now, _ step: Json) throws {
    let entry = try vault.entry(now: now, id: id(step), locale: locale)
    paper.entry(step["entry"].text ?? "", entry)
    try kept(entry, step["expect"])
  }

  private func undo(_ vault: LimberVault, _ now: Now, _ expect: Json) throws {
    let undone = try vault.undo(now: now, locale: locale)
    paper.text("undone", undone)
    try same("what is undone", undone, expect["undone"].text)
  }

  private func home(_ vault: LimberVault, _ now: Now, _ expect: Json) throws {
    let page = try vault.home(now: now, locale: locale)
    paper.home(page, names: names)
    try same("today", page.today, expect["today"].text)
    try same("undo", page.undo, expect["undo"].text)
    try same("today's entries", page.entries.map { names[$0.id] }, expect["entries"].texts)
  }

  private func list(_ vault: LimberVault, _ now: Now, _ step: Json) throws {
    var pages: [Json] = []
    var from: String?
    repeat {
      let limit = UInt32(step["limit"].number ?? 200)
      let page = try vault.journalPage(now: now, from: from, limit: limit, locale: locale)
      paper.ids("page", [page.days.count])
      for day in page.days { paper.day(day, names: names) }
      pages.append(.list(page.days.map { day in
        .object([
          "day": .text(day.journalDay), "title": .text(day.title), "summary": .text(day.summary),
          "entries": .list(day.entries.map { .text(names[$0.id] ?? "?") }),
        ])
      }))
      from = page.next
    } while from != nil
    guard Json.list(pages) == step["expect"]["pages"] else {
      throw Differs(why: "the pages are \(pages), wanted \(step["expect"]["pages"])")
    }
  }
}

extension Json {
  fileprivate var pain: Int32? { number.map { Int32($0) } }

  fileprivate var places: [PlaceMark]? {
    list?.map { place in
      PlaceMark(place: place.text ?? place["place"].text ?? "", score: place["score"].pain)
    }
  }
}
