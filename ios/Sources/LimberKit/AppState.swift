// Where the app is: its stage, its four tabs, and the pages over them.

import LimberFFI

/// How far the app is.
public enum Stage: Equatable, Sendable {
  /// The journal is being opened.
  case starting
  /// The journal cannot be opened. The self-check and the numbers work all the same.
  case trouble(StatePage)
  /// One of the three short screens of the first start: 1 to `lastStep`.
  case onboarding(step: Int)
  case open

  public static let lastStep = 3
}

/// The four places of the app, in their order.
public enum AppTab: Int, CaseIterable, Identifiable, Sendable {
  case today, check, moves, journal

  public var id: Int { rawValue }
}

/// A page over the tabs, with its model.
public enum Page: Identifiable, Hashable, Sendable {
  case log(LogModel)
  case addMore(EntryForm)
  case entry(EntryModel)
  case editEntry(EntryForm)
  case exercise(ExerciseModel)
  case help(HelpPage)
  /// The self-check where there are no tabs.
  case check

  /// The same for as long as the page is there.
  public enum ID: Hashable, Sendable {
    case model(ObjectIdentifier)
    case help, check
  }

  public var id: ID {
    switch self {
    case .log(let model): .model(ObjectIdentifier(model))
    case .addMore(let model), .editEntry(let model): .model(ObjectIdentifier(model))
    case .entry(let model): .model(ObjectIdentifier(model))
    case .exercise(let model): .model(ObjectIdentifier(model))
    case .help: .help
    case .check: .check
    }
  }

  /// The entry that it is about.
  var entry: String? {
    switch self {
    case .entry(let model): model.id
    case .addMore(let model), .editEntry(let model): model.id
    case .log, .exercise, .help, .check: nil
    }
  }

  public static func == (one: Page, other: Page) -> Bool { one.id == other.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// What was just done, in words, with what can be done about it. It stays until the next action.
public struct Snack: Equatable, Sendable {
  public let text: String
  public let canUndo: Bool
  /// The entry to which more can be added.
  public let entry: String?
  /// A marked place opens a card of the self-check: what is said about it.
  public let opensText: String?

  init(text: String, canUndo: Bool = false, entry: String? = nil, opensText: String? = nil) {
    (self.text, self.canUndo, self.entry, self.opensText) = (text, canUndo, entry, opensText)
  }
}

/// A question that must be answered before anything else.
public enum Dialog: Hashable, Sendable {
  case leaveCheck
  case leaveForm
  case deleteEntry(String)
}
