// The one way to the core. Every call leaves the main thread, and is counted, so that a test can say how many a screen takes.

import Foundation
import LimberFFI

/// Holds the open journal. What needs it is called one after the other, in the order in which it was asked for; what needs no
/// journal waits for none of that, for a key store that does not answer must not stand before the numbers to call.
actor Core {
  private var journal: LimberVault?
  private let counter = Counter()

  /// Calls so far.
  nonisolated var calls: Int { counter.count }

  /// There is a journal to read from and write to; it may be closed while the app is in the background.
  var hasJournal: Bool { journal != nil }

  /// Opens the journal in `dir`, or begins one there. Throws the state that it was found in.
  func open(_ dir: String, _ keys: any KeyStore, _ now: Now) throws(LimberError) {
    // The one before is let go first: two of them would not share the file.
    journal = nil
    journal = try counted { try LimberVault.open(dir: dir, keys: keys, now: now) }
  }

  /// Calls the journal. Throws `.Locked` where none is open.
  func vault<T: Sendable>(_ call: @Sendable (LimberVault) throws -> T) throws(LimberError) -> T {
    guard let journal else { throw .Locked }
    return try counted { try call(journal) }
  }

  /// Calls what needs no journal: words, numbers, the self-check.
  nonisolated func free<T: Sendable>(_ call: @Sendable () throws -> T) async throws(LimberError) -> T {
    try counted(call)
  }

  /// Lets go of the journal, at the end of the app. Its file can then be opened by another.
  func close() { journal = nil }

  private nonisolated func counted<T>(_ call: () throws -> T) throws(LimberError) -> T {
    counter.up()
    do {
      return try call()
    } catch let error as LimberError {
      throw error
    } catch {
      // The bridge itself failed, as it would with a library of another version.
      throw .Internal(id: "bridge")
    }
  }
}

/// A number that is counted up from anywhere.
private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var number = 0

  func up() { lock.withLock { number += 1 } }
  var count: Int { lock.withLock { number } }
}
