import Foundation
import LimberFFI

/// A key store that seals by turning bits, and does what a test wants when it is asked.
final class TurningKeys: KeyStore, @unchecked Sendable {
  /// Called first; what it throws is the answer.
  var asked: () throws -> Void = {}

  private func turned(_ bytes: Data) throws -> Data {
    try asked()
    return Data(bytes.map { $0 ^ 0x5A })
  }

  func wrap(keyId: Data, key: Data) throws -> Data { try turned(key) }
  func unwrap(keyId: Data, wrapped: Data) throws -> Data { try turned(wrapped) }
  func delete(keyId: Data) throws {}
}

/// A folder with its key store; the folder goes with it.
final class Phone {
  let keys = TurningKeys()
  let folder = FileManager.default.temporaryDirectory.appending(path: "limber-\(UUID().uuidString)")

  func open(_ now: Now) throws -> LimberVault {
    try LimberVault.open(dir: folder.path(percentEncoded: false), keys: keys, now: now)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }
}
