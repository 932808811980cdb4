// Words below which more can be opened, where the page knows what is open, or has such words more than once.

import SwiftUI

/// A disclosure that its page opens and closes.
struct Opening<Content: View>: View {
  private let words: String, about: String, content: () -> Content
  @Binding private var isOpen: Bool
  @Environment(\.limber) private var theme

  /// `about` is said after the words where a page has them several times; empty for none.
  init(_ words: String, about: String = "", isOpen: Binding<Bool>, @ViewBuilder content: @escaping () -> Content) {
    (self.words, self.about, self.content) = (words, about, content)
    _isOpen = isOpen
  }

  var body: some View {
    DisclosureGroup(isExpanded: $isOpen) {
      VStack(alignment: .leading, spacing: Space.row) { content() }
        .padding(.vertical, Space.small)
        .frame(maxWidth: .infinity, alignment: .leading)
    } label: {
      Text(verbatim: words)
        .textStyle(TypeScale.label)
        .multilineTextAlignment(.leading)
        .foregroundStyle(theme.job.solid)
        .frame(minHeight: Sizes.target, alignment: .leading)
        .accessibilityLabel(Text(verbatim: named(words, about)))
    }
    .tint(theme.job.solid)
  }
}
