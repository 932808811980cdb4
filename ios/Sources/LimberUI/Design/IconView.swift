// The app's icons, drawn from the paths that are written from design/icons. An icon is never read out: the word beside it is,
// or the name of the button that it stands in.

import SwiftUI

/// Some paths of an icon on its grid of 24, fitted into a square.
public struct IconShape: Shape {
  /// The side of the grid that the paths are drawn on.
  nonisolated public static let grid: CGFloat = 24

  let paths: [IconPath]
  /// True where the shape turns round in right-to-left scripts. SwiftUI would turn every shape otherwise.
  let isMirrored: Bool

  nonisolated public var layoutDirectionBehavior: LayoutDirectionBehavior { isMirrored ? .mirrors : .fixed }

  nonisolated public func path(in rect: CGRect) -> Path {
    let side = min(rect.width, rect.height)
    let (left, top) = (rect.midX - side / 2, rect.midY - side / 2)
    func at(_ x: Double, _ y: Double) -> CGPoint {
      CGPoint(x: left + CGFloat(x) / Self.grid * side, y: top + CGFloat(y) / Self.grid * side)
    }
    return Path { path in
      for command in paths.flatMap(\.commands) {
        switch command {
        case .move(let x, let y): path.move(to: at(x, y))
        case .line(let x, let y): path.addLine(to: at(x, y))
        case .curve(let x1, let y1, let x2, let y2, let x, let y):
          path.addCurve(to: at(x, y), control1: at(x1, y1), control2: at(x2, y2))
        case .close: path.closeSubpath()
        }
      }
    }
  }
}

extension IconName {
  /// The icon in parts that are drawn alike: lines or areas, that turn round or do not.
  var parts: [(shape: IconShape, isFilled: Bool)] {
    [(false, false), (false, true), (true, false), (true, true)].compactMap { filled, mirrored in
      let paths = paths.filter { $0.filled == filled && $0.mirrored == mirrored }
      return paths.isEmpty ? nil : (IconShape(paths: paths, isMirrored: mirrored), filled)
    }
  }
}

/// An icon in the colour of the text around it. It grows with the text.
public struct IconView: View {
  private let name: IconName
  @ScaledMetric private var size: CGFloat

  /// `size` in points at the default text size: `Sizes.icon`, or `Sizes.iconLarge` on an urgency band.
  public init(_ name: IconName, size: CGFloat = Sizes.icon) {
    self.name = name
    _size = ScaledMetric(wrappedValue: size, relativeTo: .callout)
  }

  public var body: some View {
    ZStack {
      ForEach(Array(name.parts.indices), id: \.self) { index in
        let part = name.parts[index]
        if part.isFilled {
          part.shape.fill(.foreground)
        } else {
          part.shape.stroke(.foreground, style: line)
        }
      }
    }
    .frame(width: size, height: size)
    .accessibilityHidden(true)
  }

  private var line: StrokeStyle {
    StrokeStyle(lineWidth: Sizes.iconStroke / IconShape.grid * size, lineCap: .round, lineJoin: .round)
  }
}
