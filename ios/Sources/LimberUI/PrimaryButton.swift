// The look of a screen's main action: full width and tall enough for an unsteady hand. It decides nothing.

import SwiftUI

/// One main action a screen, in its lower third.
public struct PrimaryButton: ButtonStyle {
  /// Points; larger than the 44 that a target needs at least. It grows with the text.
  @ScaledMetric private var height = 56.0
  @Environment(\.isEnabled) private var isEnabled

  public init() {}

  public func makeBody(configuration: Configuration) -> some View {
    configuration.label
      .font(.headline)
      .multilineTextAlignment(.center)
      .padding()
      .frame(maxWidth: .infinity, minHeight: height)
      .foregroundStyle(.background)
      .background(.tint, in: RoundedRectangle(cornerRadius: 16))
      .opacity(isEnabled ? (configuration.isPressed ? 0.8 : 1) : 0.5)
  }
}
