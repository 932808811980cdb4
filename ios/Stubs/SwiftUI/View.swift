// Views and how they are put together. Nothing here knows of screen readers; that is in the views themselves.

/// Stands for `SwiftUI.View`.
@MainActor @preconcurrency public protocol View {
  associatedtype Body: View
  @ViewBuilder var body: Body { get }
}

/// A view that turns into nodes by itself and has no body.
@MainActor protocol Primitive: View where Body == Never { func nodes(_ stage: Stage) -> [Node] }

extension View where Body == Never {
  /// Primitive views have no body; nobody asks for it.
  public var body: Never { fatalError("\(Self.self) has no body") }
}

extension Never: View {
  public typealias Body = Never
  @MainActor public var body: Never { fatalError("there is no such view") }
}

/// Stands for `SwiftUI.EmptyView`.
public struct EmptyView: View, Primitive {
  public typealias Body = Never
  public init() {}
  func nodes(_ stage: Stage) -> [Node] { [] }
}

/// Stands for `SwiftUI.TupleView`.
public struct TupleView<T>: View, Primitive, Parted {
  public typealias Body = Never
  let parts: [@MainActor (Stage) -> [Node]]
  func nodes(_ stage: Stage) -> [Node] { parts.flatMap { $0(stage) } }
}

/// A view of several parts that can be asked for one by one.
@MainActor protocol Parted { var parts: [@MainActor (Stage) -> [Node]] { get } }

/// Stands for `SwiftUI._ConditionalContent`.
public struct _ConditionalContent<A: View, B: View>: View, Primitive {
  public typealias Body = Never
  enum Branch { case first(A), second(B) }
  let branch: Branch
  func nodes(_ stage: Stage) -> [Node] {
    switch branch {
    case .first(let view): stage.at("first") { stage.resolve(view) }
    case .second(let view): stage.at("second") { stage.resolve(view) }
    }
  }
}

extension Optional: View where Wrapped: View {
  public typealias Body = Never
}
extension Optional: Primitive where Wrapped: View {
  func nodes(_ stage: Stage) -> [Node] {
    guard let self else { return [] }
    return stage.at("some") { stage.resolve(self) }
  }
}

/// Stands for `SwiftUI.ViewBuilder`. Like Apple's it has no `buildArray`: loops are written with `ForEach`.
@MainActor @resultBuilder public enum ViewBuilder {
  public static func buildExpression<C: View>(_ content: C) -> C { content }
  public static func buildBlock() -> EmptyView { EmptyView() }
  public static func buildBlock<C: View>(_ content: C) -> C { content }
  public static func buildBlock<each C: View>(_ content: repeat each C) -> TupleView<(repeat each C)> {
    var parts: [@MainActor (Stage) -> [Node]] = []
    for view in repeat each content {
      let place = "\(parts.count)"
      parts.append { stage in stage.at(place) { stage.resolve(view) } }
    }
    return TupleView(parts: parts)
  }
  public static func buildIf<C: View>(_ content: C?) -> C? { content }
  public static func buildEither<A: View, B: View>(first: A) -> _ConditionalContent<A, B> { .init(branch: .first(first)) }
  public static func buildEither<A: View, B: View>(second: B) -> _ConditionalContent<A, B> { .init(branch: .second(second)) }
  public static func buildLimitedAvailability<C: View>(_ content: C) -> AnyView { AnyView(content) }
}

/// Stands for `SwiftUI.AnyView`.
public struct AnyView: View, Primitive {
  public typealias Body = Never
  private let make: @MainActor (Stage) -> [Node]
  public init<V: View>(_ view: V) {
    make = { stage in stage.at("any \(V.self)") { stage.resolve(view) } }
  }
  func nodes(_ stage: Stage) -> [Node] { make(stage) }
}

/// Stands for `SwiftUI.Group`.
public struct Group<Content: View>: View, Primitive {
  public typealias Body = Never
  let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  func nodes(_ stage: Stage) -> [Node] { stage.resolve(content) }
}

/// Stands for `SwiftUI.ViewModifier`.
@MainActor @preconcurrency public protocol ViewModifier {
  associatedtype Body: View
  typealias Content = _ViewModifier_Content<Self>
  @ViewBuilder func body(content: Content) -> Body
}

/// Stands for `SwiftUI._ViewModifier_Content`: what a modifier is applied to.
public struct _ViewModifier_Content<M>: View, Primitive {
  public typealias Body = Never
  let make: @MainActor (Stage) -> [Node]
  func nodes(_ stage: Stage) -> [Node] { make(stage) }
}

/// Stands for `SwiftUI.ModifiedContent`.
public struct ModifiedContent<Content: View, M: ViewModifier>: View, Primitive {
  public typealias Body = Never
  let content: Content, modifier: M
  func nodes(_ stage: Stage) -> [Node] {
    stage.at("modifier \(M.self)") {
      stage.attach(modifier)
      return stage.resolve(modifier.body(content: .init { stage in stage.at("content") { stage.resolve(content) } }))
    }
  }
}

/// What all modifiers of this stand-in are made of: the view's nodes, changed.
struct Changed<Content: View>: View, Primitive {
  typealias Body = Never
  let content: Content
  let change: @MainActor (Stage, Content) -> [Node]
  func nodes(_ stage: Stage) -> [Node] { stage.at("+") { change(stage, content) } }
}

extension View {
  func changed(_ change: @escaping @MainActor (Stage, Self) -> [Node]) -> some View { Changed(content: self, change: change) }

  /// Changes each element of the view, as an accessibility modifier does.
  func each(_ change: @escaping @MainActor (Node) -> Void) -> some View {
    changed { stage, content in
      let nodes = stage.resolve(content)
      for node in nodes { change(node) }
      return nodes
    }
  }

  /// `SwiftUI.View.modifier(_:)`
  public func modifier<M: ViewModifier>(_ modifier: M) -> ModifiedContent<Self, M> { .init(content: self, modifier: modifier) }

  /// `SwiftUI.View.id(_:)`: another id is another view, and its state starts afresh.
  public func id<ID: Hashable>(_ id: ID) -> some View {
    changed { stage, content in stage.at(stage.token(id)) { stage.resolve(content) } }
  }

  /// `SwiftUI.View.tag(_:includeOptional:)`
  public func tag<V: Hashable>(_ tag: V) -> some View {
    changed { stage, content in
      let outer = stage.tag
      stage.tag = Tagged(tag: tag)
      defer { stage.tag = outer }
      let nodes = stage.resolve(content)
      nodes.forEach { $0.tag = Tagged(tag: tag) }
      return nodes
    }
  }
}
