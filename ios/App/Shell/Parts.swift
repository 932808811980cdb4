// The parts of the app, put together once, and what each of them does when the app comes or goes.

import SwiftUI

/// What the shell needs of the models and their views.
@MainActor protocol Inhabitant: Living {
  associatedtype Root: View
  /// All screens.
  var root: Root { get }
  /// The core's words for the cover; empty until they are there.
  var hiddenWords: String { get }
  /// A self-check under way, as the core writes it; nil when there is none.
  var savedCheck: String? { get set }
}

/// The shell around the models.
@MainActor final class Parts<Model: Inhabitant> {
  let phone: Phone
  let model: Model
  let life: Life
  let cover = Cover()
  private let draft: CheckDraft
  private var hasBegun = false

  init(_ folder: DataFolder, _ make: (Phone) -> Model) {
    phone = Phone(folder: folder)
    model = make(phone)
    draft = CheckDraft(folder: folder)
    life = Life(Kept(model, draft))
  }

  /// The scene has come to this phase. The cover comes first: the system takes its picture soon after.
  func come(to phase: ScenePhase) {
    cover.show(phase != .active, words: model.hiddenWords)
    if phase == .active {
      // Not before: until somebody is in front of it, the phone may be locked and the file closed.
      if !hasBegun { model.savedCheck = draft.text }
      hasBegun = true
    } else if hasBegun {
      draft.keep(model.savedCheck)
    }
    life.come(to: phase)
  }
}

/// The models, and a check kept once more when they are done in the background: what was tapped last is still done there.
@MainActor private final class Kept<Model: Inhabitant>: Living {
  private let model: Model, draft: CheckDraft

  init(_ model: Model, _ draft: CheckDraft) { (self.model, self.draft) = (model, draft) }

  func start() async { await model.start() }
  func foreground() async { await model.foreground() }

  func background() async {
    await model.background()
    draft.keep(model.savedCheck)
  }
}
