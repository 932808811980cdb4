// What every page is laid on: content that scrolls, in a column that can be read, over an edge where a thumb reaches.

import SwiftUI

extension EnvironmentValues {
  /// Room for something that stays at the edge. Large text, and a phone that lies on its side, would lose the page to it.
  var isRoomy: Bool { !dynamicTypeSize.isAccessibilitySize && verticalSizeClass != .compact }
}

/// Content, and what stays at the lower edge below it. Where there is no room the content must bring that itself.
struct Scroller<Content: View, Edge: View>: View {
  private let content: Content, edge: Edge, hasEdge: Bool
  @Environment(\.limber) private var theme

  /// `hasEdge` is false where nothing stands at the edge now.
  init(hasEdge: Bool, @ViewBuilder content: () -> Content, @ViewBuilder edge: () -> Edge) {
    (self.content, self.edge, self.hasEdge) = (content(), edge(), hasEdge)
  }

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Space.group) { content }
        .frame(maxWidth: Sizes.reading, alignment: .leading)
        .padding(.horizontal, Space.margin)
        .padding(.bottom, Space.section)
        .frame(maxWidth: .infinity)
    }
    .scrollDismissesKeyboard(.interactively)
    .safeAreaInset(edge: .bottom, spacing: 0) {
      if hasEdge {
        VStack(spacing: Space.small) { edge }
          .frame(maxWidth: Sizes.reading)
          .padding(.horizontal, Space.margin)
          .padding(.vertical, Space.row)
          .frame(maxWidth: .infinity)
          .background(theme.colours.bg)
      }
    }
    .textStyle(TypeScale.body)
    .foregroundStyle(theme.colours.ink)
    .tint(theme.job.solid)
    .background(theme.colours.bg)
    .navigationBarTitleDisplayMode(.inline)
  }
}

/// What can be done in the bar above a page.
struct Ways {
  /// Back, where the page itself says what that is; a page that lies over another one has the phone's own way back.
  var back: (@MainActor () -> Void)?
  /// To somebody to talk to.
  var talk: (@MainActor () -> Void)?
}

extension View {
  /// Puts the ways out into the bar above the page.
  func ways(_ ways: Ways) -> some View { modifier(WaysOut(ways: ways)) }
}

private struct WaysOut: ViewModifier {
  let ways: Ways
  @Environment(\.say) private var say
  @Environment(\.limber) private var theme
  @Environment(\.isRoomy) private var isRoomy

  func body(content: Content) -> some View {
    content
      .navigationBarBackButtonHidden(ways.back != nil)
      .toolbar {
        ToolbarItem(placement: .topBarLeading) {
          if let back = ways.back {
            BarButton(words: say(.back), icon: .back, colour: theme.job.solid, action: back).accessibilityIdentifier("back")
          }
        }
        ToolbarItem(placement: .topBarTrailing) {
          // Large text has it in the page, where it can grow.
          if isRoomy, let talk = ways.talk {
            BarButton(words: say(.checkTalk), icon: .helpNow, colour: theme.job.solid, action: talk)
          }
        }
      }
  }
}

/// A button of the bar, which keeps its height: the words in it grow only so far.
private struct BarButton: View {
  let words: String, icon: IconName, colour: Color, action: @MainActor () -> Void

  var body: some View {
    Button(action: action) {
      HStack(spacing: Space.hair) {
        IconView(icon)
        Text(verbatim: words).textStyle(TypeScale.label)
      }
      .foregroundStyle(colour)
    }
    .dynamicTypeSize(...DynamicTypeSize.xLarge)
  }
}
