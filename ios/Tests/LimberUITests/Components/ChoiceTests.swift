import LimberUI
import SwiftUI
import Testing

#if canImport(SwiftUIWalk)
  import SwiftUIWalk

  private let yesNo = [
    AnswerRow.Answer(id: "yes", words: "Yes"), .init(id: "no", words: "No"), .init(id: "not_sure", words: "Not sure"),
  ]

  /// A card with one choice, ticks, and two questions of three answers; the answers live in it as they would in a model.
  private struct Choices: View {
    @State private var one = ""
    @State private var ticks: Set<String> = []
    @State private var answers: [String: String] = [:]
    var open = ""
    var body: some View {
      VStack {
        ForEach(["Left", "Right"], id: \.self) { side in
          ChoiceRow(side, help: "your own \(side.lowercased())", kind: .one, isChosen: one == side) { one = side }
        }
        ForEach(["Fever", "Chills"], id: \.self) { sign in
          ChoiceRow(sign, kind: .many, isChosen: ticks.contains(sign)) { ticks.formSymmetricDifference([sign]) }
        }
        ForEach(["Is your leg weak?", "Is your foot numb?"], id: \.self) { question in
          AnswerRow(question, note: open, answers: yesNo, chosen: answers[question]) { answers[question] = $0 }
        }
      }
      .environment(\.choiceWords, ChoiceWords(notSelected: "Not selected"))
    }
  }

  @MainActor @Suite struct ChoiceTests {
    @Test func whatIsChosenIsSpokenOnceByTraitAndTheRestByValue() throws {
      let screen = Screen(Choices())
      #expect(screen.spoken.prefix(4) == [
        "Left, your own left, Not selected, button", "Right, your own right, Not selected, button", "Fever, Not selected, button",
        "Chills, Not selected, button",
      ])
      try screen.tap("Left, your own left")
      try screen.tap("Fever")
      try screen.tap("Chills")
      #expect(screen.spoken.prefix(4) == [
        "Left, your own left, button, selected", "Right, your own right, Not selected, button", "Fever, button, selected",
        "Chills, button, selected",
      ])
      try screen.tap("Right, your own right")
      try screen.tap("Fever")
      #expect(try !screen.element("Left, your own left").isSelected && !screen.element("Fever").isSelected)
      #expect(try screen.element("Right, your own right").isSelected)
    }

    @Test func eachAnswerSaysWhoseItIsAndBeginsWithWhatStandsOnIt() throws {
      let screen = Screen(Choices())
      #expect(screen.spoken.dropFirst(4).prefix(4) == [
        "Is your leg weak?", "Yes, Is your leg weak?, Not selected, button", "No, Is your leg weak?, Not selected, button",
        "Not sure, Is your leg weak?, Not selected, button",
      ])
      try screen.tap("Not sure, Is your foot numb?")
      try screen.tap("Yes, Is your leg weak?")
      try screen.tap("No, Is your leg weak?")
      let chosen = screen.elements.filter(\.isSelected).map(\.label)
      #expect(chosen == ["No, Is your leg weak?", "Not sure, Is your foot numb?"])
      #expect(screen.duplicates.isEmpty && screen.misnamed.isEmpty && screen.faults.isEmpty)
    }

    @Test func aRowThatIsOpenSaysSo() {
      let screen = Screen(AnswerRow("Is it?", help: "At rest.", note: "Still open.", answers: yesNo, chosen: nil) { _ in })
      #expect(screen.order.prefix(3) == ["Is it?", "At rest.", "Still open."])
    }

    @Test(arguments: [DynamicTypeSize.large, .accessibility5]) func theWholeRowIsTheTarget(size: DynamicTypeSize) {
      let screen = Screen(Choices()) { $0.environment.dynamicTypeSize = size }
      #expect(screen.small(below: 44).isEmpty && screen.elements.count == 12)
    }

    @Test func withoutWordsOnlyTheTraitSpeaks() {
      #expect(Screen(ChoiceRow("A", kind: .one, isChosen: false) {}).spoken == ["A, button"])
      #expect(Screen(ChoiceRow("A", kind: .one, isChosen: true) {}).spoken == ["A, button, selected"])
    }
  }

  private let scale = (0...10).map { score in
    let words = [0: "no pain", 5: "in the middle", 10: "worst"]
    return PainScale.Step(score: score, spoken: "Pain \(score) of 10", word: words[score] ?? "")
  }

  @MainActor @Suite struct PainScaleTests {
    @Test func elevenNumbersWithWordsAtThree() {
      let screen = Screen(PainScale(scale) { _ in })
      #expect(screen.order == (0...10).map { "Pain \($0) of 10" })
      #expect(screen.spoken[0] == "Pain 0 of 10, no pain, button" && screen.spoken[1] == "Pain 1 of 10, button")
      #expect(screen.elements.compactMap(\.value).filter { !$0.isEmpty } == ["no pain", "in the middle", "worst"])
      #expect(screen.misnamed.isEmpty && screen.nameless.isEmpty && screen.duplicates.isEmpty && screen.faults.isEmpty)
    }

    @Test(arguments: DynamicTypeSize.allCases) func everyNumberCanBeHitAtEverySize(size: DynamicTypeSize) throws {
      var tapped: [Int] = []
      let screen = Screen(PainScale(scale) { tapped.append($0) }) { $0.environment.dynamicTypeSize = size }
      #expect(screen.small(below: 44).isEmpty)
      for score in 0...10 { try screen.tap("Pain \(score) of 10") }
      #expect(tapped == Array(0...10))
    }

    @Test func aScoreGivenBeforeIsSelected() throws {
      let screen = Screen(PainScale(scale, chosen: 6) { _ in })
      #expect(screen.elements.filter(\.isSelected).map(\.label) == ["Pain 6 of 10"])
    }

    @Test func aBadgeIsSilentBesideItsWords() {
      #expect(Screen(HStack { PainBadge(6); Text(verbatim: "Pain 6") }).spoken == ["Pain 6"])
    }
  }

  private struct Fields: View {
    @State private var note = ""
    @State private var age = "47"
    var body: some View {
      LabeledField("Note", text: $note, help: "It stays on this phone.", long: true)
      LabeledField("Age", text: $age, problem: "A number from 0 to 120.", keyboard: .numberPad)
      Text(verbatim: "\(note)/\(age)")
    }
  }

  @MainActor @Suite struct LabeledFieldTests {
    @Test func aFieldSaysItsNameOnceAndKeepsWhatIsWritten() throws {
      let screen = Screen(Fields())
      #expect(screen.spoken == [
        "It stays on this phone.", "Note, text field", "Age, 47, text field", "A number from 0 to 120.", "/47",
      ])
      try screen.type(into: "Note", text: "Sat long")
      #expect(screen.focus?.label == "Note")
      try screen.clear("Age")
      try screen.type(into: "Age", text: "5")
      #expect(screen.order.last == "Sat long/5" && screen.focus?.label == "Age")
      #expect(screen.nameless.isEmpty && screen.duplicates.isEmpty)
    }
  }
#endif
