// How views look and move. Only overlays and backgrounds, which bring views of their own, and what hides a view reach a screen
// reader; all else is here so that calls are type-checked.

/// Stands for `SwiftUI.HorizontalAlignment`.
public enum HorizontalAlignment: Sendable { case leading, center, trailing }
/// Stands for `SwiftUI.VerticalAlignment`.
public enum VerticalAlignment: Sendable { case top, center, bottom, firstTextBaseline, lastTextBaseline }
/// Stands for `SwiftUI.Alignment`.
public enum Alignment: Sendable {
  case center, leading, trailing, top, bottom, topLeading, topTrailing, bottomLeading, bottomTrailing
}
/// Stands for `SwiftUI.TextAlignment`.
public enum TextAlignment: Sendable { case leading, center, trailing }
/// Stands for `SwiftUI.HorizontalEdge`.
public enum HorizontalEdge: Sendable { case leading, trailing }
/// Stands for `SwiftUI.Visibility`.
public enum Visibility: Sendable { case automatic, visible, hidden }
/// Stands for `SwiftUI.ContentMode`.
public enum ContentMode: Sendable { case fit, fill }
/// Stands for `SwiftUI.ControlSize`.
public enum ControlSize: Sendable { case mini, small, regular, large, extraLarge }

/// Stands for `SwiftUI.Axis`.
public enum Axis: Sendable {
  case horizontal, vertical
  /// Stands for `SwiftUI.Axis.Set`.
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let horizontal = Set(rawValue: 1)
    public static let vertical = Set(rawValue: 2)
  }
}

/// Stands for `SwiftUI.Edge`.
public enum Edge: Sendable {
  case top, leading, bottom, trailing
  /// Stands for `SwiftUI.Edge.Set`.
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let top = Set(rawValue: 1)
    public static let leading = Set(rawValue: 2)
    public static let bottom = Set(rawValue: 4)
    public static let trailing = Set(rawValue: 8)
    public static let horizontal: Set = [.leading, .trailing]
    public static let vertical: Set = [.top, .bottom]
    public static let all: Set = [.horizontal, .vertical]
  }
}

/// Stands for `SwiftUI.EdgeInsets`.
public struct EdgeInsets: Equatable, Sendable {
  public init(top: CGFloat, leading: CGFloat, bottom: CGFloat, trailing: CGFloat) {}
}

// Each stands for the modifier of that name of `SwiftUI.View`.
extension View {
  // Place and size
  public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View { self }
  public func padding(_ length: CGFloat) -> some View { self }
  public func padding(_ insets: EdgeInsets) -> some View { self }
  public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center) -> some View {
    asking(width, height)
  }
  public func frame(minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil,
    idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil, alignment: Alignment = .center) -> some View {
    // As wide as it is offered: a person sees at least a column.
    asking(minWidth ?? (maxWidth == .infinity ? maxWidth : nil), minHeight)
  }
  public func fixedSize() -> some View { self }
  public func fixedSize(horizontal: Bool, vertical: Bool) -> some View { self }
  public func layoutPriority(_ value: Double) -> some View { self }
  public func aspectRatio(_ aspectRatio: CGFloat? = nil, contentMode: ContentMode) -> some View { self }
  public func scaledToFit() -> some View { self }
  public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some View { self }
  public func position(x: CGFloat = 0, y: CGFloat = 0) -> some View { self }
  public func rotationEffect(_ angle: Angle, anchor: UnitPoint = .center) -> some View { self }
  public func scaleEffect(_ scale: CGFloat, anchor: UnitPoint = .center) -> some View { self }
  public func scaleEffect(x: CGFloat = 1, y: CGFloat = 1, anchor: UnitPoint = .center) -> some View { self }
  public func ignoresSafeArea(edges: Edge.Set = .all) -> some View { self }
  public func safeAreaInset<V: View>(edge: VerticalEdge, spacing: CGFloat? = nil, @ViewBuilder content: () -> V) -> some View {
    let inset = content()
    return changed { stage, view in
      let nodes = stage.resolve(view), more = stage.at("inset") { stage.resolve(inset) }
      more.flatMap(\.flat).forEach { $0.isInset = true }
      return edge == .top ? more + nodes : nodes + more
    }
  }
  public func contentShape<S: Shape>(_ shape: S) -> some View { self }
  public func gridCellColumns(_ count: Int) -> some View { self }

  // Text
  public func font(_ font: Font?) -> some View { self }
  public func fontWeight(_ weight: Font.Weight?) -> some View { self }
  public func fontDesign(_ design: Font.Design?) -> some View { self }
  public func bold(_ isActive: Bool = true) -> some View { self }
  public func italic(_ isActive: Bool = true) -> some View { self }
  public func monospacedDigit() -> some View { self }
  public func underline(_ isActive: Bool = true) -> some View { self }
  public func tracking(_ tracking: CGFloat) -> some View { self }
  public func lineLimit(_ number: Int?) -> some View { self }
  public func lineLimit(_ limit: ClosedRange<Int>) -> some View { self }
  public func lineLimit(_ limit: PartialRangeFrom<Int>) -> some View { self }
  public func lineSpacing(_ lineSpacing: CGFloat) -> some View { self }
  public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { self }
  public func textSelection(_ selectability: TextSelectability) -> some View { self }
  public func imageScale(_ scale: Image.Scale) -> some View { self }

  // Colour and form
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some View { self }
  public func tint<S: ShapeStyle>(_ tint: S?) -> some View { self }
  public func tint(_ tint: Color?) -> some View { self }
  public func clipShape<S: Shape>(_ shape: S) -> some View { self }
  public func border<S: ShapeStyle>(_ content: S, width: CGFloat = 1) -> some View { self }
  public func preferredColorScheme(_ colorScheme: ColorScheme?) -> some View { self }
  public func background<S: ShapeStyle>(_ style: S, ignoresSafeAreaEdges edges: Edge.Set = .all) -> some View { self }
  public func background<S: ShapeStyle, T: Shape>(_ style: S, in shape: T) -> some View { self }
  public func background<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View {
    let below = content()
    return changed { stage, view in stage.at("background") { stage.resolve(below) } + stage.resolve(view) }
  }
  public func overlay<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View {
    let above = content()
    return changed { stage, view in stage.resolve(view) + stage.at("overlay") { stage.resolve(above) } }
  }

  /// `SwiftUI.View.opacity(_:)`: what cannot be seen at all is not read either.
  public func opacity(_ opacity: Double) -> some View { vanishing(opacity <= 0) }
  /// `SwiftUI.View.hidden()`
  public func hidden() -> some View { vanishing(true) }
  public func redacted(reason: RedactionReasons) -> some View { handing { $0.redactionReasons.formUnion(reason) } }
  public func privacySensitive(_ sensitive: Bool = true) -> some View { self }

  // Lists and controls
  public func listStyle(_ style: ListStyle) -> some View { self }
  public func formStyle(_ style: FormStyle) -> some View { self }
  public func listRowBackground<V: View>(_ view: V?) -> some View { self }
  public func listRowSeparator(_ visibility: Visibility) -> some View { self }
  public func listRowInsets(_ insets: EdgeInsets?) -> some View { self }
  public func scrollContentBackground(_ visibility: Visibility) -> some View { self }
  public func scrollDismissesKeyboard(_ mode: ScrollDismissesKeyboardMode) -> some View { self }
  public func controlSize(_ controlSize: ControlSize) -> some View { self }
  public func labelStyle(_ style: LabelStyle) -> some View { self }
  public func labelsHidden() -> some View { self }
  public func datePickerStyle(_ style: DatePickerStyle) -> some View { self }

  // Motion and touch
  public func animation<V: Equatable>(_ animation: Animation?, value: V) -> some View { self }
  public func transition(_ transition: AnyTransition) -> some View { self }
  public func sensoryFeedback<T: Equatable>(_ feedback: SensoryFeedback, trigger: T) -> some View { self }
}

