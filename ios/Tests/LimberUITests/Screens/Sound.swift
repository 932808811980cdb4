// How the screens are tried: every page at a usual and at the largest text size, standing and lying, by what is spoken.

@testable import LimberUI
import LimberKit
import SwiftUI
import Testing

#if canImport(SwiftUIWalk)
  import SwiftUIWalk

  /// The settings that a page must stand.
  let settings: [@MainActor (inout Screen.Setting) -> Void] = [
    { _ in },
    { $0.environment.dynamicTypeSize = .accessibility5 },
    { $0.environment.verticalSizeClass = .compact },
    { $0.environment.colorScheme = .dark },
    { $0.contrast = .increased },
    { $0.environment.layoutDirection = .rightToLeft },
  ]

  /// A page as it stands in the app: in a stack, with the core's words.
  @MainActor func show(_ view: some View, _ setting: (inout Screen.Setting) -> Void = { _ in }) throws -> Screen {
    Screen(NavigationStack { view }.saying(try Real.words()), setting: setting)
  }

  /// Nothing about the screen is wrong, whatever it is about.
  @MainActor func expectSound(_ screen: Screen, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(screen.nameless == [], sourceLocation: sourceLocation)
    #expect(screen.misnamed == [], sourceLocation: sourceLocation)
    #expect(screen.duplicates == [], sourceLocation: sourceLocation)
    #expect(screen.faults == [], sourceLocation: sourceLocation)
    #expect(screen.small(below: 44) == [], sourceLocation: sourceLocation)
    #expect(screen.elements.filter { $0.headingLevel == 1 }.count == 1, "one page, one title", sourceLocation: sourceLocation)
  }

  /// The page is sound in every setting, and says the same in all of them, in whatever order. What it says at the usual one.
  @MainActor @discardableResult func sound(_ view: some View, sourceLocation: SourceLocation = #_sourceLocation) throws
    -> Screen {
    let usual = try show(view)
    for setting in settings {
      let screen = try show(view, setting)
      expectSound(screen, sourceLocation: sourceLocation)
      #expect(screen.spoken.sorted() == usual.spoken.sorted(), sourceLocation: sourceLocation)
    }
    return usual
  }

  /// The words of the phone as an element of a screen, by what they are there.
  struct Spoken {
    let words: [TextKey: String]

    init() throws { words = try Real.words() }

    func callAsFunction(_ key: TextKey) -> String { words[key] ?? "?" }
    func title(_ key: TextKey) -> String { title(self(key)) }
    func title(_ words: String) -> String { "\(words), heading, level 1" }
    func part(_ key: TextKey) -> String { part(self(key)) }
    func part(_ words: String) -> String { "\(words), heading, level 2" }
    func button(_ key: TextKey, _ about: String...) -> String { button(self(key), about) }
    func button(_ words: String...) -> String { button(words[0], Array(words.dropFirst())) }
    private func button(_ words: String, _ about: [String]) -> String { ([words] + about + ["button"]).joined(separator: ", ") }
  }
#endif
