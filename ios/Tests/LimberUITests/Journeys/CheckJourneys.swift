@testable import LimberUI
import LimberKit
import SwiftUI
import Testing

#if canImport(SwiftUIWalk)
  import SwiftUIWalk

  /// What people do with the self-check, and what it does to the stretches.
  @MainActor @Suite struct CheckJourneys {
    @Test(arguments: [DynamicTypeSize.large, .accessibility5])
    func anEmergencyTakesOneCardAndIsKeptBeforeItIsShown(size: DynamicTypeSize) async throws {
      let walk = try await Walk { $0.environment.dynamicTypeSize = size }
      try await walk.tap(.tabCheck)
      try await walk.check(.chestPain)
      // The tab, "Start", a tap for each row of the first card, "Continue".
      #expect(walk.taps == 3 + 9)
      guard case .result(let page, kept: true) = walk.app.check.place else { throw walk.lost("no kept result") }
      #expect(page.urgency == .emergency && walk.title == "\(page.heading), \(page.lead)")
      #expect(walk.screen.inset == (size.isAccessibilitySize ? [] : ["Call 999"]))
      try await walk.tap("Call 999")
      try walk.screen.perform("Call 999", on: try #require(walk.title))
      #expect(walk.person.dialled == ["999", "999"])
      try await walk.tap(.share)
      #expect(walk.person.shared == [page.share])
      try await walk.tap(.resultKeep)
      #expect(walk.title == walk.say(.tabToday) && walk.screen.headings.contains(page.heading))
      await walk.ends()
    }

    @Test func aSeriousResultClosesTheStretchesUntilOneWasSeenAndIsWell() async throws {
      let walk = try await Walk()
      try await walk.tap(.tabCheck)
      try await walk.check(.fever)
      try await walk.tap(.tabMoves)
      guard case .page(let moves) = walk.app.moves.state, let why = moves.closed else { throw walk.lost("it is open") }
      #expect(walk.sees(why) && moves.items.isEmpty)
      // Also by a way that was open before.
      walk.app.openExercise("pelvic_tilt")
      await walk.app.settled()
      guard case .exercise(let refused) = walk.app.page, case .refused(let page) = refused.state else {
        throw walk.lost("it is shown")
      }
      #expect(page.id == "exercise_closed" && walk.sees("\(page.title). \(page.text)"))
      try walk.screen.back()
      try await walk.tap(.tabToday)
      try await walk.tap(.todaySeen)
      #expect(walk.sees(.todayNotSeen))
      let again = try #require(walk.screen.order.first { $0.hasPrefix(walk.say(.todayCheckAgain)) })
      try await walk.tap(again)
      try await walk.check(.well)
      try await walk.tap("\(walk.say(.resultStretches)), \(walk.say(.movesAllNeed))")
      guard case .page(let open) = walk.app.moves.state, let first = open.items.first else { throw walk.lost("closed") }
      try await walk.tap("\(first.name), \(first.purpose)")
      #expect(walk.title == first.name)
      await walk.ends()
    }

    @Test(arguments: [DynamicTypeSize.large, .accessibility5])
    func aCalmCheckEndsWithAReviewAndSelfCare(size: DynamicTypeSize) async throws {
      let walk = try await Walk { $0.environment.dynamicTypeSize = size }
      try await walk.tap(.tabCheck)
      try await walk.check(.well, toReview: true)
      #expect(walk.title == walk.say(.checkReview))
      guard case .review(let review, _) = walk.app.check.place else { throw walk.lost("no look back") }
      let change = walk.screen.order.filter { $0.hasSuffix(walk.say(.checkChange)) }
      #expect(change.count == review.lines.count)
      try await walk.check(.well)
      guard case .result(let page, kept: true) = walk.app.check.place else { throw walk.lost("no kept result") }
      #expect(page.urgency == .selfCare && walk.screen.inset == [] && walk.sees(page.kept))
      await walk.ends()
    }

    @Test func whatIsLeftOpenIsMarkedUntilItIsAnswered() async throws {
      let walk = try await Walk()
      try await walk.tap(.tabCheck)
      try await walk.tap(.checkStart)
      let rows = try #require(walk.app.check.card?.card.questions.first?.rows)
      try await walk.tap("No, \(rows[0].text)")
      try await walk.tap(.continue)
      #expect(walk.sees(.checkOpen) && walk.screen.order.filter { $0 == walk.say(.checkRowOpen) }.count == rows.count - 1)
      #expect(try walk.screen.element("No, \(rows[0].text)").isSelected)
      for row in rows.dropFirst() { try await walk.tap("No, \(row.text)") }
      #expect(!walk.sees(.checkOpen) && !walk.sees(.checkRowOpen))
      try await walk.tap(.continue)
      #expect(walk.app.check.card?.number == 2)
      await walk.ends()
    }

    @Test func whyAQuestionIsAskedOpensBelowIt() async throws {
      let walk = try await Walk()
      try await walk.tap(.tabCheck)
      try await walk.tap(.checkStart)
      let row = try #require(walk.app.check.card?.card.questions.first?.rows.first)
      try await walk.tap("\(walk.say(.checkWhy)), \(row.text)")
      #expect(walk.sees(row.why))
      try await walk.tap("\(walk.say(.checkWhy)), \(row.text)")
      #expect(!walk.sees(row.why))
      await walk.ends()
    }

    @Test func notSureIsAnAnswerOfEachTickAndNoneStandsAlone() async throws {
      let walk = try await Walk()
      walk.app.openCheck()
      await Answers.well.walk(walk.app, to: "c06")
      let question = try #require(walk.app.check.card?.card.questions.first)
      let tick = question.choices[0], other = question.choices[1]
      let name = "\(tick.text), \(tick.help)"
      try await walk.tap(name)
      try await walk.tap("\(walk.say(.notSure)), \(tick.text)")
      #expect(try !walk.screen.element(name).isSelected && walk.screen.element("\(walk.say(.notSure)), \(tick.text)").isSelected)
      try await walk.tap("\(other.text), \(other.help)")
      try await walk.tap(try #require(question.none))
      let chosen = walk.screen.elements.filter { $0.isSelected }.map(\.label)
      #expect(chosen == [question.none, walk.say(.tabCheck)])
      await walk.ends()
    }

    @Test func backGoesCardByCardAndStoppingAsksFirst() async throws {
      let walk = try await Walk()
      try await walk.tap(.tabCheck)
      try await walk.tap(.checkStart)
      try await walk.answer(.well)
      try await walk.tap(.continue)
      try await walk.back()
      let row = try #require(walk.app.check.card?.card.questions.first?.rows.first)
      #expect(try walk.app.check.card?.number == 1 && walk.screen.element("No, \(row.text)").isSelected)
      try await walk.back()
      #expect(walk.screen.onTop == "alert" && walk.screen.headings == [walk.say(.checkLeaveAsk)])
      try await walk.tap(.checkTalk)
      #expect(walk.screen.onTop == nil && walk.screen.order.contains("Call 116 123"))
      try await walk.back()
      #expect(walk.app.check.card?.number == 1)
      try await walk.tap(.checkStop)
      try await walk.tap(.checkStay)
      try await walk.tap(.checkStop)
      try await walk.tap(.checkLeave)
      #expect(walk.title == walk.say(.tabToday) && walk.app.check.place == .intro)
      await walk.ends()
    }

    @Test func aScreenReaderIsLedToTheHeadingOfEachCard() async throws {
      let walk = try await Walk()
      try await walk.tap(.tabCheck)
      try await walk.tap(.checkStart)
      let first = try #require(walk.app.check.card?.card.title)
      try await walk.screen.wait("the first heading") { walk.screen.focus?.label == first }
      try await walk.answer(.well)
      try await walk.tap(.continue)
      let second = try #require(walk.app.check.card?.card.title)
      #expect(first != second)
      try await walk.screen.wait("the next heading") { walk.screen.focus?.label == second }
      await walk.ends()
    }

    @Test func whoComesBackFromTheNumbersIsWhereTheyWere() async throws {
      let walk = try await Walk()
      try await walk.tap(.tabCheck)
      try await walk.tap(.checkStart)
      let title = try #require(walk.app.check.card?.card.title)
      try await walk.screen.wait("the heading") { walk.screen.focus?.label == title }
      let row = try #require(walk.app.check.card?.card.questions.first?.rows.first)
      try await walk.tap("Not sure, \(row.text)")
      try await walk.tap(.checkTalk)
      #expect(walk.title == (walk.app.pages.last.flatMap { if case .help(let page) = $0 { page.title } else { nil } }))
      try walk.screen.back()
      await walk.app.settled()
      #expect(try walk.screen.element("Not sure, \(row.text)").isSelected && walk.title == title)
      await walk.ends()
    }

    @Test func anAnswerThatCannotBeIsToldOnItsCard() async throws {
      let walk = try await Walk()
      walk.app.openCheck()
      await Answers.well.walk(walk.app, to: "c05")
      let question = try #require(walk.app.check.card?.card.questions.first)
      try walk.screen.type(into: question.text, text: "999")
      let sex = try #require(walk.app.check.card?.card.questions.last)
      try await walk.tap("\(sex.choices[0].text), \(sex.text)")
      try await walk.tap(.continue)
      let problem = try #require(walk.app.check.problem)
      #expect(walk.app.check.card?.card.id == "c05_you" && walk.sees("\(problem.title). \(problem.text)"))
      #expect(try walk.screen.element(question.text).value == "999" && !walk.sees(.tryAgain))
      try await walk.tap(.close)
      #expect(!walk.sees("\(problem.title). \(problem.text)"))
      await walk.ends()
    }

    @Test func eachTabLeadsToItsPlaceAndSaysThatItIsChosen() async throws {
      let walk = try await Walk()
      let places: [(TextKey, TextKey)] = [
        (.tabCheck, .checkTitle), (.tabMoves, .movesTitle), (.tabJournal, .journalTitle), (.tabToday, .tabToday),
      ]
      for (tab, title) in places {
        try await walk.tap(tab)
        let chosen = walk.screen.elements.filter(\.isSelected).map(\.label)
        #expect(walk.title == walk.say(title) && chosen == [walk.say(tab)])
      }
      await walk.ends()
    }

    @Test func tappedByMistakeLeadsBackToTheCard() async throws {
      let walk = try await Walk()
      try await walk.tap(.tabCheck)
      try await walk.check(.chestPain)
      let mistake = try #require(walk.screen.order.first { $0.hasPrefix(walk.say(.resultMistake)) })
      try await walk.tap(mistake)
      #expect(walk.app.check.card?.number == 1)
      try await walk.check(.well)
      guard case .result(let page, _) = walk.app.check.place else { throw walk.lost("no result") }
      #expect(page.urgency == .selfCare)
      await walk.ends()
    }

    @Test func anAnswerIsChangedFromTheLookBack() async throws {
      let walk = try await Walk()
      walk.app.openCheck()
      await Answers.sevenWeeks.walk(walk.app) { if case .review = $0 { true } else { false } }
      guard case .review(let page, _) = walk.app.check.place else { throw walk.lost("no look back") }
      let line = try #require(page.lines.first { $0.question == "c10_time.duration" })
      try await walk.tap(named(line.text, line.answers.joined(separator: ", "), walk.say(.checkChange)))
      #expect(walk.app.check.card?.card.questions.first?.id == "c10_time.duration")
      await walk.ends()
    }
  }
#endif
