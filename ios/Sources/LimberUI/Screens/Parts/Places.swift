// Places of the body as lists: the equal of any map, and what a screen reader walks. Sides are named in words.

import LimberKit
import SwiftUI

/// Where it hurts. The places used last are one tap; those chosen beside them stand below and can be taken away; all others open
/// at a tap.
struct PlacePicker: View {
  let groups: [PlaceGroup], chosen: Set<String>
  /// What was marked last, and what is said of it; empty where nothing is offered.
  var usual: [PlaceView] = [], usualText = ""
  let toggle: @MainActor (String) -> Void
  var toggleUsual: @MainActor () -> Void = {}
  @State private var isOpen = false
  @Environment(\.say) private var say

  private var offered: [String] { usualText.isEmpty ? [] : usual.map(\.id) }

  /// Where the list is open, what is chosen is ticked there.
  private var beside: [PlaceView] {
    isOpen ? [] : groups.flatMap(\.places).filter { chosen.contains($0.id) && !offered.contains($0.id) }
  }

  var body: some View {
    Part(say(.logWhere)) {
      if !offered.isEmpty {
        ChoiceRow(usualText, kind: .many, isChosen: chosen.isSuperset(of: offered), action: toggleUsual)
      }
      ForEach(beside, id: \.id) { place in
        ChoiceRow(place.text, kind: .many, isChosen: true) { toggle(place.id) }
      }
      Opening(say(.logPick), isOpen: $isOpen) {
        Paragraph(say(.logSides), muted: true, style: TypeScale.small)
        ForEach(groups, id: \.title) { group in PlaceList(group: group, chosen: chosen, toggle: toggle) }
      }
    }
  }
}

private struct PlaceList: View {
  let group: PlaceGroup, chosen: Set<String>, toggle: @MainActor (String) -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: Space.small) {
      GroupHeading(words: group.title)
      ForEach(Array(group.places.enumerated()), id: \.element.id) { at, place in
        // Left and right of a place have one explanation: it stands with the first of them.
        let help = at > 0 && group.places[at - 1].help == place.help ? "" : place.help
        ChoiceRow(place.text, help: help, kind: .many, isChosen: chosen.contains(place.id)) { toggle(place.id) }
      }
    }
  }
}

/// The heading of some choices.
struct GroupHeading: View {
  let words: String

  var body: some View {
    Text(verbatim: words)
      .textStyle(TypeScale.label)
      .multilineTextAlignment(.leading)
      .fixedSize(horizontal: false, vertical: true)
      .accessibilityAddTraits(.isHeader)
      .accessibilityHeading(.h3)
  }
}
