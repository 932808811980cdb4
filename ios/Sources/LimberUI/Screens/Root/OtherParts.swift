// Joins the screens of the self-check and of the stretches to their models, and asks what has to be asked.

import LimberKit
import SwiftUI

struct CheckPart: View {
  let model: AppModel
  /// True where there are no tabs to go to.
  let isAlone: Bool
  @Environment(\.problem) private var problem

  var body: some View {
    place.environment(\.problem, own ?? problem)
  }

  /// An answer that was not taken is told on its card.
  private var own: Problem? { model.check.problem.map { Problem(page: $0, again: nil, close: model.check.dismissProblem) } }

  @ViewBuilder private var place: some View {
    let check = model.check
    switch check.place {
    case .intro:
      CheckIntroScreen(ways: Ways(back: isAlone ? model.wayBack : nil, talk: model.openHelp), start: check.begin)
    case .card(let page):
      CardScreen(page: page, check: check, actions: actions)
    case .review(let page, let notice):
      ReviewScreen(page: page, notice: notice, actions: actions, change: check.reopen)
    case .result(let page, let isKept):
      ResultScreen(
        page: page, dial: model.dialing, isKept: isKept, onward: isAlone ? .close : .resultKeep,
        actions: ResultActions(
          mistake: check.mistake, share: { model.share(page.share) }, stretches: isAlone ? nil : stretches,
          leave: model.leaveCheck))
    }
  }

  private var stretches: @MainActor () -> Void { { model.selectTab(.moves) } }

  private var actions: CardActions {
    CardActions(back: model.wayBack, next: model.check.next, stop: model.stopCheck, talk: model.openHelp)
  }
}

struct MovesPart: View {
  let model: AppModel

  var body: some View {
    ShownPart(shown: model.moves, title: .movesTitle) { page in
      MovesScreen(page: page, open: model.openExercise, check: model.openCheck)
    }
    .job(.move)
  }
}

struct ExercisePart: View {
  let model: AppModel, exercise: ExerciseModel

  var body: some View {
    ShownPart(shown: exercise, title: .movesTitle) { page in ExerciseScreen(page: page, open: model.openExercise) }
      .job(.move)
  }
}

/// The question that must be answered before anything else. No answer of it is in red: that is for an emergency alone.
struct Asking: ViewModifier {
  let model: AppModel

  func body(content: Content) -> some View {
    let words = words
    content.alert(words.title, isPresented: isAsked) {
      Button(words.stay, role: .cancel) {}
      if model.dialog == .leaveCheck { Button(model.word(.checkTalk), action: model.openHelp) }
      Button(words.go, action: model.confirmDialog)
    } message: {
      Text(verbatim: words.text)
    }
  }

  private var isAsked: Binding<Bool> {
    Binding(get: { model.dialog != nil }, set: { if !$0 { model.dismissDialog() } })
  }

  private var words: (title: String, text: String, stay: String, go: String) {
    let keys: [TextKey] =
      switch model.dialog {
      case .leaveCheck: [.checkLeaveAsk, .checkLeaveText, .checkStay, .checkLeave]
      case .leaveForm: [.entryLeaveAsk, .entryLeaveText, .entryStay, .entryLeave]
      case .deleteEntry: [.entryDeleteAsk, .entryDeleteText, .cancel, .entryDelete]
      case nil: []
      }
    let said = keys.map(model.word) + Array(repeating: "", count: 4 - keys.count)
    return (said[0], said[1], said[2], said[3])
  }
}
