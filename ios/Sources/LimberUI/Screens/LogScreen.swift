// The quick log: one tap on a number saves. Where and when are there for who wants them, and never in the way.

import LimberKit
import SwiftUI

/// What can be done on the quick log.
struct LogActions {
  let place: @MainActor (String) -> Void
  let usual: @MainActor () -> Void
  /// Date and time as the page offered them; nil is now.
  let time: @MainActor (String?) -> Void
  let score: @MainActor (Int) -> Void
}

/// The numbers stand where the thumb is. Where there is no room for them at the edge they come first: one tap must be enough
/// there, too.
struct LogScreen: View {
  let page: LogPage
  /// Ids of the places chosen.
  let places: Set<String>
  /// The time chosen, as the page offered it; nil is now.
  let at: String?
  let actions: LogActions
  @Environment(\.say) private var say
  @Environment(\.isRoomy) private var isRoomy

  var body: some View {
    PageFrame(say(.logTitle), note: say(.logHint), hasAction: isRoomy) {
      if !isRoomy { PainScale(page.steps, tap: actions.score) }
      PlacePicker(groups: page.groups, chosen: places, usual: page.usual, usualText: page.usualText, toggle: actions.place,
        toggleUsual: actions.usual)
      Times(earlier: page.earlier, at: at, choose: actions.time)
    } action: {
      PainScale(page.steps, tap: actions.score)
    }
  }
}

extension LogPage {
  /// The scale as the component takes it.
  var steps: [PainScale.Step] { scale.map { PainScale.Step(score: Int($0.score), spoken: $0.spoken, word: $0.word) } }
}

private struct Times: View {
  let earlier: [TimeChoice], at: String?, choose: @MainActor (String?) -> Void
  @State private var isOpen = false
  @Environment(\.say) private var say

  private var chosen: TimeChoice? { earlier.first { $0.atLocal == at } }

  var body: some View {
    Part(say(.logWhen)) {
      Reflow(spacing: Space.small) {
        Chip(say(.logNow), isChosen: at == nil) { choosing(nil) }
        // While the times lie open, the chosen one stands among them.
        Chip(isOpen ? say(.logEarlier) : chosen?.text ?? say(.logEarlier), isChosen: at != nil) { isOpen.toggle() }
      }
      if isOpen {
        ForEach(earlier, id: \.atLocal) { time in
          ChoiceRow(time.text, kind: .one, isChosen: time.atLocal == at) { choosing(time.atLocal) }
        }
      }
    }
  }

  private func choosing(_ time: String?) {
    isOpen = false
    choose(time)
  }
}
