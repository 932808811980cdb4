// What holds other views. A screen reader meets the content, not the container; sections add a heading and a foot.

/// A container that leaves no trace of its own.
@MainActor protocol Holder: Primitive {
  associatedtype Content: View
  var content: Content { get }
}
extension Holder { func nodes(_ stage: Stage) -> [Node] { stage.resolve(content) } }

/// Stands for `SwiftUI.VStack`.
public struct VStack<Content: View>: View, Holder {
  public typealias Body = Never
  let content: Content
  public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
}

/// Stands for `SwiftUI.HStack`.
public struct HStack<Content: View>: View, Holder {
  public typealias Body = Never
  let content: Content
  public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
}

/// Stands for `SwiftUI.ZStack`.
public struct ZStack<Content: View>: View, Holder {
  public typealias Body = Never
  let content: Content
  public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) { self.content = content() }
}

/// Stands for `SwiftUI.LazyVStack`. Nothing is lazy here.
public struct LazyVStack<Content: View>: View, Holder {
  public typealias Body = Never
  let content: Content
  public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
}

/// Stands for `SwiftUI.GridItem`.
public struct GridItem: Sendable {
  /// Stands for `SwiftUI.GridItem.Size`.
  public enum Size: Sendable { case fixed(CGFloat), flexible(minimum: CGFloat = 10, maximum: CGFloat = .infinity)
    case adaptive(minimum: CGFloat, maximum: CGFloat = .infinity) }
  public var size: Size, spacing: CGFloat?
  public init(_ size: Size = .flexible(), spacing: CGFloat? = nil, alignment: Alignment? = nil) {
    (self.size, self.spacing) = (size, spacing)
  }
}

/// Stands for `SwiftUI.LazyVGrid`.
public struct LazyVGrid<Content: View>: View, Holder {
  public typealias Body = Never
  let content: Content
  public init(columns: [GridItem], alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content) {
    self.content = content()
  }
}

/// Stands for `SwiftUI.Grid`.
public struct Grid<Content: View>: View, Holder {
  public typealias Body = Never
  let content: Content
  public init(alignment: Alignment = .center, horizontalSpacing: CGFloat? = nil, verticalSpacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content) {
    self.content = content()
  }
}

/// Stands for `SwiftUI.GridRow`.
public struct GridRow<Content: View>: View, Holder {
  public typealias Body = Never
  let content: Content
  public init(alignment: VerticalAlignment? = nil, @ViewBuilder content: () -> Content) { self.content = content() }
}

