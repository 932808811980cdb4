@testable import LimberUI
import LimberKit
import SwiftUI
import Testing

#if canImport(SwiftUIWalk)
  import SwiftUIWalk

  @MainActor @Suite struct TodayTests {
    private func view(_ page: HomePage, _ done: @escaping @MainActor (String) -> Void = { _ in }) -> TodayScreen {
      TodayScreen(
        page: page,
        actions: TodayActions(
          log: { done("log") }, check: { done("check") }, entry: { _ in done("entry") }, undo: { done("undo") },
          seen: { done("seen") }, notSeen: { done("not seen") }, help: { done("help") }))
    }

    @Test func anEmptyDaySaysWhatCanBeDone() throws {
      let say = try Spoken()
      let screen = try sound(view(Journal().home()))
      #expect(screen.spoken == [
        say.title(.tabToday), "Wednesday 25 November", say.button(.todayCheck, say(.todayOfferCheck)), say.part(.todayEntries),
        say(.todayNone), say.button(.todayLog),
      ])
      #expect(screen.inset == [say(.todayLog)])
    }

    @Test func theDayStandsBelowTheCheckNewestFirst() throws {
      let say = try Spoken()
      let journal = try Journal()
      try journal.log(6, ["groin.left"])
      try journal.log(3, at: 40)
      let page = try journal.home()
      var done: [String] = []
      let screen = try sound(view(page) { done.append($0) })
      #expect(screen.spoken.dropFirst(3) == [
        say.part(.todayEntries), page.today, "Pain 3, 09:40, button", "Pain 6, left groin (the fold), 09:00, button",
        say.button(page.undo ?? "?"), say.button(.todayLog),
      ])
      for name in [say(.todayLog), "Pain 3, 09:40", page.undo ?? ""] { try screen.tap(name) }
      try screen.tap("\(say(.todayCheck)), \(say(.todayOfferCheck))")
      #expect(done == ["log", "entry", "undo", "check"])
    }

    @Test func aSeriousResultStandsBeforeEverything() throws {
      let say = try Spoken()
      let journal = try Journal()
      try journal.check(.fever)
      let page = try journal.home()
      let standing = try #require(page.standing)
      var done: [String] = []
      let screen = try sound(view(page) { done.append($0) })
      #expect(screen.spoken == [
        say.title(.tabToday), page.date, say.part(standing.heading), standing.headline ?? "?", standing.title, standing.text,
        say.button(.todaySeen), say(.todaySeenHelp), say.button(.resultNumbers),
        say.button(.todayCheckAgain, page.lastCheck ?? "?"), say.part(.todayEntries), say(.todayNone), say.button(.todayLog),
      ])
      try screen.tap(say(.todaySeen))
      try screen.tap(say(.resultNumbers))
      try journal.vault.seen(now: Real.now(60), on: nil)
      let seen = try sound(view(journal.home()) { done.append($0) })
      #expect(!seen.order.contains(say(.todaySeen)))
      try seen.tap(say(.todayNotSeen))
      #expect(done == ["seen", "help", "not seen"])
    }

    @Test func whatWasJustSavedBringsItsOwnUndo() throws {
      let say = try Spoken()
      let journal = try Journal()
      let saved = try journal.log(6, ["saddle.middle"])
      let page = try journal.home()
      var done: [String] = []
      let note = Saved(
        words: [saved.text, try #require(saved.opensText)].joined(separator: " "), check: { done.append("check") },
        undo: { done.append("undo") }, more: { done.append("more") }, close: nil)
      let screen = try sound(view(page).environment(\.saved, note))
      #expect(!screen.order.contains(page.undo ?? "") && screen.inset == [
        note.words, say(.undo), say(.checkNow), say(.savedMore), say(.todayLog),
      ])
      for name in [say(.undo), say(.checkNow), say(.savedMore)] { try screen.tap(name) }
      #expect(done == ["undo", "check", "more"])
      let closed = try sound(view(page).environment(\.saved, Saved(words: "Undone.", close: { done.append("close") })))
      try closed.tap(say(.close))
      #expect(done.last == "close")
    }
  }
#endif
