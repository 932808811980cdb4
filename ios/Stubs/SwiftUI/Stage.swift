// Where a view is shown: it evaluates `body`, keeps `@State` by place in the tree, starts and ends what lives with a view, and
// knows which sheet or alert is on top. It must never decide by itself that something changed: it renders again only when
// observed state did, so that a model that SwiftUI could not observe stays unseen here too.

@_exported import Foundation
@_exported import Observation

/// A view that is shown.
@_spi(Walk) @MainActor public final class Stage {
  /// A sheet, cover, alert, dialog or menu.
  public final class Presentation {
    public enum Kind: String, Sendable { case sheet, cover = "full screen cover", alert, dialog, menu }
    public let kind: Kind
    public internal(set) var nodes: [Node] = []
    public internal(set) var page: Page?
    public internal(set) var canSwipeAway = true
    /// Puts it away.
    public let dismiss: () -> Void
    let depth: Int
    init(_ kind: Kind, depth: Int, dismiss: @escaping () -> Void) {
      (self.kind, self.depth, self.dismiss) = (kind, depth, dismiss)
    }
  }

  /// What is on screen below all presentations.
  public private(set) var nodes: [Node] = []
  /// From the lowest to the top-most.
  public internal(set) var presentations: [Presentation] = []
  /// What SwiftUI would complain about in its log, or do wrong.
  public internal(set) var faults: [String] = []
  /// The page of a navigation stack that is on screen below all presentations.
  public internal(set) var topPage: Page?
  public internal(set) var shared: [String] = []
  public var now = Date() { didSet { dirty.raise() } }
  public var base = EnvironmentValues() { didSet { dirty.raise() } }

  /// The page that is being evaluated.
  var page: Page?
  var environment = EnvironmentValues()
  var collectingTabs: TabCollector?
  var tag: (any TagBox)?
  /// The least size that what is being evaluated asks for.
  var least = CGSize.zero
  private(set) var presentationDepth = 0

  private let root: (Stage) -> [Node]
  private let dirty = Flag()
  private var path: [String] = []
  private var kept: [String: AnyObject] = [:]
  private var seen: Set<String> = []
  private var lives: [String: () -> Void] = [:]
  private var livesNow: [String: () -> Void] = [:]
  private var pending: [() -> Void] = []
  private var offstage = false
  private var tokens: [AnyHashable: Int] = [:]
  private let work = Work()

  public init<V: View>(_ view: V) {
    root = { $0.resolve(view) }
    dirty.raise()
  }

  /// Brings the nodes up to date if anything observed has changed, and runs what the change set off, until all is quiet.
  public func settle() {
    for _ in 0..<100 {
      guard dirty.lower() else { return }
      render()
      while !pending.isEmpty {
        let now = pending
        pending = []
        now.forEach { $0() }
      }
    }
    fault("A change sets off another change without an end.")
  }

  /// Takes the view off the screen: everything that lives with it ends.
  public func close() {
    let ends = lives.values
    (lives, nodes, presentations, kept) = ([:], [], [], [:])
    ends.forEach { $0() }
    _ = dirty.lower()
  }

  private func render() {
    (seen, livesNow, presentations, faults) = ([], [:], [], [])
    (page, topPage, environment) = (nil, nil, base)
    environment.stage = self
    nodes = withObservationTracking { sorted(root(self)) } onChange: { [dirty] in dirty.raise() }
    kept = kept.filter { seen.contains($0.key) }
    for (key, end) in lives where livesNow[key] == nil { pending.append(end) }
    lives = livesNow
  }

  func fault(_ what: String) { if !faults.contains(what) { faults.append(what) } }

  // MARK: Evaluating views

  /// The nodes of a view.
  func resolve<V: View>(_ view: V) -> [Node] {
    if let type = V.self as? any Primitive.Type { return nodes(of: view, as: type) }
    return at(String(describing: V.self)) {
      attach(view)
      return resolve(view.body)
    }
  }

  private func nodes<P: Primitive>(of view: Any, as type: P.Type) -> [Node] {
    guard let view = view as? P else { return [] }
    return view.nodes(self)
  }

  /// Connects the property wrappers of a view, modifier or style to this stage.
  func attach(_ owner: Any) {
    for (place, child) in Mirror(reflecting: owner).children.enumerated() {
      if let wrapper = child.value as? any Attachable {
        at(child.label ?? "\(place)") { wrapper.attach(to: self) }
      }
    }
  }

