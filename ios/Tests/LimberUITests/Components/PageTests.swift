@testable import LimberUI
import SwiftUI
import Testing

#if canImport(SwiftUIWalk)
  import SwiftUIWalk

  private struct Page: View {
    var body: some View {
      PageFrame("Check warning signs", note: "Card 4 of at most 12") {
        SectionHeading("First")
        Card { Paragraph("A few questions.") }
        LineList(["Lie down", "Breathe"], numbered: true)
        LineList(["It hurts more"])
        FactRow("Position", "on your back")
      } action: {
        PrimaryButton("Continue") {}
      }
    }
  }

  private struct Asked: View {
    @State private var isOpen = false
    var body: some View {
      Opening("Why are you asking?", isOpen: $isOpen) { Paragraph("Because it can need help fast.") }
    }
  }

  @MainActor @Suite struct PageFrameTests {
    @Test func headingFirstActionLast() throws {
      let screen = Screen(Page())
      #expect(screen.spoken == [
        "Check warning signs, heading, level 1", "Card 4 of at most 12", "First, heading, level 2", "A few questions.",
        "1., Lie down", "2., Breathe", "It hurts more", "Position, on your back", "Continue, button",
      ])
      #expect(screen.headings == ["Check warning signs", "First"])
    }

    @Test(arguments: [DynamicTypeSize.large, .accessibility1, .accessibility5])
    func theActionIsThereOnceAtEverySize(size: DynamicTypeSize) {
      let screen = Screen(Page()) { $0.environment.dynamicTypeSize = size }
      #expect(screen.order.filter { $0 == "Continue" }.count == 1)
      #expect(screen.order.last == "Continue" && screen.small(below: 56).isEmpty)
      #expect(screen.inset == (size.isAccessibilitySize ? [] : ["Continue"]))
    }

    @Test func aScreenWithoutAnActionHasNoBar() {
      let screen = Screen(PageFrame("Journal") { Paragraph("a") })
      #expect(screen.spoken == ["Journal, heading, level 1", "a"] && screen.inset.isEmpty)
    }

    @Test func moreOpensBelowItsWords() throws {
      let screen = Screen(Asked())
      #expect(screen.spoken == ["Why are you asking?, collapsed, button"])
      try screen.tap("Why are you asking?")
      #expect(screen.spoken == ["Why are you asking?, expanded, button", "Because it can need help fast."])
    }
  }

  @MainActor @Suite struct BannerTests {
    @Test func aBannerSaysItsWordsAndThenWhatCanBeDone() throws {
      var again = 0
      let screen = Screen(Banner("The journal is busy.", kind: .warning) { TextAction("Try again") { again += 1 } })
      #expect(screen.spoken == ["The journal is busy.", "Try again, button"])
      try screen.tap("Try again")
      #expect(again == 1)
      #expect(Screen(Banner("Only words.")).spoken == ["Only words."])
    }

    @Test func whatWasSavedIsSaidOnceAndCanBeUndone() throws {
      var done: [String] = []
      let screen = Screen(SavedBar("Saved 6, lower back.", undo: ("Undo", { done.append("undo") })) {
        TextAction("Add more") { done.append("more") }
      })
      #expect(screen.spoken == ["Saved 6, lower back.", "Undo, button", "Add more, button"])
      #expect(screen.announced.filter { $0 == "Saved 6, lower back." }.count == 1)
      try screen.tap("Undo")
      try screen.tap("Add more")
      #expect(done == ["undo", "more"] && screen.small(below: 44).isEmpty)
      #expect(Screen(SavedBar("Deleted.", undo: nil) { EmptyView() }).spoken == ["Deleted."])
    }

    @Test func theNextThingSavedIsSaidAgain() throws {
      let screen = Screen(Twice())
      try screen.tap("Next")
      let said = screen.announced.filter { $0.hasPrefix("Kept") }
      #expect(said == ["Kept 1.", "Kept 2."])
    }

    @Test func anEmptyPageSaysWhatToDoNext() {
      let screen = Screen(EmptyState("What you log is kept here.") { PrimaryButton("Log pain") {} })
      #expect(screen.spoken == ["What you log is kept here.", "Log pain, button"])
      #expect(Screen(EmptyState("Nothing.")).spoken == ["Nothing."])
    }
  }

  private struct Twice: View {
    @State private var number = 1
    var body: some View {
      SavedBar("Kept \(number).", undo: nil) { TextAction("Next") { number += 1 } }
    }
  }

  @MainActor @Suite struct UrgencyHeadingTests {
    @Test(arguments: Urgency.allCases, [DynamicTypeSize.large, .accessibility5])
    func theWordsAreAHeadingAndTheShapeIsSilent(urgency: Urgency, size: DynamicTypeSize) {
      let screen = Screen(UrgencyHeading(urgency, "Be seen today", detail: "Call your doctor.")) {
        $0.environment.dynamicTypeSize = size
      }
      #expect(screen.spoken == ["Be seen today, heading, level 2", "Call your doctor."] && screen.nameless.isEmpty)
      #expect(Screen(UrgencyHeading(urgency, "Soon")).spoken == ["Soon, heading, level 2"])
    }
  }
#endif