extension View {
  /// Keeps the least size that a view asks for, so that the button around it knows how large it is at least.
  func asking(_ width: CGFloat?, _ height: CGFloat?) -> some View {
    changed { stage, content in
      let nodes = stage.resolve(content)
      stage.least = CGSize(width: max(stage.least.width, width ?? 0), height: max(stage.least.height, height ?? 0))
      return nodes
    }
  }
}

/// Stands for `SwiftUI.withAnimation(_:_:)`: the change without the motion.
@MainActor public func withAnimation<Result>(_ animation: Animation? = .default, _ body: () throws -> Result) rethrows -> Result {
  try body()
}

/// Stands for `SwiftUI.Animation`.
public struct Animation: Equatable, Sendable {
  public static let `default` = Animation()
  public static let linear = Animation()
  public static let easeInOut = Animation()
  public static func linear(duration: TimeInterval) -> Animation { Animation() }
  public static func easeInOut(duration: TimeInterval) -> Animation { Animation() }
}

/// Stands for `SwiftUI.AnyTransition`.
public struct AnyTransition: Sendable {
  public static let identity = AnyTransition()
  public static let opacity = AnyTransition()
}

/// Stands for `SwiftUI.SensoryFeedback`.
public struct SensoryFeedback: Equatable, Sendable {
  public static let success = SensoryFeedback()
  public static let warning = SensoryFeedback()
  public static let error = SensoryFeedback()
  public static let selection = SensoryFeedback()
  public static let increase = SensoryFeedback()
  public static let decrease = SensoryFeedback()
  public static let impact = SensoryFeedback()
}

/// Stands for `SwiftUI.VerticalEdge`.
public enum VerticalEdge: Sendable { case top, bottom }
/// Stands for Apple's styles of `SwiftUI.TextSelectability`.
public enum TextSelectability: Sendable { case enabled, disabled }
/// Stands for Apple's styles of `SwiftUI.ListStyle`.
public enum ListStyle: Sendable { case automatic, plain, grouped, inset, insetGrouped }
/// Stands for Apple's styles of `SwiftUI.FormStyle`.
public enum FormStyle: Sendable { case automatic, grouped }
/// Stands for Apple's styles of `SwiftUI.LabelStyle`.
public enum LabelStyle: Sendable { case automatic, titleAndIcon, titleOnly, iconOnly }
/// Stands for Apple's styles of `SwiftUI.DatePickerStyle`.
public enum DatePickerStyle: Sendable { case automatic, compact, graphical, wheel }
/// Stands for `SwiftUI.ScrollDismissesKeyboardMode`.
public enum ScrollDismissesKeyboardMode: Sendable { case automatic, immediately, interactively, never }
