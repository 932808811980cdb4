// What any page may have to say beside its own content: that something did not work, that something was saved.

import LimberKit
import SwiftUI

/// Something did not work, in the core's words, with what can be done about it.
struct Problem {
  let page: StatePage
  /// Nil where there is nothing to try again.
  var again: (@MainActor () -> Void)?
  /// Nil where it cannot be put away.
  var close: (@MainActor () -> Void)?
}

/// Something was done, with the ways on.
struct Saved {
  let words: String
  var check: (@MainActor () -> Void)?
  var undo: (@MainActor () -> Void)?
  var more: (@MainActor () -> Void)?
  var close: (@MainActor () -> Void)?
}

private struct ProblemKey: EnvironmentKey {
  static var defaultValue: Problem? { nil }
}

private struct SavedKey: EnvironmentKey {
  static var defaultValue: Saved? { nil }
}

extension EnvironmentValues {
  /// What did not work. The frame of the page shows it.
  var problem: Problem? {
    get { self[ProblemKey.self] }
    set { self[ProblemKey.self] = newValue }
  }

  /// What was just done. The frame of the page shows it.
  var saved: Saved? {
    get { self[SavedKey.self] }
    set { self[SavedKey.self] = newValue }
  }
}

/// The problem on top of a page. It is said once when it comes.
struct ProblemBanner: View {
  let problem: Problem
  @Environment(\.say) private var say

  private var words: String { "\(problem.page.title). \(problem.page.text)" }

  var body: some View {
    Banner(words, kind: .warning) {
      if let again = problem.again { TextAction(say(.tryAgain), icon: .undo, action: again) }
      if let close = problem.close { TextAction(say(.close), icon: .close, action: close) }
    }
    .onChange(of: words, initial: true) { AccessibilityNotification.Announcement(words).post() }
  }
}

/// What was just done; it stays until the next action.
struct SavedNote: View {
  let saved: Saved
  @Environment(\.say) private var say

  var body: some View {
    SavedBar(saved.words, undo: saved.undo.map { (words: say(.undo), action: $0) }) {
      if let check = saved.check { TextAction(say(.checkNow), icon: .check, action: check) }
      if let more = saved.more { TextAction(say(.savedMore), icon: .plus, action: more) }
      if let close = saved.close { TextAction(say(.close), icon: .close, action: close) }
    }
  }
}
