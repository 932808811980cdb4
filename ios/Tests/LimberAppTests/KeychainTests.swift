// The key store of the app against a keychain that keeps its items in memory and fails when told to. The keychain is one for the
// process, so these run one after the other.

import CryptoKit
import Foundation
import LimberFFI
@_spi(Model) import Security
import Testing

@testable import LimberApp

@Suite(.serialized) struct KeychainTests {
  private let keys = KeychainKeys()
  private let id = Data((0..<16).map { UInt8($0 * 16) })
  private let key = Data((0..<32).map { UInt8($0) })
  private var account: String { KeychainKeys.account(id) }

  init() { Keychain.model.reset() }

  private func failure(_ work: () throws -> Void) -> KeyFailure? {
    do { try work() } catch { return error as? KeyFailure }
    return nil
  }

  @Test func theAccountIsTheKeyIdInHex() {
    #expect(KeychainKeys.account(Data([0, 1, 15, 16, 171, 255])) == "00010f10abff" && account.count == 32)
  }

  @Test func whatIsWrappedUnwrapsAndIsNotTheKey() throws {
    let wrapped = try keys.wrap(keyId: id, key: key)
    #expect(wrapped != key && wrapped.count == 32 + 28)
    #expect(try keys.unwrap(keyId: id, wrapped: wrapped) == key)
    #expect(try KeychainKeys().unwrap(keyId: id, wrapped: wrapped) == key)
    #expect(try keys.wrap(keyId: id, key: key) != wrapped)
  }

  @Test func oneItemOfThisDeviceOnlyAndNeverSynchronised() throws {
    _ = try keys.wrap(keyId: id, key: key)
    _ = try keys.wrap(keyId: id, key: key)
    let items = Keychain.model.items(of: KeychainKeys.service)
    let item = try #require(items.first)
    #expect(items.count == 1 && Keychain.model.added == [account])
    #expect(item[kSecAttrAccessible] as? CFString == kSecAttrAccessibleWhenUnlockedThisDeviceOnly)
    #expect(item[kSecAttrSynchronizable] as? Bool == false)
    #expect(item[kSecClass] as? CFString == kSecClassGenericPassword)
    #expect((item[kSecValueData] as? Data)?.count == 32 && item[kSecValueData] as? Data != key)
  }

  @Test func eachJournalHasItsOwnKey() throws {
    let other = Data([7])
    let wrapped = try keys.wrap(keyId: id, key: key)
    _ = try keys.wrap(keyId: other, key: key)
    #expect(Keychain.model.added.count == 2)
    #expect(failure { _ = try keys.unwrap(keyId: other, wrapped: wrapped) } == .Wrong)
  }

  @Test func aWrapThatWasChangedIsWrongAndATornOneMayPass() throws {
    var wrapped = try keys.wrap(keyId: id, key: key)
    wrapped[20] ^= 1
    #expect(failure { _ = try keys.unwrap(keyId: id, wrapped: wrapped) } == .Wrong)
    #expect(failure { _ = try keys.unwrap(keyId: id, wrapped: Data([1, 2, 3])) } == .Unavailable)
  }

  @Test func anotherKeyInTheKeychainIsWrong() throws {
    let wrapped = try keys.wrap(keyId: id, key: key)
    Keychain.model.replace(account, with: Data(count: 32))
    #expect(failure { _ = try keys.unwrap(keyId: id, wrapped: wrapped) } == .Wrong)
  }

  @Test func anItemThatIsNoKeyIsNeitherUsedNorReplaced() throws {
    let wrapped = try keys.wrap(keyId: id, key: key)
    Keychain.model.replace(account, with: Data(count: 5))
    #expect(failure { _ = try keys.unwrap(keyId: id, wrapped: wrapped) } == .Unavailable)
    #expect(failure { _ = try keys.wrap(keyId: id, key: key) } == .Unavailable)
    #expect(Keychain.model.items(of: KeychainKeys.service).first?[kSecValueData] as? Data == Data(count: 5))
  }

  // MARK: Lost, or not now

