// Pages for the tests of the screens, from the real core: no page is made by hand where the core can say it.

import Foundation
import LimberFFI
import LimberKit

/// A key store that seals by turning bits.
final class TurningKeys: KeyStore, @unchecked Sendable {
  /// It is asked for a key that it does not fit.
  var isWrong = false

  private func turned(_ bytes: Data) throws -> Data {
    if isWrong { throw KeyFailure.Wrong }
    return Data(bytes.map { $0 ^ 0x5A })
  }

  func wrap(keyId: Data, key: Data) throws -> Data { try turned(key) }
  func unwrap(keyId: Data, wrapped: Data) throws -> Data { try turned(wrapped) }
  func delete(keyId: Data) throws {}
}

/// Somebody in Britain, on a Wednesday morning in November.
enum Real {
  static let locale = CoreLocale(language: "en", region: "GB")

  /// 25 November 2026, 09:00, and so many minutes.
  static func now(_ minutes: Int64 = 0) -> Now {
    let at: Int64 = 1_795_597_200_000 + minutes * 60_000
    return Now(utcMs: at, monoMs: at, zone: "Europe/London")
  }

  /// The project, from where this file lies.
  static let project = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "../../../..").standardized

  /// Every state in which a journal can be found that the core tells to a person.
  static let everyState: [LimberError] = [
    .Absent, .Locked, .AuthRequired, .KeyUnavailable, .KeyLost, .WrongKey, .AlreadyOpen, .Busy, .ReadOnly, .DiskFull,
    .NewerSchema(found: 9, supported: 1), .Corrupt(movedTo: "aside"), .Suspect(missing: 3), .Io, .Internal(id: "a"),
    .NotFound(what: "entry"),
  ]

  /// A state in words.
  static func state(_ error: LimberError) throws -> StatePage { try describeError(error: error, locale: locale) }

  /// The result for somebody who answers like this, from the first card on.
  static func result(_ answers: Answers) throws -> ResultPage {
    let check = try LimberCheck.begin(locale: locale)
    return try result(answers, of: check)
  }

  static func result(_ answers: Answers, of check: LimberCheck) throws -> ResultPage {
    var step = try check.step()
    for _ in 0..<60 {
      switch step {
      case .ask(let page): step = try check.answer(given: answers.given(page.card))
      case .review: step = try check.confirm()
      case .done(let page): return page
      }
    }
    throw LimberError.Internal(id: "no end")
  }

  /// Whom to call.
  static func help() throws -> HelpPage { try helpNumbers(locale: locale) }

  /// All words of the phone.
  static func words() throws -> [TextKey: String] { try known.get() }

  private static let known = Result {
    let texts = try texts(locale: locale, keys: TextKey.allCases.map(\.rawValue))
    return Dictionary(uniqueKeysWithValues: TextKey.allCases.compactMap { key in texts[key.rawValue].map { (key, $0) } })
  }
}

/// A journal in a folder that goes with it.
final class Journal {
  let vault: LimberVault
  private let folder = FileManager.default.temporaryDirectory.appending(path: "limber-screens-\(UUID().uuidString)")

  init() throws {
    vault = try LimberVault.open(dir: folder.path(percentEncoded: false), keys: TurningKeys(), now: Real.now())
    try vault.finishOnboarding(now: Real.now())
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a moment down, so many minutes after nine.
  @discardableResult func log(_ pain: Int32, _ places: [String] = [], note: String? = nil, at minutes: Int64 = 0) throws
    -> SavedView {
    let marks = places.map { PlaceMark(place: $0, score: nil) }
    let moment = NewMoment(painNow: pain, places: marks, note: note, atLocal: nil)
    return try vault.logMoment(now: Real.now(minutes), moment: moment, locale: Real.locale)
  }

  /// Goes through the check and keeps its result.
  func check(_ answers: Answers) throws {
    let check = try LimberCheck.begin(locale: Real.locale)
    _ = try Real.result(answers, of: check)
    try vault.keepCheck(now: Real.now(), check: check, locale: Real.locale)
  }

  func logPage() throws -> LogPage { try vault.logPage(now: Real.now(60), locale: Real.locale) }

  func days() throws -> [DayPage] {
    try vault.journalPage(now: Real.now(60), from: nil, limit: 50, locale: Real.locale).days
  }

  func home(_ minutes: Int64 = 60) throws -> HomePage { try vault.home(now: Real.now(minutes), locale: Real.locale) }
}
