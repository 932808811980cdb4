// What a screen reader would meet: one element of a screen. Views evaluate into these and nothing else; how a view looks is
// not kept. Only the walker sees them (`@_spi(Walk)`): to a view that imports SwiftUI they do not exist.

/// One element, or a container that says its name before its elements.
@_spi(Walk) @MainActor public final class Node {
  /// What kind of thing it is, in the word that is spoken.
  public enum Role: String, Sendable {
    case text = "", heading, image, button, link, toggle = "switch", adjustable, field = "text field", picker
    case tab, progress, container
  }

  public var role: Role
  /// The accessible name.
  public var label: String
  /// The words that a sighted person sees on it, to be compared with the name.
  public let shown: String
  public var value: String?
  public var hint: String?
  public var identifier: String?
  public var traits: AccessibilityTraits = []
  public var headingLevel: Int?
  public var isEnabled: Bool
  public var sortPriority = 0.0
  /// The least size that a button's own view asks for; nil where the system decides, as in a bar, a menu or an alert.
  public var least: CGSize?
  /// True for the button that leaves an alert or a dialog without an answer.
  public var isWayOut = false
  public var children: [Node] = []
  /// True for what stays at an edge while the rest scrolls.
  public var isInset = false
  public var isFocused = false

  /// What a double tap does.
  public var press: (() -> Void)?
  /// What a swipe up (1) or down (-1) does.
  public var adjust: ((Int) -> Void)?
  /// Puts a text into a field.
  public var type: ((String) -> Void)?
  /// The unspoken content of a field: `value` hides what is secret.
  public var text: String?
  public var submit: (() -> Void)?
  public var focus: ((Bool) -> Void)?
  /// What a picker offers.
  public var options: [(label: String, choose: () -> Void)] = []
  public var pickDate: ((Date) -> Void)?
  /// What the rotor's actions offer.
  public var actions: [(name: String, run: () -> Void)] = []
  /// The escape gesture, where a view defines its own.
  public var escape: (() -> Void)?

  var tag: (any TagBox)?

  init(_ stage: Stage, _ role: Role, _ label: String = "") {
    self.role = role
    self.label = label
    shown = label
    isEnabled = stage.environment.isEnabled
  }

  /// It and all below it.
  public var flat: [Node] { [self] + children.flatMap(\.flat) }
}

@MainActor extension [Node] {
  /// In bars, menus and alerts the system says how large a button is.
  func sizedBySystem() { flatMap(\.flat).forEach { $0.least = nil } }
}

/// A `tag` of some type; a picker finds it only when the type is its own.
@MainActor protocol TagBox { func value<T>(as type: T.Type) -> T? }

struct Tagged<V: Hashable>: TagBox {
  let tag: V

  /// The tag as that type, or as the optional of its own type: `tag(_:includeOptional:)` allows both, and nothing else.
  func value<T>(as type: T.Type) -> T? {
    if T.self == V.self { return tag as? T }
    if T.self == V?.self { return Optional.some(tag) as? T }
    return nil
  }
}

/// The spoken words of some nodes as one, as when they are combined into one element.
@MainActor func joined(_ nodes: [Node]) -> String {
  let words = nodes.flatMap(\.flat).flatMap { [$0.label, $0.value ?? ""] }
  return words.filter { !$0.isEmpty }.joined(separator: ", ")
}

/// Higher priorities first, else as they come.
@MainActor func sorted(_ nodes: [Node]) -> [Node] {
  let places = nodes.enumerated().sorted {
    ($1.element.sortPriority, $0.offset) < ($0.element.sortPriority, $1.offset)
  }
  return places.map(\.element)
}
