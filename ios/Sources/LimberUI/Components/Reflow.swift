// A row that becomes a column when text is very large, so that nothing is cut or broken inside a word.

import SwiftUI

/// Things beside each other; below each other at accessibility sizes.
public struct Reflow<Content: View>: View {
  private let spacing: CGFloat, alignment: VerticalAlignment, content: Content
  @Environment(\.dynamicTypeSize) private var size

  public init(spacing: CGFloat = Space.small, alignment: VerticalAlignment = .center, @ViewBuilder content: () -> Content) {
    (self.spacing, self.alignment, self.content) = (spacing, alignment, content())
  }

  public var body: some View {
    let layout = size.isAccessibilitySize
      ? AnyLayout(VStackLayout(alignment: .leading, spacing: spacing))
      : AnyLayout(HStackLayout(alignment: alignment, spacing: spacing))
    layout { content }
  }
}
