// Text in the app's styles. Inter grows with the system's text style of the same rank, and everything around it with it.

import SwiftUI

extension View {
  /// Sets a style of `TypeScale`: font, room between letters and between lines.
  public func textStyle(_ style: TypeStyle) -> some View { modifier(Styled(style)) }
}

/// The fonts that the app brings; a test of the app target sees that all are in its list of fonts.
public enum Fonts {
  public static let regular = "Inter-Regular"
  public static let medium = "Inter-Medium"
  public static let semiBold = "Inter-SemiBold"
  public static let all = [regular, medium, semiBold]

  /// Inter's own height of a line in parts of its size (ascender and descender in the font's table `hhea`).
  static let naturalLine: CGFloat = 1.21
}

extension SystemTextStyle {
  /// The style by SwiftUI's name.
  public var system: Font.TextStyle {
    switch self {
    case .largeTitle: .largeTitle
    case .title: .title
    case .title3: .title3
    case .body: .body
    case .callout: .callout
    case .footnote: .footnote
    }
  }
}

extension TypeStyle {
  /// The font's name. A person who asks the phone for bold text gets the heaviest cut, as an app's own font does not follow by
  /// itself.
  func fontName(bold: Bool) -> String { bold ? Fonts.semiBold : font }

  /// The room to add between two lines at a size.
  func lead(at size: CGFloat) -> CGFloat { max(0, size / self.size * (line - self.size * Fonts.naturalLine)) }
}

private struct Styled: ViewModifier {
  let style: TypeStyle
  @ScaledMetric private var size: CGFloat
  @Environment(\.legibilityWeight) private var weight

  init(_ style: TypeStyle) {
    self.style = style
    _size = ScaledMetric(wrappedValue: style.size, relativeTo: style.follows.system)
  }

  func body(content: Content) -> some View {
    content
      .font(font)
      .lineSpacing(style.lead(at: size))
      .tracking(style.tracking * size)
  }

  private var font: Font {
    let font = Font.custom(style.fontName(bold: weight == .bold), size: style.size, relativeTo: style.follows.system)
    return style.tabular ? font.monospacedDigit() : font
  }
}
