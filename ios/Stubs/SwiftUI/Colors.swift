// Colours, fonts and what shapes are filled with. None of it reaches a screen reader; the types check the calls.

/// Stands for `SwiftUI.ShapeStyle`.
public protocol ShapeStyle: Sendable {}

/// Stands for `SwiftUI.Color`, which is a view as well.
public struct Color: View, Primitive, ShapeStyle, Hashable, Sendable {
  public typealias Body = Never
  /// Stands for `SwiftUI.Color.RGBColorSpace`.
  public enum RGBColorSpace: Sendable { case sRGB, sRGBLinear, displayP3 }
  private let name: String
  private init(name: String) { self.name = name }
  nonisolated public init(_ colorSpace: RGBColorSpace = .sRGB, red: Double, green: Double, blue: Double, opacity: Double = 1) {
    name = "\(red) \(green) \(blue) \(opacity)"
  }
  nonisolated public init(_ name: String, bundle: Bundle? = nil) { self.name = name }
  private nonisolated init(role: String) { name = role }
  func nodes(_ stage: Stage) -> [Node] { [] }
  nonisolated public func opacity(_ opacity: Double) -> Color { self }
  nonisolated public static let primary = Color(role: "primary")
  nonisolated public static let secondary = Color(role: "secondary")
  nonisolated public static let accentColor = Color(role: "accent")
  nonisolated public static let clear = Color(role: "clear")
  nonisolated public static let black = Color(role: "black")
  nonisolated public static let white = Color(role: "white")
  nonisolated public static let gray = Color(role: "gray")
  nonisolated public static let red = Color(role: "red")
  nonisolated public static let orange = Color(role: "orange")
  nonisolated public static let yellow = Color(role: "yellow")
  nonisolated public static let green = Color(role: "green")
  nonisolated public static let blue = Color(role: "blue")
}

extension ShapeStyle where Self == Color {
  public static var clear: Color { .clear }
  public static var black: Color { .black }
  public static var white: Color { .white }
  public static var gray: Color { .gray }
  public static var red: Color { .red }
  public static var orange: Color { .orange }
  public static var yellow: Color { .yellow }
  public static var green: Color { .green }
  public static var blue: Color { .blue }
}

/// Stands for `SwiftUI.HierarchicalShapeStyle`.
public struct HierarchicalShapeStyle: ShapeStyle { init() {} }
extension ShapeStyle where Self == HierarchicalShapeStyle {
  public static var primary: HierarchicalShapeStyle { .init() }
  public static var secondary: HierarchicalShapeStyle { .init() }
  public static var tertiary: HierarchicalShapeStyle { .init() }
  public static var quaternary: HierarchicalShapeStyle { .init() }
}

/// Stands for `SwiftUI.ForegroundStyle`.
public struct ForegroundStyle: ShapeStyle { public init() {} }
extension ShapeStyle where Self == ForegroundStyle { public static var foreground: ForegroundStyle { .init() } }

/// Stands for `SwiftUI.TintShapeStyle`.
public struct TintShapeStyle: ShapeStyle { public init() {} }
extension ShapeStyle where Self == TintShapeStyle { public static var tint: TintShapeStyle { .init() } }

/// Stands for `SwiftUI.BackgroundStyle`.
public struct BackgroundStyle: ShapeStyle { public init() {} }
extension ShapeStyle where Self == BackgroundStyle { public static var background: BackgroundStyle { .init() } }

/// Stands for `SwiftUI.Font`. There is no `system(size:)` on purpose: such a font does not grow with the person's text size.
public struct Font: Hashable, Sendable {
  /// Stands for `SwiftUI.Font.TextStyle`.
  public enum TextStyle: CaseIterable, Sendable {
    case largeTitle, title, title2, title3, headline, subheadline, body, callout, footnote, caption, caption2
  }
  /// Stands for `SwiftUI.Font.Weight`.
  public enum Weight: Sendable { case ultraLight, thin, light, regular, medium, semibold, bold, heavy, black }
  /// Stands for `SwiftUI.Font.Design`.
  public enum Design: Sendable { case `default`, serif, rounded, monospaced }
  private let name: String
  public static let largeTitle = Font(name: "largeTitle")
  public static let title = Font(name: "title")
  public static let title2 = Font(name: "title2")
  public static let title3 = Font(name: "title3")
  public static let headline = Font(name: "headline")
  public static let subheadline = Font(name: "subheadline")
  public static let body = Font(name: "body")
  public static let callout = Font(name: "callout")
  public static let footnote = Font(name: "footnote")
  public static let caption = Font(name: "caption")
  public static let caption2 = Font(name: "caption2")
  public static func system(_ style: TextStyle, design: Design? = nil, weight: Weight? = nil) -> Font { Font(name: "\(style)") }
  public static func custom(_ name: String, size: CGFloat, relativeTo textStyle: TextStyle) -> Font { Font(name: name) }
  public func bold() -> Font { self }
  public func italic() -> Font { self }
  public func weight(_ weight: Weight) -> Font { self }
  public func monospacedDigit() -> Font { self }
}
