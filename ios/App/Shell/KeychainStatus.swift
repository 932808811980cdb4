// What an answer of the keychain means for the journal. Only what passes may look as if it passed: nothing here ever says that
// the key is lost. `KeychainKeys` alone decides that, after it has seen that the keychain works.

import LimberFFI
import Security

enum KeychainStatus {
  /// Why the key could not be given. A missing item counts as "not now": whether it is gone for good is not to be seen from it.
  static func failure(_ status: OSStatus) -> KeyFailure {
    switch status {
    case errSecInteractionNotAllowed: .Locked
    case errSecAuthFailed, errSecUserCanceled: .AuthRequired
    default: .Unavailable
    }
  }
}
