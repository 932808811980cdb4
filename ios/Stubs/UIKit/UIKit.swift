// Stands for the part of Apple's UIKit that the app calls around its views: the application, its window, a share sheet. What is
// asked of it is kept for tests; nothing is shown. It exists on Linux only.

@_exported import Foundation
import SwiftUI

/// Stands for `UIKit.UIBackgroundTaskIdentifier`.
public struct UIBackgroundTaskIdentifier: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let invalid = UIBackgroundTaskIdentifier(rawValue: 0)
}

/// Stands for `UIKit.UIApplication`.
@MainActor public final class UIApplication {
  /// Stands for `UIKit.UIApplication.OpenExternalURLOptionsKey`.
  public struct OpenExternalURLOptionsKey: Hashable, Sendable {}

  public static let shared = UIApplication()
  public internal(set) var connectedScenes: Set<UIScene> = []

  /// `UIKit.UIApplication.canOpenURL(_:)`
  public func canOpenURL(_ url: URL) -> Bool { schemes.contains(url.scheme ?? "") }

  /// `UIKit.UIApplication.open(_:options:completionHandler:)`
  public func open(_ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:],
    completionHandler completion: (@MainActor @Sendable (Bool) -> Void)? = nil) {
    opened.append(url)
    completion?(canOpenURL(url))
  }

  /// `UIKit.UIApplication.beginBackgroundTask(withName:expirationHandler:)`
  public func beginBackgroundTask(withName taskName: String?, expirationHandler handler: (@MainActor @Sendable () -> Void)? = nil)
    -> UIBackgroundTaskIdentifier {
    tasks += 1
    running[tasks] = handler ?? {}
    return UIBackgroundTaskIdentifier(rawValue: tasks)
  }

  /// `UIKit.UIApplication.endBackgroundTask(_:)`
  public func endBackgroundTask(_ identifier: UIBackgroundTaskIdentifier) { running[identifier.rawValue] = nil }

  // For tests.
  @_spi(Model) public var schemes: Set<String> = []
  @_spi(Model) public var opened: [URL] = []
  @_spi(Model) public var running: [Int: @MainActor () -> Void] = [:]
  private var tasks = 0
  @_spi(Model) public func connect(_ scenes: Set<UIScene>) { connectedScenes = scenes }
}

/// Stands for `UIKit.UIScene`.
@MainActor open class UIScene: Hashable {
  @_spi(Model) public init() {}
  nonisolated public static func == (one: UIScene, other: UIScene) -> Bool { one === other }
  nonisolated public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// Stands for `UIKit.UIWindowScene`.
@MainActor public final class UIWindowScene: UIScene {
  public internal(set) var windows: [UIWindow] = []
  public var keyWindow: UIWindow? { windows.first }
}

/// Stands for `UIKit.UIView`.
@MainActor open class UIView {
  public var bounds = CGRect(x: 0, y: 0, width: 390, height: 844)
  public var accessibilityViewIsModal = false
  public init() {}
}

/// Stands for `UIKit.UIWindow`.
@MainActor public final class UIWindow: UIView {
  /// Stands for `UIKit.UIWindow.Level`.
  public struct Level: RawRepresentable, Hashable, Sendable {
    public let rawValue: CGFloat
    public init(rawValue: CGFloat) { self.rawValue = rawValue }
    public static let normal = Level(rawValue: 0)
    public static let alert = Level(rawValue: 2000)
  }

  public init(windowScene: UIWindowScene) {
    super.init()
    windowScene.windows.append(self)
  }
  public var windowLevel = Level.normal
  public var rootViewController: UIViewController?
  /// As at Apple's a new window is hidden.
  public var isHidden = true
}

/// Stands for `UIKit.UIViewController`.
@MainActor open class UIViewController {
  public var view: UIView! = UIView()
  public internal(set) var presentedViewController: UIViewController?
  public internal(set) var isBeingDismissed = false
  public var popoverPresentationController: UIPopoverPresentationController?
  public init() {}
  public func present(_ viewControllerToPresent: UIViewController, animated flag: Bool, completion: (() -> Void)? = nil) {
    presentedViewController = viewControllerToPresent
    completion?()
  }
}

/// Stands for `UIKit.UIPopoverPresentationController`.
@MainActor public final class UIPopoverPresentationController {
  public var sourceView: UIView?
  public var sourceRect = CGRect.zero
  init() {}
}

/// Stands for `UIKit.UIActivity`; the app brings none.
@MainActor open class UIActivity {}

/// Stands for `UIKit.UIActivityViewController`.
@MainActor public final class UIActivityViewController: UIViewController {
  @_spi(Model) public let items: [Any]
  public init(activityItems: [Any], applicationActivities: [UIActivity]?) {
    items = activityItems
    super.init()
    popoverPresentationController = UIPopoverPresentationController()
  }
}

/// Stands for `SwiftUI.UIHostingController`, which is here because it needs both sides.
@MainActor public final class UIHostingController<Content: View>: UIViewController {
  public var rootView: Content
  public init(rootView: Content) {
    self.rootView = rootView
    super.init()
  }
}
