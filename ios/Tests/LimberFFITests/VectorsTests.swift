import LimberFFI
import Testing

/// The vectors that every shell reads (`tests/vectors`), run as this phone runs the core.
@Suite struct VectorsTests {
  @Test func check() throws {
    let file = try VectorFile("check.json")
    let digests = try Digests("check")
    try file.run { try CheckWalk(file, $0).judge(digests) }
    digests.finish()
  }

  @Test func journal() throws {
    let file = try VectorFile("journal.json")
    let digests = try Digests("journal")
    try file.run { try JournalSteps(file, $0).judge(digests) }
    digests.finish()
  }

  @Test func time() throws {
    let file = try VectorFile("time.json")
    try file.run { one in
      let phone = Phone()
      let zone = one["zone"].text ?? ""
      let at = try now(one, zone: zone)
      let vault = try phone.open(at)
      let log = { (at: Now, typed: String?) in
        let moment = NewMoment(painNow: 5, places: [], note: nil, atLocal: typed)
        return try vault.logMoment(now: at, moment: moment, locale: file.locale(one)).entry
      }
      if one["before"].isThere { _ = try log(now(one["before"], zone: zone), nil) }
      let expect = one["expect"]
      if expect["error"].isThere { return try refused(expect) { _ = try log(at, one["at"].text) } }
      let entry = try log(at, one["at"].text)
      try same("utc_ms", entry.utcMs, expect["utc_ms"].number)
      try same("zone", entry.zone, zone)
      try same("date", entry.localDate, expect["date"].text)
      try same("day", entry.journalDay, expect["day"].text)
      try same("clock", entry.clock, expect["clock"].text)
      try same("marked as moved", !entry.remarks.isEmpty, expect["moved"].flag)
      try same("today", vault.home(now: at, locale: file.locale(one)).date, expect["today"].text)
    }
  }
}
