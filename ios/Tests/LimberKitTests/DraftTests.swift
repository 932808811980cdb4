import LimberKit
import Testing

/// What stands on a card while a person taps it.
@MainActor @Suite struct DraftTests {
  private let person = Person()
  private var check: CheckModel { person.app.check }

  private func go(to card: String) async {
    await person.settled()
    await person.walks(.well) { $0.isCard(card) }
  }

  /// Goes on and back again: what the core has kept of the card.
  private func asKept() async -> Draft {
    await person.does { _ in check.next() }
    await person.does { _ in _ = check.back() }
    return check.draft
  }

  @Test func noneOfTheseStandsAlone() async {
    await go(to: "c06_health")
    check.tick("c06_health", "hx_cancer")
    check.unsure("c06_health", "risk_diabetes")
    check.none("c06_health")
    #expect(check.draft.tick("c06_health", Draft.none) == .ticked)
    #expect(check.draft.tick("c06_health", "hx_cancer") == .open && check.draft.tick("c06_health", "risk_diabetes") == .open)
    #expect(await asKept() == check.draft)
    check.unsure("c06_health", "risk_diabetes")
    #expect(check.draft.tick("c06_health", Draft.none) == .open && check.draft.tick("c06_health", "risk_diabetes") == .unsure)
    #expect(await asKept().tick("c06_health", "risk_diabetes") == .unsure)
    check.none("c06_health")
    check.none("c06_health")
    #expect(check.draft.tick("c06_health", Draft.none) == .open)
  }

  @Test func aTickIsYesNotSureOrOpenAndNeverTwoOfThem() async {
    await go(to: "c06_health")
    check.tick("c06_health", "hx_cancer")
    #expect(check.draft.tick("c06_health", "hx_cancer") == .ticked)
    check.unsure("c06_health", "hx_cancer")
    #expect(check.draft.tick("c06_health", "hx_cancer") == .unsure)
    check.tick("c06_health", "hx_cancer")
    #expect(check.draft.tick("c06_health", "hx_cancer") == .ticked)
    check.tick("c06_health", "hx_cancer")
    #expect(check.draft.tick("c06_health", "hx_cancer") == .open)
  }

  /// On every card that the core asks: where it says that ticks exclude each other, they do.
  @Test func ticksThatExcludeEachOtherDo() async {
    await person.settled()
    var pairs = 0
    await person.walks(.well) { place in
      guard case .card(let page) = place else { return false }
      for question in page.card.questions {
        for together in Dictionary(grouping: question.choices.filter { $0.oneOf != nil }, by: \.oneOf).values {
          let first = together[0].id, second = together[1].id
          let other = question.choices.first { $0.oneOf != together[0].oneOf }?.id
          check.tick(question.id, first)
          if let other { check.tick(question.id, other) }
          check.unsure(question.id, second)
          #expect(check.draft.tick(question.id, first) == .open && check.draft.tick(question.id, second) == .unsure)
          if let other { #expect(check.draft.tick(question.id, other) == .ticked) }
          check.none(question.id)
          check.none(question.id)
          pairs += 1
        }
      }
      return false
    }
    #expect(pairs > 0)
  }

  @Test func aNumberTakesFiguresOrIsRatherNotSaid() async {
    await go(to: "c05_you")
    check.type("c05_you.age", "4o2 ٣12345")
    #expect(check.draft.number("c05_you.age") == "4212")
    check.unsaid("c05_you.age")
    #expect(check.draft.number("c05_you.age").isEmpty && check.draft.choice("c05_you.age") == Draft.unsaid)
    check.choose("c05_you.sex", "female")
    #expect(await asKept().choice("c05_you.age") == Draft.unsaid)
    check.unsaid("c05_you.age")
    #expect(check.draft.choice("c05_you.age") == nil)
    check.unsaid("c05_you.age")
    check.type("c05_you.age", "7")
    #expect(check.draft.choice("c05_you.age") == nil)
    #expect(await asKept().number("c05_you.age") == "7")
  }

  @Test func whatIsTypedAwayIsOpen() async {
    await go(to: "c05_you")
    check.type("c05_you.age", "7")
    check.type("c05_you.age", "")
    check.choose("c05_you.sex", "female")
    await person.does { _ in check.next() }
    guard let question = check.card?.card.questions.first(where: { $0.id == "c05_you.age" }) else { return #expect(Bool(false)) }
    #expect(check.isOpen(question))
    check.type("c05_you.age", "7")
    #expect(!check.isOpen(question))
  }

  @Test func withoutACardNothingIsAnswered() async {
    await person.settled()
    check.choose("c05_you.sex", "male")
    check.tick("c06_health", "hx_cancer")
    check.answerRow("c01_now", "chest_pain_now", "yes")
    check.none("c06_health")
    #expect(check.draft == Draft())
  }
}
