// The key under which the journal's key is wrapped: 32 random bytes in the keychain of this one device, readable only while it
// is unlocked, never in a backup and never synchronised. It shows nothing and waits for nobody.

import CryptoKit
import Foundation
import LimberFFI
import Security

/// The phone's key store for the core. Each journal has a key of its own, named by its key id.
final class KeychainKeys: KeyStore {
  /// Names the items in the keychain. It never changes: another name would be another key.
  static let service = "app.limber.journal-key"
  /// The item by which the keychain shows that it works; it is there only for a moment.
  static let witness = "witness"
  private static let keyBytes = 32

  /// Wraps the journal's key. The first time, the wrapping key is made.
  func wrap(keyId: Data, key: Data) throws -> Data {
    let account = Self.account(keyId)
    let wrapping = try held(account) ?? make(account)
    // What CryptoKit refuses here may be asked for again.
    guard let sealed = try? AES.GCM.seal(key, using: wrapping, authenticating: keyId), let wrapped = sealed.combined else {
      throw KeyFailure.Unavailable
    }
    return wrapped
  }

  /// Unwraps the journal's key.
  func unwrap(keyId: Data, wrapped: Data) throws -> Data {
    let account = Self.account(keyId)
    let wrapping = try held(account) ?? surely(account)
    do {
      return try AES.GCM.open(AES.GCM.SealedBox(combined: wrapped), using: wrapping, authenticating: keyId)
    } catch CryptoKitError.authenticationFailure {
      throw KeyFailure.Wrong
    } catch {
      throw KeyFailure.Unavailable
    }
  }

  /// Destroys the wrapping key. That there is none is what was wanted.
  func delete(keyId: Data) throws {
    let status = SecItemDelete(Self.item(Self.account(keyId)) as CFDictionary)
    guard status == errSecSuccess || status == errSecItemNotFound else { throw KeychainStatus.failure(status) }
  }

  // MARK: The item

  /// The wrapping key, or nil where the keychain says that there is none.
  private func held(_ account: String) throws -> SymmetricKey? {
    let query = Self.item(account).merging([kSecReturnData: true, kSecMatchLimit: kSecMatchLimitOne]) { $1 }
    var found: CFTypeRef?
    let status = SecItemCopyMatching(query as CFDictionary, &found)
    if status == errSecItemNotFound { return nil }
    guard status == errSecSuccess, var bytes = found as? Data else { throw KeychainStatus.failure(status) }
    defer { bytes.resetBytes(in: 0..<bytes.count) }
    // A key of another length is none of ours. It must not be overwritten by a new one either.
    guard bytes.count == Self.keyBytes else { throw KeyFailure.Unavailable }
    return SymmetricKey(data: bytes)
  }

  /// "Not found" is believed only from a keychain that works. Before the first unlock, and now and then after it, it says so
  /// of items that are there; in such a moment it keeps nothing either. So something is kept and read back, and then the key
  /// is asked for once more.
  private func surely(_ account: String) throws -> SymmetricKey {
    try add(Self.witness, Data(count: Self.keyBytes))
    defer { _ = SecItemDelete(Self.item(Self.witness) as CFDictionary) }
    guard try held(Self.witness) != nil else { throw KeyFailure.Unavailable }
    guard let key = try held(account) else { throw KeyFailure.Lost }
    return key
  }

  private func make(_ account: String) throws -> SymmetricKey {
    let key = SymmetricKey(size: .bits256)
    var bytes = key.withUnsafeBytes { Data($0) }
    defer { bytes.resetBytes(in: 0..<bytes.count) }
    try add(account, bytes)
    // Only what can be read back may wrap a journal; and where another was quicker, its key counts.
    guard let kept = try held(account) else { throw KeyFailure.Unavailable }
    return kept
  }

  /// Keeps an item, unless there is one.
  private func add(_ account: String, _ bytes: Data) throws {
    let attributes: [CFString: Any] = [
      kSecValueData: bytes, kSecAttrAccessible: kSecAttrAccessibleWhenUnlockedThisDeviceOnly,
    ]
    let status = SecItemAdd(Self.item(account).merging(attributes) { $1 } as CFDictionary, nil)
    guard status == errSecSuccess || status == errSecDuplicateItem else { throw KeychainStatus.failure(status) }
  }

  private static func item(_ account: String) -> [CFString: Any] {
    [
      kSecClass: kSecClassGenericPassword, kSecAttrService: service, kSecAttrAccount: account, kSecAttrSynchronizable: false,
    ]
  }

  /// The key id in hex.
  static func account(_ keyId: Data) -> String {
    keyId.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
