// The journal is opened or closed, never both at once.

/// Lets one after the other through, in the order in which they came.
@MainActor final class Door {
  private var last: Task<Void, Never>?

  func through(_ work: @escaping @MainActor () async -> Void) async {
    let mine = Task { [last] in
      await last?.value
      await work()
    }
    last = mine
    await mine.value
  }
}
