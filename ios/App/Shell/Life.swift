// The app comes and goes: it starts once, closes the journal when it goes to the background, and opens it when it comes back.
// One after the other, however quickly a person switches: an opening never overtakes a closing.

import SwiftUI
import UIKit

/// What lives in the app.
@MainActor protocol Living: AnyObject {
  func start() async
  func foreground() async
  func background() async
}

/// Turns the phases of the scene into the life of the app.
@MainActor final class Life {
  private enum Place { case nowhere, front, back }

  private let app: any Living
  private var place = Place.nowhere
  /// The last step that was begun; the next waits for it.
  private(set) var step: Task<Void, Never>?

  init(_ app: any Living) { self.app = app }

  /// The scene has come to this phase. While it is inactive nothing is opened or closed: it may just be a call or a glance.
  func come(to phase: ScenePhase) {
    if phase == .active { toFront() }
    if phase == .background { toBack() }
  }

  private func toFront() {
    let isFirst = place == .nowhere
    guard place != .front else { return }
    place = .front
    then { app in if isFirst { await app.start() } else { await app.foreground() } }
  }

  private func toBack() {
    guard place == .front else { return }
    place = .back
    // The system lets the app finish: the journal is written out and its key forgotten before it sleeps.
    let time = BackgroundTime("Close the journal")
    then { app in
      await app.background()
      time.end()
    }
  }

  private func then(_ work: @escaping @MainActor (any Living) async -> Void) {
    step = Task { [app, step] in
      await step?.value
      await work(app)
    }
  }
}

/// Time that the system grants in the background. It must be given back, at the latest when the system asks for it.
@MainActor final class BackgroundTime {
  private var id = UIBackgroundTaskIdentifier.invalid

  init(_ name: String) {
    id = UIApplication.shared.beginBackgroundTask(withName: name) { [weak self] in self?.end() }
  }

  func end() {
    guard id != .invalid else { return }
    UIApplication.shared.endBackgroundTask(id)
    id = .invalid
  }
}
