// The types of the values in the environment.

/// Stands for `SwiftUI.ColorScheme`.
public enum ColorScheme: CaseIterable, Hashable, Sendable { case light, dark }

/// Stands for `SwiftUI.ColorSchemeContrast`.
public enum ColorSchemeContrast: CaseIterable, Hashable, Sendable { case standard, increased }

/// Stands for `SwiftUI.LayoutDirection`.
public enum LayoutDirection: CaseIterable, Hashable, Sendable { case leftToRight, rightToLeft }

/// Stands for `SwiftUI.LegibilityWeight`.
public enum LegibilityWeight: Hashable, Sendable { case regular, bold }

/// Stands for `SwiftUI.UserInterfaceSizeClass`.
public enum UserInterfaceSizeClass: Hashable, Sendable { case compact, regular }

/// Stands for `SwiftUI.ScenePhase`.
public enum ScenePhase: Comparable, Hashable, Sendable { case background, inactive, active }

/// Stands for `SwiftUI.DynamicTypeSize`.
public enum DynamicTypeSize: CaseIterable, Comparable, Hashable, Sendable {
  case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
  case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5
  public var isAccessibilitySize: Bool { self >= .accessibility1 }

  /// How much larger body text is than at `.large`, after the sizes in Apple's interface guidelines.
  var factor: Double {
    let points: [Double] = [14, 15, 16, 17, 19, 21, 23, 28, 33, 40, 47, 53]
    return (zip(Self.allCases, points).first { $0.0 == self }?.1 ?? 17) / 17
  }
}

/// Stands for `SwiftUI.RedactionReasons`.
public struct RedactionReasons: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let placeholder = RedactionReasons(rawValue: 1)
  public static let privacy = RedactionReasons(rawValue: 2)
  public static let invalidated = RedactionReasons(rawValue: 4)
}

/// Stands for `SwiftUI.DismissAction`. Outside a presentation or a pushed page it does nothing, as at Apple's.
@MainActor public struct DismissAction {
  let action: (@MainActor () -> Void)?
  nonisolated init(action: (@MainActor () -> Void)?) { self.action = action }
  public func callAsFunction() { action?() }
}

/// Stands for `SwiftUI.OpenURLAction`.
@MainActor public struct OpenURLAction {
  /// Stands for `SwiftUI.OpenURLAction.Result`.
  public struct Result: Sendable {
    let accepted: Bool
    public static let handled = Result(accepted: true)
    public static let discarded = Result(accepted: false)
    public static let systemAction = Result(accepted: true)
  }
  private let handler: @MainActor (URL) -> Result
  nonisolated public init(handler: @escaping @MainActor (URL) -> Result) { self.handler = handler }
  public func callAsFunction(_ url: URL) { _ = handler(url) }
  public func callAsFunction(_ url: URL, completion: @escaping (Bool) -> Void) { completion(handler(url).accepted) }
}

/// Stands for `SwiftUI.ScaledMetric`: a number that grows with the text.
@MainActor @propertyWrapper public struct ScaledMetric<Value: BinaryFloatingPoint>: Attachable {
  private let base: Value
  private let slot = Slot(1.0)
  public init(wrappedValue: Value) { base = wrappedValue }
  public init(wrappedValue: Value, relativeTo textStyle: Font.TextStyle) { base = wrappedValue }
  public var wrappedValue: Value { base * Value(slot.held) }
  func attach(to stage: Stage) { slot.held = stage.environment.dynamicTypeSize.factor }
}
