// Where values live, what is handed down, and what happens when they change.

import SwiftUI
import SwiftUIWalk
import Testing

@MainActor @Observable private final class Model {
  var count = 0
  @ObservationIgnored var unseen = 0
}

private struct Counter: View {
  var name = "Count"
  @State private var count = 0
  var body: some View { Button("\(name) \(count)") { count += 1 } }
}

private struct SaladKey: EnvironmentKey { static let defaultValue = "plain" }
extension EnvironmentValues {
  fileprivate var salad: String {
    get { self[SaladKey.self] }
    set { self[SaladKey.self] = newValue }
  }
}

@MainActor @Suite struct StateTests {
  @Test func stateLivesWithThePlaceAndGoesWithIt() throws {
    struct Page: View {
      @State private var shown = true
      @State private var identity = 0
      var body: some View {
        Button("Show or hide") { shown.toggle() }
        Button("Another id") { identity += 1 }
        Counter().id(identity)
        if shown { Counter(name: "Other") }
      }
    }
    let screen = Screen(Page())
    try screen.tap("Count 0")
    try screen.tap("Other 0")
    #expect(screen.order.suffix(2) == ["Count 1", "Other 1"])
    try screen.tap("Show or hide")
    try screen.tap("Show or hide")
    #expect(screen.order.suffix(2) == ["Count 1", "Other 0"])
    try screen.tap("Another id")
    #expect(screen.order.suffix(2) == ["Count 0", "Other 0"])
  }

  @Test func rowsKeepTheirStateByIdAndNotByPlace() throws {
    struct Rows: View {
      @State private var names = ["a", "b"]
      var body: some View {
        Button("Turn") { names.reverse() }
        ForEach(names, id: \.self) { Counter(name: $0) }
      }
    }
    let screen = Screen(Rows())
    try screen.tap("a 0")
    try screen.tap("Turn")
    #expect(screen.order == ["Turn", "b 0", "a 1"])
    #expect(Screen(ForEach([1, 1], id: \.self) { Text("\($0)") }).faults.count == 1)
  }

  @Test func onlyWhatIsObservedRendersAgain() async throws {
    struct Page: View {
      let model: Model
      var body: some View { Text("\(model.count) \(model.unseen)") }
    }
    let model = Model()
    let screen = Screen(Page(model: model))
    model.unseen = 5
    #expect(screen.spoken == ["0 0"], "SwiftUI would not know of it either")
    model.count = 1
    #expect(screen.spoken == ["1 5"])
    let later = Task { model.count = 2 }
    try await screen.wait { screen.spoken == ["2 5"] }
    await later.value
  }

  @Test func whatNeverHappensFailsWithWhatIsSpoken() async {
    let screen = Screen(Text("Quiet"))
    await #expect(throws: Screen.Failure.self) {
      try await screen.wait("the storm", timeout: Duration.milliseconds(20)) { false }
    }
    do { try screen.tap("Save") } catch { #expect("\(error)".contains("nothing is named “Save”; spoken:\n  Quiet")) }
  }

  @Test func bindingsReachIntoModelsAndValues() throws {
    struct Child: View {
      @Binding var on: Bool
      var body: some View { Toggle("On", isOn: $on) }
    }
    struct Pair { var left = false, right = false }
    struct Page: View {
      @State private var pair = Pair()
      @Bindable var model: Model
      var body: some View {
        Child(on: $pair.left)
        Stepper("Count", value: $model.count, in: 0...9)
        Text(verbatim: "\(pair.left) \(pair.right)")
      }
    }
    let model = Model()
    let screen = Screen(Page(model: model))
    try screen.toggle("On", true)
    try screen.adjust("Count", by: 3)
    #expect(model.count == 3)
    #expect(screen.order.last == "true false")
  }

