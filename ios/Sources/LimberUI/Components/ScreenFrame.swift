// The frame of every screen: a heading, content that scrolls, and the main action where a thumb reaches it.

import SwiftUI

/// A screen. Two neighbouring screens look like siblings because both are this.
public struct ScreenFrame<Content: View, Action: View>: View {
  private let title: String, note: String, content: Content, action: Action
  @Environment(\.limber) private var theme
  @Environment(\.dynamicTypeSize) private var size

  /// `note` is one line below the heading; empty for none. `action` holds the main action, and at most one quiet one below it.
  public init(_ title: String, note: String = "", @ViewBuilder content: () -> Content, @ViewBuilder action: () -> Action) {
    (self.title, self.note, self.content, self.action) = (title, note, content(), action())
  }

  public var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: Space.group) {
        header
        content
        if hasAction && scrollsAction { actions }
      }
      .frame(maxWidth: Sizes.reading, alignment: .leading)
      .padding(.horizontal, Space.margin)
      .padding(.bottom, Space.section)
      .frame(maxWidth: .infinity)
    }
    .scrollDismissesKeyboard(.interactively)
    .safeAreaInset(edge: .bottom, spacing: 0) {
      if hasAction && !scrollsAction {
        actions
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
  }

  private var header: some View {
    VStack(alignment: .leading, spacing: Space.small) {
      Text(verbatim: title)
        .textStyle(TypeScale.title)
        .fixedSize(horizontal: false, vertical: true)
        .accessibilityAddTraits(.isHeader)
        .accessibilityHeading(.h1)
      Rectangle().fill(theme.job.solid).frame(width: Space.pause, height: Sizes.line).accessibilityHidden(true)
      if !note.isEmpty { Paragraph(note, muted: true) }
    }
    .padding(.top, Space.row)
  }

  private var actions: some View {
    VStack(spacing: Space.small) { action }.frame(maxWidth: Sizes.reading)
  }

  private var hasAction: Bool { Action.self != EmptyView.self }

  /// At accessibility sizes a bar would take the screen from what it is about, so the action stands at the end of it.
  private var scrollsAction: Bool { size.isAccessibilitySize }
}

extension ScreenFrame where Action == EmptyView {
  /// A screen without a main action.
  public init(_ title: String, note: String = "", @ViewBuilder content: () -> Content) {
    self.init(title, note: note, content: content) { EmptyView() }
  }
}
