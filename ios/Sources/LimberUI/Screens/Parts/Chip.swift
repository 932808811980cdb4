// Small things to choose, beside each other: places, times, "not sure". What is chosen has a tick, an outline and a trait.

import SwiftUI

/// One of a few short answers.
struct Chip: View {
  private let words: String, about: String, isChosen: Bool, action: @MainActor () -> Void

  /// `about` is said after the words where many chips say the same, as "Not sure" does; empty for none.
  init(_ words: String, about: String = "", isChosen: Bool, action: @escaping @MainActor () -> Void) {
    (self.words, self.about, self.isChosen, self.action) = (words, about, isChosen, action)
  }

  var body: some View {
    Button(action: action) {
      HStack(spacing: Space.hair) {
        if isChosen { IconView(.tick) }
        Text(verbatim: words)
          .textStyle(TypeScale.label)
          .multilineTextAlignment(.leading)
          .fixedSize(horizontal: false, vertical: true)
      }
    }
    .buttonStyle(ChoiceStyle(isChosen: isChosen, radius: Radii.chip, height: Sizes.target))
    .accessibilityLabel(Text(verbatim: named(words, about)))
    .chosen(isChosen)
  }
}

/// A tick of a list that can also be set to "not sure". Both stand beside each other: nothing cycles, and each is a target.
struct TickRow: View {
  let words: String, help: String, unsure: String, isTicked: Bool, isUnsure: Bool
  let tick: @MainActor () -> Void, doubt: @MainActor () -> Void

  var body: some View {
    Reflow(spacing: Space.small) {
      ChoiceRow(words, help: help, kind: .many, isChosen: isTicked, action: tick)
      Chip(unsure, about: words, isChosen: isUnsure, action: doubt)
    }
  }
}

/// A name where several controls have the same words: it begins with what one sees, and goes on with what it is about.
func named(_ parts: String...) -> String { parts.filter { !$0.isEmpty }.joined(separator: ", ") }
