// Joins the screens of the journal to their models.

import LimberKit
import SwiftUI

struct TodayPart: View {
  let model: AppModel

  var body: some View {
    if let page = model.today.page {
      TodayScreen(
        page: page,
        actions: TodayActions(
          log: model.openLog, check: model.openCheck, entry: model.openEntry, undo: model.undo, seen: model.today.seen,
          notSeen: model.today.notSeen, help: model.openHelp))
    } else {
      LoadingScreen(title: .tabToday)
    }
  }
}

struct JournalPart: View {
  let model: AppModel

  var body: some View {
    if let days = model.journal.days {
      JournalScreen(
        days: days, older: model.journal.hasMore ? model.journal.loadMore : nil, open: model.openEntry, log: model.openLog)
    } else {
      LoadingScreen(title: .journalTitle)
    }
  }
}

struct LogPart: View {
  let log: LogModel

  var body: some View {
    if let page = log.page {
      LogScreen(
        page: page, places: Set(log.places), at: log.atLocal,
        actions: LogActions(place: log.togglePlace, usual: log.toggleUsual, time: log.setTime, score: log.tap))
    } else {
      LoadingScreen(title: .logTitle)
    }
  }
}

struct EntryPart: View {
  let model: AppModel, entry: EntryModel

  var body: some View {
    ShownPart(shown: entry, title: .entryTitle) { page in
      EntryScreen(entry: page, edit: { model.editEntry(page.id) }, delete: { model.askDelete(page.id) })
    }
  }
}

/// A form over an entry; what is not saved is asked about before it is left.
struct FormPart<Content: View>: View {
  let model: AppModel, form: EntryForm, title: TextKey
  @ViewBuilder let content: ((@MainActor () -> Void)?) -> Content

  var body: some View {
    if form.entry != nil {
      content(form.isDirty ? model.wayBack : nil)
    } else {
      LoadingScreen(title: title)
    }
  }
}

/// A page that is shown only while the core allows it; else why not.
struct ShownPart<Value: Sendable, Content: View>: View {
  let shown: ShownModel<Value>, title: TextKey
  @ViewBuilder let content: (Value) -> Content

  var body: some View {
    switch shown.state {
    case .loading: LoadingScreen(title: title)
    case .page(let page): content(page)
    case .refused(let why):
      LoadingScreen(title: title)
        .environment(\.problem, Problem(page: why, again: why.retry ? shown.load : nil, close: nil))
    }
  }
}
