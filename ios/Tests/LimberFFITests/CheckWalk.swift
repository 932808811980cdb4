import LimberFFI

/// Somebody at the self-check, who answers as a case says: card by card, the look back, the result.
final class CheckWalk {
  private let one: Json
  private let expect: Json
  private let locale: Locale
  private let check: LimberCheck
  private var answers: [String: Json]
  /// What was on a card: `question`, and `question.item`.
  private var shown: Set<String> = []
  private var lastCard = ""
  private var paper = Paper()

  init(_ file: VectorFile, _ one: Json) throws {
    self.one = one
    expect = one["expect"]
    locale = file.locale(one)
    check = try LimberCheck.begin(locale: locale)
    answers = file.answers(one)
  }

  /// Says everything as the case has it, also what no card offers.
  private var isStubborn: Bool { expect["error"].isThere }

  func judge(_ digests: Digests) throws {
    if isStubborn { return try refused(expect) { _ = try walk() } }
    switch try walk() {
    case .ask(let page):
      try same("the card", page.card.id, expect["asks"].text)
      try same("what is open", page.open, expect["open"].texts)
      try same("its number", Int64(page.number), expect["number"].number)
    case .done(let page):
      try result(page)
      var words = Paper()
      words.result(page)
      try digests.check(one, "words", words)
    case .review:
      throw Differs(why: "it ends at the look back")
    }
    try digests.check(one, "walk", paper)
  }

  /// Walks to the result, or to a card with something open.
  private func walk() throws -> CheckStep {
    var changes = (one["then"].list ?? [])[...]
    var step = try look(check.step())
    // At most 25 cards, asked a few times over; a walk that is longer goes in circles.
    for _ in 0..<100 {
      switch step {
      case .ask(let page) where !page.open.isEmpty:
        return step
      case .ask(let page):
        step = try look(check.answer(given: say(page.card)))
      case _ where !changes.isEmpty:
        step = try change(changes.removeFirst())
      case .review:
        step = try look(check.confirm())
      case .done:
        return step
      }
    }
    throw Differs(why: "it goes in circles at \(lastCard)")
  }

  /// Writes a step down, and sees that a check taken up from its text is at the same place.
  private func look(_ step: CheckStep) throws -> CheckStep {
    let again = try LimberCheck.restore(saved: check.saved(), locale: locale)
    try same("taken up again", again.step(), check.step())
    switch step {
    case .ask(let page):
      lastCard = page.card.id
      paper.card(page)
    case .review(let page, let notice):
      paper.review(page, notice: notice)
    case .done(let page):
      paper.result(page)
      paper.restOfResult(page)
    }
    return step
  }

  /// Goes back to a question, or so many cards, with other answers in mind. What the first of them takes with it is said.
  private func change(_ change: Json) throws -> CheckStep {
    answers = merged(answers, with: change["answers"])
    var step = try change["reopen"].text.map { try check.reopen(question: $0) } ?? check.step()
    for _ in 0..<(change["back"].number ?? 0) {
      step = try check.back()
    }
    guard case .ask(let page) = try look(step) else { throw Differs(why: "\(change) leads to no card") }
    let next = try check.answer(given: say(page.card))
    let notice: String? =
      switch next {
      case .ask(let page): page.notice
      case .review(_, let notice): notice
      case .done: nil
      }
    try same("the notice", notice, change["notice"].text)
    return try look(next)
  }

  /// The case's answers to the questions of a card, as far as the card offers them.
  private func say(_ card: CardView) throws -> [QuestionAnswer] {
    try card.questions.compactMap { question in
      let offered = Set(question.choices.map(\.id) + question.rows.map(\.id))
      shown.insert(question.id)
      shown.formUnion(offered.map { "\(question.id).\($0)" })
      guard let said = answers[question.id] else { return nil }
      let canBeSaid = { self.isStubborn || $0 == "none" || offered.contains(untick($0)) }
      return QuestionAnswer(question: question.id, answer: try answer(said, canBeSaid))
    }
  }

  /// What was said and never asked.
  private var ignored: [String] {
    answers.flatMap { question, said in
      guard shown.contains(question) else { return [question] }
      let items = said.object.map { Array($0.keys) } ?? said.texts.map(untick).filter { $0 != "none" }
      return items.map { "\(question).\($0)" }.filter { !shown.contains($0) }
    }.sorted()
  }

  private func result(_ page: ResultPage) throws {
    try same("urgency", page.urgency.id, expect["urgency"].text)
    try same("headline", page.headline, expect["headline"].text)
    try same("heading", page.heading, expect["heading"].text ?? page.heading)
    try same("who", page.who, expect["who"].texts)
    // Reasons come with the highest level first.
    var levels: [(level: Level, rules: [String])] = []
    for reason in page.reasons {
      if levels.last?.level != reason.level { levels.append((reason.level, [])) }
      levels[levels.count - 1].rules.append(reason.rule)
    }
    let wanted = ["rules", "also"].map { expect[$0].texts.sorted() }.filter { !$0.isEmpty }
    try same("the reasons", levels.map { $0.rules.sorted() }, wanted)
    try same("first", page.first.map(line), expect["first"].texts)
    try same("numbers", page.numbers.map(line), expect["numbers"].texts)
    let closed = try expect["exercise_words"].text.map { try texts(locale: locale, keys: [$0])[$0] } ?? ""
    try same("what is said of exercises", page.exerciseText, closed)
    try same("the last card", lastCard, expect["last_card"].text)
    try same("what was never asked", ignored, expect["ignored"].texts)
  }

  private func line(_ line: NumberLine) -> String { "\(line.kind): \(line.text)" }
}

/// A tick without the mark of not being sure.
private func untick(_ tick: String) -> String {
  tick.hasPrefix("?") ? String(tick.dropFirst()) : tick
}

/// An answer as a phone gives it.
private func answer(_ said: Json, _ canBeSaid: (String) -> Bool) throws -> AnswerGiven {
  switch said {
  case .text(let choice): return .choice(choice: choice)
  case .number(let number): return .number(number: number)
  case .list: return .ticks(ticks: said.texts.filter(canBeSaid))
  case .object(let rows):
    return .rows(rows: rows.filter { canBeSaid($0.key) }.map { RowAnswer(row: $0.key, answer: $0.value.text ?? "") })
  case .null, .flag, .fraction: throw Differs(why: "\(said) is no answer")
  }
}
