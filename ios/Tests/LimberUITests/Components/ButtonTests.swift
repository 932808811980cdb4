import LimberUI
import SwiftUI
import Testing

#if canImport(SwiftUIWalk)
  import SwiftUIWalk

  /// Every kind of button once; `tapped` says which was.
  private struct AllButtons: View {
    let tapped: @MainActor (String) -> Void
    var busy = false
    var body: some View {
      VStack {
        PrimaryButton("Continue", icon: .forward, isBusy: busy) { tapped("Continue") }
        SecondaryButton("Later") { tapped("Later") }
        TextAction("Why are you asking?", icon: .why) { tapped("Why") }
        RowAction("Cat stretch", detail: "on hands and knees", icon: .move) { tapped("Row") }
      }
    }
  }

  @MainActor @Suite struct ButtonTests {
    @Test func aButtonIsNamedByWhatStandsOnIt() throws {
      var tapped: [String] = []
      let screen = Screen(AllButtons(tapped: { tapped.append($0) }))
      #expect(screen.spoken == [
        "Continue, button", "Later, button", "Why are you asking?, button", "Cat stretch, on hands and knees, button",
      ])
      for name in screen.order { try screen.tap(name) }
      #expect(tapped == ["Continue", "Later", "Why", "Row"])
      #expect(screen.nameless.isEmpty && screen.misnamed.isEmpty && screen.duplicates.isEmpty && screen.faults.isEmpty)
    }

    @Test func whatIsBusyCannotBeTappedTwiceAndKeepsItsWords() throws {
      let screen = Screen(AllButtons(tapped: { _ in }, busy: true))
      #expect(screen.spoken.first == "Continue, button, dimmed")
      #expect(throws: Screen.Failure.self) { try screen.tap("Continue") }
    }

    @Test(arguments: [DynamicTypeSize.xSmall, .large, .accessibility5])
    func aHandFindsThemAtEverySize(size: DynamicTypeSize) {
      let screen = Screen(AllButtons(tapped: { _ in })) { $0.environment.dynamicTypeSize = size }
      #expect(screen.small(below: 44).isEmpty && screen.elements.count == 4)
      #expect(Screen(PrimaryButton("Save") {}) { $0.environment.dynamicTypeSize = size }.small(below: 56).isEmpty)
    }

    @Test func aSmallButtonIsFound() {
      #expect(Screen(Button("Tiny") {}.frame(minWidth: 60, minHeight: 60)).small(below: 44) == ["Tiny"])
      #expect(Screen(Button {} label: { Text("Low").frame(minWidth: 60, minHeight: 40) }).small(below: 44) == ["Low"])
      #expect(Screen(Menu("More") { Button("Delete") {} }).small(below: 44).isEmpty)
    }
  }
#endif
