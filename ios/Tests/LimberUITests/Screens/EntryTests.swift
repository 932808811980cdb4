@testable import LimberUI
import LimberKit
import SwiftUI
import Testing

#if canImport(SwiftUIWalk)
  import SwiftUIWalk

  private let scale = (0...10).map { score in
    let word = [0: ", no pain", 5: ", in the middle", 10: ", worst you can think of"][score] ?? ""
    return "Pain \(score) of 10\(word)"
  }

  @MainActor @Suite struct LogTests {
    private func view(_ page: LogPage, _ places: Set<String> = [], at: String? = nil,
      _ done: @escaping @MainActor (String) -> Void = { _ in }) -> LogScreen {
      LogScreen(
        page: page, places: places, at: at,
        actions: LogActions(
          place: { done($0) }, usual: { done("usual") }, time: { done($0 ?? "now") }, score: { done("\($0)") }))
    }

    @Test func theNumbersStandWhereTheThumbIsAndComeFirstWhereThereIsNoRoom() throws {
      let say = try Spoken()
      let page = try Journal().logPage()
      let screen = try sound(view(page))
      #expect(screen.spoken == [
        say.title(.logTitle), say(.logHint), say.part(.logWhere), "\(say(.logPick)), collapsed, button", say.part(.logWhen),
        "\(say(.logNow)), button, selected", "\(say(.logEarlier)), \(say(.notSelected)), button",
      ] + scale.map { "\($0), button" })
      #expect(screen.inset.count == 11)
      for setting in settings[1...2] {
        let tight = try show(view(page), setting)
        #expect(tight.inset == [] && Array(tight.spoken.dropFirst(2).prefix(11)) == scale.map { "\($0), button" })
      }
    }

    @Test func everyTapSaysWhatWasTapped() throws {
      let say = try Spoken()
      let journal = try Journal()
      try journal.log(4, ["back_low_mid.middle"])
      let page = try journal.logPage()
      var done: [String] = []
      let screen = try show(view(page) { done.append($0) })
      try screen.tap(page.usualText)
      try screen.tap(say(.logPick))
      let buttock = try #require(page.groups.flatMap(\.places).first { $0.id == "buttock.left" })
      try screen.tap("\(buttock.text), \(buttock.help)")
      try screen.tap(say(.logEarlier))
      let time = try #require(page.earlier.first)
      try screen.tap(time.text)
      try screen.tap(say(.logNow))
      for score in [0, 10] { try screen.tap("Pain \(score) of 10") }
      #expect(done == ["usual", "buttock.left", time.atLocal, "now", "0", "10"])
    }

    @Test func allPlacesAreThereUnderTheirHeadingsEachWithItsSide() throws {
      let say = try Spoken()
      let page = try Journal().logPage()
      let screen = try show(view(page, ["groin.right"]))
      #expect(screen.order.contains("right groin (the fold)"))
      try screen.tap(say(.logPick))
      expectSound(screen)
      #expect(screen.headings.filter { page.groups.map(\.title).contains($0) } == page.groups.map(\.title))
      for place in page.groups.flatMap(\.places) { #expect(screen.order.contains { $0.hasPrefix(place.text) }) }
      #expect(screen.elements.filter(\.isSelected).map(\.label) == ["right groin (the fold)", say(.logNow)])
    }

    @Test func theTimeThatWasChosenIsSeen() throws {
      let say = try Spoken()
      let page = try Journal().logPage()
      let time = try #require(page.earlier.last)
      let screen = try sound(view(page, at: time.atLocal))
      #expect(try screen.element(time.text).isSelected && !screen.element(say(.logNow)).isSelected)
    }
  }

  @MainActor @Suite struct JournalTests {
    @Test func daysStandUnderEachOtherEachWithItsEntries() throws {
      let say = try Spoken()
      let journal = try Journal()
      try journal.log(7, ["back_low_mid.middle"], at: -1530)
      try journal.log(10, at: 10)
      let days = try journal.days()
      var done: [String] = []
      let view = JournalScreen(
        days: days, older: { done.append("older") }, open: { id in done.append(id) }, log: { done.append("log") })
      let screen = try sound(view)
      #expect(screen.spoken == [
        say.title(.journalTitle), say.part("Today"), days[0].summary, "Pain 10, 09:10, Today, button", say.part("Yesterday"),
        days[1].summary, "Pain 7, middle of the low back, 07:30, Yesterday, button", say.button(.journalOlder),
      ])
      #expect(screen.inset == [])
      try screen.tap("Pain 10, 09:10, Today")
      try screen.tap(say(.journalOlder))
      #expect(done == [days[0].entries[0].id, "older"])
    }

    @Test func anEmptyOneSaysWhatWillBeThere() throws {
      let say = try Spoken()
      var logs = 0
      let screen = try sound(JournalScreen(days: [], older: nil, open: { _ in }, log: { logs += 1 }))
      #expect(screen.spoken == [say.title(.journalTitle), say(.journalEmpty), say.button(.todayLog)])
      try screen.tap(say(.todayLog))
      #expect(logs == 1)
    }
  }

  @MainActor @Suite struct EntryTests {
    @Test func anEntryIsReadWithAllThatItHas() throws {
      let say = try Spoken()
      let entry = try Journal().log(6, ["groin.left"], note: "After the drive.").entry
      var done: [String] = []
      let screen = try sound(EntryScreen(entry: entry, edit: { done.append("edit") }, delete: { done.append("delete") }))
      #expect(screen.spoken == [
        say.title(.entryTitle), entry.dayText, "Pain 6", "\(say(.entryWhen)), 09:00",
        "\(say(.entryWhere)), left groin (the fold)",
        "\(say(.note)), After the drive.",
      ] + entry.remarks + [say.button(.entryEdit), say.button(.entryDelete)])
      try screen.tap(say(.entryEdit))
      try screen.tap(say(.entryDelete))
      #expect(done == ["edit", "delete"])
    }

    @Test func anEntryWithoutAPlaceSaysSo() throws {
      let say = try Spoken()
      let screen = try sound(EntryScreen(entry: Journal().log(0).entry, edit: {}, delete: {}))
      #expect(screen.order.contains("\(say(.entryWhere)), \(say(.logWhereNone))"))
      #expect(!screen.order.contains { $0.hasPrefix(say(.note)) })
    }

    @Test func theFormsShowTheEntryAsItIs() async throws {
      let say = try Spoken()
      let person = await Person().settled()
      await person.log(6, ["groin.left"], at: 30)
      let line = try #require(person.app.today.page?.entries.first?.line)
      person.app.addMore()
      await person.app.settled()
      let more = Screen(LimberRoot(model: person.app))
      #expect(more.spoken == [
        say.button(.back), say.title(.moreTitle), line, say.part(.logWhere), "left groin (the fold), button, selected",
        "\(say(.logPick)), collapsed, button", say(.noteHelp), "\(say(.note)), text field", say.button(.save),
      ])
      person.app.back()
      person.app.editEntry(person.app.today.page?.entries.first?.id ?? "")
      await person.app.settled()
      // The entry keeps its own time of day, wherever the phone is now.
      let edit = Screen(LimberRoot(model: person.app)) { $0.environment.timeZone = TimeZone(identifier: "Asia/Tokyo") ?? .gmt }
      let numbers = scale.map { $0 == scale[6] ? "\($0), button, selected" : "\($0), button" }
      #expect(edit.spoken == [say.button(.back), say.title(.entryEditTitle), say.part(.entryPain)] + numbers + [
        say.part(.logWhere), "left groin (the fold), button, selected", "\(say(.logPick)), collapsed, button", say(.noteHelp),
        "\(say(.note)), text field", "\(say(.entryDate)), 25 Nov 2026, picker", "\(say(.entryTime)), 08:30, picker",
        say.button(.save),
      ])
      more.close()
      edit.close()
      await person.leaves()
    }
  }

  @Suite struct WallTimeTests {
    @Test(arguments: [("2026-11-25", "18:30"), ("2024-02-29", "00:00"), ("2026-03-29", "01:30"), ("1999-12-31", "23:59")])
    func aDayAndATimeComeBackAsTheyWere(day: String, clock: String) throws {
      let words = WallTime.words(try #require(WallTime.date(day, clock)))
      #expect(words.day == day && words.clock == clock)
    }

    @Test(arguments: [("2026-02-30", "10:00"), ("2026-11-25", "25:00"), ("", ""), ("2026-11", "10:00"), ("2026-1-5", "10:00")])
    func whatIsNoDayOrNoTimeIsNotGuessed(day: String, clock: String) {
      #expect(WallTime.date(day, clock) == nil)
    }
  }
#endif
