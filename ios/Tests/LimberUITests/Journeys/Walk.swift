// A person who uses the app by what is spoken: each tap is one on the screen, and after each the screen must be sound.

@testable import LimberUI
import LimberKit
import SwiftUI
import Testing

#if canImport(SwiftUIWalk)
  import SwiftUIWalk

  @MainActor final class Walk {
    let person: Person
    let screen: Screen
    let say: Spoken
    private(set) var taps = 0

    var app: AppModel { person.app }

    /// The app as it is after its start; past the first three pages where it is `settled`.
    init(_ person: Person = Person(), settled: Bool = true, _ setting: (inout Screen.Setting) -> Void = { _ in }) async throws {
      self.person = person
      say = try Spoken()
      if settled { await person.settled() } else { await person.started() }
      screen = Screen(LimberRoot(model: person.app), setting: setting)
    }

    /// Taps what is named like this, and waits for what comes of it.
    func tap(_ name: String, below: String? = nil) async throws {
      try screen.tap(name, below: below)
      taps += 1
      await arrived()
    }

    func tap(_ key: TextKey) async throws { try await tap(say(key)) }

    /// One page back, by the phone's own way or by the page's.
    func back() async throws {
      try screen.tap(say(.back))
      await arrived()
    }

    private func arrived() async {
      await app.settled()
      #expect(screen.nameless == [] && screen.misnamed == [] && screen.duplicates == [] && screen.faults == [])
      #expect(screen.small(below: 44) == [])
    }

    /// Somewhere else than where the test believes to be.
    struct Lost: Error, CustomStringConvertible {
      let description: String
    }

    func lost(_ why: String) -> Lost { Lost(description: "\(why); spoken:\n" + screen.spoken.joined(separator: "\n")) }

    func sees(_ words: String) -> Bool { screen.order.contains(words) }
    func sees(_ key: TextKey) -> Bool { sees(say(key)) }

    var title: String? { screen.elements.first { $0.headingLevel == 1 }?.label }

    func ends() async {
      screen.close()
      await person.leaves()
    }

    // MARK: The self-check, by what stands on the card

    /// Answers the card that is seen.
    func answer(_ answers: Answers) async throws {
      guard let card = app.check.card?.card else { throw lost("no card") }
      for question in card.questions { try await answer(question, answers, card.questions.count == 1 ? "" : question.text) }
    }

    /// Goes on from the intro or a card until there is a result, or the look back where that is wanted.
    func check(_ answers: Answers, toReview: Bool = false) async throws {
      if case .intro = app.check.place { try await tap(.checkStart) }
      for _ in 0..<60 {
        switch app.check.place {
        case .intro: throw lost("the check has not begun")
        case .card:
          try await answer(answers)
          try await tap(.continue)
        case .review:
          if toReview { return }
          try await tap(.checkShowResult)
        case .result: return
        }
      }
      throw lost("no end")
    }

    private func answer(_ question: QuestionView, _ answers: Answers, _ about: String) async throws {
      switch question.kind {
      case .rows:
        for row in question.rows { try await tap(name(answers.row(question, row), row)) }
      case .number:
        guard let age = answers.question(question) else { return try await tap(named(question.unsaid ?? "", about)) }
        try screen.clear(question.text)
        try screen.type(into: question.text, text: age)
      case .one:
        let choice = question.choices.first { $0.id == answers.question(question) }
        try await tap(named(choice?.text ?? "", choice?.help ?? "", about))
      case .many:
        guard let said = answers.question(question) else { return try await tap(named(question.none ?? "", about)) }
        for tick in said.split(separator: ",") {
          let isUnsure = tick.hasPrefix("?")
          guard let choice = question.choices.first(where: { $0.id == tick.trimmingPrefix("?") }) else { continue }
          // The explanation of a place stands with its left side only, so the name is found by how it begins.
          let ticked = screen.order.first { $0 == choice.text || $0.hasPrefix(choice.text + ", ") }
          try await tap(isUnsure ? named(say(.notSure), choice.text) : ticked ?? choice.text)
        }
      }
    }

    private func name(_ answer: String, _ row: RowView) -> String {
      if let choice = row.choices.first(where: { $0.id == answer }) { return named(choice.text, choice.help, row.text) }
      let words = ["yes": say(.yes), "no": say(.no), "not_sure": say(.notSure)]
      return named(words[answer] ?? answer, row.text)
    }
  }
#endif
