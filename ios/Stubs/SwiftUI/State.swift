// Where values live: with a place in the tree (`State`), with somebody else (`Binding`), in a model (`Bindable`).

/// A property wrapper that a stage connects before it asks for `body`.
@MainActor protocol Attachable { func attach(to stage: Stage) }

/// What a wrapper holds until it is attached, and what it was attached to.
@MainActor final class Slot<V> {
  var held: V
  init(_ held: V) { self.held = held }
}

/// Stands for `SwiftUI.State`. Its value lives as long as the view keeps its place in the tree.
@MainActor @propertyWrapper public struct State<Value>: Attachable {
  private let slot: Slot<Box<Value>>
  public init(wrappedValue: Value) { slot = Slot(Box(wrappedValue)) }
  public init(initialValue: Value) { self.init(wrappedValue: initialValue) }
  public var wrappedValue: Value {
    get { slot.held.value }
    nonmutating set { slot.held.value = newValue }
  }
  public var projectedValue: Binding<Value> {
    let box = slot.held
    return Binding(get: { box.value }, set: { box.value = $0 })
  }
  func attach(to stage: Stage) { slot.held = stage.keepValue("state", slot.held.value) }
}

extension State where Value: ExpressibleByNilLiteral {
  public init() { self.init(wrappedValue: nil) }
}

/// Stands for `SwiftUI.Binding`.
@MainActor @propertyWrapper @dynamicMemberLookup public struct Binding<Value> {
  private let get: @MainActor () -> Value, set: @MainActor (Value) -> Void
  public init(get: @escaping @MainActor () -> Value, set: @escaping @MainActor (Value) -> Void) {
    (self.get, self.set) = (get, set)
  }
  /// `Binding.init(_:)`: nil while the value is.
  public init?(_ base: Binding<Value?>) {
    guard let first = base.wrappedValue else { return nil }
    self.init(get: { base.wrappedValue ?? first }, set: { base.wrappedValue = $0 })
  }
  public static func constant(_ value: Value) -> Binding<Value> { Binding(get: { value }, set: { _ in }) }
  public var wrappedValue: Value {
    get { get() }
    nonmutating set { set(newValue) }
  }
  public var projectedValue: Binding<Value> { self }
  public subscript<Subject>(dynamicMember path: WritableKeyPath<Value, Subject>) -> Binding<Subject> {
    Binding<Subject>(
      get: { get()[keyPath: path] },
      set: {
        var value = get()
        value[keyPath: path] = $0
        set(value)
      })
  }
}

/// Stands for `SwiftUI.Bindable`.
@MainActor @propertyWrapper @dynamicMemberLookup public struct Bindable<Value: AnyObject & Observable> {
  public var wrappedValue: Value
  public var projectedValue: Bindable<Value> { self }
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
  public init(_ wrappedValue: Value) { self.wrappedValue = wrappedValue }
  public subscript<Subject>(dynamicMember path: ReferenceWritableKeyPath<Value, Subject>) -> Binding<Subject> {
    let model = wrappedValue
    return Binding(get: { model[keyPath: path] }, set: { model[keyPath: path] = $0 })
  }
}

/// Stands for `SwiftUI.FocusState`: which field has the keyboard.
@MainActor @propertyWrapper public struct FocusState<Value: Hashable>: Attachable {
  /// Stands for `SwiftUI.FocusState.Binding`.
  @MainActor public struct Binding {
    let slot: Slot<Box<Value>>, none: Value
    public var wrappedValue: Value {
      get { slot.held.value }
      nonmutating set { slot.held.value = newValue }
    }
  }
  private let slot: Slot<Box<Value>>, none: Value
  public init() where Value == Bool { (slot, none) = (Slot(Box(false)), false) }
  public init<T: Hashable>() where Value == T? { (slot, none) = (Slot(Box(nil)), nil) }
  public var wrappedValue: Value {
    get { slot.held.value }
    nonmutating set { slot.held.value = newValue }
  }
  public var projectedValue: Binding { Binding(slot: slot, none: none) }
  func attach(to stage: Stage) { slot.held = stage.keepValue("focus", slot.held.value) }
}

/// Stands for `SwiftUI.AccessibilityFocusState`: which element the screen reader is at.
@MainActor @propertyWrapper public struct AccessibilityFocusState<Value: Hashable>: Attachable {
  /// Stands for `SwiftUI.AccessibilityFocusState.Binding`.
  @MainActor public struct Binding {
    let slot: Slot<Box<Value>>
    public var wrappedValue: Value {
      get { slot.held.value }
      nonmutating set { slot.held.value = newValue }
    }
  }
  private let slot: Slot<Box<Value>>
  public init() where Value == Bool { slot = Slot(Box(false)) }
  public init<T: Hashable>() where Value == T? { slot = Slot(Box(nil)) }
  public var wrappedValue: Value {
    get { slot.held.value }
    nonmutating set { slot.held.value = newValue }
  }
  public var projectedValue: Binding { Binding(slot: slot) }
  func attach(to stage: Stage) { slot.held = stage.keepValue("reader", slot.held.value) }
}

extension View {
  /// `SwiftUI.View.focused(_:)`
  public func focused(_ condition: FocusState<Bool>.Binding) -> some View { focused(condition, equals: true) }

  /// `SwiftUI.View.focused(_:equals:)`
  public func focused<V: Hashable>(_ binding: FocusState<V>.Binding, equals value: V) -> some View {
    each { node in
      let box = binding.slot.held
      node.focus = { box.value = $0 ? value : binding.none }
      node.isFocused = box.value == value
    }
  }

  /// `SwiftUI.View.accessibilityFocused(_:)`
  public func accessibilityFocused(_ condition: AccessibilityFocusState<Bool>.Binding) -> some View {
    accessibilityFocused(condition, equals: true)
  }

  /// `SwiftUI.View.accessibilityFocused(_:equals:)`
  public func accessibilityFocused<V: Hashable>(_ binding: AccessibilityFocusState<V>.Binding, equals value: V) -> some View {
    changed { stage, content in
      let nodes = stage.resolve(content)
      nodes.first?.isFocused = binding.wrappedValue == value
      return nodes
    }
  }
}