  @Test func theEnvironmentIsHandedDownAndSetForAScreen() {
    struct Reader: View {
      @Environment(\.salad) private var salad
      @Environment(\.colorScheme) private var scheme
      @Environment(\.dynamicTypeSize) private var size
      @Environment(\.accessibilityReduceMotion) private var still
      @Environment(\.locale) private var locale
      @Environment(Model.self) private var model: Model?
      var body: some View {
        Text(verbatim: "\(salad) \(scheme) \(size.isAccessibilitySize) \(still) \(locale.identifier) \(model?.count ?? -1)")
      }
    }
    let screen = Screen(VStack {
      Reader()
      Reader().environment(\.salad, "mixed").environment(Model())
      Reader()
    })
    #expect(screen.spoken == [
      "plain light false false en_GB -1", "mixed light false false en_GB 0", "plain light false false en_GB -1",
    ])
    screen.set {
      $0.environment.colorScheme = .dark
      $0.environment.dynamicTypeSize = .accessibility3
      $0.environment.locale = Locale(identifier: "de_DE")
      $0.reduceMotion = true
    }
    #expect(screen.spoken[0] == "plain dark true true de_DE -1")
  }

  @Test func aModelFromTheEnvironmentIsSharedAndObserved() throws {
    struct Button1: View {
      @Environment(Model.self) private var model
      var body: some View { Button("More") { model.count += 1 } }
    }
    struct Label1: View {
      @Environment(Model.self) private var model
      var body: some View { Text("\(model.count)") }
    }
    let screen = Screen(VStack { Button1(); Label1() }.environment(Model()))
    try screen.tap("More")
    #expect(screen.order == ["More", "1"])
  }

  @Test func onChangeRunsOnceForAChange() throws {
    struct Page: View {
      let log: Log
      @State private var count = 0
      @State private var other = 0
      var body: some View {
        Button("Count") { count += 2 }
        Button("Other") { other += 1 }
        Text("\(other)")
          .onChange(of: count) { old, new in log.lines.append("\(old) to \(new)") }
          .onChange(of: other, initial: true) { log.lines.append("other") }
      }
    }
    let log = Log()
    let screen = Screen(Page(log: log))
    #expect(log.lines == ["other"])
    try screen.tap("Count")
    try screen.tap("Other")
    _ = screen.spoken
    #expect(log.lines == ["other", "0 to 2", "other"])
  }

  @Test func aChangeThatSetsItselfOffWithoutEndIsAFault() throws {
    struct Page: View {
      @State private var count = 0
      var body: some View { Button("Count \(count)") { count += 1 }.onChange(of: count) { count += 1 } }
    }
    let screen = Screen(Page())
    try screen.tap("Count 0")
    #expect(screen.faults == ["A change sets off another change without an end."])
  }

  @Test func aTaskIsCancelledWhenItsViewGoesAndBegunAnewForAnotherId() async throws {
    struct Worker: View {
      let log: Log, id: Int
      var body: some View {
        Text("Working").task(id: id) {
          log.lines.append("begin \(id)")
          do { try await Task.sleep(for: .seconds(60)) } catch { log.lines.append("end \(id)") }
        }
      }
    }
    struct Page: View {
      let log: Log
      @State private var shown = true
      @State private var id = 1
      var body: some View {
        Button("Next") { id += 1 }
        Button("Hide") { shown = false }
        if shown { Worker(log: log, id: id) }
      }
    }
    let log = Log()
    let screen = Screen(Page(log: log))
    try await screen.wait("the first") { log.lines == ["begin 1"] }
    try screen.tap("Next")
    try await screen.wait("the second") { Set(log.lines) == ["begin 1", "end 1", "begin 2"] }
    try screen.tap("Hide")
    try await screen.wait("the end") { log.lines.last == "end 2" }
  }

  @Test func whatIsUnderAPushedPageHasGoneAndComesBack() throws {
    struct Page: View {
      let log: Log
      var body: some View {
        NavigationStack {
          NavigationLink("Go", value: 1)
            .onAppear { log.lines.append("appears") }
            .onDisappear { log.lines.append("goes") }
            .navigationDestination(for: Int.self) { _ in Text("Page") }
        }
      }
    }
    let log = Log()
    let screen = Screen(Page(log: log))
    try screen.tap("Go")
    #expect(log.lines == ["appears", "goes"])
    try screen.back()
    #expect(log.lines == ["appears", "goes", "appears"])
    screen.close()
    #expect(log.lines.last == "goes" && log.lines.count == 4)
  }

  @Test func timeMovesOnlyWhenTheTestMovesIt() {
    let start = Date(timeIntervalSince1970: 0)
    let screen = Screen(TimelineView(.periodic(from: start, by: 1)) { context in
      Text("\(Int(context.date.timeIntervalSince(start))) s")
    })
    screen.now = start
    #expect(screen.spoken == ["0 s"])
    screen.now += 7
    #expect(screen.spoken == ["7 s"])
  }

  @Test func modifiersOfOnesOwnHaveStateToo() throws {
    struct Marked: ViewModifier {
      @State private var marked = false
      func body(content: Content) -> some View {
        HStack {
          content
          Button(marked ? "Unmark" : "Mark") { marked.toggle() }
        }
      }
    }
    let screen = Screen(Text("Row").modifier(Marked()))
    try screen.tap("Mark")
    #expect(screen.order == ["Row", "Unmark"])
  }
}
