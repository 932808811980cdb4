@testable import LimberUI
import LimberKit
import SwiftUI
import Testing

#if canImport(SwiftUIWalk)
  import SwiftUIWalk

  @MainActor @Suite struct CardTests {
    /// The cards of a whole check, as they are asked of somebody with a sore back.
    private func cards(_ answers: Answers = .well, _ each: (CheckCard, CheckModel, AppModel) throws -> Void) async throws {
      let person = await Person().settled()
      let app: AppModel = person.app
      var seen = ""
      var thrown: (any Error)?
      await answers.walk(app) { place in
        guard case .card(let page) = place, page.card.id != seen, thrown == nil else { return false }
        seen = page.card.id
        do { try each(page, app.check, app) } catch { thrown = error }
        return false
      }
      await person.leaves()
      if let thrown { throw thrown }
    }

    private func view(_ page: CheckCard, _ check: CheckModel, _ done: @escaping @MainActor (String) -> Void = { _ in })
      -> CardScreen {
      CardScreen(
        page: page, check: check,
        actions: CardActions(
          back: { done("back") }, next: { done("next") }, stop: { done("stop") }, talk: { done("talk") }))
    }

    @Test func theIntroSaysWhatItIsAndWhatItIsNot() throws {
      let say = try Spoken()
      var done: [String] = []
      let view = CheckIntroScreen(ways: Ways(talk: { done.append("talk") }), start: { done.append("start") })
      let screen = try sound(view)
      #expect(screen.spoken == [
        say.button(.checkTalk), say.title(.checkTitle), say(.checkIntro), say(.checkNotSure), say(.checkNotDiagnosis),
        say.button(.checkStart),
      ])
      try screen.tap(say(.checkStart))
      try screen.tap(say(.checkTalk))
      #expect(done == ["start", "talk"])
    }

    @Test func everyCardOffersTheSameWaysAndNoneIsNearlyRight() async throws {
      let say = try Spoken()
      var count = 0
      try await cards { page, check, _ in
        var done: [String] = []
        let screen = try sound(view(page, check) { done.append($0) })
        #expect(screen.spoken.starts(with: [
          say.button(.back), say.button(.checkTalk), say.title(page.card.title), page.progressText,
        ]))
        #expect(screen.spoken.suffix(2) == [say.button(.checkStop), say.button(.continue)] && screen.inset == [say(.continue)])
        for key in [TextKey.back, .checkTalk, .checkStop, .continue] { try screen.tap(say(key)) }
        #expect(done == ["back", "talk", "stop", "next"])
        count += 1
      }
      #expect(count >= 12)
    }

    @Test func eachRowHasThreeAnswersOrItsOwn() async throws {
      let say = try Spoken()
      try await cards { page, check, _ in
        let screen = try show(view(page, check))
        for row in page.card.questions.flatMap(\.rows) {
          let usual = [say(.yes), say(.no), say(.notSure)].map { "\($0), \(row.text)" }
          let own = row.choices.map { named($0.text, $0.help, row.text) }
          let at = try #require(screen.order.firstIndex(of: row.text))
          let after = screen.order.dropFirst(at + (row.help.isEmpty ? 1 : 2))
          #expect(after.starts(with: own.isEmpty ? usual : own))
        }
      }
    }

    @Test func eachTickHasItsNotSureAndNoneStandsLast() async throws {
      let say = try Spoken()
      try await cards { page, check, _ in
        let screen = try show(view(page, check))
        for question in page.card.questions where question.kind == .many {
          for choice in question.choices {
            let at = try #require(screen.order.firstIndex(of: "\(say(.notSure)), \(choice.text)"))
            #expect(screen.order.prefix(at).last?.hasPrefix(choice.text) == true)
          }
          let none = named(question.none ?? "", page.card.questions.count == 1 ? "" : question.text)
          let last = try #require(question.choices.last.flatMap { screen.order.firstIndex(of: "\(say(.notSure)), \($0.text)") })
          #expect(question.none == nil || screen.order.dropFirst(last + 1).first == none)
        }
      }
    }

    @Test func aNumberIsTypedOrNotSaidAndOneTakesTheOtherAway() async throws {
      try await cards { page, check, _ in
        let question = page.card.questions.first { $0.kind == .number }
        guard let question, let unsaid = question.unsaid else { return }
        let screen = try show(view(page, check))
        try screen.type(into: question.text, text: "4a7")
        #expect(try screen.element(question.text).value == "47")
        try screen.tap("\(unsaid), \(question.text)")
        #expect(try screen.element(question.text).value == nil && screen.element("\(unsaid), \(question.text)").isSelected)
        try screen.type(into: question.text, text: "5")
        #expect(try !screen.element("\(unsaid), \(question.text)").isSelected)
      }
    }

    @Test func everyReasonThatTheCoreGivesCanBeRead() async throws {
      let say = try Spoken()
      var read = 0
      try await cards { page, check, _ in
        for question in page.card.questions {
          check.why(question.id)
          for row in question.rows { check.why("\(question.id).\(row.id)") }
        }
        let screen = try sound(view(page, check))
        for question in page.card.questions {
          for why in [question.why] + question.rows.map(\.why) where !why.isEmpty {
            #expect(screen.order.contains(why))
            read += 1
          }
          for choice in question.choices where !choice.why.isEmpty {
            #expect(screen.order.contains("\(choice.text), \(choice.why)"))
          }
        }
        #expect(!screen.spoken.contains { $0.hasPrefix(say(.checkWhy)) && $0.contains("collapsed") })
      }
      #expect(read > 30)
    }

    @Test func whatAChangedAnswerTookWithItIsToldAndSaid() async throws {
      let person = await Person().settled()
      let app: AppModel = person.app
      let isReview: (CheckPlace) -> Bool = { if case .review = $0 { true } else { false } }
      await Answers(["c08_where.places": "groin.left,back_low_mid.middle"]).walk(app, until: isReview)
      app.check.reopen("c08_where.places")
      await app.settled()
      app.check.tick("c08_where.places", "groin.left")
      app.check.next()
      await app.settled()
      let page = try #require(app.check.card)
      let notice = try #require(page.notice)
      let screen = try sound(view(page, app.check))
      #expect(screen.order.dropFirst(4).first == notice && screen.announced.contains(notice))
      await person.leaves()
    }
  }

  @MainActor @Suite struct ReviewTests {
    @Test func everyAnswerStandsUnderItsCardWithTheWayToChangeIt() async throws {
      let say = try Spoken()
      let person = await Person().settled()
      let app: AppModel = person.app
      await Answers.sevenWeeks.walk(app) { if case .review = $0 { true } else { false } }
      guard case .review(let page, _) = app.check.place else { throw Walk.Lost(description: "no look back") }
      var done: [String] = []
      let actions = CardActions(
        back: { done.append("back") }, next: { done.append("next") }, stop: { done.append("stop") },
        talk: { done.append("talk") })
      let view = ReviewScreen(page: page, notice: "Told.", actions: actions) { done.append($0) }
      let screen = try sound(view)
      var wanted = [say.button(.back), say.button(.checkTalk), say.title(.checkReview), "Told."]
      var title = ""
      for line in page.lines {
        if line.title != title { wanted.append("\(line.title), heading, level 3") }
        title = line.title
        wanted.append(say.button(line.text, line.answers.joined(separator: ", "), say(.checkChange)))
      }
      #expect(screen.spoken == wanted + [say.button(.checkStop), say.button(.checkShowResult)] && page.lines.count > 8)
      let last = try #require(page.lines.last)
      try screen.tap(named(last.text, last.answers.joined(separator: ", "), say(.checkChange)))
      try screen.tap(say(.checkShowResult))
      #expect(done == [last.question, "next"])
      await person.leaves()
    }
  }
#endif
