import LimberFFI
import LimberKit
import Testing

@Suite struct CoreTests {
  @Test func theCoreAnswersAndRefusesByItsOwnErrors() throws {
    let locale = Locale(language: "en", region: "GB")
    let check = try LimberCheck.begin(locale: locale)
    let first = try check.step()
    #expect(try LimberCheck.restore(saved: check.saved(), locale: locale).step() == first)
    let strange = QuestionAnswer(question: "no.such.question", answer: .choice(choice: "no.such.choice"))
    #expect(throws: LimberKit.LimberError.self) { try check.answer(given: [strange]) }
    #expect(try check.step() == first)
  }
}
