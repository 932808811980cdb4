// How a model calls the core: a second tap does nothing while the first is being done, and what comes too late is dropped.

import LimberFFI

/// The work of one model.
@MainActor final class Work {
  private let bench: Bench
  /// Counts the loads; only the newest may show what it found.
  private var load = 0
  /// Counts how often all was stopped.
  private var epoch = 0
  private(set) var isDoing = false

  init(_ bench: Bench) { self.bench = bench }

  /// Does `work`; a tap that comes while it is being done is not a second one. What did not work goes to `failed`, or to the
  /// person where that is not given.
  func once(failed: ((StatePage) -> Void)? = nil, _ work: @escaping @MainActor () async throws(LimberError) -> Void) {
    guard !isDoing else { return }
    isDoing = true
    let mine = epoch
    bench.run { [self] in
      do throws(LimberError) {
        try await work()
      } catch {
        let page = await bench.words(error)
        if mine == epoch { (failed ?? bench.onProblem)(page) }
      }
      if mine == epoch { isDoing = false }
    }
  }

  /// Reads, then shows. A reading that was overtaken by a newer one shows nothing.
  func latest<T: Sendable>(
    _ read: @escaping @MainActor () async throws(LimberError) -> T, failed: ((StatePage) -> Void)? = nil,
    show: @escaping @MainActor (T) -> Void
  ) {
    load += 1
    let mine = load
    bench.run { [self] in
      do throws(LimberError) {
        let found = try await read()
        if mine == load { show(found) }
      } catch {
        let page = await bench.words(error)
        if mine == load { (failed ?? bench.onProblem)(page) }
      }
    }
  }

  /// What is on its way shows nothing any more, and what is tapped next is done at once.
  func stop() {
    load += 1
    epoch += 1
    isDoing = false
  }
}