/// Stands for `SwiftUI.ScrollView`.
public struct ScrollView<Content: View>: View, Holder {
  public typealias Body = Never
  let content: Content
  public init(_ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
}

/// Stands for `SwiftUI.Form`.
public struct Form<Content: View>: View, Holder {
  public typealias Body = Never
  let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
}

/// Stands for `SwiftUI.List` without a selection.
public struct List<Content: View>: View, Holder {
  public typealias Body = Never
  let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  public init<Data: RandomAccessCollection, Row: View>(_ data: Data, @ViewBuilder rowContent: @escaping (Data.Element) -> Row)
    where Content == ForEach<Data, Data.Element.ID, Row>, Data.Element: Identifiable {
    content = ForEach(data, content: rowContent)
  }
  public init<Data: RandomAccessCollection, ID: Hashable, Row: View>(_ data: Data, id: KeyPath<Data.Element, ID>,
    @ViewBuilder rowContent: @escaping (Data.Element) -> Row) where Content == ForEach<Data, ID, Row> {
    content = ForEach(data, id: id, content: rowContent)
  }
}

/// Stands for `SwiftUI.Section`. Its header is a heading.
public struct Section<Parent: View, Content: View, Footer: View>: View, Primitive {
  public typealias Body = Never
  let header: Parent, content: Content, footer: Footer
  func nodes(_ stage: Stage) -> [Node] {
    let headings = stage.at("header") { stage.resolve(header) }
    for node in headings where node.role == .text { node.role = .heading }
    return headings + stage.at("content") { stage.resolve(content) } + stage.at("footer") { stage.resolve(footer) }
  }
}

extension Section {
  public init(@ViewBuilder content: () -> Content, @ViewBuilder header: () -> Parent, @ViewBuilder footer: () -> Footer) {
    (self.content, self.header, self.footer) = (content(), header(), footer())
  }
}
extension Section where Footer == EmptyView {
  public init(@ViewBuilder content: () -> Content, @ViewBuilder header: () -> Parent) {
    (self.content, self.header, footer) = (content(), header(), EmptyView())
  }
}
extension Section where Parent == EmptyView {
  public init(@ViewBuilder content: () -> Content, @ViewBuilder footer: () -> Footer) {
    (self.content, header, self.footer) = (content(), EmptyView(), footer())
  }
}
extension Section where Parent == EmptyView, Footer == EmptyView {
  public init(@ViewBuilder content: () -> Content) { (self.content, header, footer) = (content(), EmptyView(), EmptyView()) }
}
extension Section where Parent == Text, Footer == EmptyView {
  public init(_ titleKey: LocalizedStringKey, @ViewBuilder content: () -> Content) {
    (self.content, header, footer) = (content(), Text(titleKey), EmptyView())
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) {
    (self.content, header, footer) = (content(), Text(title), EmptyView())
  }
}

/// Stands for `SwiftUI.ForEach`. A row keeps its state by its id.
public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content: View>: View, Primitive {
  public typealias Body = Never
  let data: Data, id: (Data.Element) -> ID, content: (Data.Element) -> Content
  func nodes(_ stage: Stage) -> [Node] {
    var known: Set<ID> = []
    return data.flatMap { element -> [Node] in
      let id = id(element)
      if !known.insert(id).inserted { stage.fault("Two rows of a ForEach have the id \(id): their state is mixed up.") }
      return stage.at("row" + stage.token(id)) { stage.resolve(content(element)) }
    }
  }
}

extension ForEach where Data.Element: Identifiable, ID == Data.Element.ID {
  public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> Content) {
    (self.data, id, self.content) = (data, { $0.id }, content)
  }
}
extension ForEach {
  public init(_ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder content: @escaping (Data.Element) -> Content) {
    (self.data, self.id, self.content) = (data, { $0[keyPath: id] }, content)
  }
}
extension ForEach where Data == Range<Int>, ID == Int {
  /// At Apple's the range must stay the same.
  public init(_ data: Range<Int>, @ViewBuilder content: @escaping (Int) -> Content) {
    (self.data, id, self.content) = (data, { $0 }, content)
  }
}

/// Stands for `SwiftUI.ViewThatFits`. Sizes are not known here: the last choice stands for accessibility sizes, else the first.
public struct ViewThatFits<Content: View>: View, Primitive {
  public typealias Body = Never
  let content: Content
  public init(in axes: Axis.Set = [.horizontal, .vertical], @ViewBuilder content: () -> Content) { self.content = content() }
  func nodes(_ stage: Stage) -> [Node] {
    guard let choices = (content as? any Parted)?.parts else { return stage.resolve(content) }
    let choice = stage.environment.dynamicTypeSize.isAccessibilitySize ? choices.last : choices.first
    return choice?(stage) ?? []
  }
}

/// Stands for `SwiftUI.GroupBox`.
public struct GroupBox<Title: View, Content: View>: View, Primitive {
  public typealias Body = Never
  let label: Title, content: Content
  public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Title) {
    (self.content, self.label) = (content(), label())
  }
  func nodes(_ stage: Stage) -> [Node] {
    stage.at("label") { stage.resolve(label) } + stage.at("content") { stage.resolve(content) }
  }
}
extension GroupBox where Title == EmptyView {
  public init(@ViewBuilder content: () -> Content) { (self.content, label) = (content(), EmptyView()) }
}

/// Stands for `SwiftUI.Spacer`.
public struct Spacer: View, Primitive {
  public typealias Body = Never
  public init(minLength: CGFloat? = nil) {}
  func nodes(_ stage: Stage) -> [Node] { [] }
}

/// Stands for `SwiftUI.Divider`.
public struct Divider: View, Primitive {
  public typealias Body = Never
  public init() {}
  func nodes(_ stage: Stage) -> [Node] { [] }
}
