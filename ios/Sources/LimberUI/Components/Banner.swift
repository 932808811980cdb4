// What is said on top of or below a page: a note, a warning, that something was saved, that there is nothing yet.

import SwiftUI

/// Something to know, with what can be done about it.
public struct Banner<Actions: View>: View {
  /// A warning is no urgency: it has a mark of its own, and no red.
  public enum Kind: Sendable {
    case info, warning
  }

  private let words: String, kind: Kind, actions: Actions
  @Environment(\.limber) private var theme

  public init(_ words: String, kind: Kind = .info, @ViewBuilder actions: () -> Actions) {
    (self.words, self.kind, self.actions) = (words, kind, actions())
  }

  public var body: some View {
    VStack(alignment: .leading, spacing: Space.small) {
      Reflow(spacing: Space.row, alignment: .top) {
        IconView(kind == .warning ? .warning : .info)
        Paragraph(words)
      }
      if Actions.self != EmptyView.self { Reflow(spacing: Space.group) { actions } }
    }
    .onWell()
  }
}

extension Banner where Actions == EmptyView {
  public init(_ words: String, kind: Kind = .info) { self.init(words, kind: kind) { EmptyView() } }
}

/// "Saved 6, lower back. Undo / Add more". It stays until the next action, and is said once when it comes.
public struct SavedBar<Actions: View>: View {
  private let words: String, undo: (words: String, action: @MainActor () -> Void)?, actions: Actions
  @Environment(\.limber) private var theme

  /// `undo` is the word for it and what it does; nil where nothing can be undone. `actions` follow it.
  public init(_ words: String, undo: (words: String, action: @MainActor () -> Void)?, @ViewBuilder actions: () -> Actions) {
    (self.words, self.undo, self.actions) = (words, undo, actions())
  }

  public var body: some View {
    VStack(alignment: .leading, spacing: Space.hair) {
      Reflow(spacing: Space.row, alignment: .top) {
        IconView(.tick).foregroundStyle(theme.job.solid)
        Paragraph(words)
      }
      Reflow(spacing: Space.group) {
        if let undo { TextAction(undo.words, icon: .undo, action: undo.action) }
        actions
      }
    }
    .onWell()
    .onChange(of: words, initial: true) { AccessibilityNotification.Announcement(words).post() }
  }
}

/// Nothing is there yet: one line of help, and the next action.
public struct EmptyState<Action: View>: View {
  private let words: String, action: Action

  public init(_ words: String, @ViewBuilder action: () -> Action) { (self.words, self.action) = (words, action()) }

  public var body: some View {
    VStack(alignment: .leading, spacing: Space.group) {
      Paragraph(words)
      action
    }
    .padding(.vertical, Space.pause)
    .frame(maxWidth: .infinity, alignment: .leading)
  }
}

extension EmptyState where Action == EmptyView {
  public init(_ words: String) { self.init(words) { EmptyView() } }
}

extension View {
  /// Puts it into a well.
  func onWell() -> some View { modifier(OnWell()) }
}

private struct OnWell: ViewModifier {
  @Environment(\.limber) private var theme

  func body(content: Content) -> some View {
    let shape = RoundedRectangle(cornerRadius: Radii.card)
    let border = theme.isHighContrast ? theme.colours.outline : .clear
    content
      .padding(Space.inside)
      .frame(maxWidth: .infinity, alignment: .leading)
      .foregroundStyle(theme.colours.ink)
      .background(theme.colours.raised, in: shape)
      .overlay { shape.strokeBorder(border, lineWidth: theme.colours.outlineWidth) }
  }
}
