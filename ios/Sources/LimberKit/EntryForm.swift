// A form over an entry that is saved already: what is added right after it was logged, or everything, to be changed.

import LimberFFI
import Observation

/// What can be changed of an entry.
struct EntryFields: Equatable, Sendable {
  /// 0 to 10; nil where the entry has none.
  var pain: Int?
  /// Ids, in the order of the taps.
  var places: [String]
  var note: String
  /// `YYYY-MM-DD`, as typed.
  var date: String
  /// `HH:MM`, as typed.
  var time: String

  init(_ entry: EntryView) {
    pain = entry.painNow.map(Int.init)
    places = entry.places.map(\.id)
    note = entry.note ?? ""
    date = entry.localDate
    time = entry.clock
  }
}

/// The form over one entry. Its fields are empty until the entry is read.
@Observable @MainActor public final class EntryForm {
  @ObservationIgnored private let bench: Bench
  @ObservationIgnored private let work: Work
  @ObservationIgnored let id: String
  /// Set by who opens the page: what to do with what was saved, and where nothing was changed.
  @ObservationIgnored var onSaved: OnSaved = { _ in }
  @ObservationIgnored var onNothing: @MainActor () -> Void = {}

  /// The scale and the places to choose from; nil until they are read.
  public private(set) var page: LogPage?
  /// The entry as it is saved; nil until it is read.
  public private(set) var entry: EntryView?
  /// Nil until the entry is read.
  private var fields: EntryFields?

  init(_ bench: Bench, _ id: String) {
    self.bench = bench
    self.id = id
    work = Work(bench)
  }

  /// Something was changed and is not saved.
  public var isDirty: Bool {
    guard let entry, let fields else { return false }
    return Self.edit(entry, fields) != nil
  }

  /// 0 to 10; nil where the entry has none.
  public var pain: Int? {
    get { fields?.pain }
    set { fields?.pain = newValue }
  }

  /// Ids of the places, in the order of the taps.
  public var places: [String] { fields?.places ?? [] }

  /// As typed; an empty one takes the note away.
  public var note: String {
    get { fields?.note ?? "" }
    set { fields?.note = newValue }
  }

  /// `YYYY-MM-DD`, as typed.
  public var date: String {
    get { fields?.date ?? "" }
    set { fields?.date = newValue }
  }

  /// `HH:MM`, as typed.
  public var time: String {
    get { fields?.time ?? "" }
    set { fields?.time = newValue }
  }

  /// Chooses a place, or takes it away again.
  public func togglePlace(_ id: String) { fields?.places.toggle(id) }

  /// Reads the entry. What was changed already stays.
  public func load() {
    work.latest { [self] () throws(LimberError) in
      let page = try await bench.vault { try $0.logPage(now: $1.now, locale: $1.locale) }
      let entry = try await bench.vault { [id] in try $0.entry(now: $1.now, id: id, locale: $1.locale) }
      return (page, entry)
    } show: { [weak self] page, entry in
      guard let self else { return }
      let keeps = isDirty
      self.page = page
      self.entry = entry
      if !keeps { fields = EntryFields(entry) }
    }
  }

  /// Saves what was changed; where nothing was, nothing is written.
  public func save() {
    guard let entry, let fields, let edit = Self.edit(entry, fields) else { return onNothing() }
    work.once { [self] () throws(LimberError) in
      let saved = try await bench.vault { [id] in try $0.editEntry(now: $1.now, id: id, edit: edit, locale: $1.locale) }
      onSaved(saved)
    }
  }

  /// What differs from the entry; nil where nothing does.
  private static func edit(_ entry: EntryView, _ fields: EntryFields) -> EntryEdit? {
    let before = EntryFields(entry)
    // A place that stays keeps the number that it has.
    let scores = Dictionary(entry.places.map { ($0.id, $0.score) }) { first, _ in first }
    let isElsewhere = Set(fields.places) != Set(before.places)
    let isOtherTime = fields.date != before.date || fields.time != before.time
    let time = "\(fields.date.trimmed)T\(fields.time.trimmed)"
    let edit = EntryEdit(
      painNow: fields.pain == before.pain ? nil : fields.pain.map(Int32.init),
      places: isElsewhere ? fields.places.map { PlaceMark(place: $0, score: scores[$0] ?? nil) } : nil,
      // To Swift two ways to write one letter are the same; to a person who changed it they are not.
      note: fields.note.utf8.elementsEqual(before.note.utf8) ? nil : fields.note,
      atLocal: isOtherTime ? time : nil)
    return edit == EntryEdit(painNow: nil, places: nil, note: nil, atLocal: nil) ? nil : edit
  }
}

extension String {
  /// Without blanks around it.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
