// The whole app in SwiftUI: which page is seen, over the models. The shell puts it into its window.

import LimberKit
import SwiftUI

/// The app. The pages that lie over the tabs are pushed as on every iPhone: the swipe from the edge, the scrolled place of the
/// page below and the way of a screen reader come from the phone itself.
public struct LimberRoot: View {
  @Bindable private var model: AppModel
  /// How many entries were saved, each of which is felt.
  @State private var saves = 0

  public init(model: AppModel) { self.model = model }

  public var body: some View {
    NavigationStack(path: $model.path) {
      StageView(model: model)
        .navigationDestination(for: Page.self) { page in PageView(model: model, page: page) }
    }
    .modifier(Asking(model: model))
    .saying(model.words)
    .onChange(of: model.snack?.entry) { _, entry in
      if entry != nil { saves += 1 }
    }
    .sensoryFeedback(.impact, trigger: saves)
  }
}

/// What lies below all pages.
private struct StageView: View {
  let model: AppModel

  var body: some View {
    stage.environment(\.problem, model.page == nil ? model.problemToShow : nil)
  }

  @ViewBuilder private var stage: some View {
    switch model.stage {
    case .starting:
      StartingScreen().toolbar(.hidden, for: .navigationBar)
    case .onboarding(let step):
      OnboardingScreen(
        step: step, back: step > 1 ? model.wayBack : nil, next: model.nextOnboarding,
        finish: { model.finishOnboarding(check: $0) })
    case .trouble(let page):
      TroubleScreen(page: page, again: model.retry, check: model.openCheck, numbers: model.openHelp)
        .toolbar(.hidden, for: .navigationBar)
    case .open:
      Tabbed(model: model)
    }
  }
}

/// The four places, with the bar that leads to them.
private struct Tabbed: View {
  let model: AppModel

  var body: some View {
    VStack(spacing: 0) {
      tab
        .environment(\.saved, model.savedToShow)
        .frame(maxWidth: .infinity, maxHeight: .infinity)
      TabBar(places: AppTab.allCases.map(place))
    }
  }

  @ViewBuilder private var tab: some View {
    switch model.tab {
    // Nothing leads out of these three, so that a bar above them would be empty.
    case .today: TodayPart(model: model).toolbar(.hidden, for: .navigationBar)
    case .check: CheckPart(model: model, isAlone: false)
    case .moves: MovesPart(model: model).toolbar(.hidden, for: .navigationBar)
    case .journal: JournalPart(model: model).toolbar(.hidden, for: .navigationBar)
    }
  }

  private func place(_ tab: AppTab) -> Place {
    let (key, icon, job): (TextKey, IconName, Job) =
      switch tab {
      case .today: (.tabToday, .today, .journal)
      case .check: (.tabCheck, .check, .check)
      case .moves: (.tabMoves, .move, .move)
      case .journal: (.tabJournal, .journal, .journal)
      }
    return Place(id: tab.id, words: model.word(key), icon: icon, job: job, isChosen: tab == model.tab) { model.selectTab(tab) }
  }
}

/// A page over the tabs.
private struct PageView: View {
  let model: AppModel, page: Page

  var body: some View {
    content.environment(\.problem, model.page == page ? model.problemToShow : nil)
  }

  @ViewBuilder private var content: some View {
    switch page {
    case .log(let log): LogPart(log: log)
    case .addMore(let form): FormPart(model: model, form: form, title: .moreTitle) { AddMoreScreen(form: form, back: $0) }
    case .editEntry(let form): FormPart(model: model, form: form, title: .entryEditTitle) { EditScreen(form: form, back: $0) }
    case .entry(let entry): EntryPart(model: model, entry: entry)
    case .exercise(let exercise): ExercisePart(model: model, exercise: exercise)
    case .help(let help): HelpScreen(page: help, dial: model.dialing)
    case .check: CheckPart(model: model, isAlone: true)
    }
  }
}

extension AppModel {
  /// What did not work, as the frame of a page shows it.
  var problemToShow: Problem? {
    problem.map { Problem(page: $0, again: $0.retry ? retry : nil, close: dismissProblem) }
  }

  /// What was just done, as the frame of a page shows it.
  var savedToShow: Saved? {
    guard let snack else { return nil }
    let words = [snack.text, snack.opensText].compactMap { $0 }.joined(separator: " ")
    return Saved(
      words: words, check: snack.opensText == nil ? nil : openCheck, undo: snack.canUndo ? undo : nil,
      more: snack.entry == nil ? nil : addMore, close: snack.canUndo ? nil : dismissSnack)
  }

  /// One screen back.
  var wayBack: @MainActor () -> Void { { _ = self.back() } }

  /// What this device can do about a number.
  var dialing: Dial { Dial(can: canDial, isRefused: dialRefused, call: dial) }
}
