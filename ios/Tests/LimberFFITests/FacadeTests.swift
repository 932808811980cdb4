import Foundation
import LimberFFI
import Testing

private let english = Locale(language: "en", region: "GB")

/// So many minutes after Wednesday, 25 November 2026, 08:00 in UTC.
private func now(_ minute: Int64, zone: String = "UTC") -> Now {
  Now(utcMs: 1_795_593_600_000 + minute * 60_000, monoMs: minute * 60_000, zone: zone)
}

private func moment(_ pain: Int32 = 5, note: String? = nil) -> NewMoment {
  NewMoment(painNow: pain, places: [], note: note, atLocal: nil)
}

extension LimberVault {
  @discardableResult
  fileprivate func log(_ minute: Int64, zone: String = "UTC", note: String? = nil) throws -> EntryView {
    try logMoment(now: now(minute, zone: zone), moment: moment(note: note), locale: english).entry
  }

  fileprivate var entries: Int {
    get throws {
      let page = try journalPage(now: now(60), from: nil, limit: 200, locale: english)
      return page.days.map(\.entries.count).reduce(0, +)
    }
  }
}

/// A number that threads count up.
private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var number = 0

  func up() { lock.withLock { number += 1 } }
  var count: Int { lock.withLock { number } }
}

/// What no key store is meant to throw.
private struct Strange: Error {}

/// The facade as this phone calls it: what it throws, whom it calls back, and what it leaves behind.
@Suite struct FacadeTests {
  /// The code of a variant; a new one does not compile here before it is tested.
  private func code(_ error: LimberError) -> String {
    switch error {
    case .InvalidInput: "invalid_input"
    case .NotFound: "not_found"
    case .ExerciseClosed: "exercise_closed"
    case .Absent: "absent"
    case .Locked: "locked"
    case .AuthRequired: "auth_required"
    case .KeyUnavailable: "key_unavailable"
    case .KeyLost: "key_lost"
    case .WrongKey: "wrong_key"
    case .AlreadyOpen: "already_open"
    case .Busy: "busy"
    case .ReadOnly: "read_only"
    case .DiskFull: "disk_full"
    case .NewerSchema: "newer_schema"
    case .Corrupt: "corrupt"
    case .Suspect: "suspect"
    case .Io: "io"
    case .ImportRejected: "import_rejected"
    case .Cancelled: "cancelled"
    case .Internal: "internal"
    }
  }

  @Test func everyErrorArrivesAsItselfAndHasWords() throws {
    let phone = Phone()
    let vault = try phone.open(now(0))
    let all: [LimberError] = [
      .InvalidInput(field: "probe", reason: "probe"), .NotFound(what: "probe"), .ExerciseClosed, .Absent, .Locked, .AuthRequired,
      .KeyUnavailable, .KeyLost, .WrongKey, .AlreadyOpen, .Busy, .ReadOnly, .DiskFull, .NewerSchema(found: 9, supported: 1),
      .Corrupt(movedTo: "probe"), .Suspect(missing: 3), .Io, .ImportRejected(line: 7, reason: "probe"), .Cancelled(done: 2),
      .Internal(id: "probe"),
    ]
    #expect(Set(all.map(code)).count == 20)
    for wanted in all {
      let zone = "Probe/error/\(code(wanted))"
      #expect(throws: wanted) { try vault.home(now: now(1, zone: zone), locale: english) }
      #expect(throws: wanted) { try vault.log(1, zone: zone) }
      let page = try describeError(error: wanted, locale: english)
      #expect(!page.title.isEmpty && !page.text.isEmpty && !page.stillWorks.isEmpty, "\(wanted)")
    }
    #expect(try vault.entries == 0)
  }

