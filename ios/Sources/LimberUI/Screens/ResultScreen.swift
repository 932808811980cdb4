// The result of a check: how soon, what to do, whom to call, what to say, why, and what to watch for. Words first; the
// telephone works offline and with the journal locked.

import LimberKit
import SwiftUI

/// What can be done with a result.
struct ResultActions {
  let mistake: @MainActor (ReasonView) -> Void
  let share: @MainActor () -> Void
  /// Nil where there is no journal to ask which are open.
  let stretches: (@MainActor () -> Void)?
  let leave: @MainActor () -> Void
}

struct ResultScreen: View {
  let page: ResultPage, dial: Dial
  /// False where the journal could not keep it.
  let isKept: Bool
  /// Where the person goes who leaves it.
  let onward: TextKey
  let actions: ResultActions
  @AccessibilityFocusState private var isAtTop: Bool
  @Environment(\.say) private var say
  @Environment(\.problem) private var problem
  @Environment(\.isRoomy) private var isRoomy

  /// The line of the one main button, where the device can call.
  private var ring: NumberLine? { dial.can ? page.first.first ?? page.dial : nil }

  var body: some View {
    Scroller(hasEdge: isRoomy && ring != nil) {
      UrgencyHeading(Urgency(page.urgency), page.heading, detail: page.lead)
        .accessibilityElement(children: .combine)
        .accessibilityAddTraits(.isHeader)
        .accessibilityHeading(.h1)
        .accessibilityFocused($isAtTop)
        .modifier(Ringing(line: ring, dial: dial))
        .padding(.top, Space.row)
      if let problem { ProblemBanner(problem: problem) }
      NoCall(dial: dial)
      NumberCards(lines: page.first, dial: dial, ring: ring)
      WhatToDo(page: page)
      if !isRoomy, let ring { DialButton(line: ring, dial: dial) }
      Rest(page: page, dial: dial, ring: ring, isKept: isKept, onward: onward, actions: actions)
    } edge: {
      if let ring { DialButton(line: ring, dial: dial) }
    }
    .ways(Ways())
    .modifier(Leading(isOn: true, isAtTop: $isAtTop))
    .job(.check)
  }
}

/// The button that calls stands at the lower edge, the last thing on the page for a screen reader: its heading, the first one,
/// offers the call as well.
private struct Ringing: ViewModifier {
  let line: NumberLine?, dial: Dial

  func body(content: Content) -> some View {
    if let line, let number = line.dial.first {
      content.accessibilityAction(named: Text(verbatim: line.call)) { dial.call(number) }
    } else {
      content
    }
  }
}

/// The one clear action, then each with what to do. An emergency has two.
private struct WhatToDo: View {
  let page: ResultPage

  var body: some View {
    VStack(alignment: .leading, spacing: Space.row) {
      // Where an action says the same, it is not said twice.
      if !page.actions.contains(where: { $0.headline == page.headline }) {
        Headline(words: page.headline, style: TypeScale.title)
      }
      ForEach(Array(page.actions.enumerated()), id: \.element.id) { at, action in
        Card {
          Headline(words: action.headline, style: at == 0 ? TypeScale.title : TypeScale.heading)
          Paragraph(action.text)
        }
      }
    }
  }
}

private struct Headline: View {
  let words: String, style: TypeStyle

  var body: some View {
    Paragraph(words, style: style)
      .accessibilityAddTraits(.isHeader)
      .accessibilityHeading(.h2)
  }
}

/// All that follows what to do.
private struct Rest: View {
  let page: ResultPage, dial: Dial, ring: NumberLine?, isKept: Bool, onward: TextKey, actions: ResultActions
  @Environment(\.say) private var say

  var body: some View {
    if !page.numbers.isEmpty {
      Part(say(.resultNumbers)) { NumberCards(lines: page.numbers, dial: dial, ring: ring) }
    }
    if let sentence = page.say {
      // Large, so that it can be shown at a desk.
      Part(say(.resultSay)) { Card { Paragraph(sentence, style: TypeScale.heading) } }
    }
    if !page.reasons.isEmpty {
      Part(say(.resultWhy)) {
        ForEach(page.reasons, id: \.rule) { reason in Reason(page: reason) { actions.mistake(reason) } }
      }
    }
    if !page.exerciseText.isEmpty { Banner(page.exerciseText) }
    Part(page.safetyTitle) {
      ForEach(page.safetyNet, id: \.self) { net in
        Card {
          Paragraph(net.lead, style: TypeScale.label)
          LineList(net.signs)
        }
      }
    }
    if page.exerciseText.isEmpty, let stretches = actions.stretches {
      // The second line also tells it from the tab of the same name below.
      RowAction(say(.resultStretches), detail: say(.movesAllNeed), icon: .move, action: stretches).job(.move)
    }
    if isKept { Paragraph(page.kept, muted: true, style: TypeScale.small) } else { Banner(page.notKept) }
    VStack(alignment: .leading, spacing: Space.small) {
      Paragraph(page.notADiagnosis, style: TypeScale.small)
      Paragraph(page.contentLine, muted: true, style: TypeScale.small)
    }
    VStack(alignment: .leading, spacing: Space.small) {
      SecondaryButton(say(.share), icon: .share, action: actions.share)
      TextAction(say(onward), icon: .today, action: actions.leave)
    }
  }
}

private struct Reason: View {
  let page: ReasonView, mistake: @MainActor () -> Void
  @State private var isOpen = false
  @Environment(\.say) private var say

  var body: some View {
    Card {
      Paragraph(page.text)
      Paragraph(page.because, muted: true, style: TypeScale.small)
      VStack(alignment: .leading, spacing: Space.hair) {
        // Many reasons have these two: the names say whose they are, and begin with what one sees.
        Opening(say(.resultSources), about: page.because, isOpen: $isOpen) {
          Paragraph(page.source, muted: true, style: TypeScale.small)
        }
        TextAction(say(.resultMistake), icon: .undo, action: mistake)
          .accessibilityLabel(Text(verbatim: named(say(.resultMistake), page.because)))
      }
    }
  }
}
