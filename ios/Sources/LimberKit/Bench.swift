// What all models of the app share: the way to the core, time and place, and how to say that something did not work.

import LimberFFI

/// When and where a call is made.
struct Here: Sendable {
  let now: Now
  let locale: CoreLocale
}

@MainActor final class Bench {
  let core = Core()
  let shell: any Shell
  /// The journal is open, as far as this thread knows: nothing waits for one that is not.
  var isOpen = false
  /// Tells the person what did not work.
  var onProblem: (StatePage) -> Void = { _ in }

  /// What is on its way, by the order of its beginning.
  private var running: [Int: Task<Void, Never>] = [:]
  private var begun = 0

  init(_ shell: any Shell) { self.shell = shell }

  var here: Here { Here(now: shell.now(), locale: shell.locale) }

  /// Calls the journal, now and here.
  func vault<T: Sendable>(_ call: @escaping @Sendable (LimberVault, Here) throws -> T) async throws(LimberError) -> T {
    let here = here
    return try await core.vault { try call($0, here) }
  }

  /// Calls what needs no journal.
  func free<T: Sendable>(_ call: @escaping @Sendable (CoreLocale) throws -> T) async throws(LimberError) -> T {
    let locale = shell.locale
    return try await core.free { try call(locale) }
  }

  /// An error in words.
  func words(_ error: LimberError) async -> StatePage {
    do {
      return try await free { try describeError(error: error, locale: $0) }
    } catch {
      // Without its own words the core cannot be asked for others. A whole build does not come here.
      return StatePage(id: "internal", title: "", text: "", stillWorks: "", retry: true, readable: false, input: false)
    }
  }

  /// Begins something that a person asked for and that is waited for by nobody.
  func run(_ work: @escaping @MainActor () async -> Void) {
    begun += 1
    let number = begun
    running[number] = Task { [weak self] in
      await work()
      self?.running[number] = nil
    }
  }

  /// Waits until nothing is on its way any more, what began meanwhile included.
  func settled() async {
    while let (_, task) = running.min(by: { $0.key < $1.key }) { await task.value }
  }
}
