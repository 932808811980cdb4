// What one writes into or chooses from: text fields, pickers, dates.

/// Stands for `SwiftUI.TextField`.
public struct TextField<Content: View>: View, Primitive {
  public typealias Body = Never
  let text: Binding<String>, label: Content
  public init(text: Binding<String>, prompt: Text? = nil, axis: Axis = .horizontal, @ViewBuilder label: () -> Content) {
    (self.text, self.label) = (text, label())
  }
  func nodes(_ stage: Stage) -> [Node] { [field(stage, joined(stage.resolve(label)), text) { $0 }] }
}

extension TextField where Content == Text {
  public init(_ titleKey: LocalizedStringKey, text: Binding<String>, prompt: Text? = nil, axis: Axis = .horizontal) {
    (self.text, label) = (text, Text(titleKey))
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, text: Binding<String>, prompt: Text? = nil,
    axis: Axis = .horizontal) {
    (self.text, label) = (text, Text(title))
  }
}

/// Stands for `SwiftUI.SecureField`: only the number of characters is spoken.
public struct SecureField: View, Primitive {
  public typealias Body = Never
  let text: Binding<String>, label: Text
  public init(_ titleKey: LocalizedStringKey, text: Binding<String>, prompt: Text? = nil) {
    (self.text, label) = (text, Text(titleKey))
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, text: Binding<String>, prompt: Text? = nil) {
    (self.text, label) = (text, Text(title))
  }
  func nodes(_ stage: Stage) -> [Node] {
    [field(stage, label.words, text) { String(repeating: "•", count: $0.count) }]
  }
}

/// Stands for `SwiftUI.TextEditor`. It has no title: `accessibilityLabel` gives it a name.
public struct TextEditor: View, Primitive {
  public typealias Body = Never
  let text: Binding<String>
  public init(text: Binding<String>) { self.text = text }
  func nodes(_ stage: Stage) -> [Node] { [field(stage, "", text) { $0 }] }
}

@MainActor private func field(_ stage: Stage, _ label: String, _ text: Binding<String>, spoken: (String) -> String) -> Node {
  let node = Node(stage, .field, label)
  node.text = text.wrappedValue
  node.value = text.wrappedValue.isEmpty ? nil : spoken(text.wrappedValue)
  node.type = { text.wrappedValue = $0 }
  node.submit = stage.environment.submit
  return node
}

/// Stands for `SwiftUI.Picker`. An option can be chosen only if its tag has the type of the selection.
public struct Picker<Title: View, Selection: Hashable, Content: View>: View, Primitive {
  public typealias Body = Never
  let selection: Binding<Selection>, content: Content, label: Title
  public init(selection: Binding<Selection>, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Title) {
    (self.selection, self.content, self.label) = (selection, content(), label())
  }
  func nodes(_ stage: Stage) -> [Node] {
    let title = joined(stage.at("label") { stage.resolve(label) })
    let offered = stage.at("content") { stage.resolve(content) }
    var options: [(label: String, choose: () -> Void)] = []
    var chosen: String?
    for option in offered {
      guard let tag = option.tag?.value(as: Selection.self) else {
        stage.fault("“\(option.label)” in the picker “\(title)” has no tag of type \(Selection.self): it cannot be chosen.")
        continue
      }
      options.append((option.label, { selection.wrappedValue = tag }))
      option.role = .button
      option.press = { selection.wrappedValue = tag }
      if selection.wrappedValue == tag {
        chosen = option.label
        option.traits.insert(.isSelected)
      }
    }
    let node = Node(stage, .picker, title)
    node.value = chosen
    node.options = options
    guard stage.environment.pickerShowsOptions else { return [node] }
    // Its options lie open, each an element of its own; the title is said before them.
    node.role = .container
    node.value = nil
    node.children = offered
    return [node]
  }
}

extension Picker where Title == Text {
  public init(_ titleKey: LocalizedStringKey, selection: Binding<Selection>, @ViewBuilder content: () -> Content) {
    (self.selection, self.content, label) = (selection, content(), Text(titleKey))
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, selection: Binding<Selection>,
    @ViewBuilder content: () -> Content) {
    (self.selection, self.content, label) = (selection, content(), Text(title))
  }
}

