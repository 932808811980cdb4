@testable import LimberUI
import LimberKit
import SwiftUI
import Testing

#if canImport(SwiftUIWalk)
  import SwiftUIWalk

  /// What people can do when the journal cannot be opened.
  @MainActor @Suite struct TroubleJourneys {
    @Test func aKeyThatDoesNotFitLeavesTheCheckAndTheNumbers() async throws {
      let drawer = Drawer()
      let first = Person(drawer)
      await first.settled()
      await first.log(5, at: 0)
      await first.leaves()

      drawer.keys.isWrong = true
      let walk = try await Walk(Person(drawer), settled: false)
      let state = try Real.state(.WrongKey)
      #expect(walk.title == state.title && walk.sees(state.stillWorks))
      try await walk.tap(.troubleNumbers)
      try await walk.tap("Call 999")
      #expect(walk.person.dialled == ["999"])
      try walk.screen.back()
      try await walk.tap(.troubleCheck)
      try await walk.check(.numbSaddle)
      guard case .result(let page, kept: false) = walk.app.check.place else { throw walk.lost("no lone result") }
      #expect(page.urgency == .emergency && walk.sees(page.notKept))
      #expect(!walk.screen.order.contains { $0.hasPrefix(walk.say(.resultStretches)) })
      try await walk.tap(.close)
      #expect(walk.title == state.title)

      // The right key is there again: nothing was lost, and the result that waited is kept.
      drawer.keys.isWrong = false
      await walk.app.foreground()
      #expect(walk.title == walk.say(.tabToday) && walk.screen.headings.contains(page.heading) && walk.sees("Pain 5, 08:00"))
      await walk.ends()
    }

    @Test func aJournalOfANewerLimberIsLeftAlone() async throws {
      let drawer = Drawer()
      let first = Person(drawer)
      await first.settled()
      first.zone = "Probe/by_a_newer_limber"
      await first.log(5, at: 0)
      await first.leaves()

      let before = try drawer.files()
      let walk = try await Walk(Person(drawer), settled: false)
      let state = try Real.state(.NewerSchema(found: 9, supported: 1))
      #expect(walk.title == state.title && !walk.sees(.tabToday))
      try await walk.tap(.troubleCheck)
      try await walk.back()
      #expect(walk.sees(.troubleNumbers))
      await walk.ends()
      #expect(try drawer.files() == before && !before.isEmpty)
    }

    @Test func whatCanBeTriedAgainIsTriedAgain() async throws {
      let person = Person()
      await person.started("busy")
      let walk = try await Walk(person, settled: false)
      let state = try Real.state(.Busy)
      #expect(walk.title == state.title)
      try await walk.tap(.tryAgain)
      #expect(walk.title == state.title)
      person.zone = "Europe/London"
      try await walk.tap(.tryAgain)
      #expect(walk.title == walk.say(.start1Title))
      await walk.ends()
    }

    @Test func aCheckOutlivesTheBackgroundAndTheProcess() async throws {
      let person = Person()
      let walk = try await Walk(person)
      walk.app.openCheck()
      await Answers.well.walk(walk.app, to: "c05")
      let title = walk.title
      await walk.app.background()
      await walk.app.foreground()
      #expect(walk.title == title)
      await person.restarted()
      let screen = Screen(LimberRoot(model: person.app))
      #expect(screen.headings.first == title)
      try screen.tap(walk.say(.back))
      await person.app.settled()
      #expect(person.app.check.card?.card.id == "c04_falls")
      await walk.ends()
    }
  }
#endif
