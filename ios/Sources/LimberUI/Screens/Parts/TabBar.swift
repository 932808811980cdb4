// The four places of the app at the lower edge. Each has its job's colour, an icon and a word; the word never goes away.

import SwiftUI

/// A place of the app.
struct Place: Identifiable {
  let id: Int, words: String, icon: IconName, job: Job, isChosen: Bool, choose: @MainActor () -> Void
}

/// The places beside each other; where text is large in two rows, which its words then have to themselves.
struct TabBar: View {
  let places: [Place]
  @Environment(\.dynamicTypeSize) private var size
  @Environment(\.limber) private var theme

  var body: some View {
    Grid(horizontalSpacing: Space.hair, verticalSpacing: Space.hair) {
      ForEach(rows, id: \.first?.id) { row in
        GridRow { ForEach(row) { place in TabButton(place: place) } }
      }
    }
    // Two rows of the largest words would leave no room for a page.
    .dynamicTypeSize(...DynamicTypeSize.accessibility2)
    .padding(.horizontal, Space.small)
    .padding(.vertical, Space.hair)
    .frame(maxWidth: Sizes.reading)
    .frame(maxWidth: .infinity)
    .background(theme.colours.surface)
    .accessibilityElement(children: .contain)
  }

  private var rows: [[Place]] {
    let columns = size.isAccessibilitySize ? 2 : 4
    return stride(from: 0, to: places.count, by: columns).map { Array(places[$0..<min($0 + columns, places.count)]) }
  }
}

private struct TabButton: View {
  let place: Place

  var body: some View {
    Button(action: place.choose) { TabLabel(place: place) }
      .buttonStyle(.plain)
      .job(place.job)
      .accessibilityAddTraits(place.isChosen ? .isSelected : [])
  }
}

/// The chosen one lies on a ground; without tints, in an outline.
private struct TabLabel: View {
  let place: Place
  @Environment(\.dynamicTypeSize) private var size
  @Environment(\.limber) private var theme

  var body: some View {
    let shape = RoundedRectangle(cornerRadius: Radii.chip)
    let edge = place.isChosen && theme.isHighContrast ? theme.job.solid : .clear
    VStack(spacing: Space.hair) {
      if !size.isAccessibilitySize { IconView(place.icon) }
      Text(verbatim: place.words)
        .textStyle(TypeScale.small)
        .fontWeight(place.isChosen ? .semibold : nil)
        .multilineTextAlignment(.center)
    }
    .padding(Space.hair)
    .frame(minWidth: Sizes.target, maxWidth: .infinity, minHeight: Sizes.primary)
    .foregroundStyle(place.isChosen ? theme.job.onContainer : theme.colours.muted)
    .background(place.isChosen ? theme.job.container : .clear, in: shape)
    .overlay { shape.strokeBorder(edge, lineWidth: theme.colours.outlineWidth) }
    .contentShape(shape)
  }
}
