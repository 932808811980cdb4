// What a view says to a screen reader about itself.

/// Stands for `SwiftUI.AccessibilityTraits`.
public struct AccessibilityTraits: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let isButton = AccessibilityTraits(rawValue: 1)
  public static let isHeader = AccessibilityTraits(rawValue: 2)
  public static let isSelected = AccessibilityTraits(rawValue: 4)
  public static let isLink = AccessibilityTraits(rawValue: 8)
  public static let isImage = AccessibilityTraits(rawValue: 16)
  public static let isModal = AccessibilityTraits(rawValue: 32)
  public static let isToggle = AccessibilityTraits(rawValue: 64)
  public static let isStaticText = AccessibilityTraits(rawValue: 128)
  public static let isSummaryElement = AccessibilityTraits(rawValue: 256)
  public static let updatesFrequently = AccessibilityTraits(rawValue: 512)
  public static let startsMediaSession = AccessibilityTraits(rawValue: 1024)
  public static let playsSound = AccessibilityTraits(rawValue: 2048)
}

/// Stands for `SwiftUI.AccessibilityHeadingLevel`.
public enum AccessibilityHeadingLevel: UInt, Sendable { case unspecified, h1, h2, h3, h4, h5, h6 }

/// Stands for `SwiftUI.AccessibilityChildBehavior`.
public struct AccessibilityChildBehavior: Hashable, Sendable {
  let name: String
  public static let ignore = AccessibilityChildBehavior(name: "ignore")
  public static let contain = AccessibilityChildBehavior(name: "contain")
  public static let combine = AccessibilityChildBehavior(name: "combine")
}

/// Stands for `SwiftUI.AccessibilityActionKind`.
public struct AccessibilityActionKind: Equatable, Sendable {
  let name: String
  public static let `default` = AccessibilityActionKind(name: "default")
  public static let escape = AccessibilityActionKind(name: "escape")
  public static let magicTap = AccessibilityActionKind(name: "magic tap")
}

/// Stands for `SwiftUI.AccessibilityAdjustmentDirection`.
public enum AccessibilityAdjustmentDirection: Sendable { case increment, decrement }

extension View {
  /// `SwiftUI.View.accessibilityLabel(_:)`
  public func accessibilityLabel(_ label: Text) -> some View { each { $0.label = label.words } }
  public func accessibilityLabel(_ labelKey: LocalizedStringKey) -> some View { each { $0.label = labelKey.words } }
  @_disfavoredOverload public func accessibilityLabel<S: StringProtocol>(_ label: S) -> some View {
    each { $0.label = String(label) }
  }

  /// `SwiftUI.View.accessibilityValue(_:)`
  public func accessibilityValue(_ value: Text) -> some View { each { $0.value = value.words } }
  public func accessibilityValue(_ valueKey: LocalizedStringKey) -> some View { each { $0.value = valueKey.words } }
  @_disfavoredOverload public func accessibilityValue<S: StringProtocol>(_ value: S) -> some View {
    each { $0.value = String(value) }
  }

  /// `SwiftUI.View.accessibilityHint(_:)`
  public func accessibilityHint(_ hint: Text) -> some View { each { $0.hint = hint.words } }
  public func accessibilityHint(_ hintKey: LocalizedStringKey) -> some View { each { $0.hint = hintKey.words } }
  @_disfavoredOverload public func accessibilityHint<S: StringProtocol>(_ hint: S) -> some View {
    each { $0.hint = String(hint) }
  }

  /// `SwiftUI.View.accessibilityIdentifier(_:)`: for tests, never spoken.
  public func accessibilityIdentifier(_ identifier: String) -> some View { each { $0.identifier = identifier } }

  /// `SwiftUI.View.accessibilityHidden(_:)`
  public func accessibilityHidden(_ hidden: Bool) -> some View { vanishing(hidden) }

  /// Takes the elements away and keeps everything else, for example a sheet that the view presents.
  func vanishing(_ vanishes: Bool) -> some View {
    changed { stage, content in
      let nodes = stage.resolve(content)
      return vanishes ? [] : nodes
    }
  }

  /// `SwiftUI.View.accessibilityAddTraits(_:)`
  public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View {
    each { node in
      node.traits.formUnion(traits)
      if node.role == .text || node.role == .image {
        if traits.contains(.isHeader) { node.role = .heading }
        if traits.contains(.isLink) { node.role = .link }
        if traits.contains(.isButton) { node.role = .button }
      }
    }
  }