  /// Were one of these panics not caught, this process would be gone, and every test after it.
  @Test func aPanicIsAnErrorAndTheVaultGoesOn() throws {
    let phone = Phone()
    let panicked = LimberError.Internal(id: "panic")
    #expect(throws: panicked) { try phone.open(now(0, zone: "Probe/panic")) }
    let vault = try phone.open(now(0))
    for minute: Int64 in [1, 3, 5] {
      #expect(throws: panicked) { try vault.log(minute, zone: "Probe/panic") }
      #expect(throws: panicked) { try vault.log(minute, zone: "Probe/panic_in_write") }
      #expect(try vault.state(locale: english).id == "ready")
      let logged = try vault.log(minute)
      #expect(try vault.entry(now: now(minute), id: logged.id, locale: english) == logged)
    }
    #expect(try vault.entries == 3)
  }

  @Test(arguments: [
    (KeyFailure.Locked, LimberError.Locked), (.AuthRequired, .AuthRequired), (.Unavailable, .KeyUnavailable), (.Lost, .KeyLost),
    (.Wrong, .WrongKey),
  ])
  func eachFailureOfTheKeyStoreIsAnErrorOfItsOwn(_ failure: KeyFailure, _ wanted: LimberError) throws {
    try unlucky(failure, wanted)
  }

  @Test func anUnexpectedErrorOfTheKeyStoreMayPass() throws {
    try unlucky(Strange(), .KeyUnavailable)
  }

  /// A key store that throws: for a new journal, for one that comes back, and for one that is opened again. Nothing is lost.
  private func unlucky(_ thrown: any Error, _ wanted: LimberError) throws {
    let phone = Phone()
    let fails = { phone.keys.asked = { throw thrown } }
    let works = { phone.keys.asked = {} }
    fails()
    #expect(throws: wanted) { try phone.open(now(0)) }
    works()
    do {
      let vault = try phone.open(now(0))
      try vault.log(1)
      try vault.suspendVault()
      fails()
      #expect(throws: wanted) { try vault.resumeVault() }
      works()
      try vault.resumeVault()
    }
    fails()
    #expect(throws: wanted) { try phone.open(now(2)) }
    works()
    #expect(try phone.open(now(2)).entries == 1)
  }

  @Test(.timeLimit(.minutes(1))) func aKeyStoreMayCallBackIntoTheVault() throws {
    let phone = Phone()
    let vault = try phone.open(now(0))
    try vault.log(1)
    let called = Counter()
    try vault.suspendVault()
    phone.keys.asked = { [unowned vault] in
      called.up()
      #expect(throws: LimberError.Locked) { try vault.home(now: now(2), locale: english) }
      #expect(throws: LimberError.Locked) { try vault.log(2) }
      try vault.suspendVault()
    }
    try vault.resumeVault()
    #expect(called.count == 1)
    #expect(try vault.entries == 1)
  }

  @Test func whileTheVaultIsLeftEveryCallSaysLocked() throws {
    let phone = Phone()
    let vault = try phone.open(now(0))
    let id = try vault.log(1).id
    try vault.suspendVault()
    #expect(try vault.state(locale: english).id == "locked")
    let edit = EntryEdit(painNow: 1, places: nil, note: nil, atLocal: nil)
    let calls: [() throws -> Void] = [
      { _ = try vault.home(now: now(2), locale: english) }, { _ = try vault.logPage(now: now(2), locale: english) },
      { try vault.log(2) }, { _ = try vault.entry(now: now(2), id: id, locale: english) },
      { _ = try vault.editEntry(now: now(2), id: id, edit: edit, locale: english) },
      { try vault.deleteEntry(now: now(2), id: id) }, { _ = try vault.undo(now: now(2), locale: english) },
      { _ = try vault.journalPage(now: now(2), from: nil, limit: 10, locale: english) },
      { _ = try vault.exercises(locale: english) }, { _ = try vault.exercise(id: "walking", locale: english) },
      { try vault.seen(now: now(2), on: nil) }, { try vault.notSeen(now: now(2)) },
      { try vault.finishOnboarding(now: now(2)) }, { _ = try vault.checkFile().step() },
    ]
    for (at, call) in calls.enumerated() {
      #expect(throws: LimberError.Locked, "call \(at)") { try call() }
    }
    try vault.resumeVault()
    #expect(try vault.entries == 1)
  }

