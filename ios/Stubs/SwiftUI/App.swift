// The app around the views. On Linux it is only type-checked: there is nothing to run it.

/// Stands for `SwiftUI.App`.
@MainActor @preconcurrency public protocol App {
  associatedtype Body: Scene
  @SceneBuilder var body: Body { get }
  init()
}

extension App {
  public static func main() {}
}

/// Stands for `SwiftUI.Scene`.
@MainActor @preconcurrency public protocol Scene {
  associatedtype Body: Scene
  @SceneBuilder var body: Body { get }
}
extension Never: Scene {}

extension Scene where Body == Never {
  /// A scene of Apple's has no body; nobody asks for it.
  public var body: Never { fatalError("\(Self.self) has no body") }
}

/// Stands for `SwiftUI.SceneBuilder` for one scene.
@MainActor @resultBuilder public enum SceneBuilder {
  public static func buildBlock<Content: Scene>(_ content: Content) -> Content { content }
}

/// Stands for `SwiftUI.WindowGroup`.
public struct WindowGroup<Content: View>: Scene {
  public typealias Body = Never
  let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
}

extension Scene {
  /// `SwiftUI.Scene.onChange(of:initial:_:)`
  public func onChange<V: Equatable>(of value: V, initial: Bool = false, _ action: @escaping @MainActor (V, V) -> Void)
    -> some Scene { self }
  public func environment<T: AnyObject & Observable>(_ object: T?) -> some Scene { self }
}
