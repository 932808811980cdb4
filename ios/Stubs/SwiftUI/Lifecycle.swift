// What happens when a view comes, goes or changes.

extension View {
  /// `SwiftUI.View.onAppear(perform:)`
  public func onAppear(perform action: (@MainActor () -> Void)? = nil) -> some View {
    changed { stage, content in
      let nodes = stage.resolve(content)
      stage.live("appear", start: { action?() }, end: {})
      return nodes
    }
  }

  /// `SwiftUI.View.onDisappear(perform:)`
  public func onDisappear(perform action: (@MainActor () -> Void)? = nil) -> some View {
    changed { stage, content in
      let nodes = stage.resolve(content)
      stage.live("disappear", start: {}, end: { action?() })
      return nodes
    }
  }

  /// `SwiftUI.View.task(priority:_:)`: begun when the view appears, cancelled when it disappears.
  public func task(priority: TaskPriority = .userInitiated,
    @_inheritActorContext _ action: @escaping @Sendable () async -> Void) -> some View {
    working(priority, action) { _ in "task" }
  }

  /// `SwiftUI.View.task(id:priority:_:)`: another id cancels it and begins it anew.
  public func task<ID: Equatable>(id value: ID, priority: TaskPriority = .userInitiated,
    @_inheritActorContext _ action: @escaping @Sendable () async -> Void) -> some View {
    working(priority, action) { stage in
      let run = stage.keep("task id") { Run(value) }
      if run.value != value { (run.value, run.number) = (value, run.number + 1) }
      return "task \(run.number)"
    }
  }

  private func working(_ priority: TaskPriority, _ action: @escaping @Sendable () async -> Void,
    _ name: @escaping @MainActor (Stage) -> String) -> some View {
    changed { stage, content in
      let nodes = stage.resolve(content)
      let name = name(stage), place = stage.place + ":" + name
      stage.live(
        name, start: { [weak stage] in stage?.run(place, priority, action) }, end: { [weak stage] in stage?.cancel(place) })
      return nodes
    }
  }

  /// `SwiftUI.View.onChange(of:initial:_:)`
  public func onChange<V: Equatable>(of value: V, initial: Bool = false, _ action: @escaping @MainActor (V, V) -> Void)
    -> some View {
    changed { stage, content in
      let nodes = stage.resolve(content)
      var isNew = false
      let last = stage.keep("change") {
        isNew = true
        return Box(value)
      }
      let old = last.value
      if old != value || (isNew && initial) { stage.later { action(old, value) } }
      last.value = value
      return nodes
    }
  }

  /// `SwiftUI.View.onChange(of:initial:_:)` without the values.
  public func onChange<V: Equatable>(of value: V, initial: Bool = false, _ action: @escaping @MainActor () -> Void) -> some View {
    onChange(of: value, initial: initial) { _, _ in action() }
  }
}

/// The id of a task, and how often it has changed.
@MainActor private final class Run<ID> {
  var value: ID
  var number = 0
  init(_ value: ID) { self.value = value }
}
