import LimberFFI
import LimberKit
import Testing

@Suite struct CoreTests {
  @Test func theCoreAnswersAndRefusesByItsOwnErrors() throws {
    let first = try checkNext(answers: [], language: "en")
    #expect(try checkNext(answers: [], language: "en") == first)
    let strange = QuestionAnswer(question: "no.such.question", answer: .choice(choice: "no.such.choice"))
    #expect(throws: LimberKit.LimberError.self) { try checkNext(answers: [strange], language: "en") }
  }
}
