// Hides the journal whenever the app is not in front: in the list of recent apps, under a call, below the control centre. It is a
// window of its own, above everything, because sheets and alerts lie above the app's content.

import LimberUI
import SwiftUI
import UIKit

/// What is seen instead of the journal.
struct CoverView: View {
  /// The core's words; empty until they are there.
  let words: String
  @Environment(\.limber) private var theme

  var body: some View {
    VStack {
      if !words.isEmpty { Paragraph(words, muted: true) }
    }
    .padding(Space.margin)
    .frame(maxWidth: .infinity, maxHeight: .infinity)
    .background(theme.colours.bg)
  }
}

/// Puts the cover over the app and takes it away.
@MainActor final class Cover {
  private var window: UIWindow?

  /// True while nothing of the journal can be seen.
  var isShown: Bool { window?.isHidden == false }

  /// Shows or hides it. At the very start there may be no scene yet; then there is nothing to hide either.
  func show(_ shows: Bool, words: String) {
    guard shows, let scene = Phone.scene else {
      window?.isHidden = true
      window = nil
      return
    }
    if window == nil {
      let window = UIWindow(windowScene: scene)
      window.windowLevel = UIWindow.Level(rawValue: UIWindow.Level.alert.rawValue + 1)
      self.window = window
    }
    let content = UIHostingController(rootView: CoverView(words: words))
    content.view.accessibilityViewIsModal = true
    window?.rootViewController = content
    window?.isHidden = false
  }
}
