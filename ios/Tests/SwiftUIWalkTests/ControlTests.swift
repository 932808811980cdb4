// Controls of the stand-in.

import SwiftUI
import SwiftUIWalk
import Testing

private struct Sheet: View {
  enum Side: String, CaseIterable { case left = "Left", right = "Right" }
  enum Field: Hashable { case note, code }
  var most = 20
  @State private var on = false
  @State private var count = 2
  @State private var level = 0.5
  @State private var note = ""
  @State private var code = ""
  @State private var side = Side.left
  @State private var when = Date(timeIntervalSince1970: 0)
  @State private var sent = 0
  @FocusState private var focus: Field?
  var body: some View {
    Form {
      Toggle("Flare", isOn: $on)
      Stepper("Sets", value: $count, in: 1...4)
      Slider(value: $level, in: 0...1, step: 0.25) { Text("Speed") }
      TextField("Note", text: $note, axis: .vertical).focused($focus, equals: .note).onSubmit { sent += 1 }
      SecureField("Code", text: $code).focused($focus, equals: .code)
      Picker("Side", selection: $side) { ForEach(Side.allCases, id: \.self) { Text($0.rawValue).tag($0) } }
      DatePicker("When", selection: $when, in: ...Date(timeIntervalSince1970: 86_400), displayedComponents: .date)
      Text("Sent \(sent)")
      Button("To the note") { focus = .note }
    }
    .onChange(of: note) { _, new in if new.count > most { note = String(new.prefix(most)) } }
  }
}

@MainActor @Suite struct ControlTests {
  @Test func eachControlSaysWhatItIsAndHowItStands() {
    #expect(Screen(Sheet()).spoken == [
      "Flare, off, switch", "Sets, 2, adjustable", "Speed, 50%, adjustable", "Note, text field", "Code, text field",
      "Side, Left, picker", "When, 1 Jan 1970, picker", "Sent 0", "To the note, button",
    ])
  }

  @Test func aSwitchIsTurnedAndKnowsWhereItStands() throws {
    let screen = Screen(Sheet())
    try screen.toggle("Flare", true)
    #expect(screen.spoken[0] == "Flare, on, switch")
    #expect(throws: Screen.Failure.self) { try screen.toggle("Flare", true) }
    #expect(throws: Screen.Failure.self) { try screen.toggle("Sets", true) }
  }

  @Test func adjustableOnesStayInTheirRange() throws {
    let screen = Screen(Sheet())
    try screen.adjust("Sets", by: 9)
    #expect(try screen.element("Sets").value == "4")
    try screen.adjust("Sets", by: -1)
    #expect(try screen.element("Sets").value == "3")
    try screen.adjust("Speed", by: -1)
    #expect(try screen.element("Speed").value == "25%")
  }

  @Test func typingGoesLetterByLetterAndCanBeStoppedByTheView() throws {
    let screen = Screen(Sheet(most: 4))
    try screen.type(into: "Note", text: "stiff")
    #expect(try screen.element("Note").value == "stif")
    try screen.clear("Note")
    #expect(try screen.element("Note").value == nil)
    try screen.submit("Note")
    #expect(screen.order.contains("Sent 1"))
    #expect(throws: Screen.Failure.self) { try screen.submit("Code") }
    try screen.type(into: "Code", text: "abc")
    #expect(try screen.element("Code").value == "•••", "a secret is not read out")
  }

  @Test func theKeyboardIsWhereOneWritesOrWhereTheViewPutsIt() throws {
    let screen = Screen(Sheet())
    #expect(screen.focus == nil)
    try screen.type(into: "Code", text: "x")
    #expect(screen.focus?.label == "Code")
    try screen.tap("To the note")
    #expect(screen.focus?.label == "Note")
  }

  @Test func aPickerTakesWhatItOffers() throws {
    let screen = Screen(Sheet())
    try screen.choose("Side", "Right")
    #expect(try screen.element("Side").value == "Right")
    #expect(throws: Screen.Failure.self) { try screen.choose("Side", "Both") }
  }

  @Test func openOptionsAreElementsOfTheirOwn() throws {
    struct Words: View {
      @State private var word: String?
      var body: some View {
        Picker("Word", selection: $word) { ForEach(["sharp", "dull"], id: \.self) { Text($0).tag($0) } }.pickerStyle(.inline)
      }
    }
    let screen = Screen(Words())
    #expect(screen.spoken == ["Word", "sharp, button", "dull, button"])
    try screen.tap("dull")
    #expect(screen.spoken == ["Word", "sharp, button", "dull, button, selected"])
    try screen.choose("Word", "sharp")
    #expect(screen.spoken[1] == "sharp, button, selected")
  }

  @Test func aTagOfAnotherTypeIsAFault() {
    let screen = Screen(Picker("Side", selection: .constant("l")) { Text("Left").tag(1) })
    #expect(screen.faults == ["“Left” in the picker “Side” has no tag of type String: it cannot be chosen."])
  }

  @Test func aDateStaysInItsRange() throws {
    let screen = Screen(Sheet())
    try screen.choose("When", date: Date(timeIntervalSince1970: 1_000_000))
    #expect(try screen.element("When").value == "2 Jan 1970")
  }

  @Test func disabledIsInheritedAndCannotBeUndoneBelow() {
    let log = Log()
    let screen = Screen(VStack {
      Button("Save") { log.lines.append("saved") }.disabled(false)
      Text("Plain")
    }.disabled(true))
    #expect(screen.spoken == ["Save, button, dimmed", "Plain"])
    #expect(throws: Screen.Failure.self) { try screen.tap("Save") }
    #expect(log.lines.isEmpty)
  }

  @Test func aDisclosureGroupShowsItsContentWhenOpen() throws {
    let screen = Screen(DisclosureGroup("Why?") { Text("Because") })
    #expect(screen.spoken == ["Why?, collapsed, button"])
    try screen.tap("Why?")
    #expect(screen.spoken == ["Why?, expanded, button", "Because"])
  }

  @Test func aStyleOfOnesOwnKeepsTheName() {
    struct Big: ButtonStyle {
      @Environment(\.isEnabled) private var isEnabled
      func makeBody(configuration: Configuration) -> some View {
        HStack {
          configuration.label
          if !isEnabled { Text("not now") }
        }
      }
    }
    let screen = Screen(VStack {
      Button("Go") {}
      Button("Stop") {}.disabled(true)
    }.buttonStyle(Big()))
    #expect(screen.spoken == ["Go, button", "Stop, not now, button, dimmed"])
  }

  @Test func linksAndSharingAreSeen() throws {
    let address = try #require(URL(string: "tel:112"))
    let screen = Screen(VStack {
      Link("Call", destination: address)
      ShareLink("Share", item: "text")
    })
    try screen.tap("Call")
    try screen.tap("Share")
    #expect(screen.opened == [address])
    #expect(screen.shared == ["text"])
  }
}
