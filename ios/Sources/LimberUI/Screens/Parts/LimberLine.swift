// Limber's own line: a spine that bends, a stem that ends in a leaf. It is shown whole and still, and says nothing.

import SwiftUI

/// The line of the app's icon, so that a person knows the app again by it.
struct LimberLine: View {
  /// Its height in points; it is no text and does not grow with it.
  var height: CGFloat = 144
  @Environment(\.limber) private var theme

  var body: some View {
    let width = height * LineShape.box.width / LineShape.box.height
    LineShape()
      .stroke(theme.job.solid, style: StrokeStyle(
        lineWidth: LineShape.stroke * height / LineShape.box.height, lineCap: .round, lineJoin: .round))
      .frame(width: width, height: height)
      .accessibilityHidden(true)
  }
}

/// The line on the icon's own grid of 108; a test holds the two together.
struct LineShape: Shape {
  /// What the line takes of the grid, with half its width all around.
  nonisolated static let box = CGRect(x: 36.6, y: 25, width: 34.9, height: 58.2)
  nonisolated static let stroke: CGFloat = 6.2
  /// Where it begins, then each curve: two points that pull it, and its end.
  nonisolated static let points: [[CGFloat]] = [
    [42.7, 80],
    [52.3, 71.9, 49.2, 62.9, 43.7, 55.8],
    [37.7, 48.2, 38.7, 40.2, 45.3, 35.2],
    [51.3, 30.6, 58.4, 28.6, 68, 28.1],
    [68.5, 37.7, 63.4, 45.8, 53.8, 45.8],
    [48.3, 45.8, 44.2, 43.5, 41.7, 40.2],
  ]

  /// It bends the same way in every script.
  nonisolated var layoutDirectionBehavior: LayoutDirectionBehavior { .fixed }

  nonisolated func path(in rect: CGRect) -> Path {
    let factor = min(rect.width / Self.box.width, rect.height / Self.box.height)
    func at(_ x: CGFloat, _ y: CGFloat) -> CGPoint {
      CGPoint(x: rect.minX + (x - Self.box.minX) * factor, y: rect.minY + (y - Self.box.minY) * factor)
    }
    return Path { path in
      for step in Self.points {
        if step.count == 2 {
          path.move(to: at(step[0], step[1]))
        } else {
          path.addCurve(to: at(step[4], step[5]), control1: at(step[0], step[1]), control2: at(step[2], step[3]))
        }
      }
    }
  }
}
