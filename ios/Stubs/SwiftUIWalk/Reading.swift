// What is read from a screen, element by element and as a whole.

@_spi(Walk) import SwiftUI

/// One element as a screen reader meets it.
public struct Element: Sendable, CustomStringConvertible {
  /// Its kind in the word that is spoken; empty for plain text.
  public let role: String
  public let label: String
  public let value: String?
  public let hint: String?
  public let identifier: String?
  public let isEnabled: Bool
  public let isSelected: Bool
  public let isFocused: Bool
  public let headingLevel: Int?
  /// The names of the actions that the rotor offers.
  public let actions: [String]

  /// Label, value, kind, state: as it is spoken, without the hint.
  public var description: String {
    let level = headingLevel.map { "level \($0)" }
    let parts = [label, value, role, level, isSelected ? "selected" : nil, isEnabled ? nil : "dimmed"]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Screen {
  /// Every element that can be reached, in the order of the swipes, as it is spoken.
  public var spoken: [String] { elements.map(\.description) }

  /// Every element that can be reached, in the order of the swipes.
  public var elements: [Element] {
    elementsOnTop.filter { $0.role != .container || !$0.label.isEmpty }.map { node in
      let isControl = node.press != nil || node.adjust != nil || node.type != nil || !node.options.isEmpty
      return Element(
        role: node.role == .container ? "" : node.role.rawValue, label: node.label, value: node.value, hint: node.hint,
        identifier: node.identifier, isEnabled: node.isEnabled || !(isControl || node.role == .button),
        isSelected: node.traits.contains(.isSelected), isFocused: node.isFocused, headingLevel: node.headingLevel,
        actions: node.actions.map(\.name))
    }
  }

  /// The names of all elements, in order.
  public var order: [String] { elements.map(\.label) }

  /// The names of the headings, in order: what a person jumps between.
  public var headings: [String] { elements.filter { $0.role == Node.Role.heading.rawValue }.map(\.label) }

  /// The element of that name or identifier.
  public func element(_ name: String) throws -> Element {
    guard let element = elements.first(where: { $0.label == name || $0.identifier == name }) else {
      throw failure("nothing is named “\(name)”")
    }
    return element
  }

  /// The element that has the focus of the keyboard or the screen reader.
  public var focus: Element? { elements.first(where: \.isFocused) }

  /// Controls and pictures without a name, by their kind.
  public var nameless: [String] {
    elementsOnTop.filter { $0.label.isEmpty && $0.role != .container && $0.role != .progress }.map(\.role.rawValue)
  }

  /// Names that two or more controls share, so that nobody can tell them apart by ear.
  public var duplicates: [String] {
    let controls = elementsOnTop.filter { $0.isEnabled && ($0.press != nil || $0.adjust != nil || $0.type != nil) }
    let counts = Dictionary(grouping: controls, by: \.label).filter { $0.value.count > 1 }
    return counts.keys.sorted()
  }

  /// Controls whose visible words are not in their name: by voice one could not call them by what one sees.
  public var misnamed: [String] {
    elementsOnTop.filter { node in
      node.press != nil && !node.shown.isEmpty && node.label.range(of: node.shown, options: .caseInsensitive) == nil
    }.map { "“\($0.shown)” is named “\($0.label)”" }
  }

  /// The names of what stays at an edge of the screen while the rest scrolls.
  public var inset: [String] { elementsOnTop.filter(\.isInset).map(\.label) }

  /// Buttons whose own view asks for less than `points` each way, so that a hand may miss them. Those in bars, menus and alerts,
  /// which the system sizes, are left out.
  public func small(below points: CGFloat) -> [String] {
    elementsOnTop.filter { node in node.least.map { min($0.width, $0.height) < points } ?? false }.map(\.label)
  }

  /// What SwiftUI would complain about, for example a pushed value without a destination or two sheets at once.
  public var faults: [String] {
    stage.settle()
    return stage.faults
  }

  /// What lies on top: nil, or sheet, full screen cover, alert, dialog, menu.
  public var onTop: String? {
    stage.settle()
    return stage.presentations.last?.kind.rawValue
  }

  /// Texts and addresses that were shared.
  public var shared: [String] { stage.shared }

  /// What was announced since this screen was made. Other screens of the process are heard too.
  public var announced: [String] { Array(Announcements.all.said.dropFirst(announcedBefore)) }

  /// The nodes that can be reached: those of the top-most presentation, and of a modal container alone where there is one.
  var elementsOnTop: [Node] {
    stage.settle()
    let nodes = (stage.presentations.last?.nodes ?? stage.nodes).flatMap(\.flat)
    return nodes.last { $0.traits.contains(.isModal) && $0.role == .container }?.flat ?? nodes
  }
}
