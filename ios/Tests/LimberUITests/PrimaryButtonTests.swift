import LimberUI
import SwiftUI
import Testing

#if canImport(SwiftUIWalk)
  import SwiftUIWalk

  @MainActor @Suite struct PrimaryButtonTests {
    @Test func itKeepsItsNameAndSaysWhenItIsDimmed() throws {
      let screen = Screen(VStack {
        Button("Continue") {}.buttonStyle(PrimaryButton())
        Button("Save") {}.buttonStyle(PrimaryButton()).disabled(true)
      })
      #expect(screen.spoken == ["Continue, button", "Save, button, dimmed"])
    }
  }
#endif
