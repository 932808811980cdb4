// Shapes and paths. Drawn things have no element of their own: a chart or a map says in words what it shows.

/// Stands for `SwiftUI.Shape`.
@preconcurrency public protocol Shape: View, Sendable where Body == Never {
  nonisolated func path(in rect: CGRect) -> Path
  nonisolated var layoutDirectionBehavior: LayoutDirectionBehavior { get }
}

/// Stands for `SwiftUI.LayoutDirectionBehavior`.
public enum LayoutDirectionBehavior: Hashable, Sendable {
  case fixed, mirrors(in: LayoutDirection)
  public static var mirrors: LayoutDirectionBehavior { .mirrors(in: .rightToLeft) }
}

extension Shape {
  /// `SwiftUI.Shape.layoutDirectionBehavior`: from iOS 17 on a shape turns round with the script unless it says no.
  nonisolated public var layoutDirectionBehavior: LayoutDirectionBehavior { .mirrors }
  /// `SwiftUI.Shape.fill(_:style:)`
  public func fill<S: ShapeStyle>(_ content: S) -> some View { EmptyView() }
  public func fill() -> some View { EmptyView() }
  /// `SwiftUI.Shape.stroke(_:lineWidth:)`
  public func stroke<S: ShapeStyle>(_ content: S, lineWidth: CGFloat = 1) -> some View { EmptyView() }
  public func stroke<S: ShapeStyle>(_ content: S, style: StrokeStyle) -> some View { EmptyView() }
  /// `SwiftUI.Shape.trim(from:to:)`
  public func trim(from start: CGFloat = 0, to end: CGFloat = 1) -> some Shape { self }
}

/// Stands for `SwiftUI.InsettableShape`.
public protocol InsettableShape: Shape {}
extension InsettableShape {
  /// `SwiftUI.InsettableShape.strokeBorder(_:lineWidth:)`
  public func strokeBorder<S: ShapeStyle>(_ content: S, lineWidth: CGFloat = 1) -> some View { EmptyView() }
}

@MainActor protocol Drawn: Primitive {}
extension Drawn { func nodes(_ stage: Stage) -> [Node] { [] } }

/// Stands for `SwiftUI.StrokeStyle`.
public struct StrokeStyle: Equatable, Sendable {
  public init(lineWidth: CGFloat = 1, lineCap: CGLineCap = .butt, lineJoin: CGLineJoin = .miter, miterLimit: CGFloat = 10,
    dash: [CGFloat] = [], dashPhase: CGFloat = 0) {}
}

/// Stands for `CoreGraphics.CGLineCap`.
public enum CGLineCap: Int32, Sendable { case butt, round, square }
/// Stands for `CoreGraphics.CGLineJoin`.
public enum CGLineJoin: Int32, Sendable { case miter, round, bevel }

/// Stands for `SwiftUI.Angle`.
public struct Angle: Hashable, Sendable {
  public var radians: Double
  public var degrees: Double { radians * 180 / .pi }
  public init(radians: Double) { self.radians = radians }
  public init(degrees: Double) { radians = degrees * .pi / 180 }
  public static func degrees(_ degrees: Double) -> Angle { Angle(degrees: degrees) }
  public static func radians(_ radians: Double) -> Angle { Angle(radians: radians) }
}

/// Stands for `SwiftUI.UnitPoint`.
public struct UnitPoint: Hashable, Sendable {
  public var x: CGFloat, y: CGFloat
  public init(x: CGFloat, y: CGFloat) { (self.x, self.y) = (x, y) }
  public static let center = UnitPoint(x: 0.5, y: 0.5)
  public static let top = UnitPoint(x: 0.5, y: 0)
  public static let bottom = UnitPoint(x: 0.5, y: 1)
  public static let leading = UnitPoint(x: 0, y: 0.5)
  public static let trailing = UnitPoint(x: 1, y: 0.5)
}

/// Stands for `SwiftUI.Path`. It keeps its points, so that a test can ask where it lies; curves count by their ends.
public struct Path: Shape, Drawn, Equatable {
  public typealias Body = Never
  private var points: [CGPoint] = []
  nonisolated public init() {}
  nonisolated public init(_ callback: (inout Path) -> Void) { callback(&self) }
  nonisolated public init(_ rect: CGRect) { addRect(rect) }
  nonisolated public init(ellipseIn rect: CGRect) { addRect(rect) }
  nonisolated public init(roundedRect rect: CGRect, cornerRadius: CGFloat) { addRect(rect) }
  nonisolated public var isEmpty: Bool { points.isEmpty }
  nonisolated public var boundingRect: CGRect {
    guard let first = points.first else { return .null }
    return points.reduce(CGRect(origin: first, size: .zero)) { $0.union(CGRect(origin: $1, size: .zero)) }
  }
  nonisolated public mutating func move(to end: CGPoint) { points.append(end) }
  nonisolated public mutating func addLine(to end: CGPoint) { points.append(end) }
  nonisolated public mutating func addLines(_ lines: [CGPoint]) { points += lines }
  nonisolated public mutating func addQuadCurve(to end: CGPoint, control: CGPoint) { points.append(end) }
  nonisolated public mutating func addCurve(to end: CGPoint, control1: CGPoint, control2: CGPoint) { points.append(end) }
  nonisolated public mutating func addRect(_ rect: CGRect) {
    points += [CGPoint(x: rect.minX, y: rect.minY), CGPoint(x: rect.maxX, y: rect.maxY)]
  }
  nonisolated public mutating func addEllipse(in rect: CGRect) { addRect(rect) }
  nonisolated public mutating func addArc(center: CGPoint, radius: CGFloat, startAngle: Angle, endAngle: Angle, clockwise: Bool) {
    addRect(CGRect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius))
  }
  nonisolated public mutating func addPath(_ path: Path) { points += path.points }
  nonisolated public mutating func closeSubpath() {}
  nonisolated public func path(in rect: CGRect) -> Path { self }
}

/// Stands for `SwiftUI.Rectangle`.
public struct Rectangle: InsettableShape, Drawn {
  public typealias Body = Never
  nonisolated public init() {}
  nonisolated public func path(in rect: CGRect) -> Path { Path(rect) }
}

/// Stands for `SwiftUI.RoundedRectangle`.
public struct RoundedRectangle: InsettableShape, Drawn {
  public typealias Body = Never
  nonisolated public init(cornerRadius: CGFloat, style: RoundedCornerStyle = .continuous) {}
  nonisolated public func path(in rect: CGRect) -> Path { Path(rect) }
}

/// Stands for `SwiftUI.RoundedCornerStyle`.
public enum RoundedCornerStyle: Sendable { case circular, continuous }

/// Stands for `SwiftUI.Circle`.
public struct Circle: InsettableShape, Drawn {
  public typealias Body = Never
  nonisolated public init() {}
  nonisolated public func path(in rect: CGRect) -> Path { Path(ellipseIn: rect) }
}

/// Stands for `SwiftUI.Capsule`.
public struct Capsule: InsettableShape, Drawn {
  public typealias Body = Never
  nonisolated public init(style: RoundedCornerStyle = .continuous) {}
  nonisolated public func path(in rect: CGRect) -> Path { Path(rect) }
}

extension Shape where Self == Rectangle { public static var rect: Rectangle { .init() } }
extension Shape where Self == Circle { public static var circle: Circle { .init() } }
extension Shape where Self == Capsule { public static var capsule: Capsule { .init() } }
