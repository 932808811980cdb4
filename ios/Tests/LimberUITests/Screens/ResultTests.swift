@testable import LimberUI
import LimberKit
import SwiftUI
import Testing

#if canImport(SwiftUIWalk)
  import SwiftUIWalk

  /// Somebody of each level, and what the one main button calls.
  private let levels: [(Level, Answers, String?)] = [
    (.emergency, .chestPain, "Call 999"), (.emergency, .numbSaddle, nil), (.sameDay, .hopeless, "Call 116 123"),
    (.sameDay, .fever, "Call 111"), (.soon, .bloodInPee, nil), (.routine, .sevenWeeks, nil), (.selfCare, .well, nil),
  ]

  @MainActor @Suite struct ResultTests {
    private func view(_ page: ResultPage, can: Bool = true, refused: Bool = false, kept: Bool = true,
      _ done: @escaping @MainActor (String) -> Void = { _ in }) -> ResultScreen {
      ResultScreen(
        page: page, dial: Dial(can: can, isRefused: refused, call: { done($0) }), isKept: kept, onward: .resultKeep,
        actions: ResultActions(
          mistake: { done($0.rule) }, share: { done("share") }, stretches: { done("stretches") }, leave: { done("leave") }))
    }

    /// All that a result says, in the order in which it must be said.
    private func wanted(_ page: ResultPage, _ say: Spoken) -> [String] {
      let ring = page.first.first ?? page.dial
      func number(_ line: NumberLine) -> [String] {
        ["\(line.label), \(line.text)"] + (line == ring || line.dial.isEmpty ? [] : [say.button(line.call)])
      }
      var lines = ["\(page.heading), \(page.lead), heading, level 1"] + page.first.flatMap { number($0) }
      if !page.actions.contains(where: { $0.headline == page.headline }) { lines.append(say.part(page.headline)) }
      for action in page.actions { lines += [say.part(action.headline), action.text] }
      if !page.numbers.isEmpty { lines += [say.part(.resultNumbers)] + page.numbers.flatMap { number($0) } }
      if let sentence = page.say { lines += [say.part(.resultSay), sentence] }
      if !page.reasons.isEmpty { lines.append(say.part(.resultWhy)) }
      for reason in page.reasons {
        lines += [
          reason.text, reason.because, "\(say(.resultSources)), \(reason.because), collapsed, button",
          say.button(.resultMistake, reason.because),
        ]
      }
      if !page.exerciseText.isEmpty { lines.append(page.exerciseText) }
      lines.append(say.part(page.safetyTitle))
      for net in page.safetyNet { lines += [net.lead] + net.signs }
      if page.exerciseText.isEmpty { lines.append(say.button(.resultStretches, say(.movesAllNeed))) }
      lines += [page.kept, page.notADiagnosis, page.contentLine, say.button(.share), say.button(.resultKeep)]
      return lines + (ring.map { [say.button($0.call)] } ?? [])
    }

    @Test(arguments: levels) func eachLevelIsSaidInItsOrderAndHasOneMainButtonAtMost(
      level: Level, answers: Answers, ring: String?
    ) throws {
      let say = try Spoken()
      let page = try Real.result(answers)
      let screen = try sound(view(page))
      // To be driven to an emergency department is nothing to call: then there is no main button.
      #expect(page.urgency == level && screen.spoken == wanted(page, say))
      #expect(screen.inset == (ring.map { [$0] } ?? []))
      #expect(!screen.announced.contains(say(.resultNoCall)))
    }

    @Test func aDeviceThatDoesNotCallSaysWhatToDoAndShowsTheNumbers() throws {
      let say = try Spoken()
      let page = try Real.result(.chestPain)
      let screen = try sound(view(page, can: false))
      #expect(screen.order.dropFirst().first == say(.resultNoCall) && screen.inset == [])
      #expect(!screen.order.contains { $0.hasPrefix("Call 9") })
      #expect(screen.order.contains("Emergency number, 999 or 112"))
      let refused = try sound(view(page, refused: true))
      #expect(refused.order.dropFirst().first == say(.resultNoCall) && refused.announced.contains(say(.resultNoCall)))
      #expect(refused.inset == ["Call 999"])
    }

    @Test func everyActionReachesWhatItIsFor() throws {
      let say = try Spoken()
      let page = try Real.result(.chestPain)
      let reason = try #require(page.reasons.first)
      var done: [String] = []
      let screen = try show(view(page, kept: false) { done.append($0) })
      #expect(screen.order.contains(page.notKept) && !screen.order.contains(page.kept))
      try screen.tap("Call 999")
      try screen.tap("Call 18000")
      try screen.perform("Call 999", on: "\(page.heading), \(page.lead)")
      try screen.tap("\(say(.resultMistake)), \(reason.because)")
      try screen.tap(say(.share))
      try screen.tap(say(.resultKeep))
      #expect(done == ["999", "18000", "999", reason.rule, "share", "leave"])
      try screen.tap("\(say(.resultSources)), \(reason.because)")
      #expect(screen.order.contains(reason.source))
      let calm = try show(view(Real.result(.well)) { done.append($0) })
      try calm.tap("\(say(.resultStretches)), \(say(.movesAllNeed))")
      #expect(done.last == "stretches")
    }

    @Test func noStretchIsOfferedWhereTheResultClosesThem() throws {
      let say = try Spoken()
      for answers in [Answers.chestPain, .numbSaddle, .fever, .hopeless] {
        let page = try Real.result(answers)
        let screen = try show(view(page))
        #expect(!page.exerciseText.isEmpty && !screen.order.contains { $0.hasPrefix(say(.resultStretches)) })
      }
    }
  }

  @MainActor @Suite struct HelpTests {
    @Test func everyLineOfTheCountryIsThereToReadAndToCall() throws {
      let page = try Real.help()
      var dialled: [String] = []
      let screen = try sound(HelpScreen(page: page, dial: Dial(can: true, call: { dialled.append($0) })))
      let lines = page.numbers.flatMap { ["\($0.label), \($0.text)", "\($0.call), button"] }
      #expect(screen.spoken == ["\(page.title), heading, level 1", page.text] + lines + [page.country])
      for line in page.numbers { try screen.tap(line.call) }
      #expect(dialled == page.numbers.compactMap(\.dial.first) && dialled.count == page.numbers.count)
      let mute = try sound(HelpScreen(page: page, dial: Dial(can: false, call: { _ in })))
      #expect(mute.elements.allSatisfy { $0.role != "button" })
      #expect(page.numbers.allSatisfy { mute.order.contains("\($0.label), \($0.text)") })
    }
  }

  @MainActor @Suite struct MovesTests {
    @Test func theListSaysWhatEachIsFor() throws {
      let say = try Spoken()
      let page = try Journal().vault.exercises(locale: Real.locale)
      var opened: [String] = []
      let screen = try sound(MovesScreen(page: page, open: { opened.append($0) }, check: {}))
      let rows = page.items.map { say.button($0.name, $0.purpose) }
      #expect(screen.spoken == [say.title(.movesTitle), say(.movesAllNeed)] + rows && rows.count >= 15)
      try screen.tap(named(page.items[1].name, page.items[1].purpose))
      #expect(opened == [page.items[1].id])
    }

    @Test func whereTheyAreClosedTheReasonAndTheCheckStandAlone() throws {
      let say = try Spoken()
      let journal = try Journal()
      try journal.check(.fever)
      let page = try journal.vault.exercises(locale: Real.locale)
      var checks = 0
      let screen = try sound(MovesScreen(page: page, open: { _ in }, check: { checks += 1 }))
      #expect(screen.spoken == [
        say.title(.movesTitle), page.closed ?? "?", say.button(.todayCheckAgain, say(.todayCheckText)),
      ])
      try screen.tap("\(say(.todayCheckAgain)), \(say(.todayCheckText))")
      #expect(checks == 1)
    }

    @Test func everyStretchIsReadInTheOrderInWhichItIsDone() throws {
      let say = try Spoken()
      let journal = try Journal()
      for line in try journal.vault.exercises(locale: Real.locale).items {
        let page = try journal.vault.exercise(id: line.id, locale: Real.locale)
        var opened: [String] = []
        let screen = try sound(ExerciseScreen(page: page, open: { opened.append($0) }))
        func fact(_ fact: Fact) -> String { fact.item == nil ? "\(fact.label), \(fact.text)" : say.button(fact.label, fact.text) }
        var wanted = [say.title(page.name), page.purpose] + page.facts.map(fact) + [say.part(page.stepsTitle)]
        wanted += page.steps.enumerated().map { "\($0.offset + 1)., \($0.element)" } + page.hints.map(fact)
        for list in page.lists {
          wanted.append(say.part(list.title))
          wanted += list.lines.filter { $0.item == nil }.map(\.text)
          wanted += list.lines.filter { $0.item != nil }.map { say.button($0.text) }
        }
        #expect(screen.spoken == wanted + page.variants.map(fact) + page.small)
        for (text, item) in page.lists.flatMap(\.lines).map({ ($0.text, $0.item) }) where item != nil {
          try screen.tap(text)
          #expect(opened.last == item)
        }
      }
    }
  }
#endif