  /// Evaluates something one step further down the tree.
  func at<R>(_ step: String, _ work: () -> R) -> R {
    path.append(step)
    defer { path.removeLast() }
    return work()
  }

  /// Evaluates something and says what least size it asks for.
  func measured(_ work: () -> [Node]) -> (nodes: [Node], least: CGSize) {
    let outer = least
    defer { least = outer }
    least = .zero
    return (work(), least)
  }

  /// Evaluates something with other values in the environment.
  func with<R>(_ change: (inout EnvironmentValues) -> Void, _ work: () -> R) -> R {
    let outer = environment
    defer { environment = outer }
    change(&environment)
    return work()
  }

  /// Evaluates something that is kept but not on screen, like a page under another: its state stays, it has disappeared. A page
  /// can still present something; a tab that is not selected cannot.
  func unseen(presenting: Bool, _ work: () -> Void) {
    let outer = (offstage, page, topPage, presentations)
    offstage = true
    work()
    (offstage, page, topPage) = (outer.0, outer.1, outer.2)
    if !presenting { presentations = outer.3 }
  }

  /// Evaluates the content of a presentation, which lies above everything so far.
  func present(_ kind: Presentation.Kind, dismiss: @escaping () -> Void, _ work: (Presentation) -> [Node]) {
    if presentations.contains(where: { $0.depth == presentationDepth }) {
      return fault("Two presentations at once: only the first is shown, the \(kind.rawValue) is not.")
    }
    let presentation = Presentation(kind, depth: presentationDepth, dismiss: dismiss)
    presentations.append(presentation)
    let outer = (page, topPage, collectingTabs, offstage)
    (page, topPage, collectingTabs, offstage) = (nil, nil, nil, false)
    presentationDepth += 1
    presentation.nodes = sorted(work(presentation))
    presentation.page = topPage
    presentationDepth -= 1
    (page, topPage, collectingTabs, offstage) = outer
  }

  // MARK: What lives with a place in the tree

  var place: String { path.joined(separator: "/") }

  /// The object that is kept at this place, made when the place is new.
  func keep<T: AnyObject>(_ name: String, _ make: () -> T) -> T {
    let key = place + ":" + name
    seen.insert(key)
    if let old = kept[key] as? T { return old }
    let new = make()
    kept[key] = new
    return new
  }

  /// A kept value that renders the screen again when it changes.
  func keepValue<T>(_ name: String, _ first: @autoclosure () -> T) -> Box<T> {
    let box = keep(name) { Box(first()) }
    box.changed = { [dirty] in dirty.raise() }
    return box
  }

  /// Starts something when this place comes on screen and ends it when it goes.
  func live(_ name: String, start: @escaping () -> Void, end: @escaping () -> Void) {
    guard !offstage else { return }
    let key = place + ":" + name
    if lives[key] == nil && livesNow[key] == nil { pending.append(start) }
    livesNow[key] = end
  }

  /// Asks for another pass.
  func again() { dirty.raise() }

  /// Runs something after this pass.
  func later(_ work: @escaping () -> Void) { pending.append(work) }

  /// A short name for an identity, the same for equal ones.
  func token(_ id: AnyHashable) -> String {
    if let known = tokens[id] { return "#\(known)" }
    tokens[id] = tokens.count
    return "#\(tokens.count - 1)"
  }

  /// Starts a task that is cancelled at the latest with the stage.
  func run(_ name: String, _ priority: TaskPriority, _ action: @escaping @Sendable () async -> Void) {
    work.replace(name, with: Task(priority: priority, operation: action))
  }

  func cancel(_ name: String) { work.replace(name, with: nil) }
}

/// A value by reference.
@MainActor final class Box<V> {
  var value: V { didSet { changed?() } }
  var changed: (() -> Void)?
  init(_ value: V) { self.value = value }
}

/// A flag that any thread may raise.
final class Flag: @unchecked Sendable {
  private let lock = NSLock()
  private var raised = false
  func raise() { lock.withLock { raised = true } }
  func lower() -> Bool { lock.withLock { defer { raised = false }; return raised } }
}

/// The running tasks of a stage. They end with it.
final class Work: @unchecked Sendable {
  private let lock = NSLock()
  private var tasks: [String: Task<Void, Never>] = [:]
  func replace(_ name: String, with task: Task<Void, Never>?) {
    lock.withLock {
      tasks[name]?.cancel()
      tasks[name] = task
    }
  }
  deinit { tasks.values.forEach { $0.cancel() } }
}
