// Controls with a value: switches, sliders, steppers, progress.

/// Stands for `SwiftUI.Toggle`.
public struct Toggle<Content: View>: View, Primitive {
  public typealias Body = Never
  let isOn: Binding<Bool>, label: Content
  public init(isOn: Binding<Bool>, @ViewBuilder label: () -> Content) { (self.isOn, self.label) = (isOn, label()) }
  func nodes(_ stage: Stage) -> [Node] {
    let node = Node(stage, .toggle, joined(stage.resolve(label)))
    node.value = isOn.wrappedValue ? "on" : "off"
    node.press = { isOn.wrappedValue.toggle() }
    return [node]
  }
}

extension Toggle where Content == Text {
  public init(_ titleKey: LocalizedStringKey, isOn: Binding<Bool>) { (self.isOn, label) = (isOn, Text(titleKey)) }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, isOn: Binding<Bool>) {
    (self.isOn, label) = (isOn, Text(title))
  }
}

/// Stands for `SwiftUI.Slider`. Unless the view says otherwise a percentage is spoken.
public struct Slider<Content: View>: View, Primitive {
  public typealias Body = Never
  let share: () -> Double, move: (Int) -> Void, label: Content
  public init<V: BinaryFloatingPoint>(value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1,
    @ViewBuilder label: () -> Content) where V.Stride: BinaryFloatingPoint {
    (share, move) = Self.parts(value, bounds, step)
    self.label = label()
  }
  private static func parts<V: BinaryFloatingPoint>(_ value: Binding<V>, _ bounds: ClosedRange<V>, _ step: V.Stride)
    -> (() -> Double, (Int) -> Void) where V.Stride: BinaryFloatingPoint {
    (
      { Double((value.wrappedValue - bounds.lowerBound) / (bounds.upperBound - bounds.lowerBound)) },
      { steps in
        let moved = value.wrappedValue.advanced(by: step * V.Stride(steps))
        value.wrappedValue = min(bounds.upperBound, max(bounds.lowerBound, moved))
      }
    )
  }
  func nodes(_ stage: Stage) -> [Node] {
    let node = Node(stage, .adjustable, joined(stage.resolve(label)))
    node.value = "\(Int((share() * 100).rounded()))%"
    node.adjust = move
    return [node]
  }
}

extension Slider where Content == EmptyView {
  public init<V: BinaryFloatingPoint>(value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1)
    where V.Stride: BinaryFloatingPoint {
    (share, move) = Self.parts(value, bounds, step)
    label = EmptyView()
  }
}

/// Stands for `SwiftUI.Stepper`. A screen reader gets one adjustable element.
public struct Stepper<Content: View>: View, Primitive {
  public typealias Body = Never
  let label: Content, up: (() -> Void)?, down: (() -> Void)?, value: (() -> String)?

  public init(@ViewBuilder label: () -> Content, onIncrement: (() -> Void)?, onDecrement: (() -> Void)?) {
    (self.label, up, down, value) = (label(), onIncrement, onDecrement, nil)
  }
  public init<V: Strideable>(value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1,
    @ViewBuilder label: () -> Content) {
    (up, down, self.value) = Self.parts(value, bounds, step)
    self.label = label()
  }
  private static func parts<V: Strideable>(_ value: Binding<V>, _ bounds: ClosedRange<V>, _ step: V.Stride)
    -> (() -> Void, () -> Void, () -> String) {
    func move(_ by: V.Stride) {
      value.wrappedValue = min(bounds.upperBound, max(bounds.lowerBound, value.wrappedValue.advanced(by: by)))
    }
    return ({ move(step) }, { move(0 - step) }, { "\(value.wrappedValue)" })
  }
  func nodes(_ stage: Stage) -> [Node] {
    let node = Node(stage, .adjustable, joined(stage.resolve(label)))
    node.value = value?()
    node.adjust = { steps in
      for _ in 0..<abs(steps) { if steps > 0 { up?() } else { down?() } }
    }
    return [node]
  }
}

extension Stepper where Content == Text {
  public init(_ titleKey: LocalizedStringKey, onIncrement: (() -> Void)?, onDecrement: (() -> Void)?) {
    (label, up, down, value) = (Text(titleKey), onIncrement, onDecrement, nil)
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, onIncrement: (() -> Void)?, onDecrement: (() -> Void)?) {
    (label, up, down, value) = (Text(title), onIncrement, onDecrement, nil)
  }
  public init<V: Strideable>(_ titleKey: LocalizedStringKey, value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1) {
    (up, down, self.value) = Self.parts(value, bounds, step)
    label = Text(titleKey)
  }
  @_disfavoredOverload public init<S: StringProtocol, V: Strideable>(_ title: S, value: Binding<V>, in bounds: ClosedRange<V>,
    step: V.Stride = 1) {
    (up, down, self.value) = Self.parts(value, bounds, step)
    label = Text(title)
  }
}

/// Stands for `SwiftUI.ProgressView`.
public struct ProgressView<Content: View>: View, Primitive {
  public typealias Body = Never
  let share: Double?, label: Content
  public init(@ViewBuilder label: () -> Content) { (share, self.label) = (nil, label()) }
  public init<V: BinaryFloatingPoint>(value: V?, total: V = 1, @ViewBuilder label: () -> Content) {
    (share, self.label) = (value.map { Double($0 / total) }, label())
  }
  func nodes(_ stage: Stage) -> [Node] {
    let node = Node(stage, .progress, joined(stage.resolve(label)))
    node.value = share.map { "\(Int(($0 * 100).rounded()))%" }
    return [node]
  }
}

extension ProgressView where Content == EmptyView {
  public init() { (share, label) = (nil, EmptyView()) }
  public init<V: BinaryFloatingPoint>(value: V?, total: V = 1) {
    (share, label) = (value.map { Double($0 / total) }, EmptyView())
  }
}

extension ProgressView where Content == Text {
  public init(_ titleKey: LocalizedStringKey) { (share, label) = (nil, Text(titleKey)) }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S) { (share, label) = (nil, Text(title)) }
  public init<V: BinaryFloatingPoint>(_ titleKey: LocalizedStringKey, value: V?, total: V = 1) {
    (share, label) = (value.map { Double($0 / total) }, Text(titleKey))
  }
  @_disfavoredOverload public init<S: StringProtocol, V: BinaryFloatingPoint>(_ title: S, value: V?, total: V = 1) {
    (share, label) = (value.map { Double($0 / total) }, Text(title))
  }
}
