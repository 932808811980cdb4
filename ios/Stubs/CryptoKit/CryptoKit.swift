// Stands for the part of Apple's CryptoKit that the app calls: AES-GCM with a key of 256 bits. The types are Apple's; THE
// ARITHMETIC IS NOT AES and hides nothing from anybody. It only keeps the promises that the app's code relies on: what is sealed
// opens again with the same key and the same authenticated data, and with no other. It exists on Linux only.

@_exported import Foundation

/// Stands for `CryptoKit.CryptoKitError`.
public enum CryptoKitError: Error {
  case incorrectKeySize, incorrectParameterSize, authenticationFailure
}

/// Stands for `CryptoKit.SymmetricKeySize`.
public struct SymmetricKeySize: Sendable {
  public let bitCount: Int
  public init(bitCount: Int) { self.bitCount = bitCount }
  public static var bits256: SymmetricKeySize { SymmetricKeySize(bitCount: 256) }
}

/// Stands for `CryptoKit.SymmetricKey`.
public struct SymmetricKey: Equatable, Sendable {
  let bytes: [UInt8]
  public init(data: Data) { bytes = Array(data) }
  public init(size: SymmetricKeySize) {
    bytes = (0..<size.bitCount / 8).map { _ in UInt8.random(in: .min ... .max) }
  }
  public var bitCount: Int { bytes.count * 8 }
  public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R { try bytes.withUnsafeBytes(body) }
}

/// Stands for `CryptoKit.AES`.
public enum AES {
  /// Stands for `CryptoKit.AES.GCM`.
  public enum GCM {
    /// Stands for `CryptoKit.AES.GCM.SealedBox`.
    public struct SealedBox: Sendable {
      let nonce: [UInt8], hidden: [UInt8], tag: [UInt8]
      /// Nonce of 12 bytes, ciphertext, tag of 16.
      public var combined: Data? { Data(nonce + hidden + tag) }
      public init(combined: Data) throws {
        guard combined.count >= 28 else { throw CryptoKitError.incorrectParameterSize }
        let bytes = Array(combined)
        self.init(nonce: Array(bytes.prefix(12)), hidden: Array(bytes.dropFirst(12).dropLast(16)), tag: Array(bytes.suffix(16)))
      }
      init(nonce: [UInt8], hidden: [UInt8], tag: [UInt8]) { (self.nonce, self.hidden, self.tag) = (nonce, hidden, tag) }
    }

    /// Stands for `CryptoKit.AES.GCM.seal(_:using:nonce:authenticating:)` without a nonce of one's own.
    public static func seal(_ message: Data, using key: SymmetricKey, authenticating authenticatedData: Data) throws
      -> SealedBox {
      guard [128, 192, 256].contains(key.bitCount) else { throw CryptoKitError.incorrectKeySize }
      let nonce = (0..<12).map { _ in UInt8.random(in: .min ... .max) }
      let hidden = mixed(Array(message), key, nonce)
      return SealedBox(nonce: nonce, hidden: hidden, tag: tag(hidden, key, nonce, authenticatedData))
    }

    /// Stands for `CryptoKit.AES.GCM.open(_:using:authenticating:)`.
    public static func open(_ sealedBox: SealedBox, using key: SymmetricKey, authenticating authenticatedData: Data) throws
      -> Data {
      guard [128, 192, 256].contains(key.bitCount) else { throw CryptoKitError.incorrectKeySize }
      guard tag(sealedBox.hidden, key, sealedBox.nonce, authenticatedData) == sealedBox.tag else {
        throw CryptoKitError.authenticationFailure
      }
      return Data(mixed(sealedBox.hidden, key, sealedBox.nonce))
    }

    private static func mixed(_ bytes: [UInt8], _ key: SymmetricKey, _ nonce: [UInt8]) -> [UInt8] {
      zip(bytes, spread(key.bytes + nonce, count: bytes.count)).map { $0 ^ $1 }
    }

    private static func tag(_ hidden: [UInt8], _ key: SymmetricKey, _ nonce: [UInt8], _ data: Data) -> [UInt8] {
      spread(key.bytes + nonce + [UInt8(truncatingIfNeeded: data.count)] + data + hidden, count: 16)
    }

    /// Bytes that depend on all of `seed`; no more than that.
    private static func spread(_ seed: [UInt8], count: Int) -> [UInt8] {
      var state = seed.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
      return (0..<count).map { _ in
        state = (state ^ state >> 29) &* 0x9e37_79b9_7f4a_7c15 &+ 1
        return UInt8(truncatingIfNeeded: state >> 32)
      }
    }
  }
}
