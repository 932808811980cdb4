// Words and pictures: text, labels, images, links.

/// Stands for `SwiftUI.LocalizedStringKey`. There is no string catalogue here: the key is what is shown.
public struct LocalizedStringKey: ExpressibleByStringInterpolation, Equatable, Sendable {
  let words: String
  public init(_ value: String) { words = value }
  public init(stringLiteral value: String) { words = value }
  public init(stringInterpolation: StringInterpolation) { words = stringInterpolation.words }

  /// Stands for `SwiftUI.LocalizedStringKey.StringInterpolation`: strings, numbers and texts, and no other type.
  public struct StringInterpolation: StringInterpolationProtocol {
    var words = ""
    public init(literalCapacity: Int, interpolationCount: Int) {}
    public mutating func appendLiteral(_ literal: String) { words += literal }
    public mutating func appendInterpolation(_ string: String) { words += string }
    public mutating func appendInterpolation<T: BinaryInteger>(_ value: T) { words += "\(value)" }
    /// As at Apple's, a fraction without a specifier has six digits.
    public mutating func appendInterpolation(_ value: Double) { words += String(format: "%lf", value) }
    public mutating func appendInterpolation(_ value: Double, specifier: String) {
      words += String(format: specifier, value)
    }
    public mutating func appendInterpolation(_ text: Text) { words += text.words }
  }
}

/// Stands for `SwiftUI.Text`.
public struct Text: View, Primitive, Equatable, Sendable {
  public typealias Body = Never
  let words: String
  nonisolated public init(verbatim content: String) { words = content }
  @_disfavoredOverload public init<S: StringProtocol>(_ content: S) { words = String(content) }
  public init(_ key: LocalizedStringKey) { words = key.words }
  nonisolated public static func == (one: Text, other: Text) -> Bool { one.words == other.words }
  nonisolated public static func + (one: Text, other: Text) -> Text { Text(verbatim: one.words + other.words) }
  func nodes(_ stage: Stage) -> [Node] { words.isEmpty ? [] : [Node(stage, .text, words)] }

  // Those that give a text again, so that it can still be joined by `+`.
  public func font(_ font: Font?) -> Text { self }
  public func fontWeight(_ weight: Font.Weight?) -> Text { self }
  public func bold() -> Text { self }
  public func italic() -> Text { self }
  public func underline() -> Text { self }
  public func monospacedDigit() -> Text { self }
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> Text { self }
}

/// Stands for `SwiftUI.Image`. Without a label of its own it has no name that a person would understand.
public struct Image: View, Primitive {
  public typealias Body = Never
  private enum Kind { case decorative, named(String) }
  private let kind: Kind
  public init(_ name: String, bundle: Bundle? = nil) { kind = .named("") }
  public init(_ name: String, bundle: Bundle? = nil, label: Text) { kind = .named(label.words) }
  public init(systemName: String) { kind = .named("") }
  public init(decorative name: String, bundle: Bundle? = nil) { kind = .decorative }
  func nodes(_ stage: Stage) -> [Node] {
    switch kind {
    case .decorative: []
    case .named(let name): [Node(stage, .image, name)]
    }
  }
  public func resizable() -> Image { self }
  public func renderingMode(_ mode: TemplateRenderingMode?) -> Image { self }
  /// Stands for `SwiftUI.Image.TemplateRenderingMode`.
  public enum TemplateRenderingMode: Sendable { case template, original }
  /// Stands for `SwiftUI.Image.Scale`.
  public enum Scale: Sendable { case small, medium, large }
}

/// Stands for `SwiftUI.Label`. A screen reader hears its title and not its icon.
public struct Label<Title: View, Icon: View>: View, Primitive {
  public typealias Body = Never
  let title: Title
  public init(@ViewBuilder title: () -> Title, @ViewBuilder icon: () -> Icon) { self.title = title() }
  func nodes(_ stage: Stage) -> [Node] { stage.resolve(title) }
}

extension Label where Title == Text, Icon == Image {
  public init(_ titleKey: LocalizedStringKey, systemImage name: String) { title = Text(titleKey) }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, systemImage name: String) { self.title = Text(title) }
  public init(_ titleKey: LocalizedStringKey, image name: String) { title = Text(titleKey) }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, image name: String) { self.title = Text(title) }
}

/// Stands for `SwiftUI.LabeledContent`: one element, its label and then its content.
public struct LabeledContent<Title: View, Content: View>: View, Primitive {
  public typealias Body = Never
  let title: Title, content: Content
  public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Title) {
    (self.content, title) = (content(), label())
  }
  func nodes(_ stage: Stage) -> [Node] {
    let values = stage.at("content") { stage.resolve(content) }
    let titles = stage.at("label") { stage.resolve(title) }
    if values.contains(where: { $0.role != .text }) { return titles + values }
    let node = Node(stage, .text, joined(titles))
    node.value = joined(values)
    return [node]
  }
}

extension LabeledContent where Title == Text, Content == Text {
  public init<S: StringProtocol>(_ titleKey: LocalizedStringKey, value: S) { (title, content) = (Text(titleKey), Text(value)) }
  @_disfavoredOverload public init<S1: StringProtocol, S2: StringProtocol>(_ title: S1, value: S2) {
    (self.title, content) = (Text(title), Text(value))
  }
}

extension LabeledContent where Title == Text {
  public init(_ titleKey: LocalizedStringKey, @ViewBuilder content: () -> Content) {
    (title, self.content) = (Text(titleKey), content())
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) {
    (self.title, self.content) = (Text(title), content())
  }
}

/// Stands for `SwiftUI.Link`.
public struct Link<Content: View>: View, Primitive {
  public typealias Body = Never
  let destination: URL, label: Content
  public init(destination: URL, @ViewBuilder label: () -> Content) { (self.destination, self.label) = (destination, label()) }
  func nodes(_ stage: Stage) -> [Node] {
    let node = Node(stage, .link, joined(stage.resolve(label)))
    let open = stage.environment.openURL
    node.press = { open(destination) }
    return [node]
  }
}

extension Link where Content == Text {
  public init(_ titleKey: LocalizedStringKey, destination: URL) { (self.destination, label) = (destination, Text(titleKey)) }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, destination: URL) {
    (self.destination, label) = (destination, Text(title))
  }
}

/// Stands for `SwiftUI.ShareLink` for one text or address. What was shared is kept for the walker.
public struct ShareLink<Content: View>: View, Primitive {
  public typealias Body = Never
  let item: String, label: Content
  public init(item: String, @ViewBuilder label: () -> Content) { (self.item, self.label) = (item, label()) }
  public init(item: URL, @ViewBuilder label: () -> Content) { (self.item, self.label) = (item.absoluteString, label()) }
  func nodes(_ stage: Stage) -> [Node] {
    let node = Node(stage, .button, joined(stage.resolve(label)))
    node.press = { [weak stage] in stage?.shared.append(item) }
    return [node]
  }
}

extension ShareLink where Content == Text {
  public init(_ titleKey: LocalizedStringKey, item: String) { (self.item, label) = (item, Text(titleKey)) }
  public init(_ titleKey: LocalizedStringKey, item: URL) { (self.item, label) = (item.absoluteString, Text(titleKey)) }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, item: String) { (self.item, label) = (item, Text(title)) }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, item: URL) {
    (self.item, label) = (item.absoluteString, Text(title))
  }
}
