// What stands before the journal: the three short pages of the first start, and the page for a journal that cannot be opened.

import LimberKit
import SwiftUI

/// One of the first three pages.
struct OnboardingScreen: View {
  /// How many there are.
  static let last = 3

  /// From 1.
  let step: Int
  /// Nil on the first page.
  let back: (@MainActor () -> Void)?
  let next: @MainActor () -> Void
  /// True goes on to the self-check.
  let finish: @MainActor (Bool) -> Void
  @Environment(\.say) private var say

  private var words: (title: TextKey, texts: [TextKey]) {
    switch step {
    case 1: (.start1Title, [.start1Does, .start1Not])
    case 2: (.start2Title, [.start2Text, .start2Copy])
    default: (.start3Title, [.start3Text])
    }
  }

  var body: some View {
    PageFrame(say(words.title), ways: Ways(back: back), leads: true) {
      ForEach(words.texts, id: \.self) { text in Paragraph(say(text)) }
      if step == 1 { LimberLine().padding(.top, Space.pause).frame(maxWidth: .infinity) }
    } action: {
      if step < Self.last {
        PrimaryButton(say(.continue), action: next)
      } else {
        PrimaryButton(say(.start3Check), icon: .check) { finish(true) }
        SecondaryButton(say(.start3Later)) { finish(false) }
      }
    }
    .job(step < Self.last ? .journal : .check)
    // Each page begins at its top.
    .id(step)
  }
}

/// While the journal is being opened, which takes less than it takes to read a word.
struct StartingScreen: View {
  @Environment(\.limber) private var theme

  var body: some View {
    LimberLine()
      .frame(maxWidth: .infinity, maxHeight: .infinity)
      .background(theme.colours.bg)
  }
}

/// A page that is not there yet, or that cannot be shown; the frame says why.
struct LoadingScreen: View {
  let title: TextKey
  @Environment(\.say) private var say
  @Environment(\.problem) private var problem

  var body: some View {
    PageFrame(say(title)) {
      if problem == nil { Paragraph(say(.loading), muted: true) }
    }
  }
}

/// A journal that cannot be opened: what happened, what can be done, and what works all the same.
struct TroubleScreen: View {
  let page: StatePage
  let again: @MainActor () -> Void, check: @MainActor () -> Void, numbers: @MainActor () -> Void
  @Environment(\.say) private var say

  var body: some View {
    PageFrame(page.title, hasAction: page.retry) {
      Paragraph(page.text)
      VStack(alignment: .leading, spacing: Space.row) {
        Paragraph(page.stillWorks, muted: true)
        RowAction(say(.troubleCheck), icon: .check, action: check)
        RowAction(say(.troubleNumbers), icon: .phone, action: numbers)
      }
      .job(.check)
    } action: {
      PrimaryButton(say(.tryAgain), action: again)
    }
  }
}
