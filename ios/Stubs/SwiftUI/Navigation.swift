// Navigation stacks. Only the top page is on screen; those below keep their state but have disappeared.

/// What a page says about itself while it is evaluated.
@_spi(Walk) @MainActor public final class Page {
  public internal(set) var title = ""
  /// Goes back to the page before; nil on the first page and where the back button is hidden.
  public internal(set) var back: (() -> Void)?
  var hidesBack = false, hidesBar = false
  var leading: [Node] = [], trailing: [Node] = [], bottom: [Node] = [], search: [Node] = []
  var principal: [Node]?
  var destinations: [ObjectIdentifier: @MainActor (Stage, Any) -> [Node]] = [:]
  /// Pages that are pushed by a flag or an item instead of a path.
  var pushed: [(show: @MainActor (Stage) -> [Node], pop: @MainActor () -> Void)] = []
  let push: (AnyHashable) -> Void

  init(push: @escaping (AnyHashable) -> Void) { self.push = push }

  /// In the order in which a screen reader meets them: bar, content, toolbar at the foot.
  func framed(_ stage: Stage, _ content: [Node]) -> [Node] {
    var bar: [Node] = []
    if let back, !hidesBack {
      let button = Node(stage, .button, "Back")
      button.press = back
      bar.append(button)
    }
    if hidesBar { return sorted(content) + bottom }
    let heading = title.isEmpty ? [] : [Node(stage, .heading, title)]
    return bar + leading + (principal ?? heading) + trailing + search + sorted(content) + bottom
  }
}

/// Stands for `SwiftUI.NavigationPath`.
public struct NavigationPath: Equatable {
  var values: [AnyHashable] = []
  public init() {}
  public init<S: Sequence>(_ elements: S) where S.Element: Hashable { values = elements.map { AnyHashable($0) } }
  public var count: Int { values.count }
  public var isEmpty: Bool { values.isEmpty }
  public mutating func append<V: Hashable>(_ value: V) { values.append(value) }
  public mutating func removeLast(_ k: Int = 1) { values.removeLast(k) }
}

/// Stands for `SwiftUI.NavigationStack`.
public struct NavigationStack<Data, Root: View>: View, Primitive {
  public typealias Body = Never
  private struct Path { let read: () -> [AnyHashable], write: ([AnyHashable]) -> Void }
  private let path: Path?, root: () -> Root

  public init(@ViewBuilder root: @escaping () -> Root) where Data == NavigationPath { (path, self.root) = (nil, root) }
  public init(path: Binding<NavigationPath>, @ViewBuilder root: @escaping () -> Root) where Data == NavigationPath {
    self.path = Path(read: { path.wrappedValue.values }, write: { path.wrappedValue.values = $0 })
    self.root = root
  }
  public init(path: Binding<Data>, @ViewBuilder root: @escaping () -> Root)
    where Data: MutableCollection, Data: RandomAccessCollection, Data: RangeReplaceableCollection, Data.Element: Hashable {
    self.path = Path(
      read: { path.wrappedValue.map { AnyHashable($0) } },
      write: { path.wrappedValue = Data($0.compactMap { $0.base as? Data.Element }) })
    self.root = root
  }

  func nodes(_ stage: Stage) -> [Node] {
    let box = stage.keepValue("path", [AnyHashable]())
    let path = path ?? Path(read: { box.value }, write: { box.value = $0 })
    let values = path.read()
    let outer = stage.page
    defer { stage.page = outer }
    let push: (AnyHashable) -> Void = { path.write(path.read() + [$0]) }

    // Each page is evaluated because pages say what can be pushed from them; only the last is on screen.
    var destinations: [ObjectIdentifier: @MainActor (Stage, Any) -> [Node]] = [:]
    var shown: [Node] = []
    func evaluate(_ place: String, _ pop: (@MainActor () -> Void)?, onTop: Bool, _ work: () -> [Node]) -> Page {
      let page = Page(push: push)
      page.back = pop
      func evaluated() {
        stage.page = page
        page.destinations = destinations
        let content = stage.at(place) { pop.map { pop in stage.with({ $0.pushedBy(pop) }, work) } ?? work() }
        if onTop { (shown, stage.topPage) = (page.framed(stage, content), page) }
        destinations = page.destinations
      }
      if onTop { evaluated() } else { stage.unseen(presenting: true, evaluated) }
      return page
    }
    // A page by a flag or an item lies over all pages of the path. Whether there is one is known only after evaluating.
    let flagged = stage.keep("flagged") { Box(false) }
    var pushed: [(show: @MainActor (Stage) -> [Node], pop: @MainActor () -> Void)] = []
    for level in 0...values.count {
      let isTop = level == values.count && !flagged.value
      var pop: (@MainActor () -> Void)?
      if level > 0 { pop = { path.write(Array(path.read().prefix(level - 1))) } }
      let page = evaluate("page \(level)", pop, onTop: isTop) {
        guard level > 0 else { return stage.resolve(root()) }
        let value = values[level - 1].base
        return stage.at(stage.token(values[level - 1])) {
          guard let destination = destinations[ObjectIdentifier(Swift.type(of: value))] else {
            stage.fault("No navigationDestination for \(Swift.type(of: value)): the page is empty.")
            return []
          }
          return destination(stage, value)
        }
      }
      pushed += page.pushed
    }
    if let top = pushed.last {
      if !flagged.value {
        flagged.value = true
        stage.again()
      } else {
        _ = evaluate("pushed", top.pop, onTop: true) { top.show(stage) }
      }
    } else if flagged.value {
      flagged.value = false
      stage.again()
    }
    return shown
  }
}

