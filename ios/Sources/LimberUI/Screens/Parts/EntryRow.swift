// An entry of the journal in a list: its number on its ground, where it was, and when.

import LimberKit
import SwiftUI

/// An entry that can be opened. Read as "Pain 6, left groin, 08:40".
struct EntryRow: View {
  private let entry: EntryView, about: String, action: @MainActor () -> Void

  /// `about` is its day, where a page has several days; empty for none.
  init(entry: EntryView, about: String = "", action: @escaping @MainActor () -> Void) {
    (self.entry, self.about, self.action) = (entry, about, action)
  }

  /// Where no place stands beside the number, the words for it do.
  private var title: String { entry.placesText.isEmpty ? entry.painText : entry.placesText }

  var body: some View {
    LeadingRow(title, detail: entry.clock, action: action) {
      if let pain = entry.painNow { PainBadge(Int(pain)) }
    }
    .accessibilityLabel(Text(verbatim: named(entry.painText, entry.placesText, entry.clock, about)))
  }
}
