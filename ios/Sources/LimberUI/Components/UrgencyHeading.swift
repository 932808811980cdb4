// How soon to be seen: words first, then the shape, both on the full band of the level.

import SwiftUI

/// An urgency band with the core's words.
public struct UrgencyHeading: View {
  private let urgency: Urgency, words: String, detail: String
  @Environment(\.limber) private var theme

  /// `detail` is a second line on the band; empty for none.
  public init(_ urgency: Urgency, _ words: String, detail: String = "") {
    (self.urgency, self.words, self.detail) = (urgency, words, detail)
  }

  public var body: some View {
    let look = urgency.look
    let shape = RoundedRectangle(cornerRadius: Radii.card)
    Reflow(spacing: Space.row, alignment: .top) {
      VStack(alignment: .leading, spacing: Space.hair) {
        Text(verbatim: words)
          .textStyle(TypeScale.title)
          .accessibilityAddTraits(.isHeader)
          .accessibilityHeading(.h2)
        if !detail.isEmpty { Text(verbatim: detail).textStyle(TypeScale.body) }
      }
      .multilineTextAlignment(.leading)
      .fixedSize(horizontal: false, vertical: true)
      .frame(maxWidth: .infinity, alignment: .leading)
      IconView(look.icon, size: Sizes.iconLarge)
    }
    .padding(Space.inside)
    .foregroundStyle(look.band.on)
    .background(look.band.fill, in: shape)
    .overlay { shape.strokeBorder(theme.colours.urgencyBorderWidth > 0 ? theme.colours.ink : .clear,
      lineWidth: theme.colours.urgencyBorderWidth) }
  }
}
