// The environment: values that a view hands down to all views in it.

/// Stands for `SwiftUI.EnvironmentKey`.
public protocol EnvironmentKey {
  associatedtype Value
  static var defaultValue: Value { get }
}

/// Stands for `SwiftUI.EnvironmentValues`. What is read-only at Apple's is read-only here.
public struct EnvironmentValues {
  private var values: [ObjectIdentifier: Any] = [:]
  private var objects: [ObjectIdentifier: AnyObject] = [:]

  public init() {}

  public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value {
    get { values[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue }
    set { values[ObjectIdentifier(key)] = newValue }
  }

  subscript<T: AnyObject>(object type: T.Type) -> T? {
    get { objects[ObjectIdentifier(type)] as? T }
    set { objects[ObjectIdentifier(type)] = newValue }
  }

  public var isEnabled = true
  public var colorScheme = ColorScheme.light
  public internal(set) var colorSchemeContrast = ColorSchemeContrast.standard
  public var dynamicTypeSize = DynamicTypeSize.large
  public var layoutDirection = LayoutDirection.leftToRight
  public var legibilityWeight: LegibilityWeight?
  public var horizontalSizeClass: UserInterfaceSizeClass? = .compact
  public var verticalSizeClass: UserInterfaceSizeClass? = .regular
  public var locale = Locale(identifier: "en_GB")
  public var calendar = Calendar(identifier: .gregorian)
  public var timeZone = TimeZone(identifier: "UTC") ?? .current
  public var scenePhase = ScenePhase.active
  public var redactionReasons: RedactionReasons = []
  public internal(set) var accessibilityReduceMotion = false
  public internal(set) var accessibilityReduceTransparency = false
  public internal(set) var accessibilityDifferentiateWithoutColor = false
  public internal(set) var accessibilityVoiceOverEnabled = false
  public internal(set) var accessibilityShowButtonShapes = false
  public internal(set) var isPresented = false
  public internal(set) var dismiss = DismissAction(action: nil)
  public var openURL = OpenURLAction { _ in .systemAction }

  // What styles and modifiers hand down, which no view can read.
  weak var stage: Stage?
  var buttonStyle: (@MainActor (Stage, ButtonStyleConfiguration) -> [Node])?
  var pickerShowsOptions = false
  var submit: (@MainActor () -> Void)?
  var interactiveDismissDisabled = false
}

extension EnvironmentValues {
  /// What a person sets in the phone's settings and an app can only read.
  @_spi(Walk) public struct Settings: Sendable {
    public var contrast = ColorSchemeContrast.standard
    public var reduceMotion = false
    public var reduceTransparency = false
    public var differentiateWithoutColor = false
    public var voiceOver = true
    public var buttonShapes = false
    public init() {}
  }

  @_spi(Walk) public mutating func take(_ settings: Settings) {
    colorSchemeContrast = settings.contrast
    accessibilityReduceMotion = settings.reduceMotion
    accessibilityReduceTransparency = settings.reduceTransparency
    accessibilityDifferentiateWithoutColor = settings.differentiateWithoutColor
    accessibilityVoiceOverEnabled = settings.voiceOver
    accessibilityShowButtonShapes = settings.buttonShapes
  }
}

/// Stands for `SwiftUI.Environment`.
@MainActor @propertyWrapper public struct Environment<Value>: Attachable {
  private let slot = Slot(EnvironmentValues())
  private let read: (EnvironmentValues) -> Value

  public init(_ keyPath: KeyPath<EnvironmentValues, Value>) { read = { $0[keyPath: keyPath] } }

  /// `Environment.init(_:)` for an observable object: as at Apple's, it is an error to read one that nobody put there.
  public init(_ objectType: Value.Type) where Value: AnyObject & Observable {
    read = { values in
      guard let object = values[object: objectType] else {
        fatalError("No \(objectType) in the environment: a view above must say .environment(\(objectType) object)")
      }
      return object
    }
  }

  public init<T: AnyObject & Observable>(_ objectType: T.Type) where Value == T? { read = { $0[object: objectType] } }

  public var wrappedValue: Value { read(slot.held) }

  func attach(to stage: Stage) { slot.held = stage.environment }
}

extension View {
  /// `SwiftUI.View.environment(_:_:)`
  public func environment<V>(_ keyPath: WritableKeyPath<EnvironmentValues, V>, _ value: V) -> some View {
    handing { $0[keyPath: keyPath] = value }
  }

  /// `SwiftUI.View.environment(_:)`
  public func environment<T: AnyObject & Observable>(_ object: T?) -> some View { handing { $0[object: T.self] = object } }

  /// `SwiftUI.View.transformEnvironment(_:transform:)`
  public func transformEnvironment<V>(_ keyPath: WritableKeyPath<EnvironmentValues, V>,
    transform: @escaping @MainActor (inout V) -> Void) -> some View {
    handing { transform(&$0[keyPath: keyPath]) }
  }

  /// `SwiftUI.View.disabled(_:)`: what is disabled above stays disabled below.
  public func disabled(_ disabled: Bool) -> some View { handing { $0.isEnabled = $0.isEnabled && !disabled } }

  /// `SwiftUI.View.dynamicTypeSize(_:)`
  public func dynamicTypeSize(_ size: DynamicTypeSize) -> some View { handing { $0.dynamicTypeSize = size } }

  /// `SwiftUI.View.dynamicTypeSize(_:)` with a range.
  public func dynamicTypeSize<R: RangeExpression>(_ range: R) -> some View where R.Bound == DynamicTypeSize {
    handing { values in
      let sizes = DynamicTypeSize.allCases.filter { range.contains($0) }
      guard let least = sizes.first, let most = sizes.last else { return }
      values.dynamicTypeSize = min(max(values.dynamicTypeSize, least), most)
    }
  }

  /// Evaluates the view with other values in its environment.
  func handing(_ change: @escaping @MainActor (inout EnvironmentValues) -> Void) -> some View {
    changed { stage, content in stage.with({ change(&$0) }) { stage.resolve(content) } }
  }
}
