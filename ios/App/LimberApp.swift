// Limber for iOS: one window, around it the shell.

import LimberUI
import SwiftUI

@main struct LimberApp: App {
  @Environment(\.scenePhase) private var phase
  @State private var parts = Parts(.standard()) { _ in Bare() }

  var body: some Scene {
    WindowGroup { parts.model.root }
      .onChange(of: phase, initial: true) { _, phase in parts.come(to: phase) }
  }
}

/// An app without screens: what the shell runs until it is handed the models.
@MainActor final class Bare: Inhabitant {
  let hiddenWords = ""
  var savedCheck: String?
  var root: some View { CoverView(words: hiddenWords) }
  func start() async {}
  func foreground() async {}
  func background() async {}
}
