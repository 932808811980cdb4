// The quick log: a tap on a number saves. All else is there for who wants it.

import LimberFFI
import Observation

/// What is done with what was saved.
typealias OnSaved = @MainActor (SavedView) -> Void

/// The page of the quick log.
@Observable @MainActor public final class LogModel {
  @ObservationIgnored private let bench: Bench
  @ObservationIgnored private let work: Work
  /// Set by who opens the page.
  @ObservationIgnored var onSaved: OnSaved = { _ in }

  /// Nil until it is read.
  public private(set) var page: LogPage?
  /// Ids of the places chosen, in the order of the taps.
  public private(set) var places: [String] = []
  /// Date and time as the page offered them; nil is now.
  public private(set) var atLocal: String?

  init(_ bench: Bench) {
    self.bench = bench
    work = Work(bench)
  }

  /// Reads what is offered. What was chosen stays.
  public func load() {
    work.latest { [self] () throws(LimberError) in
      try await bench.vault { try $0.logPage(now: $1.now, locale: $1.locale) }
    } show: { [weak self] in self?.page = $0 }
  }

  /// Chooses a place, or takes it away again.
  public func togglePlace(_ id: String) { places.toggle(id) }

  /// The places of last time, all of them or none.
  public func toggleUsual() {
    let usual = (page?.usual ?? []).map(\.id)
    let others = places.filter { !usual.contains($0) }
    let areAllChosen = usual.allSatisfy(places.contains)
    places = areAllChosen ? others : places + usual.filter { !places.contains($0) }
  }

  /// When it was: one of the times that the page offers, or nil for now.
  public func setTime(_ atLocal: String?) { self.atLocal = atLocal }

  /// Saves at once. `score` is 0 to 10.
  public func tap(_ score: Int) {
    work.once { [self] () throws(LimberError) in
      let marks = places.map { PlaceMark(place: $0, score: nil) }
      let moment = NewMoment(painNow: Int32(score), places: marks, note: nil, atLocal: atLocal)
      let saved = try await bench.vault { try $0.logMoment(now: $1.now, moment: moment, locale: $1.locale) }
      onSaved(saved)
    }
  }
}

extension Array where Element == String {
  /// Takes it away where it is, else puts it at the end.
  mutating func toggle(_ id: String) {
    if let at = firstIndex(of: id) { remove(at: at) } else { append(id) }
  }
}
