// What lies on the page: cards, and rows of a list that lead somewhere.

import SwiftUI

extension View {
  /// Puts it on a card.
  func onCard(outlined: Bool = false) -> some View { modifier(OnCard(isOutlined: outlined)) }
}

private struct OnCard: ViewModifier {
  let isOutlined: Bool
  @Environment(\.limber) private var theme

  func body(content: Content) -> some View {
    let shape = RoundedRectangle(cornerRadius: Radii.card)
    content
      .padding(Space.inside)
      .frame(maxWidth: .infinity, alignment: .leading)
      .background(theme.colours.surface, in: shape)
      .overlay { shape.strokeBorder(border, lineWidth: theme.colours.outlineWidth) }
  }

  /// In high contrast all grounds are one, so that a card has only its outline.
  private var border: Color { isOutlined || theme.isHighContrast ? theme.colours.outline : .clear }
}

/// Things that belong together.
public struct Card<Content: View>: View {
  private let content: Content

  public init(@ViewBuilder content: () -> Content) { self.content = content() }

  public var body: some View {
    VStack(alignment: .leading, spacing: Space.row) { content }.onCard()
  }
}

/// A row that leads to something, as a whole. Its name is all that stands on it.
public struct RowAction: View {
  private let title: String, detail: String, icon: IconName?, action: @MainActor () -> Void
  @Environment(\.limber) private var theme

  /// `detail` is the second line; empty for none.
  public init(_ title: String, detail: String = "", icon: IconName? = nil, action: @escaping @MainActor () -> Void) {
    (self.title, self.detail, self.icon, self.action) = (title, detail, icon, action)
  }

  public var body: some View {
    LeadingRow(title, detail: detail, action: action) {
      if let icon { IconView(icon).foregroundStyle(theme.job.solid) }
    }
  }
}

/// The row itself; `lead` stands before its words.
struct LeadingRow<Lead: View>: View {
  private let title: String, detail: String, action: @MainActor () -> Void, lead: Lead
  @Environment(\.limber) private var theme

  init(_ title: String, detail: String, action: @escaping @MainActor () -> Void, @ViewBuilder lead: () -> Lead) {
    (self.title, self.detail, self.action, self.lead) = (title, detail, action, lead())
  }

  var body: some View {
    Button(action: action) {
      HStack(spacing: Space.row) {
        Reflow(spacing: Space.row) {
          lead
          VStack(alignment: .leading, spacing: Space.hair) {
            Text(verbatim: title).textStyle(TypeScale.label)
            if !detail.isEmpty { Text(verbatim: detail).textStyle(TypeScale.small).foregroundStyle(theme.colours.muted) }
          }
        }
        Spacer(minLength: Space.small)
        IconView(.forward).foregroundStyle(theme.colours.muted)
      }
      .multilineTextAlignment(.leading)
      .fixedSize(horizontal: false, vertical: true)
      .foregroundStyle(theme.colours.ink)
      .onCard()
      .frame(minWidth: Sizes.target, minHeight: Sizes.primary)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
  }
}
