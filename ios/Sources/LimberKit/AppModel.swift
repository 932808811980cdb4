// The whole app, without a screen: it opens and closes the journal, knows where the person is, and what was just done.

import LimberFFI
import Observation

/// One for each process.
@Observable @MainActor public final class AppModel {
  @ObservationIgnored let bench: Bench
  @ObservationIgnored let work: Work
  /// Whoever asks for somebody to talk to waits for nothing else.
  @ObservationIgnored let helping: Work
  @ObservationIgnored private let door = Door()
  @ObservationIgnored private var wordsOf: CoreLocale?
  @ObservationIgnored private var restoring: String?

  public internal(set) var stage = Stage.starting
  /// All words of the phone; empty until they are read, right at the start.
  public private(set) var words: [TextKey: String] = [:]
  public internal(set) var tab = AppTab.today
  /// The pages over the tabs; the last one is seen.
  public internal(set) var pages: [Page] = []
  /// The pages over the trouble page. Those over the tabs wait, with all that was typed.
  public internal(set) var aside: [Page] = []
  /// What was just done.
  public internal(set) var snack: Snack?
  /// What must be answered first.
  public internal(set) var dialog: Dialog?
  /// A call did not work.
  public internal(set) var problem: StatePage?
  /// A number was to be called and this device refused.
  public internal(set) var dialRefused = false

  /// The models of the four tabs.
  public let today: TodayModel
  public let check: CheckModel
  public let moves: MovesModel
  public let journal: JournalModel

  /// Nothing is opened before `start()`.
  public init(_ shell: any Shell) {
    let bench = Bench(shell)
    self.bench = bench
    work = Work(bench)
    helping = Work(bench)
    today = TodayModel(bench)
    check = CheckModel(bench)
    moves = MovesModel(bench) { try $0.exercises(locale: $1.locale) }
    journal = JournalModel(bench)
    bench.onProblem = { [weak self] in self?.problem = $0 }
  }

  /// Calls to the core so far.
  public var calls: Int { bench.core.calls }

  /// This device makes calls.
  public var canDial: Bool { bench.shell.canDial }

  /// A word of the phone's own.
  public func word(_ key: TextKey) -> String { words[key] ?? "" }

  /// What is said where another app is in front.
  public var hiddenWords: String { word(.hidden) }

  /// A self-check under way, as text. Set before `start()` where an ended process had one.
  public var savedCheck: String? {
    get { check.saved ?? restoring }
    set { restoring = newValue }
  }

  // MARK: Coming and going

  /// Opens the journal, or begins one.
  public func start() async {
    await door.through { [self] in
      await readWords()
      if let restoring { await check.restore(restoring) }
      restoring = nil
      if check.place != .intro { tab = .check }
      await openJournal()
    }
  }

  /// The app is seen again.
  public func foreground() async {
    await door.through { [self] in
      await readWords()
      guard await bench.core.hasJournal else { return await openJournal() }
      await opened { () throws(LimberError) in try await bench.vault { vault, _ in try vault.resumeVault() } }
    }
  }

  /// The app is not seen any more: the journal is closed and its key forgotten. What is typed stays here.
  public func background() async {
    // What was tapped is written first.
    await bench.settled()
    await door.through { [self] in
      guard await bench.core.hasJournal else { return }
      bench.isOpen = false
      do throws(LimberError) {
        try await bench.vault { vault, _ in try vault.suspendVault() }
      } catch {
        problem = await bench.words(error)
      }
    }
  }

  /// Lets go of the journal, at the end of the app.
  public func close() async {
    await bench.settled()
    await door.through { [self] in
      bench.isOpen = false
      await bench.core.close()
    }
  }

  /// Waits until nothing is on its way any more.
  public func settled() async { await bench.settled() }

  /// Once more what did not work.
  public func retry() {
    work.once { [self] () throws(LimberError) in await foreground() }
  }

  private func readWords() async {
    let locale = bench.shell.locale
    guard locale != wordsOf else { return }
    do throws(LimberError) {
      let keys = TextKey.allCases.map(\.rawValue)
      let found = try await bench.free { try texts(locale: $0, keys: keys) }
      words = Dictionary(uniqueKeysWithValues: TextKey.allCases.map { ($0, found[$0.rawValue] ?? "") })
      wordsOf = locale
    } catch {
      problem = await bench.words(error)
    }
  }

  private func openJournal() async {
    await opened { () throws(LimberError) in
      try await bench.core.open(bench.shell.dataDir, bench.shell.keys, bench.shell.now())
    }
  }

  /// Opens it and shows it, or says why not.
  private func opened(_ open: () async throws(LimberError) -> Void) async {
    do throws(LimberError) {
      try await open()
      bench.isOpen = true
      try await enter()
    } catch {
      bench.isOpen = false
      let page = await bench.words(error)
      (stage, dialog) = (.trouble(page), nil)
      // Somebody who was in the middle of the check is led on there.
      if aside.isEmpty, tab == .check, check.place != .intro { aside = [.check] }
    }
  }

  /// The journal is open: keeps what it could not keep before, and shows it.
  private func enter() async throws(LimberError) {
    await check.keepAgain()
    let home = try await today.arrive()
    // Who began the check beside the trouble goes on with it.
    if aside.contains(.check), check.place != .intro { (tab, pages) = (.check, []) }
    (aside, problem) = ([], nil)
    stage = stage(after: stage, home)
    reload(exceptToday: true)
  }

  private func stage(after before: Stage, _ home: HomePage) -> Stage {
    switch before {
    case .onboarding where !home.onboarded, .open: return before
    case .starting, .trouble, .onboarding:
      // The short screens never cover a check or its result; then they come at the next start.
      return home.onboarded || check.place != .intro ? .open : .onboarding(step: 1)
    }
  }

  /// Reads again what is seen.
  func reload(exceptToday: Bool = false) {
    guard stage == .open else { return }
    switch pages.last {
    case .log(let model): model.load()
    case .addMore(let model), .editEntry(let model): model.load()
    case .entry(let model): model.load()
    case .exercise(let model): model.load()
    case .help, .check, nil: break
    }
    switch tab {
    case .today: if !exceptToday { today.load() }
    case .moves: moves.load()
    case .journal: journal.load()
    case .check: break
    }
  }
}