extension EnvironmentValues {
  fileprivate mutating func pushedBy(_ pop: @escaping @MainActor () -> Void) {
    dismiss = DismissAction(action: pop)
    isPresented = true
  }
}

/// Stands for `SwiftUI.NavigationLink` with a value.
public struct NavigationLink<Content: View>: View, Primitive {
  public typealias Body = Never
  let value: AnyHashable?, label: Content
  public init<P: Hashable>(value: P?, @ViewBuilder label: () -> Content) {
    (self.value, self.label) = (value.map { AnyHashable($0) }, label())
  }
  func nodes(_ stage: Stage) -> [Node] {
    let node = Node(stage, .button, joined(stage.resolve(label)))
    node.isEnabled = node.isEnabled && value != nil && stage.page != nil
    if let value, let push = stage.page?.push { node.press = { push(value) } }
    return [node]
  }
}

extension NavigationLink where Content == Text {
  public init<P: Hashable>(_ titleKey: LocalizedStringKey, value: P?) {
    (self.value, label) = (value.map { AnyHashable($0) }, Text(titleKey))
  }
  @_disfavoredOverload public init<S: StringProtocol, P: Hashable>(_ title: S, value: P?) {
    (self.value, label) = (value.map { AnyHashable($0) }, Text(title))
  }
}

extension View {
  /// `SwiftUI.View.navigationDestination(for:destination:)`
  public func navigationDestination<D: Hashable, C: View>(for data: D.Type, @ViewBuilder destination: @escaping (D) -> C)
    -> some View {
    changed { stage, content in
      stage.page?.destinations[ObjectIdentifier(data)] = { stage, value in
        guard let value = value as? D else { return [] }
        return stage.resolve(destination(value))
      }
      return stage.resolve(content)
    }
  }

  /// `SwiftUI.View.navigationDestination(isPresented:destination:)`
  public func navigationDestination<V: View>(isPresented: Binding<Bool>, @ViewBuilder destination: () -> V) -> some View {
    let destination = destination()
    return changed { stage, content in
      if isPresented.wrappedValue {
        stage.page?.pushed.append((show: { $0.resolve(destination) }, pop: { isPresented.wrappedValue = false }))
      }
      return stage.resolve(content)
    }
  }

  /// `SwiftUI.View.navigationDestination(item:destination:)`
  public func navigationDestination<D: Hashable, C: View>(item: Binding<D?>, @ViewBuilder destination: @escaping (D) -> C)
    -> some View {
    changed { stage, content in
      if let value = item.wrappedValue {
        stage.page?.pushed.append((show: { $0.resolve(destination(value)) }, pop: { item.wrappedValue = nil }))
      }
      return stage.resolve(content)
    }
  }

  /// `SwiftUI.View.navigationTitle(_:)`: the heading of the page. Outside a stack it is not shown.
  public func navigationTitle(_ titleKey: LocalizedStringKey) -> some View { titled(titleKey.words) }
  @_disfavoredOverload public func navigationTitle<S: StringProtocol>(_ title: S) -> some View { titled(String(title)) }
  public func navigationTitle(_ title: Text) -> some View { titled(title.words) }

  private func titled(_ words: String) -> some View {
    changed { stage, content in
      let nodes = stage.resolve(content)
      stage.page?.title = words
      return nodes
    }
  }

  /// `SwiftUI.View.navigationBarBackButtonHidden(_:)`: with it the swipe back is off too.
  public func navigationBarBackButtonHidden(_ hides: Bool = true) -> some View {
    changed { stage, content in
      let nodes = stage.resolve(content)
      if hides { stage.page?.hidesBack = true }
      return nodes
    }
  }

  public func navigationBarTitleDisplayMode(_ mode: NavigationBarItem.TitleDisplayMode) -> some View { self }

  /// `SwiftUI.View.searchable(text:placement:prompt:)`
  public func searchable(text: Binding<String>, prompt: LocalizedStringKey) -> some View {
    searching(text, prompt.words)
  }
  @_disfavoredOverload public func searchable<S: StringProtocol>(text: Binding<String>, prompt: S) -> some View {
    searching(text, String(prompt))
  }
  private func searching(_ text: Binding<String>, _ prompt: String) -> some View {
    changed { stage, content in
      stage.page?.search = stage.at("search") { stage.resolve(TextField(prompt, text: text)) }
      return stage.resolve(content)
    }
  }
}

/// Stands for `SwiftUI.NavigationBarItem`.
public struct NavigationBarItem: Sendable {
  /// Stands for `SwiftUI.NavigationBarItem.TitleDisplayMode`.
  public enum TitleDisplayMode: Sendable { case automatic, inline, large }
}
