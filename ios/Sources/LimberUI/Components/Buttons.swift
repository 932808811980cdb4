// Buttons. One main action a screen; the others are quiet. Their names are their visible words.

import SwiftUI

/// What a button looks like.
enum ButtonLook {
  case primary, secondary, text
}

/// All buttons of the app: the whole shape can be tapped, and grows with its words.
struct LimberButtonStyle: ButtonStyle {
  let look: ButtonLook
  @ScaledMetric private var primary = Sizes.primary
  @ScaledMetric private var target = Sizes.target
  @Environment(\.limber) private var theme
  @Environment(\.isEnabled) private var isEnabled
  @Environment(\.accessibilityShowButtonShapes) private var showsShapes

  init(_ look: ButtonLook) { self.look = look }

  func makeBody(configuration: Configuration) -> some View {
    let shape = RoundedRectangle(cornerRadius: Radii.button)
    configuration.label
      .textStyle(TypeScale.label)
      .underline(look == .text && showsShapes)
      .multilineTextAlignment(look == .text ? .leading : .center)
      .padding(.horizontal, look == .text ? 0 : Space.inside)
      .padding(.vertical, Space.small)
      .frame(maxWidth: look == .primary ? .infinity : nil)
      .frame(minWidth: Sizes.target, minHeight: height)
      .foregroundStyle(ink)
      .background(ground, in: shape)
      .overlay { shape.strokeBorder(border, lineWidth: theme.colours.outlineWidth) }
      .contentShape(shape)
      .opacity(isEnabled ? (configuration.isPressed ? 0.8 : 1) : 0.5)
  }

  /// Grows with the text; small text does not make it smaller.
  private var height: CGFloat { look == .primary ? max(primary, Sizes.primary) : max(target, Sizes.target) }

  private var ink: Color {
    switch look {
    case .primary: theme.job.on
    case .secondary: theme.job.onContainer
    case .text: theme.job.solid
    }
  }

  private var ground: Color {
    switch look {
    case .primary: theme.job.solid
    case .secondary: theme.job.container
    case .text: .clear
    }
  }

  /// Without tints an outline says that it is a button.
  private var border: Color { look == .secondary && theme.isHighContrast ? theme.job.solid : .clear }
}

/// Words with an icon before them.
struct IconAndWords: View {
  let words: String, icon: IconName?

  var body: some View {
    Reflow(spacing: Space.small) {
      if let icon { IconView(icon) }
      Text(verbatim: words).fixedSize(horizontal: false, vertical: true)
    }
  }
}

/// The main action of a screen: full width, at least 56 points high.
public struct PrimaryButton: View {
  private let words: String, icon: IconName?, isBusy: Bool, action: @MainActor () -> Void

  /// `isBusy` while what it began goes on: it cannot be tapped again, and keeps its words.
  public init(_ words: String, icon: IconName? = nil, isBusy: Bool = false, action: @escaping @MainActor () -> Void) {
    (self.words, self.icon, self.isBusy, self.action) = (words, icon, isBusy, action)
  }

  public var body: some View {
    Button(action: action) { IconAndWords(words: words, icon: icon) }
      .buttonStyle(LimberButtonStyle(.primary))
      .disabled(isBusy)
  }
}

/// A quiet action beside the main one.
public struct SecondaryButton: View {
  private let words: String, icon: IconName?, action: @MainActor () -> Void

  public init(_ words: String, icon: IconName? = nil, action: @escaping @MainActor () -> Void) {
    (self.words, self.icon, self.action) = (words, icon, action)
  }

  public var body: some View {
    Button(action: action) { IconAndWords(words: words, icon: icon) }.buttonStyle(LimberButtonStyle(.secondary))
  }
}

/// Words that can be tapped.
public struct TextAction: View {
  private let words: String, icon: IconName?, action: @MainActor () -> Void

  public init(_ words: String, icon: IconName? = nil, action: @escaping @MainActor () -> Void) {
    (self.words, self.icon, self.action) = (words, icon, action)
  }

  public var body: some View {
    Button(action: action) { IconAndWords(words: words, icon: icon) }.buttonStyle(LimberButtonStyle(.text))
  }
}
