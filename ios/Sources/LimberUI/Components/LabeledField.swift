// A field with its name above it. The name is always visible; nothing vanishes when one begins to write.

import SwiftUI

/// A text field.
public struct LabeledField: View {
  private let label: String, help: String, problem: String, isLong: Bool, keyboard: UIKeyboardType
  @Binding private var text: String
  @FocusState private var isFocused: Bool
  @Environment(\.limber) private var theme

  /// `help` stands below the name, `problem` below the field; both empty for none. `long` for several lines.
  public init(_ label: String, text: Binding<String>, help: String = "", problem: String = "", long: Bool = false,
    keyboard: UIKeyboardType = .default) {
    (self.label, self.help, self.problem, isLong, self.keyboard) = (label, help, problem, long, keyboard)
    _text = text
  }

  public var body: some View {
    VStack(alignment: .leading, spacing: Space.hair) {
      // The field itself says the name.
      Text(verbatim: label).textStyle(TypeScale.label).accessibilityHidden(true)
      if !help.isEmpty { Paragraph(help, muted: true, style: TypeScale.small) }
      field
      if !problem.isEmpty {
        Reflow(spacing: Space.small, alignment: .top) {
          IconView(.warning)
          Paragraph(problem, style: TypeScale.label)
        }
      }
    }
  }

  private var field: some View {
    let shape = RoundedRectangle(cornerRadius: Radii.chip)
    return TextField(label, text: $text, prompt: Text(verbatim: ""), axis: isLong ? .vertical : .horizontal)
      .focused($isFocused)
      .keyboardType(keyboard)
      .lineLimit((isLong ? 3 : 1)...)
      .textStyle(TypeScale.body)
      .padding(Space.row)
      .frame(minHeight: Sizes.target)
      .background(theme.colours.surface, in: shape)
      .overlay {
        shape.strokeBorder(isFocused ? theme.job.solid : theme.colours.outline,
          lineWidth: isFocused ? theme.colours.outlineWidth + 1 : theme.colours.outlineWidth)
      }
  }
}
