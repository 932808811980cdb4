// Every remaining symbol of the stand-in, written as a view would write it: with words of the core (strings) as well as with
// literals. That it compiles is half of the test; the other half is that looks leave no trace for a screen reader.

import SwiftUI
import SwiftUIWalk
import Testing

private struct Strings: View {
  let word: String
  @State private var on = false
  @State private var text = ""
  @State private var count = 1
  @State private var when = Date(timeIntervalSince1970: 0)
  @State private var shown = false
  var body: some View {
    NavigationStack {
      List {
        Section(word) {
          Text(word) + Text(verbatim: "+") + Text("literal").bold()
          Label(word, systemImage: "star")
          Button(word, role: .destructive) {}
          Button(word, systemImage: "star") {}
          Toggle(word, isOn: $on)
          Stepper(word, value: $count, in: 0...5)
          TextField(word, text: $text)
          SecureField(word, text: $text)
          DatePicker(word, selection: $when, displayedComponents: [.date, .hourAndMinute])
          Picker(word, selection: $count) { ForEach(0..<3) { Text("\($0)").tag($0) } }.pickerStyle(.segmented)
          NavigationLink(word, value: 1)
          LabeledContent(word, value: word)
          ProgressView(word, value: 0.25)
          Menu(word) { Button(word) {} }
          DisclosureGroup(word, isExpanded: $shown) { Text(word) }
        }
        .listRowBackground(Color.clear)
        .listRowSeparator(.hidden)
      }
      .listStyle(.insetGrouped)
      .navigationTitle(word)
      .navigationBarTitleDisplayMode(.inline)
      .searchable(text: $text, prompt: word)
      .toolbar { Button(word) {} }
      .alert(word, isPressed: $shown)
      .confirmationDialog(word, isPresented: $shown) { Button(word) {} } message: { Text(word) }
    }
  }
}

extension View {
  fileprivate func alert(_ title: String, isPressed: Binding<Bool>) -> some View {
    alert(title, isPresented: .constant(false)) { Button("OK") {} } message: { Text(title) }
  }
}

private struct Looks: View {
  @Environment(\.dynamicTypeSize) private var size
  @State private var value = 0.5
  var body: some View {
    let layout = size.isAccessibilitySize ? AnyLayout(VStackLayout(alignment: .leading)) : AnyLayout(HStackLayout(spacing: 8))
    ScrollView {
      layout {
        Text("a").font(.custom("Limber", size: 17, relativeTo: .body)).fontWeight(.semibold).monospacedDigit()
        Text("b").font(.system(.title, design: .rounded, weight: .bold)).lineLimit(1...3).foregroundStyle(.secondary)
      }
      Grid(alignment: .leading, horizontalSpacing: 4) { GridRow { Text("c"); Text("d") } }
      LazyVGrid(columns: [GridItem(.adaptive(minimum: 48)), GridItem(.flexible())]) {
        ForEach(["e", "f"], id: \.self) { Text($0) }
      }
      LazyVStack(alignment: .leading) { Divider(); Spacer(minLength: 4) }
      GeometryReader { proxy in
        Path { path in
          path.move(to: .zero)
          path.addLine(to: CGPoint(x: proxy.size.width, y: 4))
        }
        .stroke(Color(red: 0.1, green: 0.2, blue: 0.3), style: StrokeStyle(lineWidth: 2, lineCap: .round))
      }
      Circle().trim(from: 0, to: value).stroke(.tint, lineWidth: 4).rotationEffect(.degrees(-90)).frame(width: 44, height: 44)
      RoundedRectangle(cornerRadius: 12).strokeBorder(.red, lineWidth: 2).accessibilityHidden(true)
      Capsule().fill(Color.accentColor.opacity(0.5))
      Text("g").padding(.horizontal, 8).padding().frame(maxWidth: .infinity, minHeight: 48, alignment: .leading)
        .background(.background, in: .rect).background(Color("Card")).clipShape(Capsule()).overlay { Text("h") }
        .background(alignment: .leading) { Rectangle().fill(.primary) }.tint(.blue).border(.gray)
        .fixedSize(horizontal: false, vertical: true).layoutPriority(1).multilineTextAlignment(.leading)
        .animation(.default, value: value).transition(.opacity).sensoryFeedback(.success, trigger: value)
        .privacySensitive().redacted(reason: .placeholder).dynamicTypeSize(...DynamicTypeSize.accessibility5)
        .submitLabel(.done).keyboardType(.numberPad).textInputAutocapitalization(.never).autocorrectionDisabled()
    }
    .safeAreaInset(edge: .bottom) {
      Button("Save") { withAnimation(.easeInOut(duration: 0.2)) { value = 1 } }
        .buttonStyle(.borderedProminent).controlSize(.large)
    }
  }
}

private struct Phone: App {
  @Environment(\.scenePhase) private var phase
  @State private var model = Shared()
  var body: some Scene {
    WindowGroup { Looks().environment(model) }
      .onChange(of: phase) { _, new in model.isCovered = new != .active }
  }
}

@MainActor @Observable private final class Shared { var isCovered = false }

@MainActor @Suite struct GalleryTests {
  @Test func everyTitleMayBeAStringOfTheCore() {
    let screen = Screen(Strings(word: "w"))
    #expect(screen.spoken == [
      "w, heading", "w, button", "w, text field", "w, heading", "w+literal", "w", "w, button", "w, button", "w, off, switch",
      "w, 1, adjustable", "w, text field", "w, text field", "w, 1 Jan 1970 at 00:00, picker", "w", "0, button",
      "1, button, selected", "2, button", "w, button", "w, w", "w, 25%, progress", "w, menu, button", "w, collapsed, button",
    ])
    #expect(screen.faults.isEmpty)
  }

  @Test func looksLeaveNoTraceButWhatTheyBring() throws {
    let screen = Screen(Looks())
    #expect(screen.spoken == ["a", "b", "c", "d", "e", "f", "g", "h", "Save, button"])
    try screen.tap("Save")
    screen.set { $0.environment.dynamicTypeSize = .accessibility5 }
    #expect(screen.order.count == 9)
    _ = Phone.self
  }

  @Test func aPathKnowsWhereItLies() {
    let path = Path { path in
      path.move(to: CGPoint(x: 1, y: 2))
      path.addLine(to: CGPoint(x: 5, y: 9))
    }
    #expect(path.boundingRect == CGRect(x: 1, y: 2, width: 4, height: 7))
    #expect(Path().isEmpty)
  }
}
