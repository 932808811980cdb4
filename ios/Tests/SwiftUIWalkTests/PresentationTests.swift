// Sheets, covers, alerts, dialogs and menus of the stand-in.

import SwiftUI
import SwiftUIWalk
import Testing

private struct Desk: View {
  let log: Log
  @State private var sheet = false
  @State private var cover = false
  @State private var number: Number?
  var body: some View {
    VStack {
      Button("Open sheet") { sheet = true }
      Button("Open cover") { cover = true }
      Button("Open four") { number = Number(id: 4) }
    }
    .sheet(isPresented: $sheet, onDismiss: { log.lines.append("sheet gone") }) { Note(close: { sheet = false }) }
    .fullScreenCover(isPresented: $cover) { Note(close: { cover = false }) }
    .sheet(item: $number) { Text("Number \($0.id)") }
  }
}

private struct Number: Identifiable { let id: Int }

private struct Note: View {
  let close: @MainActor () -> Void
  @State private var asking = false
  @Environment(\.dismiss) private var dismiss
  var body: some View {
    NavigationStack {
      VStack {
        Button("Close by binding", action: close)
        Button("Close by dismiss") { dismiss() }
        Button("Ask") { asking = true }
      }
      .navigationTitle("Note")
      .alert("Throw it away?", isPresented: $asking) {
        Button("Throw away", role: .destructive) { dismiss() }
        Button("Keep", role: .cancel) {}
      } message: {
        Text("It cannot be brought back.")
      }
    }
  }
}

@MainActor @Suite struct PresentationTests {
  @Test func onlyTheSheetIsReachedAndBothWaysPutItAway() throws {
    let log = Log()
    let screen = Screen(Desk(log: log))
    for way in ["Close by binding", "Close by dismiss"] {
      try screen.tap("Open sheet")
      #expect(screen.onTop == "sheet")
      #expect(screen.spoken == ["Note, heading", "Close by binding, button", "Close by dismiss, button", "Ask, button"])
      #expect(throws: Screen.Failure.self) { try screen.tap("Open sheet") }
      try screen.tap(way)
      #expect(screen.onTop == nil)
      #expect(screen.order == ["Open sheet", "Open cover", "Open four"])
    }
    try screen.tap("Open sheet")
    try screen.dismiss()
    #expect(log.lines == ["sheet gone", "sheet gone", "sheet gone"])
  }

  @Test func anItemOpensASheetAndIsEmptyAfterIt() throws {
    let screen = Screen(Desk(log: Log()))
    try screen.tap("Open four")
    #expect(screen.spoken == ["Number 4"])
    try screen.dismiss()
    #expect(screen.onTop == nil)
  }

  @Test func aCoverStaysUntilItsOwnContentClosesIt() throws {
    let screen = Screen(Desk(log: Log()))
    try screen.tap("Open cover")
    #expect(screen.onTop == "full screen cover")
    #expect(throws: Screen.Failure.self) { try screen.dismiss() }
    try screen.tap("Close by dismiss")
    #expect(screen.onTop == nil)
  }

  @Test func anAlertLiesOverTheSheetAndEachOfItsButtonsClosesIt() throws {
    let screen = Screen(Desk(log: Log()))
    try screen.tap("Open sheet")
    try screen.tap("Ask")
    #expect(screen.onTop == "alert")
    #expect(screen.spoken == [
      "Throw it away?, heading", "It cannot be brought back.", "Throw away, button", "Keep, button",
    ])
    try screen.tap("Keep")
    #expect(screen.headings == ["Note"])
    try screen.tap("Ask")
    try screen.dismiss()  // the escape gesture takes the way out
    #expect(screen.headings == ["Note"])
    try screen.tap("Ask")
    try screen.tap("Throw away")
    #expect(screen.onTop == nil, "the action closed the sheet too")
  }

  @Test func systemButtonsAreAddedAsAppleDocumentsIt() throws {
    struct Bare: View {
      @State private var alert = false
      @State private var dialog = false
      var body: some View {
        VStack {
          Button("Alert") { alert = true }
          Button("Dialog") { dialog = true }
        }
        .alert("Saved", isPresented: $alert) {}
        .confirmationDialog("Export", isPresented: $dialog, titleVisibility: .visible) { Button("As CSV") {} }
      }
    }
    let screen = Screen(Bare())
    try screen.tap("Alert")
    #expect(screen.spoken == ["Saved, heading", "OK, button"])
    try screen.tap("OK")
    try screen.tap("Dialog")
    #expect(screen.spoken == ["Export, heading", "As CSV, button", "Cancel, button"])
    try screen.dismiss()
    #expect(screen.onTop == nil)
  }

  @Test func twoAtOnceIsAFault() {
    let both = Text("Page").sheet(isPresented: .constant(true)) { Text("One") }
      .alert("Two", isPresented: .constant(true)) {}
    let screen = Screen(both)
    #expect(screen.spoken == ["One"])
    #expect(screen.faults == ["Two presentations at once: only the first is shown, the alert is not."])
  }

  @Test func aSheetCanRefuseToBeSwipedAway() {
    let screen = Screen(Text("Page").sheet(isPresented: .constant(true)) { Text("Sheet").interactiveDismissDisabled() })
    #expect(throws: Screen.Failure.self) { try screen.dismiss() }
  }

  @Test func theStateOfASheetIsNewEachTime() throws {
    struct Form: View {
      @State private var on = false
      var body: some View { Toggle("Flare", isOn: $on) }
    }
    struct Page: View {
      @State private var open = false
      var body: some View { Button("Open") { open = true }.sheet(isPresented: $open) { Form() } }
    }
    let screen = Screen(Page())
    try screen.tap("Open")
    try screen.toggle("Flare", true)
    try screen.dismiss()
    try screen.tap("Open")
    #expect(screen.spoken == ["Flare, off, switch"])
  }

  @Test func aMenuOpensAndClosesWhenAnItemIsChosen() throws {
    let log = Log()
    let screen = Screen(Menu("More") { Button("Share") { log.lines.append("shared") } })
    #expect(screen.spoken == ["More, menu, button"])
    try screen.tap("More")
    #expect(screen.spoken == ["Share, button"])
    try screen.tap("Share")
    #expect(log.lines == ["shared"] && screen.onTop == nil)
  }
}
