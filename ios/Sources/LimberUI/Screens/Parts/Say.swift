// The phone's own words, fetched from the core once and handed down. No other file of the screens holds a sentence.

import LimberKit
import SwiftUI

/// All words of the phone, once the core has given them; before that, none.
struct Say {
  var words: [TextKey: String] = [:]

  /// The word in the person's language.
  func callAsFunction(_ key: TextKey) -> String { words[key] ?? "" }
}

private struct SayKey: EnvironmentKey {
  static var defaultValue: Say { Say() }
}

extension EnvironmentValues {
  /// The words of the phone; the root of the app puts them here once.
  var say: Say {
    get { self[SayKey.self] }
    set { self[SayKey.self] = newValue }
  }
}

extension View {
  /// Hands the words of the phone to all views in it.
  func saying(_ words: [TextKey: String]) -> some View {
    environment(\.say, Say(words: words))
      .environment(\.choiceWords, ChoiceWords(notSelected: words[.notSelected] ?? ""))
  }
}
