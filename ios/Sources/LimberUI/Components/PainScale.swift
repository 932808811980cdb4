// Pain from 0 to 10 as eleven numbers to tap: no slider, which a shaking hand and a screen reader cannot hold.

import SwiftUI

/// Eleven numbers in as many columns as have room.
public struct PainScale: View {
  /// A number of the scale with the core's words.
  public struct Step: Identifiable, Equatable, Sendable {
    /// 0 to 10.
    public let score: Int
    /// As it is spoken; the number is in it.
    public let spoken: String
    /// The word for it; empty but at 0, 5 and 10.
    public let word: String

    public var id: Int { score }

    public init(score: Int, spoken: String, word: String) {
      (self.score, self.spoken, self.word) = (score, spoken, word)
    }
  }

  private let steps: [Step], chosen: Int?, tap: @MainActor (Int) -> Void
  @ScaledMetric(relativeTo: .title3) private var scaled = Sizes.target

  /// Grows with the number on it; small text does not make it smaller.
  private var cell: CGFloat { max(scaled, Sizes.target) }

  /// `chosen` is a score given before, where one is changed; the quick log has none.
  public init(_ steps: [Step], chosen: Int? = nil, tap: @escaping @MainActor (Int) -> Void) {
    (self.steps, self.chosen, self.tap) = (steps, chosen, tap)
  }

  public var body: some View {
    VStack(alignment: .leading, spacing: Space.row) {
      ViewThatFits(in: .horizontal) {
        rows(of: 6)
        rows(of: 4)
        rows(of: 3)
        rows(of: 2)
      }
      legend
    }
  }

  private func rows(of columns: Int) -> some View {
    Grid(horizontalSpacing: Space.small, verticalSpacing: Space.small) {
      ForEach(Array(stride(from: 0, to: steps.count, by: columns)), id: \.self) { first in
        GridRow {
          ForEach(Array(steps[first..<min(first + columns, steps.count)])) { step in
            PainButton(step: step, isChosen: step.score == chosen, side: cell) { tap(step.score) }
          }
        }
      }
    }
  }

  /// The words are spoken with their numbers already.
  private var legend: some View {
    Reflow(spacing: Space.inside, alignment: .top) {
      ForEach(steps.filter { !$0.word.isEmpty }) { step in
        HStack(alignment: .firstTextBaseline, spacing: Space.hair) {
          Text(verbatim: "\(step.score)").fontWeight(.semibold)
          Text(verbatim: step.word).fixedSize(horizontal: false, vertical: true)
        }
      }
    }
    .textStyle(TypeScale.small)
    .multilineTextAlignment(.leading)
    .accessibilityHidden(true)
  }
}

private struct PainButton: View {
  let step: PainScale.Step, isChosen: Bool, side: CGFloat, action: @MainActor () -> Void

  var body: some View {
    Button(action: action) { Text(verbatim: "\(step.score)").textStyle(TypeScale.heading) }
      .buttonStyle(PainStyle(score: step.score, isChosen: isChosen, side: side))
      .accessibilityLabel(step.spoken)
      .accessibilityValue(step.word)
      .accessibilityAddTraits(isChosen ? .isSelected : [])
  }
}

private struct PainStyle: ButtonStyle {
  let score: Int, isChosen: Bool, side: CGFloat
  @Environment(\.limber) private var theme
  @Environment(\.isEnabled) private var isEnabled

  func makeBody(configuration: Configuration) -> some View {
    let shape = RoundedRectangle(cornerRadius: Radii.button)
    let step = theme.pain(score)
    configuration.label
      .frame(minWidth: side, maxWidth: .infinity, minHeight: max(side, Sizes.primary))
      .foregroundStyle(step.on)
      .background(step.fill, in: shape)
      .overlay {
        shape.strokeBorder(isChosen ? theme.colours.ink : theme.colours.outline,
          lineWidth: isChosen ? theme.colours.outlineWidth + 2 : theme.colours.outlineWidth)
      }
      .contentShape(shape)
      .opacity(isEnabled ? (configuration.isPressed ? 0.8 : 1) : 0.5)
  }
}

extension LimberTheme {
  /// The ground of a score and the colour of its number. What lies outside of the scale gets the nearest end.
  public func pain(_ score: Int) -> PainStep { colours.pain[min(max(score, 0), colours.pain.count - 1)] }
}

/// A score that is shown: the number on its ground. The line beside it says it in words, so it is not read out.
public struct PainBadge: View {
  private let score: Int
  @ScaledMetric(relativeTo: .title3) private var side = Sizes.target * 0.75
  @Environment(\.limber) private var theme

  public init(_ score: Int) { self.score = score }

  public var body: some View {
    let shape = RoundedRectangle(cornerRadius: Radii.chip)
    let step = theme.pain(score)
    Text(verbatim: "\(score)")
      .textStyle(TypeScale.heading)
      .frame(minWidth: side, minHeight: side)
      .foregroundStyle(step.on)
      .background(step.fill, in: shape)
      .overlay { shape.strokeBorder(theme.colours.outline, lineWidth: theme.colours.outlineWidth) }
      .accessibilityHidden(true)
  }
}
