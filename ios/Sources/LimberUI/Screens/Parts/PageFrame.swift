// The frame of the pages: a heading that a screen reader is led to, what went wrong, content that scrolls, the main action.

import LimberKit
import SwiftUI

/// A page. Two neighbouring pages look like siblings because both are this.
struct PageFrame<Content: View, Action: View>: View {
  private let title: String, note: String, ways: Ways, leads: Bool, hasAction: Bool, content: Content, action: Action
  @AccessibilityFocusState private var isAtTop: Bool
  @Environment(\.say) private var say
  @Environment(\.problem) private var problem
  @Environment(\.saved) private var saved
  @Environment(\.isRoomy) private var isRoomy

  /// `note` is one line below the heading; empty for none. `leads` where the page takes the place of another one. `action` holds
  /// the main action, and at most one quiet one below it; `hasAction` is false where there is none now.
  init(_ title: String, note: String = "", ways: Ways = Ways(), leads: Bool = false, hasAction: Bool = true,
    @ViewBuilder content: () -> Content, @ViewBuilder action: () -> Action) {
    (self.title, self.note, self.ways, self.leads, self.hasAction) = (title, note, ways, leads, hasAction)
    (self.content, self.action) = (content(), action())
  }

  var body: some View {
    Scroller(hasEdge: isRoomy && (hasAction || saved != nil)) {
      PageHeader(title: title, note: note, isAtTop: $isAtTop)
      if !isRoomy {
        if let talk = ways.talk { Talk(action: talk) }
        if let saved { SavedNote(saved: saved) }
      }
      if let problem { ProblemBanner(problem: problem) }
      content
      if !isRoomy && hasAction { VStack(spacing: Space.small) { action } }
    } edge: {
      if let saved { SavedNote(saved: saved) }
      if hasAction { action }
    }
    .ways(ways)
    .modifier(Leading(isOn: leads, isAtTop: $isAtTop))
  }
}

extension PageFrame where Action == EmptyView {
  /// A page without a main action.
  init(_ title: String, note: String = "", ways: Ways = Ways(), @ViewBuilder content: () -> Content) {
    self.init(title, note: note, ways: ways, hasAction: false, content: content) { EmptyView() }
  }
}

private struct PageHeader: View {
  let title: String, note: String, isAtTop: AccessibilityFocusState<Bool>.Binding
  @Environment(\.limber) private var theme

  var body: some View {
    VStack(alignment: .leading, spacing: Space.small) {
      Text(verbatim: title)
        .textStyle(TypeScale.title)
        .multilineTextAlignment(.leading)
        .fixedSize(horizontal: false, vertical: true)
        .accessibilityAddTraits(.isHeader)
        .accessibilityHeading(.h1)
        .accessibilityFocused(isAtTop)
      Rectangle().fill(theme.job.solid).frame(width: Space.pause, height: Sizes.line).accessibilityHidden(true)
      if !note.isEmpty { Paragraph(note, muted: true) }
    }
    .padding(.top, Space.row)
  }
}

/// A way to a person, on every card.
struct Talk: View {
  let action: @MainActor () -> Void
  @Environment(\.say) private var say

  var body: some View { TextAction(say(.checkTalk), icon: .helpNow, action: action) }
}

/// Leads a screen reader to the heading of a page that takes the place of another one. The button that was tapped stays where it
/// was, and without this nobody would hear that all above it has changed. Who comes back from a page that lay over it is led by
/// the phone to where they were, so this is done once.
struct Leading: ViewModifier {
  let isOn: Bool, isAtTop: AccessibilityFocusState<Bool>.Binding
  @State private var hasLed = false

  func body(content: Content) -> some View {
    content.task {
      guard isOn && !hasLed else { return }
      hasLed = true
      // The heading must be on the screen before it can be gone to.
      try? await Task.sleep(for: .milliseconds(Motion.quick))
      isAtTop.wrappedValue = true
    }
  }
}

/// Parts of a page under a heading, nearer to it than to what is above.
struct Part<Content: View>: View {
  private let heading: String, content: Content

  init(_ heading: String, @ViewBuilder content: () -> Content) { (self.heading, self.content) = (heading, content()) }

  var body: some View {
    VStack(alignment: .leading, spacing: Space.row) {
      SectionHeading(heading)
      content
    }
    .padding(.top, Space.small)
    .frame(maxWidth: .infinity, alignment: .leading)
  }
}
