@testable import LimberUI
import LimberKit
import SwiftUI
import Testing

#if canImport(SwiftUIWalk)
  import SwiftUIWalk

  /// What people do with the journal.
  @MainActor @Suite struct JournalJourneys {
    @Test func theFirstStartLeadsOverThreePagesToToday() async throws {
      let walk = try await Walk(settled: false)
      #expect(walk.title == walk.say(.start1Title) && !walk.sees(.back) && !walk.sees(.tabToday))
      try await walk.tap(.continue)
      try await walk.tap(.continue)
      #expect(walk.title == walk.say(.start3Title))
      try await walk.back()
      #expect(walk.title == walk.say(.start2Title))
      try await walk.tap(.continue)
      try await walk.tap(.start3Later)
      #expect(walk.title == walk.say(.tabToday) && walk.sees(.todayNone))
      await walk.ends()
    }

    @Test func theFirstStartCanGoStraightToTheFirstCard() async throws {
      let walk = try await Walk(settled: false)
      try await walk.tap(.continue)
      try await walk.tap(.continue)
      try await walk.tap(.start3Check)
      #expect(walk.app.check.card?.number == 1 && walk.title == walk.app.check.card?.card.title)
      await walk.ends()
    }

    @Test(arguments: [DynamicTypeSize.large, .accessibility5])
    func painIsLoggedInTwoTapsAndUndoneInOne(size: DynamicTypeSize) async throws {
      let walk = try await Walk { $0.environment.dynamicTypeSize = size }
      try await walk.tap(.todayLog)
      try await walk.tap("Pain 6 of 10")
      #expect(walk.taps == 2 && walk.title == walk.say(.tabToday))
      #expect(walk.sees("Pain 6, 08:00") && walk.sees("Saved 6."))
      try await walk.screen.wait("that it is said") { walk.screen.announced.contains("Saved 6.") }
      try await walk.tap(.undo)
      #expect(!walk.sees("Pain 6, 08:00") && walk.sees(.todayNone))
      await walk.ends()
    }

    @Test func whereAndWhenCanBeSaidFirst() async throws {
      let walk = try await Walk()
      walk.person.minute = 120
      try await walk.tap(.todayLog)
      try await walk.tap(.logPick)
      let place = try #require(walk.screen.order.first { $0.hasPrefix("left groin (the fold)") })
      try await walk.tap(place)
      #expect(try walk.screen.element(place).isSelected)
      try await walk.tap(.logPick)
      #expect(try walk.screen.element("left groin (the fold)").isSelected)
      try await walk.tap(.logEarlier)
      guard case .log(let log) = walk.app.page, let time = log.page?.earlier.last else { throw walk.lost("no times") }
      try await walk.tap(time.text)
      #expect(try walk.screen.element(time.text).isSelected && !walk.screen.element(walk.say(.logNow)).isSelected)
      try await walk.tap("Pain 3 of 10")
      let entry = try #require(walk.app.today.page?.entries.first ?? walk.app.journal.days?.first?.entries.first)
      #expect(entry.places.map(\.id) == ["groin.left"] && entry.painNow == 3)
      #expect(time.atLocal == "\(entry.localDate)T\(entry.clock)")
      await walk.ends()
    }

    @Test func thePlacesOfLastTimeAreOneTap() async throws {
      let walk = try await Walk()
      await walk.person.someEntries()
      try await walk.tap(.todayLog)
      guard case .log(let log) = walk.app.page, let usual = log.page?.usualText else { throw walk.lost("no log") }
      try await walk.tap(usual)
      #expect(try walk.screen.element(usual).isSelected)
      try await walk.tap("Pain 0 of 10")
      #expect(walk.app.today.page?.entries.first?.places.map(\.id) == ["groin.left"])
      await walk.ends()
    }

    @Test func moreIsAddedRightAfterItWasSavedAndNotLostUnasked() async throws {
      let walk = try await Walk()
      try await walk.tap(.todayLog)
      try await walk.tap("Pain 6 of 10")
      try await walk.tap(.savedMore)
      #expect(walk.title == walk.say(.moreTitle) && walk.sees(walk.app.today.page?.entries.first?.line ?? ""))
      #expect(try walk.screen.element(walk.say(.back)).identifier == nil)
      try walk.screen.type(into: walk.say(.note), text: "After the long drive.")
      // From now on the way back is the page's own, as the phone's would take the page away before it could be asked.
      #expect(try walk.screen.element(walk.say(.back)).identifier == "back")
      try await walk.back()
      #expect(walk.screen.onTop == "alert" && walk.screen.headings == [walk.say(.entryLeaveAsk)])
      try await walk.tap(.entryStay)
      #expect(try walk.screen.element(walk.say(.note)).value == "After the long drive.")
      try await walk.tap(.save)
      #expect(walk.title == walk.say(.tabToday) && walk.app.today.page?.entries.first?.note == "After the long drive.")
      await walk.ends()
    }

    @Test func anEntryIsReadChangedDeletedAndBroughtBack() async throws {
      let walk = try await Walk()
      walk.person.minute = 60
      await walk.person.log(4, at: 60)
      try await walk.tap(.tabJournal)
      try await walk.tap("Pain 4, 09:00, Today")
      #expect(walk.title == walk.say(.entryTitle))
      try await walk.tap(.entryEdit)
      try await walk.tap("Pain 7 of 10")
      try walk.screen.choose(walk.say(.entryTime), date: try #require(WallTime.date("2026-11-25", "08:10")))
      try await walk.tap(.save)
      #expect(walk.sees("Pain 7") && walk.sees("\(walk.say(.entryWhen)), 08:10"))
      try await walk.tap(.entryDelete)
      #expect(walk.screen.onTop == "alert")
      try walk.screen.dismiss()
      #expect(walk.title == walk.say(.entryTitle))
      try await walk.tap(.entryDelete)
      try await walk.tap(.entryDelete)
      #expect(walk.title == walk.say(.journalTitle) && walk.sees(.entryDeleted) && walk.sees(.journalEmpty))
      try await walk.tap(.undo)
      #expect(walk.sees("Pain 7, 08:10, Today"))
      await walk.ends()
    }

    @Test func aFormWithoutAChangeIsLeftByThePhonesOwnWay() async throws {
      let walk = try await Walk()
      await walk.person.log(4, at: 0)
      try await walk.tap("Pain 4, 08:00")
      try await walk.tap(.entryEdit)
      try walk.screen.back()
      await walk.app.settled()
      #expect(walk.title == walk.say(.entryTitle) && walk.screen.onTop == nil)
      try walk.screen.back()
      await walk.app.settled()
      #expect(walk.title == walk.say(.tabToday))
      await walk.ends()
    }

    @Test func whatDidNotWorkIsToldOnThePageAndNothingIsLost() async throws {
      let walk = try await Walk()
      try await walk.tap(.todayLog)
      walk.person.zone = "Probe/error/disk_full"
      try await walk.tap("Pain 6 of 10")
      let problem = try Real.state(.DiskFull)
      #expect(walk.title == walk.say(.logTitle) && walk.sees("\(problem.title). \(problem.text)"))
      walk.person.zone = "Europe/London"
      try await walk.tap(.close)
      try await walk.tap("Pain 6 of 10")
      #expect(walk.sees("Pain 6, 08:00"))
      await walk.ends()
    }

    @Test func olderEntriesComeAtATap() async throws {
      let walk = try await Walk()
      for number in 0..<60 { await walk.person.log(number % 11, at: Int64(number) * 7) }
      try await walk.tap(.tabJournal)
      func shown() -> Int { walk.screen.order.filter { $0.hasPrefix("Pain ") }.count }
      #expect(shown() == 50)
      try await walk.tap(.journalOlder)
      #expect(shown() == 60 && !walk.sees(.journalOlder))
      await walk.ends()
    }
  }
#endif
