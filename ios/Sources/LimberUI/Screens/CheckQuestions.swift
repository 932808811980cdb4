// The questions of a card, by how they are answered. Nothing here knows what a question is about.

import LimberKit
import SwiftUI

/// A question with its answers.
struct QuestionPart: View {
  let question: QuestionView, check: CheckModel
  /// True where the card has no other question, so that nothing needs to say which one an answer belongs to.
  let isAlone: Bool

  var body: some View {
    VStack(alignment: .leading, spacing: Space.row) {
      switch question.kind {
      case .rows:
        QuestionWords(question: question, check: check, about: about)
        ForEach(question.rows, id: \.id) { row in RowPart(question: question, row: row, check: check) }
      case .one:
        QuestionWords(question: question, check: check, about: about)
        ForEach(question.choices, id: \.id) { choice in
          OneChoice(choice: choice, about: about, isChosen: check.draft.choice(question.id) == choice.id) {
            check.choose(question.id, choice.id)
          }
        }
      case .many:
        QuestionWords(question: question, check: check, about: about)
        Ticks(question: question, check: check, about: about)
      case .number:
        NumberPart(question: question, check: check, about: about)
      }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
  }

  private var about: String { isAlone ? "" : question.text }
}

/// The words of a question over its answers, and why it is asked.
private struct QuestionWords: View {
  let question: QuestionView, check: CheckModel, about: String

  /// From so many letters on a question is a paragraph, which would shout in the size of a heading.
  private static let long = 120

  var body: some View {
    VStack(alignment: .leading, spacing: Space.hair) {
      Text(verbatim: question.text)
        .textStyle(question.text.count < Self.long ? TypeScale.heading : TypeScale.body)
        .fontWeight(question.text.count < Self.long ? nil : .medium)
        .multilineTextAlignment(.leading)
        .fixedSize(horizontal: false, vertical: true)
        .accessibilityAddTraits(.isHeader)
        .accessibilityHeading(.h2)
      if !question.help.isEmpty { Paragraph(question.help, muted: true) }
    }
    if check.isOpen(question) { StillOpen() }
    Why(key: question.id, about: about, reasons: reasons, check: check)
  }

  /// That of the question, and those of single choices under their names.
  private var reasons: [Why.Reason] {
    [Why.Reason(id: "", about: "", why: question.why)]
      + question.choices.map { Why.Reason(id: $0.id, about: $0.text, why: $0.why) }
  }
}

private struct StillOpen: View {
  @Environment(\.say) private var say

  var body: some View {
    Reflow(spacing: Space.small, alignment: .top) {
      IconView(.warning)
      Paragraph(say(.checkRowOpen), style: TypeScale.label)
    }
  }
}

/// "Why are you asking?" Nothing where the core gives no reason.
private struct Why: View {
  struct Reason: Identifiable {
    let id: String, about: String, why: String
  }

  let key: String, about: String, reasons: [Reason], check: CheckModel
  @Environment(\.say) private var say

  var body: some View {
    let told = reasons.filter { !$0.why.isEmpty }
    if !told.isEmpty {
      let isOpen = Binding(get: { check.whys.contains(key) }, set: { if $0 != check.whys.contains(key) { check.why(key) } })
      Opening(say(.checkWhy), about: about, isOpen: isOpen) {
        ForEach(told) { reason in
          if reason.about.isEmpty { Paragraph(reason.why, muted: true) } else { FactRow(reason.about, reason.why) }
        }
      }
    }
  }
}

/// Yes, no and not sure beside each other; answers of a row's own below each other, as they are whole sentences.
private struct RowPart: View {
  let question: QuestionView, row: RowView, check: CheckModel
  @Environment(\.say) private var say

  private var isOpen: Bool { check.isOpen(question, row: row.id) }

  var body: some View {
    let chosen = check.draft.row(question.id, row.id)
    VStack(alignment: .leading, spacing: Space.hair) {
      if row.choices.isEmpty {
        AnswerRow(row.text, help: row.help, note: isOpen ? say(.checkRowOpen) : "", answers: usual, chosen: chosen) {
          check.answerRow(question.id, row.id, $0)
        }
      } else {
        VStack(alignment: .leading, spacing: Space.row) {
          Paragraph(row.text)
          if !row.help.isEmpty { Paragraph(row.help, muted: true, style: TypeScale.small) }
          if isOpen { StillOpen() }
          ForEach(row.choices, id: \.id) { choice in
            OneChoice(choice: choice, about: row.text, isChosen: choice.id == chosen) {
              check.answerRow(question.id, row.id, choice.id)
            }
          }
        }
        .onCard(outlined: isOpen)
      }
      Why(key: "\(question.id).\(row.id)", about: row.text, reasons: [Why.Reason(id: "", about: "", why: row.why)], check: check)
        .padding(.horizontal, Space.inside)
    }
  }

  /// The ids are those of every row that has no answers of its own.
  private var usual: [AnswerRow.Answer] {
    [
      .init(id: "yes", words: say(.yes)), .init(id: "no", words: say(.no)), .init(id: "not_sure", words: say(.notSure)),
    ]
  }
}

/// One of several answers. Where several questions can have the same, `about` says whose it is, after what one sees.
private struct OneChoice: View {
  let choice: ChoiceView, about: String, isChosen: Bool, choose: @MainActor () -> Void

  var body: some View {
    ChoiceRow(choice.text, help: choice.help, kind: .one, isChosen: isChosen, action: choose)
      .accessibilityLabel(Text(verbatim: named(choice.text, choice.help, about)))
  }
}

/// A tick list under its headings, each tick with its own "not sure"; "none of these" stands last and alone.
private struct Ticks: View {
  let question: QuestionView, check: CheckModel, about: String
  @Environment(\.say) private var say

  var body: some View {
    let id = question.id
    VStack(alignment: .leading, spacing: Space.small) {
      ForEach(Array(question.choices.enumerated()), id: \.element.id) { at, choice in
        let before = at > 0 ? question.choices[at - 1] : nil
        let tick = check.draft.tick(id, choice.id)
        if let group = choice.group, group != before?.group {
          GroupHeading(words: group).padding(.top, at == 0 ? 0 : Space.row)
        }
        // Left and right of a place have one explanation: it stands with the first of them.
        TickRow(
          words: choice.text, help: choice.help == before?.help ? "" : choice.help, unsure: say(.notSure),
          isTicked: tick == .ticked, isUnsure: tick == .unsure,
          tick: { check.tick(id, choice.id) }, doubt: { check.unsure(id, choice.id) })
      }
      if let none = question.none {
        ChoiceRow(none, kind: .many, isChosen: check.draft.tick(id, Draft.none) == .ticked) { check.none(id) }
          .accessibilityLabel(Text(verbatim: named(none, about)))
          .padding(.top, Space.row)
      }
    }
  }
}

/// A number to type, or rather not to say.
private struct NumberPart: View {
  let question: QuestionView, check: CheckModel, about: String
  @Environment(\.say) private var say

  var body: some View {
    let id = question.id
    let text = Binding(get: { check.draft.number(id) }, set: { check.type(id, $0) })
    let problem = check.isOpen(question) ? say(.checkRowOpen) : ""
    LabeledField(question.text, text: text, help: question.help, problem: problem, keyboard: .numberPad)
    if let unsaid = question.unsaid {
      ChoiceRow(unsaid, kind: .many, isChosen: check.draft.choice(id) != nil) { check.unsaid(id) }
        .accessibilityLabel(Text(verbatim: named(unsaid, about)))
    }
    Why(key: id, about: about, reasons: [Why.Reason(id: "", about: "", why: question.why)], check: check)
  }
}
