// Buttons, their styles, and what opens and closes by a button.

/// Stands for `SwiftUI.ButtonRole`.
public struct ButtonRole: Equatable, Sendable {
  let name: String
  public static let destructive = ButtonRole(name: "destructive")
  public static let cancel = ButtonRole(name: "cancel")
}

/// Stands for `SwiftUI.Button`.
public struct Button<Content: View>: View, Primitive {
  public typealias Body = Never
  let role: ButtonRole?, action: @MainActor () -> Void, label: Content
  public init(role: ButtonRole? = nil, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Content) {
    (self.role, self.action, self.label) = (role, action, label())
  }
  func nodes(_ stage: Stage) -> [Node] {
    let plain = ButtonStyleConfiguration(role: role, label: .init { stage in stage.at("label") { stage.resolve(label) } })
    let styled = stage.measured { stage.environment.buttonStyle.map { $0(stage, plain) } ?? plain.label.nodes(stage) }
    let node = Node(stage, .button, joined(styled.nodes))
    node.least = styled.least
    node.press = action
    node.isWayOut = role == .cancel
    return [node]
  }
}

extension Button where Content == Text {
  public init(_ titleKey: LocalizedStringKey, role: ButtonRole? = nil, action: @escaping @MainActor () -> Void) {
    (self.role, self.action, label) = (role, action, Text(titleKey))
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, role: ButtonRole? = nil,
    action: @escaping @MainActor () -> Void) {
    (self.role, self.action, label) = (role, action, Text(title))
  }
}

extension Button where Content == Label<Text, Image> {
  public init(_ titleKey: LocalizedStringKey, systemImage: String, role: ButtonRole? = nil,
    action: @escaping @MainActor () -> Void) {
    (self.role, self.action, label) = (role, action, Label(titleKey, systemImage: systemImage))
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, systemImage: String, role: ButtonRole? = nil,
    action: @escaping @MainActor () -> Void) {
    (self.role, self.action, label) = (role, action, Label(title, systemImage: systemImage))
  }
}

/// Stands for `SwiftUI.ButtonStyleConfiguration`.
@MainActor public struct ButtonStyleConfiguration {
  /// Stands for `SwiftUI.ButtonStyleConfiguration.Label`.
  public struct Label: View, Primitive {
    public typealias Body = Never
    let make: @MainActor (Stage) -> [Node]
    func nodes(_ stage: Stage) -> [Node] { make(stage) }
  }
  public let role: ButtonRole?
  public let label: Label
  public let isPressed = false
}

/// Stands for `SwiftUI.ButtonStyle`.
@MainActor @preconcurrency public protocol ButtonStyle {
  associatedtype Body: View
  typealias Configuration = ButtonStyleConfiguration
  @ViewBuilder func makeBody(configuration: Configuration) -> Body
}

/// Stands for `SwiftUI.PrimitiveButtonStyle`, of which only Apple's own are here.
@MainActor @preconcurrency public protocol PrimitiveButtonStyle {}

/// The styles that Apple brings; what they look like is not modelled.
public struct _SystemButtonStyle: PrimitiveButtonStyle { nonisolated init() {} }
extension PrimitiveButtonStyle where Self == _SystemButtonStyle {
  public static var automatic: _SystemButtonStyle { .init() }
  public static var plain: _SystemButtonStyle { .init() }
  public static var borderless: _SystemButtonStyle { .init() }
  public static var bordered: _SystemButtonStyle { .init() }
  public static var borderedProminent: _SystemButtonStyle { .init() }
}

extension View {
  /// `SwiftUI.View.buttonStyle(_:)`
  public func buttonStyle<S: ButtonStyle>(_ style: S) -> some View {
    handing { values in
      values.buttonStyle = { stage, configuration in
        stage.at("style \(S.self)") {
          stage.attach(style)
          return stage.resolve(style.makeBody(configuration: configuration))
        }
      }
    }
  }

  /// `SwiftUI.View.buttonStyle(_:)`
  public func buttonStyle<S: PrimitiveButtonStyle>(_ style: S) -> some View { handing { $0.buttonStyle = nil } }

  /// `SwiftUI.View.swipeActions(edge:allowsFullSwipe:content:)`: a screen reader finds them among the actions.
  public func swipeActions<T: View>(edge: HorizontalEdge = .trailing, allowsFullSwipe: Bool = true,
    @ViewBuilder content: () -> T) -> some View {
    let buttons = content()
    return changed { stage, view in
      let nodes = stage.resolve(view)
      let actions = stage.at("swipe") { stage.resolve(buttons) }.compactMap { node in node.press.map { (node.label, $0) } }
      nodes.forEach { $0.actions += actions }
      return nodes
    }
  }
}

/// Stands for `SwiftUI.DisclosureGroup`.
public struct DisclosureGroup<Title: View, Content: View>: View, Primitive {
  public typealias Body = Never
  let isExpanded: Binding<Bool>?, content: () -> Content, label: Title
  public init(@ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Title) {
    (isExpanded, self.content, self.label) = (nil, content, label())
  }
  public init(isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Title) {
    (self.isExpanded, self.content, self.label) = (isExpanded, content, label())
  }
  func nodes(_ stage: Stage) -> [Node] {
    let box = stage.keepValue("expanded", false)
    let open = isExpanded ?? Binding(get: { box.value }, set: { box.value = $0 })
    let node = Node(stage, .button, joined(stage.at("label") { stage.resolve(label) }))
    node.value = open.wrappedValue ? "expanded" : "collapsed"
    node.press = { open.wrappedValue.toggle() }
    return [node] + (open.wrappedValue ? stage.at("content") { stage.resolve(content()) } : [])
  }
}

extension DisclosureGroup where Title == Text {
  public init(_ titleKey: LocalizedStringKey, @ViewBuilder content: @escaping () -> Content) {
    (isExpanded, self.content, label) = (nil, content, Text(titleKey))
  }
  public init(_ titleKey: LocalizedStringKey, isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content) {
    (self.isExpanded, self.content, label) = (isExpanded, content, Text(titleKey))
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, @ViewBuilder content: @escaping () -> Content) {
    (isExpanded, self.content, label) = (nil, content, Text(title))
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, isExpanded: Binding<Bool>,
    @ViewBuilder content: @escaping () -> Content) {
    (self.isExpanded, self.content, label) = (isExpanded, content, Text(title))
  }
}

/// Stands for `SwiftUI.Menu`: a button that lays its items over the screen until one is chosen.
public struct Menu<Title: View, Content: View>: View, Primitive {
  public typealias Body = Never
  let content: Content, label: Title
  public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Title) {
    (self.content, self.label) = (content(), label())
  }
  func nodes(_ stage: Stage) -> [Node] {
    let open = stage.keepValue("open", false)
    let node = Node(stage, .button, joined(stage.at("label") { stage.resolve(label) }))
    node.value = "menu"
    node.press = { open.value = true }
    if open.value {
      stage.present(.menu, dismiss: { open.value = false }) { _ in
        let items = stage.at("content") { stage.resolve(content) }
        items.forEach { $0.closing { open.value = false } }
        items.sizedBySystem()
        return items
      }
    }
    return [node]
  }
}

extension Menu where Title == Text {
  public init(_ titleKey: LocalizedStringKey, @ViewBuilder content: () -> Content) {
    (self.content, label) = (content(), Text(titleKey))
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) {
    (self.content, label) = (content(), Text(title))
  }
}

extension Node {
  /// Makes a button close what it stands in, after its own action.
  func closing(_ close: @escaping () -> Void) {
    guard let action = press else { return }
    press = {
      action()
      close()
    }
  }
}