  /// `SwiftUI.View.accessibilityRemoveTraits(_:)`
  public func accessibilityRemoveTraits(_ traits: AccessibilityTraits) -> some View {
    each { node in
      node.traits.subtract(traits)
      switch node.role {
      case .heading where traits.contains(.isHeader), .button where traits.contains(.isButton),
        .image where traits.contains(.isImage), .link where traits.contains(.isLink):
        node.role = .text
      default: break
      }
    }
  }

  /// `SwiftUI.View.accessibilityHeading(_:)`: only the level; the trait makes it a heading.
  public func accessibilityHeading(_ level: AccessibilityHeadingLevel) -> some View {
    each { $0.headingLevel = level == .unspecified ? nil : Int(level.rawValue) }
  }

  /// `SwiftUI.View.accessibilitySortPriority(_:)`
  public func accessibilitySortPriority(_ sortPriority: Double) -> some View { each { $0.sortPriority = sortPriority } }

  /// `SwiftUI.View.accessibilityElement(children:)`
  public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View {
    changed { stage, content in
      let nodes = stage.resolve(content)
      switch children {
      case .contain:
        let container = Node(stage, .container)
        container.children = sorted(nodes)
        return [container]
      case .combine: return [combined(stage, sorted(nodes))]
      default: return [Node(stage, .text)]
      }
    }
  }

  /// `SwiftUI.View.accessibilityRepresentation(representation:)`
  public func accessibilityRepresentation<V: View>(@ViewBuilder representation: () -> V) -> some View {
    let other = representation()
    return changed { stage, content in
      _ = stage.resolve(content)
      return stage.at("representation") { stage.resolve(other) }
    }
  }

  /// `SwiftUI.View.accessibilityAction(_:_:)`
  public func accessibilityAction(_ actionKind: AccessibilityActionKind = .default, _ handler: @escaping @MainActor () -> Void)
    -> some View {
    each { node in
      switch actionKind {
      case .escape: node.escape = handler
      case .magicTap: node.actions.append((actionKind.name, handler))
      default: node.press = handler
      }
    }
  }

  /// `SwiftUI.View.accessibilityAction(named:_:)`
  public func accessibilityAction(named name: Text, _ handler: @escaping @MainActor () -> Void) -> some View {
    each { $0.actions.append((name.words, handler)) }
  }
  public func accessibilityAction(named nameKey: LocalizedStringKey, _ handler: @escaping @MainActor () -> Void) -> some View {
    each { $0.actions.append((nameKey.words, handler)) }
  }
  @_disfavoredOverload public func accessibilityAction<S: StringProtocol>(named name: S,
    _ handler: @escaping @MainActor () -> Void) -> some View {
    each { $0.actions.append((String(name), handler)) }
  }

  /// `SwiftUI.View.accessibilityAdjustableAction(_:)`
  public func accessibilityAdjustableAction(_ handler: @escaping @MainActor (AccessibilityAdjustmentDirection) -> Void)
    -> some View {
    each { node in
      node.role = .adjustable
      node.adjust = { steps in
        for _ in 0..<abs(steps) { handler(steps > 0 ? .increment : .decrement) }
      }
    }
  }
}

/// One element in place of several: the names one after the other; one button becomes its tap, several its actions.
@MainActor private func combined(_ stage: Stage, _ nodes: [Node]) -> Node {
  let parts = nodes.flatMap(\.flat)
  let buttons = parts.filter { $0.press != nil }
  let node = Node(stage, parts.contains { $0.role == .heading } ? .heading : .text, joined(nodes))
  node.actions = parts.flatMap(\.actions)
  if buttons.count == 1, let button = buttons.first {
    (node.role, node.press, node.isEnabled) = (button.role, button.press, button.isEnabled)
  } else {
    node.actions += buttons.compactMap { button in button.press.map { (button.label, $0) } }
  }
  node.traits = parts.reduce(into: []) { $0.formUnion($1.traits) }
  node.identifier = parts.lazy.compactMap(\.identifier).first
  return node
}

/// Stands for `Accessibility.AccessibilityNotification`, which SwiftUI re-exports.
public enum AccessibilityNotification {
  /// Stands for `Accessibility.AccessibilityNotification.Announcement`. The walker reads what was announced.
  public struct Announcement: Sendable {
    let words: String
    public init(_ announcement: String) { words = announcement }
    public func post() { Announcements.all.add(words) }
  }
}

/// Every announcement of the process, in order.
@_spi(Walk) public final class Announcements: @unchecked Sendable {
  public static let all = Announcements()
  private let lock = NSLock()
  private var words: [String] = []
  func add(_ more: String) { lock.withLock { words.append(more) } }
  public var said: [String] { lock.withLock { words } }
}
