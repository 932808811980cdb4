// What the models need of the device, and no more.

import LimberFFI

/// The device around the app.
@MainActor public protocol Shell: AnyObject {
  /// The wall clock, a clock that only runs forward, and the zone.
  func now() -> Now

  /// The person's language, and the country whose telephone numbers are shown.
  var locale: CoreLocale { get }

  /// The folder of the journal.
  var dataDir: String { get }

  /// Where the journal's key is kept.
  var keys: any KeyStore { get }

  /// This device makes calls. Many tablets do not.
  var canDial: Bool { get }

  /// Offers to call the number. False where this device cannot.
  func dial(_ number: String) -> Bool

  /// Offers a text to other apps; the person chooses which.
  func share(_ text: String)
}
