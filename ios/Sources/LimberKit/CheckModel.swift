// The self-check on this phone: one card a screen. The core decides what is asked, when it is over, and what it says.

import LimberFFI
import Observation

/// Where a person is in the self-check.
public enum CheckPlace: Equatable, Sendable {
  /// Before the first card.
  case intro
  /// A card; what stands on it so far is the model's `draft`.
  case card(CheckCard)
  /// The look back at the answers; `notice` says what the last one took with it.
  case review(ReviewPage, notice: String?)
  /// The result. `kept` is false where the journal could not keep it.
  case result(ResultPage, kept: Bool)

  var card: CheckCard? {
    guard case .card(let page) = self else { return nil }
    return page
  }
}

/// One self-check after the other. It needs no journal; a result is kept where there is one.
@Observable @MainActor public final class CheckModel {
  /// A check that is over and that no journal has taken yet, with its text.
  private struct Waiting {
    let check: LimberCheck
    let text: String?
  }

  @ObservationIgnored private let bench: Bench
  @ObservationIgnored private let work: Work
  @ObservationIgnored private var check: LimberCheck?
  @ObservationIgnored private var text: String?
  @ObservationIgnored private var waiting: [Waiting] = []
  /// Counts the checks that were left: what belongs to one of them changes nothing any more.
  @ObservationIgnored private var visit = 0

  public private(set) var place = CheckPlace.intro
  /// What stands on the card.
  public private(set) var draft = Draft()
  /// Which "Why are you asking?" are open: a question, or a row as `question.row`.
  public private(set) var whys: Set<String> = []
  /// What the core could not take of the last answer.
  public private(set) var problem: StatePage?

  init(_ bench: Bench) {
    self.bench = bench
    work = Work(bench)
  }

  /// The check as text, so that it outlives the process; nil once its result is kept, and where none is under way.
  public var saved: String? { text ?? waiting.last?.text }

  /// A check is under way: what was answered would be lost.
  public var isUnderWay: Bool {
    switch place {
    case .card, .review: true
    case .intro, .result: false
    }
  }

  /// The card on which the person is.
  public var card: CheckCard? { place.card }

  // MARK: The steps

  /// The first card.
  public func begin() {
    let visit = visit
    work.once { [self] () throws(LimberError) in
      let new = try await bench.free { try LimberCheck.begin(locale: $0) }
      try await show(new, await bench.free { _ in try new.step() }, visit)
    }
  }

  /// Takes up the check of a process that was ended. One that this version cannot read begins anew: it only had answers.
  func restore(_ saved: String) async {
    do throws(LimberError) {
      let old = try await bench.free { try LimberCheck.restore(saved: saved, locale: $0) }
      try await show(old, await bench.free { _ in try old.step() }, visit)
    } catch {
      leave()
    }
  }

  /// Answers the card, or says that the answers were looked over.
  public func next() {
    switch place {
    case .intro: begin()
    case .card(let page):
      let given = draft.answers(page.card)
      step { try $0.answer(given: given) }
    case .review: step { try $0.confirm() }
    case .result: break
    }
  }

  /// The card before. False at the first one, where going back is leaving.
  @discardableResult public func back() -> Bool {
    switch place {
    case .card(let page) where page.canGoBack: step { try $0.back() }
    case .review: step { try $0.back() }
    case .intro, .card, .result: return false
    }
    return true
  }

  /// Back to the card that asked `question`.
  public func reopen(_ question: String) { step { try $0.reopen(question: question) } }

  /// "I tapped this by mistake": back to where it was tapped.
  public func mistake(_ reason: ReasonView) {
    if let question = reason.questions.first { reopen(question) }
  }

  /// Ends the check. A result that the journal has stays there; one that it has not waits for it.
  public func leave() {
    work.stop()
    visit += 1
    if case .result(_, kept: false) = place, let check { waiting.append(Waiting(check: check, text: text)) }
    check = nil
    text = nil
    stand(.intro, Draft())
  }

  /// The words of `problem` were read.
  public func dismissProblem() { problem = nil }

  // MARK: The card

