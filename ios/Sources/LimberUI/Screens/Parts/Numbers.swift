// Telephone numbers: what each is for, the number to read, and a button that dials it where the device can.

import LimberKit
import SwiftUI

/// What the device can do about a number.
struct Dial {
  /// False on a tablet and on a phone without a card.
  var can: Bool
  /// It was tried, and the device refused.
  var isRefused = false
  var call: @MainActor (String) -> Void
}

/// A line with its numbers. The number itself is text, so that it can be dialled on another phone. `hasButton` is false where
/// the page has the button elsewhere.
struct NumberCard: View {
  let line: NumberLine, dial: Dial
  var hasButton = true

  var body: some View {
    Card {
      VStack(alignment: .leading, spacing: Space.hair) {
        Paragraph(line.label, muted: true, style: TypeScale.label)
        Paragraph(line.text, style: TypeScale.title)
      }
      .accessibilityElement(children: .combine)
      if hasButton, dial.can, let number = line.dial.first {
        SecondaryButton(line.call, icon: .phone) { dial.call(number) }
      }
    }
  }
}

/// All lines, one below the other, and what to do where this device cannot call. `ring` is the line that the page's main button
/// dials: it has no second one.
struct NumberCards: View {
  let lines: [NumberLine], dial: Dial
  var ring: NumberLine?

  var body: some View {
    VStack(alignment: .leading, spacing: Space.row) {
      ForEach(lines, id: \.self) { line in NumberCard(line: line, dial: dial, hasButton: line != ring) }
    }
  }
}

/// Said where this device cannot call, at once or when it was tried.
struct NoCall: View {
  let dial: Dial
  @Environment(\.say) private var say

  var body: some View {
    if !dial.can || dial.isRefused {
      Banner(say(.resultNoCall))
        .onChange(of: dial.isRefused, initial: true) {
          if dial.isRefused { AccessibilityNotification.Announcement(say(.resultNoCall)).post() }
        }
    }
  }
}

/// The one number that matters now, as the main action of a page.
struct DialButton: View {
  let line: NumberLine, dial: Dial

  var body: some View {
    if dial.can, let number = line.dial.first {
      PrimaryButton(line.call, icon: .phone) { dial.call(number) }
    }
  }
}
