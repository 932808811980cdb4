// Limber for iOS: one window, in it the screens over the models, around it the shell.

import LimberKit
import LimberUI
import SwiftUI

@main struct LimberApp: App {
  @Environment(\.scenePhase) private var phase
  @State private var parts = Parts(.standard()) { AppModel($0) }

  var body: some Scene {
    WindowGroup { parts.model.root }
      .onChange(of: phase, initial: true) { _, phase in parts.come(to: phase) }
  }
}

extension AppModel: Inhabitant {
  var root: some View { LimberRoot(model: self) }
}

extension Phone: Shell {}
