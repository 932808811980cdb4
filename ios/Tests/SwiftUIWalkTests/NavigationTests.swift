// Stacks and tabs of the stand-in.

import SwiftUI
import SwiftUIWalk
import Testing

private struct Shelf: View {
  @State private var path: [String] = []
  var body: some View {
    NavigationStack(path: $path) {
      List(["Bridge", "Plank"], id: \.self) { NavigationLink($0, value: $0) }
        .navigationTitle("Exercises")
        .toolbar { ToolbarItem(placement: .bottomBar) { Button("Skip two") { path = ["Bridge", "Plank"] } } }
        .navigationDestination(for: String.self) { Exercise(name: $0) }
    }
  }
}

private struct Exercise: View {
  let name: String
  @State private var done = false
  @Environment(\.dismiss) private var dismiss
  var body: some View {
    VStack {
      Toggle("Done", isOn: $done)
      Button("Close") { dismiss() }
    }
    .navigationTitle(name)
    .toolbar {
      ToolbarItem(placement: .cancellationAction) { Button("Help") {} }
      ToolbarItem(placement: .primaryAction) { Button("Share") {} }
    }
  }
}

@MainActor @Suite struct NavigationTests {
  @Test func aLinkPushesItsPageAndBackPopsIt() throws {
    let screen = Screen(Shelf())
    #expect(screen.spoken == ["Exercises, heading", "Bridge, button", "Plank, button", "Skip two, button"])
    #expect(throws: Screen.Failure.self) { try screen.back() }
    try screen.tap("Bridge")
    #expect(screen.spoken == [
      "Back, button", "Help, button", "Bridge, heading", "Share, button", "Done, off, switch", "Close, button",
    ])
    try screen.back()
    #expect(screen.headings == ["Exercises"])
    try screen.tap("Plank")
    try screen.tap("Close")  // dismiss() pops a page that was pushed
    #expect(screen.headings == ["Exercises"])
  }

  @Test func aHiddenBarTakesWithItAllThatIsInIt() throws {
    struct Bare: View {
      let hides: Bool
      var body: some View {
        NavigationStack {
          Text("Today").toolbar { Button("Share") {} }.toolbar(hides ? .hidden : .automatic, for: .navigationBar)
        }
      }
    }
    #expect(Screen(Bare(hides: true)).spoken == ["Today"])
    #expect(Screen(Bare(hides: false)).spoken == ["Share, button", "Today"])
  }

  @Test func thePathCanBeSetAndEachPageKeepsItsOwnState() throws {
    let screen = Screen(Shelf())
    try screen.tap("Skip two")
    #expect(screen.headings == ["Plank"])
    try screen.toggle("Done", true)
    try screen.back()
    #expect(screen.headings == ["Bridge"])
    #expect(try screen.element("Done").value == "off")
    try screen.back()
    try screen.tap("Skip two")
    #expect(try screen.element("Done").value == "off", "a page that was left starts afresh")
  }

  @Test func aValueWithoutADestinationIsAFault() throws {
    let screen = Screen(NavigationStack { NavigationLink("Go", value: 7).navigationTitle("Start") })
    #expect(screen.faults.isEmpty)
    try screen.tap("Go")
    #expect(screen.faults == ["No navigationDestination for Int: the page is empty."])
  }

  @Test func aFlagOrAnItemPushesToo() throws {
    struct Door: View {
      @State private var isOpen = false
      @State private var item: Int?
      var body: some View {
        NavigationStack {
          VStack {
            Button("Open") { isOpen = true }
            Button("Seven") { item = 7 }
            if isOpen { Text("was open") }
          }
          .navigationTitle("Door")
          .navigationDestination(isPresented: $isOpen) { Text("Inside").navigationTitle("Room") }
          .navigationDestination(item: $item) { Text("Number \($0)").navigationTitle("Item") }
        }
      }
    }
    let screen = Screen(Door())
    try screen.tap("Open")
    #expect(screen.spoken == ["Back, button", "Room, heading", "Inside"])
    try screen.back()
    #expect(screen.spoken == ["Door, heading", "Open, button", "Seven, button"])
    try screen.tap("Seven")
    #expect(screen.spoken == ["Back, button", "Item, heading", "Number 7"])
    try screen.dismiss()  // the escape gesture goes back where nothing lies on top
    #expect(screen.headings == ["Door"])
  }

  @Test func withoutABackButtonThereIsNoWayBack() throws {
    let page = NavigationStack(path: .constant([1])) {
      Text("Root").navigationDestination(for: Int.self) { _ in Text("Player").navigationBarBackButtonHidden() }
    }
    let screen = Screen(page)
    #expect(screen.spoken == ["Player"])
    #expect(throws: Screen.Failure.self) { try screen.back() }
  }

  @Test func tabsKeepTheirStateAndOnlyOneIsOnScreen() throws {
    struct Counter: View {
      let name: String, log: Log
      @State private var count = 0
      var body: some View {
        Button("\(name) \(count)") { count += 1 }
          .onAppear { log.lines.append("\(name) appears") }
          .onDisappear { log.lines.append("\(name) goes") }
      }
    }
    struct Tabs: View {
      let log: Log
      @State private var tab = "a"
      var body: some View {
        TabView(selection: $tab) {
          Counter(name: "A", log: log).tabItem { Label("First", systemImage: "star") }.tag("a")
          Counter(name: "B", log: log).tabItem { Label("Second", systemImage: "heart") }.tag("b")
        }
      }
    }
    let log = Log()
    let screen = Screen(Tabs(log: log))
    #expect(screen.spoken == ["A 0, button", "First, 1 of 2, tab, selected", "Second, 2 of 2, tab"])
    try screen.tap("A 0")
    try screen.tap("Second")
    #expect(screen.spoken == ["B 0, button", "First, 1 of 2, tab", "Second, 2 of 2, tab, selected"])
    try screen.tap("First")
    #expect(screen.order.first == "A 1")
    #expect(Set(log.lines) == ["A appears", "A goes", "B appears", "B goes"])
    #expect(log.lines.filter { $0 == "A appears" }.count == 2)
    #expect(screen.faults.isEmpty)
  }
}

/// What has happened, in order.
@MainActor final class Log { var lines: [String] = [] }
