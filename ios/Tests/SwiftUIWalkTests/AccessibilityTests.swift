// What a view says about itself, and what the walker finds wrong with a screen.

import SwiftUI
import SwiftUIWalk
import Testing

@MainActor @Suite struct AccessibilityTests {
  @Test func labelValueHintAndTraitsAreTakenOver() throws {
    let screen = Screen(
      Text("6").accessibilityLabel("Pain").accessibilityValue("6 of 10").accessibilityHint("Double tap to change")
        .accessibilityAddTraits([.isButton, .isSelected]).accessibilityIdentifier("pain.6"))
    #expect(screen.spoken == ["Pain, 6 of 10, button, selected"])
    #expect(try screen.element("pain.6").hint == "Double tap to change")
    #expect(throws: Screen.Failure.self, "a trait alone does nothing") { try screen.tap("Pain") }
  }

  @Test func headingsAreThoseWithTheTrait() {
    let screen = Screen(Form {
      Text("Result").accessibilityAddTraits(.isHeader).accessibilityHeading(.h1)
      Text("Only large").font(.largeTitle)
      Section("Why") { Text("Because") }
      Section { Text("More") } header: { Text("Rest") } footer: { Text("Foot") }
      Text("No longer").accessibilityAddTraits(.isHeader).accessibilityRemoveTraits(.isHeader)
    })
    #expect(screen.headings == ["Result", "Why", "Rest"])
    #expect(screen.spoken[0] == "Result, heading, level 1")
    #expect(screen.order == ["Result", "Only large", "Why", "Because", "Rest", "More", "Foot", "No longer"])
  }

  @Test func childrenAreCombinedIgnoredOrContained() throws {
    let log = Log()
    let row = HStack {
      Text("Plank")
      Text("2 minutes")
      Button("Start") { log.lines.append("start") }
    }
    let one = Screen(row.accessibilityElement(children: .combine))
    #expect(one.spoken == ["Plank, 2 minutes, Start, button"])
    try one.tap("Plank, 2 minutes, Start")
    #expect(log.lines == ["start"])
    #expect(Screen(row.accessibilityElement(children: .ignore).accessibilityLabel("Row")).spoken == ["Row"])
    #expect(Screen(row.accessibilityElement(children: .contain).accessibilityLabel("Row")).spoken
      == ["Row", "Plank", "2 minutes", "Start, button"])
    #expect(Screen(row.accessibilityElement(children: .contain)).spoken == ["Plank", "2 minutes", "Start, button"])
  }

  @Test func severalButtonsInOneElementBecomeItsActions() throws {
    let log = Log()
    let screen = Screen(HStack {
      Text("Entry")
      Button("Edit") { log.lines.append("edit") }
      Button("Delete") { log.lines.append("delete") }
    }.accessibilityElement(children: .combine).accessibilityLabel("Entry"))
    #expect(try screen.element("Entry").actions == ["Edit", "Delete"])
    try screen.perform("Delete", on: "Entry")
    #expect(log.lines == ["delete"])
    #expect(throws: Screen.Failure.self) { try screen.perform("Share", on: "Entry") }
  }

  @Test func hiddenThingsAreNotRead() {
    let screen = Screen(VStack {
      Text("a").accessibilityHidden(true)
      Text("b").opacity(0)
      Text("c").hidden()
      Image(decorative: "d")
      Circle().fill(.red)
      Text("e")
    })
    #expect(screen.spoken == ["e"])
  }

  @Test func orderFollowsThePrioritiesAndElseTheText() {
    let screen = Screen(VStack {
      Text("third")
      Text("second").accessibilitySortPriority(1)
      Text("first").accessibilitySortPriority(2)
      Text("fourth")
    })
    #expect(screen.order == ["first", "second", "third", "fourth"])
  }

  @Test func onesOwnAdjustableElementIsSwiped() throws {
    struct Dial: View {
      @State private var value = 5
      var body: some View {
        Circle().fill(.blue)
        Text("\(value)").accessibilityElement().accessibilityLabel("Dial").accessibilityValue("\(value)")
          .accessibilityAdjustableAction { value += $0 == .increment ? 1 : -1 }
          .accessibilityAction(named: "Reset") { value = 0 }
          .accessibilityAction { value = 10 }
      }
    }
    let screen = Screen(Dial())
    try screen.adjust("Dial", by: 2)
    #expect(screen.spoken == ["Dial, 7, adjustable"])
    try screen.perform("Reset", on: "Dial")
    #expect(screen.spoken == ["Dial, 0, adjustable"])
    try screen.tap("Dial")
    #expect(screen.spoken == ["Dial, 10, adjustable"])
  }

  @Test func aModalContainerAloneIsReached() {
    let screen = Screen(ZStack {
      Button("Behind") {}
      VStack { Button("Resume") {} }.accessibilityElement(children: .contain).accessibilityAddTraits(.isModal)
    })
    #expect(screen.spoken == ["Resume, button"])
  }

  @Test func namelessDuplicateAndMisnamedControlsAreFound() throws {
    let screen = Screen(VStack {
      Button {} label: { Image(systemName: "plus") }
      Image("spine")
      TextEditor(text: .constant(""))
      Text("First question")
      Button("Yes") {}
      Text("Second question")
      Button("Yes") {}
      Button("Save") {}.accessibilityLabel("Keep this")
      Button("Go") {}.accessibilityLabel("Go to the map")
    })
    #expect(screen.nameless == ["button", "image", "text field"])
    #expect(screen.duplicates == ["", "Yes"])
    #expect(screen.misnamed == ["“Save” is named “Keep this”"])
    #expect(throws: Screen.Failure.self) { try screen.tap("Yes") }
    try screen.tap("Yes", below: "Second question")
  }

  @Test func focusOfTheScreenReaderCanBeMoved() throws {
    struct Page: View {
      @AccessibilityFocusState private var atResult: Bool
      var body: some View {
        Button("Show") { atResult = true }
        Text("Result").accessibilityFocused($atResult)
      }
    }
    let screen = Screen(Page())
    #expect(screen.focus == nil)
    try screen.tap("Show")
    #expect(screen.focus?.label == "Result")
  }

  @Test func announcementsAreHeard() throws {
    let screen = Screen(Button("Start") { AccessibilityNotification.Announcement("Hold, left side").post() })
    #expect(!screen.announced.contains("Hold, left side"))
    try screen.tap("Start")
    #expect(screen.announced.contains("Hold, left side"))
  }

  @Test func atAccessibilitySizesTheOtherLayoutIsTaken() {
    let screen = Screen(ViewThatFits { Text("Side by side"); Text("One below the other") })
    #expect(screen.spoken == ["Side by side"])
    screen.set { $0.environment.dynamicTypeSize = .accessibility1 }
    #expect(screen.spoken == ["One below the other"])
  }

  @Test func swipeActionsAreAmongTheActions() throws {
    let log = Log()
    let screen = Screen(List { Text("Entry").swipeActions { Button("Delete", role: .destructive) { log.lines.append("gone") } } })
    try screen.perform("Delete", on: "Entry")
    #expect(log.lines == ["gone"])
  }
}
