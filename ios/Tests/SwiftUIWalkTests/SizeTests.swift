// What a button asks for at least, what stays at an edge, and how shapes follow the script.

import SwiftUI
import SwiftUIWalk
import Testing

private struct Large: ButtonStyle {
  func makeBody(configuration: Configuration) -> some View { configuration.label.frame(minWidth: 50, minHeight: 50) }
}

private struct Arrow: Shape {
  nonisolated func path(in rect: CGRect) -> Path { Path(rect) }
  nonisolated var layoutDirectionBehavior: LayoutDirectionBehavior { .fixed }
}

@MainActor @Suite struct SizeTests {
  @Test func onlyWhatStandsInTheButtonMakesItLarger() {
    let screen = Screen(VStack {
      Button("plain") {}
      Button("outside") {}.frame(width: 60, height: 60)
      Button {} label: { Text("inside").frame(width: 60, height: 60) }
      Button {} label: { Text("wide").frame(maxWidth: .infinity, minHeight: 44) }
      Button {} label: { Text("narrow").frame(width: 20, height: 60) }
      Button {} label: { Circle().frame(width: 48, height: 48).accessibilityHidden(true) }.accessibilityLabel("drawn")
    }.buttonStyle(.plain))
    #expect(screen.small(below: 44) == ["plain", "outside", "narrow"])
  }

  @Test func aStyleCountsAndANeighbourDoesNot() {
    let screen = Screen(HStack {
      Button("styled") {}.buttonStyle(Large())
      Button("beside") {}
    })
    #expect(screen.small(below: 44) == ["beside"] && screen.small(below: 51) == ["styled", "beside"])
  }

  @Test func barsMenusAndAlertsAreTheSystems() throws {
    let screen = Screen(NavigationStack {
      Menu("More") { Button("Delete") {} }
        .toolbar { ToolbarItem(placement: .topBarTrailing) { Button("Done") {} } }
    })
    #expect(screen.small(below: 44).isEmpty)
    try screen.tap("More")
    #expect(screen.order == ["Delete"] && screen.small(below: 44).isEmpty)
    #expect(Screen(Text("a").alert("Sure?", isPresented: .constant(true)) { Button("Yes") {} }).small(below: 44).isEmpty)
  }

  @Test func whatStaysAtAnEdgeIsKnown() {
    let screen = Screen(ScrollView { Text("a") }.safeAreaInset(edge: .bottom) { Button("Save") {} })
    #expect(screen.order == ["a", "Save"] && screen.inset == ["Save"])
  }

  @Test func aShapeTurnsRoundUnlessItSaysNo() {
    #expect(Circle().layoutDirectionBehavior == .mirrors && LayoutDirectionBehavior.mirrors == .mirrors(in: .rightToLeft))
    #expect(Arrow().layoutDirectionBehavior == .fixed)
  }
}
