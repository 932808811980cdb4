// Stands for the part of Apple's Security framework that the app calls: generic passwords in the keychain. It keeps items in
// memory, so that a test can see with which attributes they were kept, and make any call fail with any status.
// It protects nothing and exists on Linux only.

@_exported import Foundation

/// Stands for `Darwin.OSStatus`.
public typealias OSStatus = Int32

/// Stands for `CoreFoundation.CFString`, as far as it is a key or a constant.
public final class CFString: Hashable, Sendable, CustomStringConvertible {
  public let description: String
  init(_ name: String) { description = name }
  public static func == (one: CFString, other: CFString) -> Bool { one.description == other.description }
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

/// Stands for `CoreFoundation.CFDictionary`; only `[CFString: Any]` can be written as one here.
public typealias CFDictionary = [CFString: Any]
/// Stands for `CoreFoundation.CFTypeRef`.
public typealias CFTypeRef = AnyObject

// Each stands for the constant of that name; the numbers are those of Security's `SecBase.h`.
public let errSecSuccess: OSStatus = 0
public let errSecUserCanceled: OSStatus = -128
public let errSecNotAvailable: OSStatus = -25291
public let errSecAuthFailed: OSStatus = -25293
public let errSecDuplicateItem: OSStatus = -25299
public let errSecItemNotFound: OSStatus = -25300
public let errSecInteractionNotAllowed: OSStatus = -25308
public let errSecParam: OSStatus = -50

// Each stands for the constant of that name.
public let kSecClass = CFString("class")
public let kSecClassGenericPassword = CFString("genp")
public let kSecAttrService = CFString("svce")
public let kSecAttrAccount = CFString("acct")
public let kSecAttrSynchronizable = CFString("sync")
public let kSecAttrAccessible = CFString("pdmn")
public let kSecAttrAccessibleWhenUnlockedThisDeviceOnly = CFString("aku")
public let kSecValueData = CFString("v_Data")
public let kSecReturnData = CFString("r_Data")
public let kSecMatchLimit = CFString("m_Limit")
public let kSecMatchLimitOne = CFString("m_LimitOne")

/// Stands for `Security.SecItemAdd(_:_:)`.
public func SecItemAdd(_ attributes: CFDictionary, _ result: UnsafeMutablePointer<CFTypeRef?>?) -> OSStatus {
  Keychain.model.add(attributes)
}

/// Stands for `Security.SecItemCopyMatching(_:_:)` with `kSecReturnData`.
public func SecItemCopyMatching(_ query: CFDictionary, _ result: UnsafeMutablePointer<CFTypeRef?>?) -> OSStatus {
  let (status, data) = Keychain.model.copy(query)
  result?.pointee = data.map { $0 as AnyObject }
  return status
}

/// Stands for `Security.SecItemDelete(_:)`.
public func SecItemDelete(_ query: CFDictionary) -> OSStatus { Keychain.model.delete(query) }

/// The keychain of the process, for tests. Items are told apart by class, service, account and synchronisation, as Apple's
/// documentation of `errSecDuplicateItem` has it.
@_spi(Model) public final class Keychain: @unchecked Sendable {
  public static let model = Keychain()

  /// What a call is, for a test that lets it fail.
  public enum Call: Sendable { case add, copy, delete }

  private let lock = NSLock()
  private var items: [String: CFDictionary] = [:]
  private var fail: @Sendable (Call, String) -> OSStatus? = { _, _ in nil }
  private var made: [String] = []

  /// Empties it and lets calls succeed.
  public func reset() { lock.withLock { (items, fail, made) = ([:], { _, _ in nil }, []) } }

  /// Lets calls end with a status: `fail` gets the call and the account, and says nil for those that go on.
  public func failing(_ fail: @escaping @Sendable (Call, String) -> OSStatus?) { lock.withLock { self.fail = fail } }

  /// The attributes of the items of a service.
  public func items(of service: String) -> [CFDictionary] {
    lock.withLock { items.values.filter { $0[kSecAttrService] as? String == service } }
  }

  /// Every account for which an item was ever added, in order.
  public var added: [String] { lock.withLock { made } }

  /// Puts other data into the item of an account.
  public func replace(_ account: String, with data: Data) {
    lock.withLock {
      for (key, item) in items where item[kSecAttrAccount] as? String == account {
        items[key] = item.merging([kSecValueData: data]) { $1 }
      }
    }
  }

  func add(_ attributes: CFDictionary) -> OSStatus {
    call(.add, attributes) { key in
      guard attributes[kSecValueData] is Data else { return errSecParam }
      guard items[key] == nil else { return errSecDuplicateItem }
      items[key] = attributes
      made.append(attributes[kSecAttrAccount] as? String ?? "")
      return errSecSuccess
    }
  }

  func copy(_ query: CFDictionary) -> (OSStatus, Data?) {
    var data: Data?
    let status = call(.copy, query) { key in
      guard query[kSecReturnData] as? Bool == true else { return errSecParam }
      data = items[key]?[kSecValueData] as? Data
      return data == nil ? errSecItemNotFound : errSecSuccess
    }
    return (status, data)
  }

  func delete(_ query: CFDictionary) -> OSStatus {
    call(.delete, query) { items.removeValue(forKey: $0) == nil ? errSecItemNotFound : errSecSuccess }
  }

  private func call(_ call: Call, _ query: CFDictionary, _ work: (String) -> OSStatus) -> OSStatus {
    lock.withLock {
      guard let kind = query[kSecClass] as? CFString, let service = query[kSecAttrService] as? String,
        let account = query[kSecAttrAccount] as? String, let synced = query[kSecAttrSynchronizable] as? Bool
      else { return errSecParam }
      return fail(call, account) ?? work("\(kind) \(service) \(account) \(synced)")
    }
  }
}
