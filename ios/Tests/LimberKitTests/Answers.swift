// What a person says in the self-check, card by card, as one taps it.

import LimberKit

/// Answers by `question`, or `question.row` for a row; ticks beside each other with commas, `?` before one that the person is
/// not sure of. Whatever is not named is what somebody says who has a sore back for a week, and is otherwise well.
@MainActor struct Answers {
  private static let usual = [
    "c05_you.age": "40", "c05_you.sex": "male", "c08_where.places": "back_low_mid.middle", "c10_time.duration": "lt2w",
    "c10_time.direction": "better",
  ]

  private let all: [String: String]

  init(_ named: [String: String] = [:]) { all = Self.usual.merging(named) { $1 } }

  /// A sore back, and well.
  static let well = Answers()
  static let chestPain = Answers(["c01_now.chest_pain_now": "yes"])
  static let numbSaddle = Answers(["c02_control.saddle_numbness": "yes"])
  static let fever = Answers(["c07_ill": "fever_or_shivers"])
  static let bloodInPee = Answers(["c12_belly": "blood_in_pee"])
  static let sevenWeeks = Answers(["c10_time.duration": "w6_12", "c10_time.direction": "same"])

  /// Fills the card that is asked; says how many taps that took, a number in the keyboard being one.
  @discardableResult func fill(_ check: CheckModel) -> Int {
    (check.card?.card.questions ?? []).reduce(0) { $0 + fill(check, $1) }
  }

  private func fill(_ check: CheckModel, _ question: QuestionView) -> Int {
    let id = question.id
    switch question.kind {
    case .rows:
      for row in question.rows {
        let calm = row.choices.isEmpty || row.choices.contains { $0.id == "no" } ? "no" : row.choices.last?.id ?? "no"
        check.answerRow(id, row.id, all["\(id).\(row.id)"] ?? calm)
      }
      return question.rows.count
    case .number:
      if let number = all[id] { check.type(id, number) } else { check.unsaid(id) }
    case .one:
      check.choose(id, all[id] ?? question.choices.first?.id ?? "")
    case .many:
      // Not a tap more where a card is seen again with its answers on it.
      let wanted = all[id].map { $0.split(separator: ",").map(String.init) } ?? [Draft.none]
      return wanted.filter { tick(check, id, $0) }.count
    }
    return 1
  }

  private func tick(_ check: CheckModel, _ question: String, _ tick: String) -> Bool {
    let isUnsure = tick.hasPrefix("?"), id = isUnsure ? String(tick.dropFirst()) : tick
    guard check.draft.tick(question, id) != (isUnsure ? .unsure : .ticked) else { return false }
    if id == Draft.none {
      check.none(question)
    } else if isUnsure {
      check.unsure(question, id)
    } else {
      check.tick(question, id)
    }
    return true
  }
}
