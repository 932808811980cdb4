// What a person says in the self-check, card by card.

import LimberKit

/// Answers by `question`, or `question.row` for a row; ticks beside each other with commas, `?` before one that the person is
/// not sure of. Whatever is not named is what somebody says who has a sore back for a week, and is otherwise well.
struct Answers {
  private let all: [String: String]

  init(_ named: [String: String] = [:]) {
    let usual = [
      "c05_you.age": "40", "c05_you.sex": "male", "c08_where.places": "back_low_mid.middle", "c10_time.duration": "lt2w",
      "c10_time.direction": "better",
    ]
    all = usual.merging(named) { $1 }
  }

  /// A sore back, and well.
  static let well = Answers()
  static let chestPain = Answers(["c01_now.chest_pain_now": "yes"])
  static let numbSaddle = Answers(["c02_control.saddle_numbness": "yes"])
  static let fever = Answers(["c07_ill": "fever_or_shivers"])
  static let bloodInPee = Answers(["c12_belly": "blood_in_pee"])
  static let sevenWeeks = Answers(["c10_time.duration": "w6_12", "c10_time.direction": "same"])
  static let hopeless = Answers(["c14_coping.mood_hopeless": "yes"])

  /// The answer of a row.
  func row(_ question: QuestionView, _ row: RowView) -> String {
    let usual = row.choices.isEmpty || row.choices.contains { $0.id == "no" } ? "no" : row.choices.last?.id ?? "no"
    return all["\(question.id).\(row.id)"] ?? usual
  }

  /// The answer to a question without rows; nil where it is the one beside all others.
  func question(_ question: QuestionView) -> String? {
    all[question.id] ?? (question.kind == .one ? question.choices[0].id : nil)
  }

  /// All answers to a card, as the core takes them.
  func given(_ card: CardView) -> [QuestionAnswer] {
    card.questions.map { question in
      let said = self.question(question)
      let answer: AnswerGiven =
        switch question.kind {
        case .rows: .rows(rows: question.rows.map { RowAnswer(row: $0.id, answer: row(question, $0)) })
        case .number: said.flatMap { Int64($0) }.map { .number(number: $0) } ?? .choice(choice: Draft.unsaid)
        case .one: .choice(choice: said ?? "")
        case .many: .ticks(ticks: said?.split(separator: ",").map(String.init) ?? [Draft.none])
        }
      return QuestionAnswer(question: question.id, answer: answer)
    }
  }

  /// Goes on by the model until `end` is reached, at most to the result.
  @MainActor func walk(_ app: AppModel, until end: (CheckPlace) -> Bool = { _ in false }) async {
    let check = app.check
    if check.place == .intro { check.begin() }
    for _ in 0..<60 {
      await app.settled()
      if case .result = check.place { return }
      if end(check.place) { return }
      for question in check.card?.card.questions ?? [] { fill(question, check) }
      check.next()
    }
  }

  /// On to the card whose id begins like this.
  @MainActor func walk(_ app: AppModel, to card: String) async {
    await walk(app) { place in if case .card(let page) = place { page.card.id.hasPrefix(card) } else { false } }
  }

  @MainActor private func fill(_ question: QuestionView, _ check: CheckModel) {
    let said = self.question(question)
    switch question.kind {
    case .rows: for row in question.rows { check.answerRow(question.id, row.id, self.row(question, row)) }
    case .number: if let said { check.type(question.id, said) } else { check.unsaid(question.id) }
    case .one: if let said { check.choose(question.id, said) }
    case .many:
      guard let said else { return check.none(question.id) }
      for tick in said.split(separator: ",") {
        let id = String(tick.trimmingPrefix("?"))
        if tick.hasPrefix("?") { check.unsure(question.id, id) } else { check.tick(question.id, id) }
      }
    }
  }
}
