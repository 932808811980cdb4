// Shows a view and acts on it as a person with a screen reader would: by what is spoken, and only on what can be reached.
// It walks a model of SwiftUI; that a walk passes must never be called a test with VoiceOver.

@_spi(Walk) import SwiftUI

/// A view on a screen.
@MainActor public final class Screen {
  /// Why a step was not possible, with everything that is spoken.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  let stage: Stage
  let announcedBefore = Announcements.all.said.count
  private var focused: (() -> Void)?

  /// Shows the view; `setting` changes the environment that it finds there.
  public init<V: View>(_ view: V, setting: (inout Setting) -> Void = { _ in }) {
    stage = Stage(view)
    set(setting)
  }

  // MARK: Settings

  /// What the phone, or the person by its settings, hands to a view.
  public struct Setting {
    public var environment = EnvironmentValues()
    public var contrast = ColorSchemeContrast.standard
    public var reduceMotion = false
    public var reduceTransparency = false
    public var differentiateWithoutColor = false
    public var screenReader = true
    public var buttonShapes = false
    public init() {}
  }

  public private(set) var setting = Setting()
  /// The addresses that links and views asked the phone to open.
  public private(set) var opened: [URL] = []

  /// Changes the settings, as a person may at any time.
  public func set(_ change: (inout Setting) -> Void) {
    change(&setting)
    var settings = EnvironmentValues.Settings()
    settings.contrast = setting.contrast
    settings.reduceMotion = setting.reduceMotion
    settings.reduceTransparency = setting.reduceTransparency
    settings.differentiateWithoutColor = setting.differentiateWithoutColor
    settings.voiceOver = setting.screenReader
    settings.buttonShapes = setting.buttonShapes
    var base = setting.environment
    base.take(settings)
    base.openURL = OpenURLAction { [weak self] url in
      self?.opened.append(url)
      return .handled
    }
    stage.base = base
    stage.settle()
  }

  /// The time that a `TimelineView` is told. It stands still unless a test moves it.
  public var now: Date {
    get { stage.now }
    set {
      stage.now = newValue
      stage.settle()
    }
  }

  // MARK: Acting

  /// Double taps the one enabled element of that name, or the first below the element named in `below`.
  public func tap(_ name: String, below: String? = nil) throws {
    let node = try one(name, below: below) { $0.press != nil }
    act { node.press?() }
  }

  /// Swipes up (positive) or down on an adjustable element, once a step.
  public func adjust(_ name: String, by steps: Int, below: String? = nil) throws {
    let node = try one(name, below: below) { $0.adjust != nil }
    act { node.adjust?(steps) }
  }

  /// Turns a switch to where it is wanted; it must stand the other way.
  public func toggle(_ name: String, _ on: Bool, below: String? = nil) throws {
    let node = try one(name, below: below) { $0.role == .toggle }
    guard node.value != (on ? "on" : "off") else { throw failure("“\(name)” is \(on ? "on" : "off") already") }
    act { node.press?() }
  }

  /// Writes at the end of a field, letter by letter.
  public func type(into name: String, text: String, below: String? = nil) throws {
    let first = try one(name, below: below) { $0.type != nil }
    focus(first)
    for letter in text {
      let node = try one(name, below: below) { $0.type != nil }
      act { node.type?((node.text ?? "") + String(letter)) }
    }
  }

  /// Empties a field.
  public func clear(_ name: String, below: String? = nil) throws {
    let node = try one(name, below: below) { $0.type != nil }
    focus(node)
    act { node.type?("") }
  }

  /// Presses return in a field.
  public func submit(_ name: String, below: String? = nil) throws {
    let node = try one(name, below: below) { $0.type != nil }
    guard let submit = node.submit else { throw failure("nothing waits for return in “\(name)”") }
    act(submit)
  }

  /// Chooses in a picker, whether its options lie open or not.
  public func choose(_ picker: String, _ option: String, below: String? = nil) throws {
    let node = try one(picker, below: below) { !$0.options.isEmpty }
    let hits = node.options.filter { $0.label == option }
    guard hits.count == 1, let hit = hits.first else {
      throw failure("“\(picker)” offers \(node.options.map(\.label)), not one “\(option)”")
    }
    act(hit.choose)
  }

  /// Chooses a date.
  public func choose(_ picker: String, date: Date, below: String? = nil) throws {
    let node = try one(picker, below: below) { $0.pickDate != nil }
    act { node.pickDate?(date) }
  }

  /// Runs one of the actions that the rotor offers for an element.
  public func perform(_ action: String, on name: String, below: String? = nil) throws {
    let node = try one(name, below: below) { $0.actions.contains { $0.name == action } }
    act { node.actions.first { $0.name == action }?.run() }
  }

  /// Goes to the page before.
  public func back() throws {
    let page = stage.presentations.last.map(\.page) ?? stage.topPage
    guard let page, elementsOnTop.contains(where: { $0.label == "Back" }), let back = page.back else {
      throw failure("there is no way back")
    }
    act(back)
  }

  /// The escape gesture: puts away what is on top, or goes back where nothing is.
  public func dismiss() throws {
    if let own = elementsOnTop.lazy.compactMap(\.escape).first { return act(own) }
    guard let top = stage.presentations.last else { return try back() }
    if let cancel = top.nodes.first(where: { $0.isWayOut }), let press = cancel.press { return act(press) }
    guard top.canSwipeAway else { throw failure("the \(top.kind.rawValue) cannot be put away") }
    act(top.dismiss)
  }

  /// Takes the view off the screen, as when the app ends.
  public func close() { stage.close() }

  /// Lets work that was begun go on until `ready` says so. The time is long because tests of the main actor wait for each other.
  public func wait(_ what: String = "it", timeout: Duration = .seconds(60), _ ready: () throws -> Bool) async throws {
    let end = ContinuousClock.now + timeout
    repeat {
      stage.settle()
      if try ready() { return }
      try await Task.sleep(for: .milliseconds(2))
    } while ContinuousClock.now < end
    throw failure("\(what) did not happen within \(timeout)")
  }

  // MARK: Finding

  func failure(_ why: String) -> Failure {
    let words = spoken.map { "  " + $0 }.joined(separator: "\n")
    let faults = stage.faults.map { "\n! " + $0 }.joined()
    return Failure(description: "\(why); spoken:\n\(words)\(faults)")
  }

  private func act(_ work: () -> Void) {
    work()
    stage.settle()
  }

  private func focus(_ node: Node) {
    focused?()
    focused = node.focus.map { focus in { focus(false) } }
    act { node.focus?(true) }
  }

  /// The one element of that name that can do it and is enabled.
  private func one(_ name: String, below: String?, _ can: (Node) -> Bool) throws -> Node {
    var nodes = elementsOnTop
    if let below {
      guard let start = nodes.firstIndex(where: { $0.label == below }) else { throw failure("nothing is named “\(below)”") }
      nodes = Array(nodes[(start + 1)...])
    }
    let named = nodes.filter { $0.label == name || $0.identifier == name }
    let hits = named.filter(can)
    guard let hit = hits.first else {
      throw failure(named.isEmpty ? "nothing is named “\(name)”" : "“\(name)” cannot do that")
    }
    guard hits.count == 1 || below != nil else { throw failure("\(hits.count) elements are named “\(name)”") }
    guard hit.isEnabled else { throw failure("“\(name)” is dimmed") }
    return hit
  }
}
