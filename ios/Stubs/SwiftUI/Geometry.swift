// Views whose content depends on a size, a clock or a layout that is chosen at run time.

/// Stands for `SwiftUI.GeometryProxy`.
@MainActor public struct GeometryProxy {
  public let size: CGSize
}

/// Stands for `SwiftUI.GeometryReader`. Its size is that of a whole phone; nothing is laid out here.
public struct GeometryReader<Content: View>: View, Primitive {
  public typealias Body = Never
  let content: (GeometryProxy) -> Content
  public init(@ViewBuilder content: @escaping (GeometryProxy) -> Content) { self.content = content }
  func nodes(_ stage: Stage) -> [Node] { stage.resolve(content(GeometryProxy(size: CGSize(width: 390, height: 844)))) }
}

/// Stands for `SwiftUI.TimelineSchedule`, of which only those below are here.
public protocol TimelineSchedule: Sendable {}

/// Stands for `SwiftUI.PeriodicTimelineSchedule`.
public struct PeriodicTimelineSchedule: TimelineSchedule {
  public init(from startDate: Date, by interval: TimeInterval) {}
}
extension TimelineSchedule where Self == PeriodicTimelineSchedule {
  public static func periodic(from startDate: Date, by interval: TimeInterval) -> PeriodicTimelineSchedule {
    .init(from: startDate, by: interval)
  }
}

/// Stands for `SwiftUI.TimelineViewDefaultContext`.
public struct TimelineViewDefaultContext: Sendable {
  public let date: Date
}

/// Stands for `SwiftUI.TimelineView`. Its time is the walker's: it stands still until the walker moves it.
public struct TimelineView<Schedule: TimelineSchedule, Content: View>: View, Primitive {
  public typealias Body = Never
  public typealias Context = TimelineViewDefaultContext
  let content: (Context) -> Content
  public init(_ schedule: Schedule, @ViewBuilder content: @escaping (Context) -> Content) { self.content = content }
  func nodes(_ stage: Stage) -> [Node] { stage.resolve(content(Context(date: stage.now))) }
}

/// Stands for `SwiftUI.Layout`, of which only the stacks below are here.
@MainActor @preconcurrency public protocol Layout {}
extension Layout {
  public func callAsFunction<V: View>(@ViewBuilder _ content: () -> V) -> some View { Group(content: content) }
}

/// Stands for `SwiftUI.HStackLayout`.
public struct HStackLayout: Layout {
  public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil) {}
}

/// Stands for `SwiftUI.VStackLayout`.
public struct VStackLayout: Layout {
  public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil) {}
}

/// Stands for `SwiftUI.AnyLayout`.
public struct AnyLayout: Layout {
  public init<L: Layout>(_ layout: L) {}
}