/// Stands for the styles of `SwiftUI.PickerStyle`.
public struct PickerStyle: Sendable {
  let showsOptions: Bool
  public static let automatic = PickerStyle(showsOptions: false)
  public static let menu = PickerStyle(showsOptions: false)
  public static let wheel = PickerStyle(showsOptions: false)
  public static let navigationLink = PickerStyle(showsOptions: false)
  public static let inline = PickerStyle(showsOptions: true)
  public static let segmented = PickerStyle(showsOptions: true)
}

/// Stands for `SwiftUI.DatePickerComponents`.
public struct DatePickerComponents: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let hourAndMinute = DatePickerComponents(rawValue: 1)
  public static let date = DatePickerComponents(rawValue: 2)
}

/// Stands for `SwiftUI.DatePicker`.
public struct DatePicker<Content: View>: View, Primitive {
  public typealias Body = Never
  public typealias Components = DatePickerComponents
  let selection: Binding<Date>, range: ClosedRange<Date>, components: Components, label: Content
  func nodes(_ stage: Stage) -> [Node] {
    let node = Node(stage, .picker, joined(stage.resolve(label)))
    let format = DateFormatter()
    format.locale = stage.environment.locale
    format.timeZone = stage.environment.timeZone
    format.dateStyle = components.contains(.date) ? .medium : .none
    format.timeStyle = components.contains(.hourAndMinute) ? .short : .none
    node.value = format.string(from: selection.wrappedValue)
    node.pickDate = { selection.wrappedValue = min(range.upperBound, max(range.lowerBound, $0)) }
    return [node]
  }
}

extension DatePicker where Content == Text {
  public init(_ titleKey: LocalizedStringKey, selection: Binding<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]) {
    self.init(Text(titleKey), selection, .distantPast ... .distantFuture, displayedComponents)
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, selection: Binding<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]) {
    self.init(Text(title), selection, .distantPast ... .distantFuture, displayedComponents)
  }
  public init(_ titleKey: LocalizedStringKey, selection: Binding<Date>, in range: ClosedRange<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]) {
    self.init(Text(titleKey), selection, range, displayedComponents)
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, selection: Binding<Date>, in range: ClosedRange<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]) {
    self.init(Text(title), selection, range, displayedComponents)
  }
  public init(_ titleKey: LocalizedStringKey, selection: Binding<Date>, in range: PartialRangeThrough<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]) {
    self.init(Text(titleKey), selection, .distantPast ... range.upperBound, displayedComponents)
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, selection: Binding<Date>, in range: PartialRangeThrough<Date>,
    displayedComponents: Components = [.hourAndMinute, .date]) {
    self.init(Text(title), selection, .distantPast ... range.upperBound, displayedComponents)
  }
  private init(_ label: Text, _ selection: Binding<Date>, _ range: ClosedRange<Date>, _ components: Components) {
    (self.label, self.selection, self.range, self.components) = (label, selection, range, components)
  }
}

/// Stands for `SwiftUI.SubmitLabel`.
public struct SubmitLabel: Sendable {
  public static let done = SubmitLabel()
  public static let go = SubmitLabel()
  public static let next = SubmitLabel()
  public static let search = SubmitLabel()
  public static let send = SubmitLabel()
}

/// Stands for `UIKit.UIKeyboardType`, which SwiftUI re-exports on iOS.
public enum UIKeyboardType: Int, Sendable {
  case `default`, asciiCapable, numbersAndPunctuation, URL, numberPad, phonePad
  case decimalPad = 8
}

/// Stands for `SwiftUI.TextInputAutocapitalization`.
public struct TextInputAutocapitalization: Sendable {
  public static let never = TextInputAutocapitalization()
  public static let words = TextInputAutocapitalization()
  public static let sentences = TextInputAutocapitalization()
}

extension View {
  /// `SwiftUI.View.pickerStyle(_:)`
  public func pickerStyle(_ style: PickerStyle) -> some View { handing { $0.pickerShowsOptions = style.showsOptions } }
  /// `SwiftUI.View.onSubmit(of:_:)` for text fields.
  public func onSubmit(_ action: @escaping @MainActor () -> Void) -> some View { handing { $0.submit = action } }
  public func submitLabel(_ label: SubmitLabel) -> some View { self }
  public func keyboardType(_ type: UIKeyboardType) -> some View { self }
  public func textInputAutocapitalization(_ kind: TextInputAutocapitalization?) -> some View { self }
  public func autocorrectionDisabled(_ disable: Bool = true) -> some View { self }
}