  /// The one answer of a question.
  public func choose(_ question: String, _ choice: String) { change { $0.choose(question, choice) } }

  /// A number, as far as it is typed.
  public func type(_ question: String, _ text: String) { change { $0.type(question, text) } }

  /// A number that is rather not said; a second tap takes that back.
  public func unsaid(_ question: String) { change { $0.toggleUnsaid(question) } }

  /// Ticks, or takes the tick away. What excludes it goes.
  public func tick(_ question: String, _ id: String) {
    if let view = self.question(question) { change { $0.toggle(view, id) } }
  }

  /// Not sure of this one; a second tap takes that back.
  public func unsure(_ question: String, _ id: String) {
    if let view = self.question(question) { change { $0.toggleUnsure(view, id) } }
  }

  /// None of these; a second tap takes that back.
  public func none(_ question: String) { change { $0.toggleNone(question) } }

  /// The answer of a row: one of its own choices, else `yes`, `no` or `not_sure`.
  public func answerRow(_ question: String, _ row: String, _ answer: String) { change { $0.answer(question, row, answer) } }

  /// Opens or closes "Why are you asking?" of a question, or of a row as `question.row`.
  public func why(_ key: String) {
    if whys.remove(key) == nil { whys.insert(key) }
  }

  /// The core has asked for this once more, a question or one of its rows, and it still is open.
  public func isOpen(_ question: QuestionView, row: String? = nil) -> Bool {
    let key = row.map { "\(question.id).\($0)" } ?? question.id
    return card?.open.contains(key) == true && !draft.isAnswered(question, row: row)
  }

  private func question(_ id: String) -> QuestionView? { card?.card.questions.first { $0.id == id } }

  private func change(_ change: (inout Draft) -> Void) {
    if card != nil { change(&draft) }
  }

  // MARK: The journal

  /// The journal can be written again: keeps what it could not keep before, in the order in which it was said.
  func keepAgain() async {
    while let first = waiting.first, await keep(first.check) { waiting.removeFirst() }
    guard waiting.isEmpty, case .result(let page, kept: false) = place, let check else { return }
    let visit = visit
    guard await keep(check), visit == self.visit else { return }
    text = nil
    place = .result(page, kept: true)
  }

  private func step(_ next: @escaping @Sendable (LimberCheck) throws -> CheckStep) {
    guard let check else { return }
    let visit = visit
    work.once(failed: { [weak self] in self?.problem = $0 }) { [self] () throws(LimberError) in
      try await show(check, await bench.free { _ in try next(check) }, visit)
    }
  }

  private func show(_ check: LimberCheck, _ step: CheckStep, _ visit: Int) async throws(LimberError) {
    let text = try await bench.free { _ in try check.saved() }
    guard visit == self.visit else { return }
    // From here on the process may end: what was answered is taken up again.
    (self.check, self.text) = (check, text)
    switch step {
    case .ask(let page):
      stand(.card(page), draft(for: page))
    case .review(let page, let notice):
      stand(.review(page, notice: notice), Draft())
    case .done(let page):
      // Kept before it is shown: a phone that is put away in between must not lose an emergency.
      let kept = await keep(check)
      guard visit == self.visit else { return }
      if kept { self.text = nil }
      stand(.result(page, kept: kept), Draft())
    }
  }

  private func stand(_ place: CheckPlace, _ draft: Draft) {
    if card?.card != place.card?.card { whys = [] }
    (self.place, self.draft, problem) = (place, draft, nil)
  }

  /// What was typed stays where the same card is asked once more because something on it is open.
  private func draft(for page: CheckCard) -> Draft {
    !page.open.isEmpty && card?.card == page.card ? draft : Draft(page)
  }

  private func keep(_ check: LimberCheck) async -> Bool {
    // While the journal is being opened, a result is not held back until that is over.
    guard bench.isOpen else { return false }
    do throws(LimberError) {
      try await bench.vault { try $0.keepCheck(now: $1.now, check: check, locale: $1.locale) }
      return true
    } catch {
      // The result page says so; the result itself is more than the reason.
      return false
    }
  }
}
