// The app's key store under the real core: what the keychain says arrives as the state of the journal.

import Foundation
import LimberFFI
@_spi(Model) import Security
import Testing

@testable import LimberApp

extension KeychainTests {
  private func withJournal(_ work: (DataFolder) throws -> Void) throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent("limber-\(UUID().uuidString)", isDirectory: true)
    defer { try? FileManager.default.removeItem(at: base) }
    let folder = DataFolder(base: base)
    try folder.prepare()
    try write(folder)
    try work(folder)
  }

  private var locale: LimberFFI.Locale { LimberFFI.Locale(language: "en", region: "GB") }

  // Each of these leaves the journal as the end of the app does: its object is gone when they return.

  private func write(_ folder: DataFolder) throws {
    let vault = try LimberVault.open(dir: folder.journal.path, keys: KeychainKeys(), now: PhoneClock.now())
    let moment = NewMoment(painNow: 6, places: [], note: nil, atLocal: nil)
    _ = try vault.logMoment(now: PhoneClock.now(), moment: moment, locale: locale)
    try vault.suspendVault()
  }

  private func open(_ folder: DataFolder) throws -> [EntryView] {
    let vault = try LimberVault.open(dir: folder.journal.path, keys: KeychainKeys(), now: PhoneClock.now())
    defer { try? vault.suspendVault() }
    return try vault.home(now: PhoneClock.now(), locale: locale).entries
  }

  private func refusal(_ folder: DataFolder) -> LimberError? {
    do { _ = try open(folder) } catch { return error as? LimberError }
    return nil
  }

  @Test func aJournalOpensAgainAndSaysWhatTheKeychainSays() throws {
    try withJournal { (folder: DataFolder) throws in
      #expect(try open(folder).compactMap(\.painNow) == [6])
      for (status, state) in [
        (errSecInteractionNotAllowed, LimberError.Locked), (errSecAuthFailed, .AuthRequired), (errSecNotAvailable, .KeyUnavailable),
      ] {
        Keychain.model.failing { _, _ in status }
        #expect(refusal(folder) == state)
      }
      // Not found by a keychain that does not work; then it works again, and nothing is lost.
      Keychain.model.failing { call, _ in call == .copy ? errSecItemNotFound : call == .add ? errSecNotAvailable : nil }
      #expect(refusal(folder) == .KeyUnavailable)
      Keychain.model.failing { _, _ in nil }
      #expect(try open(folder).count == 1)
    }
  }

  @Test func aKeyThatIsGoneAndAKeyThatIsAnotherAreTwoThings() throws {
    try withJournal { (folder: DataFolder) throws in
      let account = try #require(Keychain.model.added.first)
      Keychain.model.replace(account, with: Data(count: 32))
      #expect(refusal(folder) == .WrongKey)
      Keychain.model.reset()
      #expect(refusal(folder) == .KeyLost)
    }
  }
}
