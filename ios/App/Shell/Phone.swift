// What the phone does for the app and no model can do by itself: the time, the language, calls, sharing.

import Foundation
import LimberFFI
import UIKit

/// The phone around the app.
@MainActor final class Phone {
  let folder: DataFolder
  let keys: any KeyStore = KeychainKeys()

  init(folder: DataFolder) { self.folder = folder }

  /// The core's folder.
  var dataDir: String { folder.journal.path }

  /// Now.
  nonisolated func now() -> Now { PhoneClock.now() }

  /// The language that the person put first, and the region of the phone, which says whose telephone numbers hold.
  nonisolated var locale: LimberFFI.Locale {
    LimberFFI.Locale(
      language: Foundation.Locale.preferredLanguages.first ?? "en", region: Foundation.Locale.current.region?.identifier ?? "")
  }

  /// Whether this device calls numbers. Many tablets do not; then the number is shown as text, with words what to do instead.
  var canDial: Bool { TelephoneAddress.url("112").map(UIApplication.shared.canOpenURL) ?? false }

  /// Offers to call a number: the system asks once more before it dials. False where this device cannot.
  func dial(_ number: String) -> Bool {
    guard let url = TelephoneAddress.url(number), UIApplication.shared.canOpenURL(url) else { return false }
    UIApplication.shared.open(url)
    return true
  }

  /// Opens the share sheet over whatever is shown.
  func share(_ text: String) {
    guard let window = Self.window, var top = window.rootViewController else { return }
    while let above = top.presentedViewController, !above.isBeingDismissed { top = above }
    let sheet = UIActivityViewController(activityItems: [text], applicationActivities: nil)
    // On a tablet it is a bubble, which must point at something.
    let middle = CGPoint(x: top.view.bounds.midX, y: top.view.bounds.midY)
    sheet.popoverPresentationController?.sourceView = top.view
    sheet.popoverPresentationController?.sourceRect = CGRect(origin: middle, size: CGSize(width: 1, height: 1))
    top.present(sheet, animated: true)
  }

  /// The window of the app: the scene has one, and the cover above it.
  static var scene: UIWindowScene? { UIApplication.shared.connectedScenes.lazy.compactMap { $0 as? UIWindowScene }.first }
  private static var window: UIWindow? { scene?.windows.first { $0.windowLevel == .normal } }
}