  #if os(Linux)
    @Test func whatIsLetGoLeavesNothingBehind() throws {
      let phone = Phone()
      let files = {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        let ends = all.compactMap { try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)") }
        return ends.filter { $0.contains(phone.folder.lastPathComponent) }.count
      }
      for round: Int64 in 0..<5 {
        var vault: LimberVault? = try phone.open(now(round))
        try vault?.log(round)
        #expect(files() >= 2, "the journal and its lock")
        #expect(throws: LimberError.AlreadyOpen) { try phone.open(now(1)) }
        var job = try vault?.checkFile()
        vault = nil
        #expect(files() >= 2, "a job keeps its vault")
        _ = try job?.step()
        job = nil
        #expect(files() == 0)
      }
      #expect(try phone.open(now(9)).entries == 5)
    }
  #endif

  @Test func manyThreadsCallAtOnce() throws {
    let phone = Phone()
    let vault = try phone.open(now(0))
    let failures = Counter()
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      for _ in 0..<10 {
        do {
          try vault.log(1)
          _ = try vault.home(now: now(1), locale: english)
        } catch {
          failures.up()
        }
      }
    }
    #expect(failures.count == 0)
    #expect(try vault.entries == 40)
  }

  @Test(arguments: [
    "🦴👨‍👩‍👧‍👦", "שלום עולם \u{202e}abc\u{202c}", "e\u{301}\u{e9}", "line\r\n\ttwo",
    String(repeating: "ä", count: 10_000), "\u{0} \u{ffff} \u{1f9b4}",
  ])
  func textsComeBackAsTheyWere(_ note: String) throws {
    let phone = Phone()
    let vault = try phone.open(now(0))
    let logged = try vault.log(1, note: note)
    // Byte for byte: to Swift two ways to write one letter are the same.
    #expect(logged.note.map { Array($0.utf8) } == Array(note.utf8))
    let kept = try vault.entry(now: now(1), id: logged.id, locale: english)
    #expect(kept.note.map { Array($0.utf8) } == Array(note.utf8))
  }

  @Test func theFileIsCheckedInStepsAndCanBeStopped() throws {
    let phone = Phone()
    let vault = try phone.open(now(0))
    try vault.log(1)
    let job = try vault.checkFile()
    let steps = try (0..<4).map { _ in try job.step() }
    #expect(steps.map(\.done) == [1, 2, 3, 3])
    #expect(steps.allSatisfy { $0.total == 3 })
    #expect(try job.faults().isEmpty)
    let stopped = try vault.checkFile()
    _ = try stopped.step()
    try stopped.cancel()
    for _ in 0..<2 {
      #expect(throws: LimberError.Cancelled(done: 1)) { try stopped.step() }
    }
    #expect(try vault.entries == 1)
  }

  @Test func badInputNamesItsField() throws {
    let phone = Phone()
    let vault = try phone.open(now(0))
    let noSide = NewMoment(painNow: 5, places: [PlaceMark(place: "groin", score: nil)], note: nil, atLocal: nil)
    let calls: [(String, () throws -> Void)] = [
      ("pain_now", { _ = try vault.logMoment(now: now(1), moment: moment(11), locale: english) }),
      ("pain_now", { _ = try vault.logMoment(now: now(1), moment: moment(Int32.min), locale: english) }),
      ("where", { _ = try vault.logMoment(now: now(1), moment: noSide, locale: english) }),
      ("note", { try vault.log(1, note: String(repeating: "ä", count: 10_001)) }),
      ("id", { try vault.deleteEntry(now: now(1), id: "nobody") }),
      ("from", { _ = try vault.journalPage(now: now(1), from: "nowhere", limit: 10, locale: english) }),
      ("zone", { _ = try vault.home(now: now(1, zone: "Mars/Base"), locale: english) }),
      ("keys", { _ = try texts(locale: english, keys: ["no-such-word"]) }),
      ("saved", { _ = try LimberCheck.restore(saved: "{}", locale: english) }),
    ]
    for (wanted, call) in calls {
      do {
        try call()
        Issue.record("\(wanted) was accepted")
      } catch LimberError.InvalidInput(let field, _) {
        #expect(field == wanted)
      }
    }
    #expect(try vault.entries == 0)
  }
}
