// Words of the core on a page: headings, paragraphs, lists, facts.

import SwiftUI

/// The heading of a part of a screen.
public struct SectionHeading: View {
  private let words: String

  public init(_ words: String) { self.words = words }

  public var body: some View {
    Text(verbatim: words)
      .textStyle(TypeScale.heading)
      .fixedSize(horizontal: false, vertical: true)
      .accessibilityAddTraits(.isHeader)
      .accessibilityHeading(.h2)
  }
}

/// A paragraph that is read.
public struct Paragraph: View {
  private let words: String, isMuted: Bool, style: TypeStyle
  @Environment(\.limber) private var theme

  /// `muted` for what stands beside what is read.
  public init(_ words: String, muted: Bool = false, style: TypeStyle = TypeScale.body) {
    (self.words, isMuted, self.style) = (words, muted, style)
  }

  public var body: some View {
    Text(verbatim: words)
      .textStyle(style)
      .multilineTextAlignment(.leading)
      .foregroundStyle(isMuted ? theme.colours.muted : theme.colours.ink)
      .fixedSize(horizontal: false, vertical: true)
  }
}

/// Lines of a list; each is one element for a screen reader.
public struct LineList: View {
  private let lines: [String], isNumbered: Bool
  @Environment(\.limber) private var theme

  /// `numbered` where the order matters; the numbers are read out then.
  public init(_ lines: [String], numbered: Bool = false) { (self.lines, isNumbered) = (lines, numbered) }

  public var body: some View {
    VStack(alignment: .leading, spacing: Space.row) {
      ForEach(Array(lines.indices), id: \.self) { index in
        HStack(alignment: .firstTextBaseline, spacing: Space.row) {
          Text(verbatim: isNumbered ? "\(index + 1)." : "•")
            .monospacedDigit()
            .foregroundStyle(theme.job.solid)
            .accessibilityHidden(!isNumbered)
          Paragraph(lines[index])
        }
        .accessibilityElement(children: .combine)
      }
    }
  }
}

/// A label with its text, read as one.
public struct FactRow: View {
  private let label: String, text: String

  public init(_ label: String, _ text: String) { (self.label, self.text) = (label, text) }

  public var body: some View {
    VStack(alignment: .leading, spacing: Space.hair) {
      Paragraph(label, muted: true, style: TypeScale.small)
      Paragraph(text)
    }
    .accessibilityElement(children: .combine)
  }
}
