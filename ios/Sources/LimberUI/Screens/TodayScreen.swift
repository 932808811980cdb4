// The first page. A serious result that waits stands before everything; then today, and the two things to do.

import LimberKit
import SwiftUI

/// What can be done on the first page.
struct TodayActions {
  let log: @MainActor () -> Void
  let check: @MainActor () -> Void
  let entry: @MainActor (String) -> Void
  let undo: @MainActor () -> Void
  let seen: @MainActor () -> Void
  let notSeen: @MainActor () -> Void
  let help: @MainActor () -> Void
}

struct TodayScreen: View {
  let page: HomePage, actions: TodayActions
  @Environment(\.say) private var say
  @Environment(\.saved) private var saved

  var body: some View {
    PageFrame(say(.tabToday), note: page.date) {
      if let standing = page.standing { Standing(page: standing, actions: actions) }
      RowAction(
        say(page.lastCheck == nil ? .todayCheck : .todayCheckAgain), detail: page.lastCheck ?? say(.todayOfferCheck),
        icon: .check, action: actions.check
      )
      .job(.check)
      Part(say(.todayEntries)) {
        Paragraph(page.entries.isEmpty ? say(.todayNone) : page.today, muted: true)
        ForEach(page.entries, id: \.id) { entry in EntryRow(entry: entry) { actions.entry(entry.id) } }
        // What was just saved brings its own undo.
        if saved == nil, let undo = page.undo { TextAction(undo, icon: .undo, action: actions.undo) }
      }
    } action: {
      PrimaryButton(say(.todayLog), icon: .plus, action: actions.log)
    }
  }
}

/// The result that waits: what it said, what is missing, and that the person was seen about it.
private struct Standing: View {
  let page: StandingView, actions: TodayActions
  @Environment(\.say) private var say

  var body: some View {
    VStack(alignment: .leading, spacing: Space.row) {
      UrgencyHeading(Urgency(page.level), page.heading, detail: page.headline ?? "")
      Card {
        Paragraph(page.title, muted: true, style: TypeScale.small)
        Paragraph(page.text)
        if page.seen {
          TextAction(say(.todayNotSeen), icon: .undo, action: actions.notSeen)
        } else {
          SecondaryButton(say(.todaySeen), icon: .tick, action: actions.seen)
          Paragraph(say(.todaySeenHelp), muted: true, style: TypeScale.small)
        }
        TextAction(say(.resultNumbers), icon: .phone, action: actions.help)
      }
      .job(.check)
    }
  }
}
