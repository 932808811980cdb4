// What stands on a card that is not answered yet. It follows what the core says of each question: which ticks exclude each
// other, and what the answer beside all of them is. Whether a card is whole is the core's to say.

import LimberFFI

/// How a tick stands.
public enum Tick: Equatable, Sendable {
  case open, ticked, unsure
}

/// The answers of a card so far.
public struct Draft: Equatable, Sendable {
  /// The core's id for "none of these".
  public static let none = "none"
  /// The core's id for a number that is rather not said.
  public static let unsaid = "unsaid"
  private static let figures = 4

  private var choices: [String: String] = [:]
  private var numbers: [String: String] = [:]
  private var ticks: [String: [String]] = [:]
  private var rows: [String: [String: String]] = [:]

  /// A card on which nothing is answered.
  public init() {}

  /// What was answered to a card before.
  init(_ card: CheckCard) {
    for given in card.given {
      switch given.answer {
      case .choice(let choice): choices[given.question] = choice
      case .number(let number): numbers[given.question] = String(number)
      case .ticks(let ids): ticks[given.question] = ids
      case .rows(let answers):
        rows[given.question] = Dictionary(answers.map { ($0.row, $0.answer) }) { $1 }
      }
    }
  }

  /// The choice of a question with one answer, and `unsaid` of a number.
  public func choice(_ question: String) -> String? { choices[question] }

  /// A number as it is typed.
  public func number(_ question: String) -> String { numbers[question] ?? "" }

  /// How the tick `id` stands; "none of these" is `Draft.none`.
  public func tick(_ question: String, _ id: String) -> Tick {
    let ids = ticks[question] ?? []
    if ids.contains(id) { return .ticked }
    return ids.contains(Self.unsure(id)) ? .unsure : .open
  }

  /// The answer of a row.
  public func row(_ question: String, _ row: String) -> String? { rows[question]?[row] }

  /// Something stands at `question`, or at `question.row`.
  func isAnswered(_ question: QuestionView, row: String?) -> Bool {
    if let row { return self.row(question.id, row) != nil }
    return given(question) != nil
  }

  mutating func choose(_ question: String, _ choice: String) { choices[question] = choice }

  /// Only figures are taken; to type is to say it after all.
  mutating func type(_ question: String, _ text: String) {
    numbers[question] = String(text.filter { $0.isASCII && $0.isNumber }.prefix(Self.figures))
    choices[question] = nil
  }

  /// Rather not said; a second tap takes that back.
  mutating func toggleUnsaid(_ question: String) {
    if choices[question] == nil {
      choices[question] = Self.unsaid
      numbers[question] = nil
    } else {
      choices[question] = nil
    }
  }

  /// Ticks, or takes the tick away.
  mutating func toggle(_ question: QuestionView, _ id: String) { set(question, id, .ticked) }

  /// Not sure of this one; a second tap takes that back.
  mutating func toggleUnsure(_ question: QuestionView, _ id: String) { set(question, id, .unsure) }

  /// None of these: alone, and a second tap takes it back.
  mutating func toggleNone(_ question: String) {
    ticks[question] = tick(question, Self.none) == .ticked ? [] : [Self.none]
  }

  mutating func answer(_ question: String, _ row: String, _ answer: String) { rows[question, default: [:]][row] = answer }

  private mutating func set(_ question: QuestionView, _ id: String, _ wanted: Tick) {
    let group = question.choices.first { $0.id == id }?.oneOf
    let apart = question.choices.filter { $0.id == id || (group != nil && $0.oneOf == group) }.map(\.id)
    let gone = Set(apart + apart.map(Self.unsure) + [Self.none])
    let others = (ticks[question.id] ?? []).filter { !gone.contains($0) }
    let mine = wanted == .unsure ? Self.unsure(id) : id
    ticks[question.id] = tick(question.id, id) == wanted ? others : others + [mine]
  }

  /// What has been answered of a card.
  func answers(_ card: CardView) -> [QuestionAnswer] {
    card.questions.compactMap { question in given(question).map { QuestionAnswer(question: question.id, answer: $0) } }
  }

  private func given(_ question: QuestionView) -> AnswerGiven? {
    switch question.kind {
    case .one:
      return choices[question.id].map { .choice(choice: $0) }
    case .number:
      if let number = numbers[question.id].flatMap({ Int64($0) }) { return .number(number: number) }
      return choices[question.id].map { .choice(choice: $0) }
    case .many:
      let ids = ticks[question.id] ?? []
      return ids.isEmpty ? nil : .ticks(ticks: ids)
    case .rows:
      // In the card's order, so that the same answers are always the same text.
      let answers = question.rows.compactMap { row in
        self.row(question.id, row.id).map { RowAnswer(row: row.id, answer: $0) }
      }
      return answers.isEmpty ? nil : .rows(rows: answers)
    }
  }

  /// A tick that the person is not sure of, as the core writes it.
  private static func unsure(_ id: String) -> String { "?" + id }
}
