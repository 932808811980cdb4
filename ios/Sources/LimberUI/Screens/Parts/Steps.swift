// How far something is, in words first; the bar below says the same and is not read.

import SwiftUI

/// "Card 4 of at most 12", and a bar that is that full.
struct Steps: View {
  let words: String, number: Int, of: Int
  @Environment(\.limber) private var theme

  var body: some View {
    VStack(alignment: .leading, spacing: Space.small) {
      Paragraph(words, muted: true, style: TypeScale.small)
      ProgressView(value: Double(min(number, of)), total: Double(max(of, 1)))
        .tint(theme.job.solid)
        .accessibilityHidden(true)
    }
  }
}
