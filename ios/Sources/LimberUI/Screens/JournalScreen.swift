// The journal, day by day, newest first. A day without an entry is not there: it is neither a zero nor a fault.

import LimberKit
import SwiftUI

struct JournalScreen: View {
  let days: [DayPage]
  /// Nil where no older entries follow.
  let older: (@MainActor () -> Void)?
  let open: @MainActor (String) -> Void, log: @MainActor () -> Void
  @Environment(\.say) private var say

  var body: some View {
    PageFrame(say(.journalTitle), hasAction: days.isEmpty) {
      if days.isEmpty { EmptyState(say(.journalEmpty)) }
      ForEach(days, id: \.journalDay) { day in Day(page: day, open: open) }
      if let older { SecondaryButton(say(.journalOlder), action: older) }
    } action: {
      PrimaryButton(say(.todayLog), icon: .plus, action: log)
    }
  }
}

private struct Day: View {
  let page: DayPage, open: @MainActor (String) -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: Space.row) {
      VStack(alignment: .leading, spacing: Space.hair) {
        SectionHeading(page.title)
        if !page.summary.isEmpty { Paragraph(page.summary, muted: true, style: TypeScale.small) }
      }
      ForEach(page.entries, id: \.id) { entry in EntryRow(entry: entry, about: page.title) { open(entry.id) } }
    }
  }
}
