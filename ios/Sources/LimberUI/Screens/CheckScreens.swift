// The self-check: what it is, a card a page, and the look back before a result.

import LimberKit
import SwiftUI

/// Before the first card.
struct CheckIntroScreen: View {
  let ways: Ways, start: @MainActor () -> Void
  @Environment(\.say) private var say

  var body: some View {
    PageFrame(say(.checkTitle), ways: ways) {
      Paragraph(say(.checkIntro))
      Paragraph(say(.checkNotSure))
      Paragraph(say(.checkNotDiagnosis), muted: true)
    } action: {
      PrimaryButton(say(.checkStart), action: start)
    }
    .job(.check)
  }
}

/// What can be done on a card beside answering it.
struct CardActions {
  let back: @MainActor () -> Void
  let next: @MainActor () -> Void
  let stop: @MainActor () -> Void
  let talk: @MainActor () -> Void

  var ways: Ways { Ways(back: back, talk: talk) }
}

/// A card. What is still open is told at the top and on each row.
struct CardScreen: View {
  let page: CheckCard, check: CheckModel, actions: CardActions
  @Environment(\.say) private var say

  /// Something was left open and still is.
  private var isOpen: Bool {
    page.card.questions.contains { question in
      check.isOpen(question) || question.rows.contains { check.isOpen(question, row: $0.id) }
    }
  }

  var body: some View {
    PageFrame(page.card.title, ways: actions.ways, leads: true) {
      Steps(words: page.progressText, number: Int(page.number), of: Int(page.atMost))
      if let notice = page.notice { Told(words: notice) }
      if isOpen { Told(words: say(.checkOpen), kind: .warning) }
      ForEach(page.card.questions, id: \.id) { question in
        QuestionPart(question: question, check: check, isAlone: page.card.questions.count == 1)
      }
      TextAction(say(.checkStop), icon: .close, action: actions.stop)
    } action: {
      PrimaryButton(say(.continue), action: actions.next)
    }
    .job(.check)
    // Another card begins at its top, and so does this one where something on it was left open.
    .id(Asked(card: page.card.id, open: page.open))
  }

  private struct Asked: Hashable {
    let card: String, open: [String]
  }
}

/// Something new on a page, which is said once when it comes.
private struct Told: View {
  let words: String
  var kind: Banner<EmptyView>.Kind = .info

  var body: some View {
    Banner(words, kind: kind)
      .onChange(of: words, initial: true) { AccessibilityNotification.Announcement(words).post() }
  }
}

/// Every answer once more, each with the way to change it.
struct ReviewScreen: View {
  let page: ReviewPage
  /// What a changed answer took with it.
  let notice: String?
  let actions: CardActions
  /// Goes back to the card of a question.
  let change: @MainActor (String) -> Void
  @Environment(\.say) private var say

  var body: some View {
    PageFrame(say(.checkReview), ways: actions.ways, leads: true) {
      if let notice { Told(words: notice) }
      VStack(alignment: .leading, spacing: Space.row) {
        ForEach(Array(page.lines.enumerated()), id: \.element.question) { at, line in
          // The questions of one card stand under its heading once.
          let isFirst = at == 0 || page.lines[at - 1].title != line.title
          if isFirst && !line.title.isEmpty { GroupHeading(words: line.title) }
          Answered(line: line) { change(line.question) }
        }
      }
      TextAction(say(.checkStop), icon: .close, action: actions.stop)
    } action: {
      PrimaryButton(say(.checkShowResult), action: actions.next)
    }
    .job(.check)
  }
}

/// A question with what was said. All of it is the way to change it.
private struct Answered: View {
  let line: ReviewLine, change: @MainActor () -> Void
  @Environment(\.say) private var say
  @Environment(\.limber) private var theme

  var body: some View {
    Button(action: change) {
      VStack(alignment: .leading, spacing: Space.hair) {
        Paragraph(line.text, muted: true, style: TypeScale.small)
        ForEach(line.answers, id: \.self) { answer in Paragraph(answer) }
        HStack(spacing: Space.hair) {
          IconView(.edit)
          Text(verbatim: say(.checkChange)).textStyle(TypeScale.label)
        }
        .foregroundStyle(theme.job.solid)
      }
      .onCard()
      .frame(minWidth: Sizes.target, minHeight: Sizes.primary)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
  }
}