  @Test func onlyAKeychainThatWorksCanSayThatTheKeyIsLost() throws {
    let wrapped = try keys.wrap(keyId: id, key: key)
    try keys.delete(keyId: id)
    #expect(failure { _ = try keys.unwrap(keyId: id, wrapped: wrapped) } == .Lost)
    #expect(Keychain.model.items(of: KeychainKeys.service).isEmpty)
  }

  @Test(arguments: [errSecInteractionNotAllowed: KeyFailure.Locked, errSecNotAvailable: .Unavailable, -34018: .Unavailable])
  func aKeychainThatFindsNothingAndKeepsNothingIsNotLost(status: OSStatus, means: KeyFailure) throws {
    let wrapped = try keys.wrap(keyId: id, key: key)
    Keychain.model.failing { call, _ in call == .copy ? errSecItemNotFound : call == .add ? status : nil }
    #expect(failure { _ = try keys.unwrap(keyId: id, wrapped: wrapped) } == means)
  }

  @Test func aKeychainThatForgetsAtOnceIsNotLost() throws {
    let wrapped = try keys.wrap(keyId: id, key: key)
    Keychain.model.failing { call, _ in call == .copy ? errSecItemNotFound : nil }
    #expect(failure { _ = try keys.unwrap(keyId: id, wrapped: wrapped) } == .Unavailable)
    Keychain.model.failing { _, _ in nil }
    #expect(try keys.unwrap(keyId: id, wrapped: wrapped) == key)
  }

  @Test func aKeyThatIsThereAMomentLaterIsFound() throws {
    let wrapped = try keys.wrap(keyId: id, key: key)
    let asked = Counter(), account = account
    Keychain.model.failing { call, of in call == .copy && of == account && asked.next() == 1 ? errSecItemNotFound : nil }
    #expect(try keys.unwrap(keyId: id, wrapped: wrapped) == key)
    #expect(Keychain.model.items(of: KeychainKeys.service).count == 1)
  }

  @Test func wrappingNeverReplacesAKeyThatIsNotToBeSeen() throws {
    let wrapped = try keys.wrap(keyId: id, key: key)
    Keychain.model.failing { call, _ in call == .copy ? errSecItemNotFound : nil }
    #expect(failure { _ = try keys.wrap(keyId: id, key: key) } == .Unavailable)
    Keychain.model.failing { _, _ in nil }
    #expect(try keys.unwrap(keyId: id, wrapped: wrapped) == key)
  }

  // MARK: Statuses

  /// Every status of `SecBase.h` around those that are told apart, and some that no list has.
  @Test func everyStatusIsOneOfThreeAndNeverLost() {
    for status in Array(OSStatus(-25400)...(-25200)) + [-128, -50, -34018, -61, 0, 1, .min, .max] {
      let means = KeychainStatus.failure(status)
      switch status {
      case -25308: #expect(means == .Locked)
      case -25293, -128: #expect(means == .AuthRequired)
      default: #expect(means == .Unavailable)
      }
    }
  }

  @Test(arguments: [
    errSecInteractionNotAllowed: KeyFailure.Locked, errSecAuthFailed: .AuthRequired, errSecUserCanceled: .AuthRequired,
    errSecNotAvailable: .Unavailable,
  ])
  func whateverFailsSaysWhy(status: OSStatus, means: KeyFailure) throws {
    let wrapped = try keys.wrap(keyId: id, key: key)
    for call in [Keychain.Call.copy, .delete] {
      Keychain.model.failing { now, _ in now == call ? status : nil }
      if call == .copy {
        #expect(failure { _ = try keys.unwrap(keyId: id, wrapped: wrapped) } == means)
        #expect(failure { _ = try keys.wrap(keyId: id, key: key) } == means)
      } else {
        #expect(failure { try keys.delete(keyId: id) } == means)
      }
    }
    Keychain.model.reset()
    Keychain.model.failing { now, _ in now == .add ? status : nil }
    #expect(failure { _ = try keys.wrap(keyId: id, key: key) } == means)
  }

  @Test func whatIsGoneAlreadyIsDeleted() {
    #expect(failure { try keys.delete(keyId: id) } == nil)
  }
}

private final class Counter: @unchecked Sendable {
  private var count = 0
  func next() -> Int {
    count += 1
    return count
  }
}
