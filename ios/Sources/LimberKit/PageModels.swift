// The models of the pages that only show what the core says: today, the journal, the stretches.

import LimberFFI
import Observation

/// The first screen.
@Observable @MainActor public final class TodayModel {
  @ObservationIgnored private let bench: Bench
  @ObservationIgnored private let work: Work

  /// Nil until it is read.
  public private(set) var page: HomePage?

  init(_ bench: Bench) {
    self.bench = bench
    work = Work(bench)
  }

  /// Reads it again.
  public func load() { work.latest(read) { [weak self] in self?.page = $0 } }

  /// A clinician has seen the person about the result that waits.
  public func seen() {
    work.once { [self] () throws(LimberError) in
      try await bench.vault { try $0.seen(now: $1.now, on: nil) }
      load()
    }
  }

  /// Takes that back.
  public func notSeen() {
    work.once { [self] () throws(LimberError) in
      try await bench.vault { try $0.notSeen(now: $1.now) }
      load()
    }
  }

  /// Reads it and waits for it. What was asked for before is then too old to be shown.
  func arrive() async throws(LimberError) -> HomePage {
    work.stop()
    let home = try await read()
    page = home
    return home
  }

  private func read() async throws(LimberError) -> HomePage {
    try await bench.vault { try $0.home(now: $1.now, locale: $1.locale) }
  }
}

/// The journal, day by day.
@Observable @MainActor public final class JournalModel {
  /// So many entries come at once.
  private static let page = 50
  /// The core gives no more at once.
  private static let most = 200

  @ObservationIgnored private let bench: Bench
  @ObservationIgnored private let work: Work

  /// Newest first; nil until they are read, empty where nothing was ever logged.
  public private(set) var days: [DayPage]?
  /// Where older entries begin; nil where there are none.
  private var next: String?

  init(_ bench: Bench) {
    self.bench = bench
    work = Work(bench)
  }

  /// There are older entries than those shown.
  public var hasMore: Bool { next != nil }

  /// Reads from the newest on, and as far as a person has read already.
  public func load() {
    let seen = (days ?? []).reduce(0) { $0 + $1.entries.count }
    let limit = min(max(seen, Self.page), Self.most)
    work.latest { [self] () throws(LimberError) in try await read(from: nil, limit) } show: { [weak self] in
      self?.days = $0.days
      self?.next = $0.next
    }
  }

  /// Older entries below those shown.
  public func loadMore() {
    work.once { [self] () throws(LimberError) in
      guard let from = next else { return }
      let older = try await read(from: from, Self.page)
      // A load from the newest on may have come in between.
      guard next == from, let days else { return }
      self.days = Self.joined(days, older.days)
      next = older.next
    }
  }

  private func read(from: String?, _ limit: Int) async throws(LimberError) -> JournalPage {
    try await bench.vault { try $0.journalPage(now: $1.now, from: from, limit: UInt32(limit), locale: $1.locale) }
  }

  /// A day that goes on from one page to the next is one day.
  static func joined(_ before: [DayPage], _ after: [DayPage]) -> [DayPage] {
    guard let last = before.last, let first = after.first, last.journalDay == first.journalDay else { return before + after }
    let day = DayPage(
      journalDay: last.journalDay, title: last.title, summary: last.summary, entries: last.entries + first.entries)
    return before.dropLast() + [day] + after.dropFirst()
  }
}

/// A page of the core, or why there is none.
public enum Shown<Value: Sendable>: Sendable {
  case loading
  case page(Value)
  case refused(StatePage)
}

extension Shown: Equatable where Value: Equatable {}

/// A page that is shown only while the core allows it: what was read before is gone when it cannot be read again.
@Observable @MainActor public final class ShownModel<Value: Sendable> {
  @ObservationIgnored private let work: Work
  @ObservationIgnored private let read: @MainActor () async throws(LimberError) -> Value

  /// Which one it is, where there are several.
  @ObservationIgnored public let id: String
  public private(set) var state = Shown<Value>.loading

  init(_ bench: Bench, _ id: String = "", _ read: @escaping @Sendable (LimberVault, Here) throws -> Value) {
    self.id = id
    work = Work(bench)
    self.read = { () throws(LimberError) in try await bench.vault(read) }
  }

  /// Reads it again.
  public func load() {
    work.latest(read, failed: { [weak self] in self?.state = .refused($0) }) { [weak self] in self?.state = .page($0) }
  }
}

/// The list of stretches.
public typealias MovesModel = ShownModel<ExercisesPage>

/// One stretch.
public typealias ExerciseModel = ShownModel<ExercisePage>

/// One entry of the journal.
public typealias EntryModel = ShownModel<EntryView>
