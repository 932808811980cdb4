// An answer that can be chosen: the whole row is the target. What is chosen is told by a mark, an outline and a trait, never by
// colour alone, and spoken once: the trait says "selected", a value says that something is not.

import SwiftUI

/// The core's words for a state that has no word on the screen.
public struct ChoiceWords: Equatable, Sendable {
  public let notSelected: String

  public init(notSelected: String) { self.notSelected = notSelected }
}

private struct ChoiceWordsKey: EnvironmentKey {
  /// Nothing is spoken beside the trait until the app has the core's words.
  static let defaultValue = ChoiceWords(notSelected: "")
}

extension EnvironmentValues {
  /// The words for choices; the root of the app puts them here once.
  public var choiceWords: ChoiceWords {
    get { self[ChoiceWordsKey.self] }
    set { self[ChoiceWordsKey.self] = newValue }
  }
}

/// One of several answers, or one tick of several.
public struct ChoiceRow: View {
  /// Whether choosing it takes the others away. The model does that; the row shows another mark.
  public enum Kind: Sendable {
    case one, many
  }

  private let words: String, help: String, kind: Kind, isChosen: Bool, action: @MainActor () -> Void

  /// `help` is a second line; empty for none.
  public init(_ words: String, help: String = "", kind: Kind, isChosen: Bool, action: @escaping @MainActor () -> Void) {
    (self.words, self.help, self.kind, self.isChosen, self.action) = (words, help, kind, isChosen, action)
  }

  public var body: some View {
    Button(action: action) {
      HStack(alignment: .top, spacing: Space.row) {
        ChoiceMark(kind: kind, isChosen: isChosen)
        VStack(alignment: .leading, spacing: Space.hair) {
          Text(verbatim: words).textStyle(TypeScale.body)
          if !help.isEmpty { Text(verbatim: help).textStyle(TypeScale.small) }
        }
        .multilineTextAlignment(.leading)
        .fixedSize(horizontal: false, vertical: true)
      }
      .frame(maxWidth: .infinity, alignment: .leading)
    }
    .buttonStyle(ChoiceStyle(isChosen: isChosen, radius: Radii.button, height: Sizes.primary))
    .chosen(isChosen)
  }
}

/// A question with a few short answers beside each other: yes, no, not sure.
public struct AnswerRow: View {
  /// An answer by the core's id.
  public struct Answer: Identifiable, Equatable, Sendable {
    public let id: String, words: String

    public init(id: String, words: String) { (self.id, self.words) = (id, words) }
  }

  private let question: String, help: String, note: String, answers: [Answer], chosen: String?
  private let choose: @MainActor (String) -> Void
  @Environment(\.dynamicTypeSize) private var size
  @Environment(\.limber) private var theme

  /// `help` explains the question, `note` says that it is still open; both empty for none. `chosen` is the id of the answer.
  public init(_ question: String, help: String = "", note: String = "", answers: [Answer], chosen: String?,
    choose: @escaping @MainActor (String) -> Void) {
    (self.question, self.help, self.note, self.answers) = (question, help, note, answers)
    (self.chosen, self.choose) = (chosen, choose)
  }

  public var body: some View {
    let layout = size.isAccessibilitySize
      ? AnyLayout(VStackLayout(alignment: .leading, spacing: Space.small)) : AnyLayout(HStackLayout(spacing: Space.small))
    VStack(alignment: .leading, spacing: Space.row) {
      Paragraph(question)
      if !help.isEmpty { Paragraph(help, muted: true, style: TypeScale.small) }
      if !note.isEmpty {
        Reflow(spacing: Space.small, alignment: .top) {
          IconView(.warning)
          Paragraph(note, style: TypeScale.label)
        }
      }
      layout {
        ForEach(answers) { answer in
          Button { choose(answer.id) } label: {
            HStack(spacing: Space.hair) {
              if answer.id == chosen { IconView(.tick) }
              Text(verbatim: answer.words).textStyle(TypeScale.label)
            }
            .frame(maxWidth: .infinity)
          }
          .buttonStyle(ChoiceStyle(isChosen: answer.id == chosen, radius: Radii.chip, height: Sizes.target))
          // Many rows have a "Yes": the name says whose it is, and begins with what one sees.
          .accessibilityLabel(Text(verbatim: "\(answer.words), \(question)"))
          .chosen(answer.id == chosen)
        }
      }
    }
    .onCard(outlined: !note.isEmpty)
  }
}

/// The ground and outline of something that can be chosen.
struct ChoiceStyle: ButtonStyle {
  let isChosen: Bool, radius: CGFloat, height: CGFloat
  @Environment(\.limber) private var theme
  @Environment(\.isEnabled) private var isEnabled

  func makeBody(configuration: Configuration) -> some View {
    let shape = RoundedRectangle(cornerRadius: radius)
    configuration.label
      .padding(.horizontal, Space.row)
      .padding(.vertical, Space.small)
      .frame(minWidth: Sizes.target, minHeight: height)
      .foregroundStyle(isChosen ? theme.job.onContainer : theme.colours.ink)
      .background(isChosen ? theme.job.container : theme.colours.surface, in: shape)
      .overlay {
        shape.strokeBorder(isChosen ? theme.job.solid : theme.colours.outline,
          lineWidth: isChosen ? theme.colours.outlineWidth + 1 : theme.colours.outlineWidth)
      }
      .contentShape(shape)
      .opacity(isEnabled ? (configuration.isPressed ? 0.8 : 1) : 0.5)
  }
}

/// A circle for one of several, a square for each of several; a tick in it when it is chosen.
private struct ChoiceMark: View {
  let kind: ChoiceRow.Kind, isChosen: Bool
  @ScaledMetric(relativeTo: .body) private var size = Sizes.icon
  @Environment(\.limber) private var theme

  var body: some View {
    let corner = kind == .one ? size / 2 : size / 4
    let shape = RoundedRectangle(cornerRadius: corner)
    ZStack {
      shape.fill(isChosen ? theme.job.solid : .clear)
      shape.strokeBorder(isChosen ? theme.job.solid : theme.colours.outline, lineWidth: Sizes.iconStroke)
      if isChosen { IconView(.tick, size: Sizes.icon * 0.75).foregroundStyle(theme.job.on) }
    }
    .frame(width: size, height: size)
    .accessibilityHidden(true)
  }
}

extension View {
  /// Says once whether it is chosen.
  func chosen(_ isChosen: Bool) -> some View { modifier(Chosen(isChosen: isChosen)) }
}

private struct Chosen: ViewModifier {
  let isChosen: Bool
  @Environment(\.choiceWords) private var words

  func body(content: Content) -> some View {
    content
      .accessibilityAddTraits(isChosen ? .isSelected : [])
      .accessibilityValue(isChosen ? "" : words.notSelected)
  }
}
