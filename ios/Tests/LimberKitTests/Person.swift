// A person with a phone, for tests: the app's models over the real core, with the journal in a folder of its own. It uses only
// what LimberKit shows to everybody.

import Foundation
import LimberKit
import LimberFFI

/// A key store that seals by turning bits.
final class TestKeys: KeyStore, @unchecked Sendable {
  private struct State {
    var fails: KeyFailure?
    var bits: UInt8 = 0x5A
    var isHanging = false
    var isAsked = false
  }

  private let lock = NSCondition()
  private var state = State()

  private subscript<Value>(path: WritableKeyPath<State, Value>) -> Value {
    get { lock.withLock { state[keyPath: path] } }
    set {
      lock.withLock { state[keyPath: path] = newValue }
      lock.broadcast()
    }
  }

  /// Why it does not give the key.
  var fails: KeyFailure? {
    get { self[\.fails] }
    set { self[\.fails] = newValue }
  }

  /// With which bits it turns: others are another key.
  var bits: UInt8 {
    get { self[\.bits] }
    set { self[\.bits] = newValue }
  }

  /// It does not answer at all.
  var isHanging: Bool {
    get { self[\.isHanging] }
    set { self[\.isHanging] = newValue }
  }

  /// Somebody waits for it.
  var isAsked: Bool { self[\.isAsked] }

  private func turned(_ bytes: Data) throws -> Data {
    lock.lock()
    defer { lock.unlock() }
    state.isAsked = state.isHanging
    while state.isHanging { lock.wait() }
    state.isAsked = false
    if let fails = state.fails { throw fails }
    return Data(bytes.map { $0 ^ state.bits })
  }

  func wrap(keyId: Data, key: Data) throws -> Data { try turned(key) }
  func unwrap(keyId: Data, wrapped: Data) throws -> Data { try turned(wrapped) }
  func delete(keyId: Data) throws {}
}

/// The phone itself, which outlives a process: its folder and its keys. The folder goes with it.
final class Device {
  let keys = TestKeys()
  let folder = FileManager.default.temporaryDirectory.appending(path: "limber-\(UUID().uuidString)")

  /// All files of the journal, by name.
  var files: [String: Data] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return names.reduce(into: [:]) { files, name in
      files[name] = FileManager.default.contents(atPath: folder.appending(path: name).path(percentEncoded: false))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

/// The phone as the app sees it.
@MainActor final class TestShell: Shell {
  /// Wednesday, 25 November 2026, 08:00 in London.
  private static let eight: Int64 = 1_795_593_600_000

  let device: Device
  var locale: CoreLocale
  /// Minutes since then.
  var minute: Int64 = 0
  /// A zone that begins with `Probe/` makes the core fail.
  var zone = "Europe/London"
  var canDial = true
  /// False where the phone refuses to call although it said that it could.
  var dials = true
  /// What was called and shared, the last one last.
  private(set) var dialled: [String] = []
  private(set) var shared: [String] = []

  init(_ device: Device, _ locale: CoreLocale) { (self.device, self.locale) = (device, locale) }

  var dataDir: String { device.folder.path(percentEncoded: false) }
  var keys: any KeyStore { device.keys }
  func now() -> Now { Now(utcMs: Self.eight + minute * 60_000, monoMs: minute * 60_000, zone: zone) }

  func dial(_ number: String) -> Bool {
    if dials { dialled.append(number) }
    return dials
  }

  func share(_ text: String) { shared.append(text) }
}

/// Somebody with a phone.
@MainActor @dynamicMemberLookup final class Person {
  let shell: TestShell
  /// The app of this process.
  private(set) var app: AppModel

  init(_ device: Device = Device(), language: String = "en", region: String = "GB") {
    shell = TestShell(device, CoreLocale(language: language, region: region))
    app = AppModel(shell)
  }

  subscript<Value>(dynamicMember path: ReferenceWritableKeyPath<TestShell, Value>) -> Value {
    get { shell[keyPath: path] }
    set { shell[keyPath: path] = newValue }
  }
  subscript<Value>(dynamicMember path: KeyPath<TestShell, Value>) -> Value { shell[keyPath: path] }

  /// Does something and waits until it is done.
  func does(_ act: (AppModel) -> Void) async {
    act(app)
    await app.settled()
  }

  /// Waits for something that others bring about; at most some seconds.
  func waits(_ isSo: () -> Bool) async throws {
    let end = ContinuousClock.now + .seconds(20)
    while !isSo() {
      guard ContinuousClock.now < end else { throw Missing() }
      try await Task.sleep(for: .milliseconds(2))
    }
  }

  @discardableResult func start() async -> Self {
    await app.start()
    await app.settled()
    return self
  }

  func toBack() async { await app.background() }

  func toFront() async {
    await app.foreground()
    await app.settled()
  }

  /// The system ends the process and starts it again, with what it was given to keep.
  func restart(saved: String?) async {
    await leave()
    app.savedCheck = saved
    await start()
  }

  /// The process ends; the next one has not begun its work yet.
  func leave() async {
    await app.close()
    app = AppModel(shell)
  }

  /// Past the three screens of the first start.
  @discardableResult func settled() async -> Self {
    await start()
    await does { $0.finishOnboarding(check: false) }
    return self
  }

  /// Logs pain from the first screen.
  func logs(_ score: Int, _ places: String...) async {
    await does { $0.openLog() }
    guard case .log(let model) = app.page else { return }
    for place in places { model.togglePlace(place) }
    await does { _ in model.tap(score) }
  }

  /// Walks through a self-check to its result, or to where `stop` says.
  @discardableResult func walks(_ answers: Answers, until stop: (CheckPlace) -> Bool = { _ in false }) async -> CheckPlace {
    let check = app.check
    // At most 25 cards, asked a few times over; a walk that is longer goes in circles.
    for _ in 0..<100 {
      if stop(check.place) { break }
      if case .result = check.place { break }
      if case .card = check.place { answers.fill(check) }
      await does { _ in check.next() }
      if check.problem != nil { break }
    }
    return check.place
  }
}
