// A person with a phone: the app's models over the real core, with a journal in a folder of its own.

import Foundation
import LimberKit

/// What outlives the app: the folder of the journal and the key store.
final class Drawer: Sendable {
  let folder = FileManager.default.temporaryDirectory.appending(path: "limber-person-\(UUID().uuidString)")
  let keys = TurningKeys()

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Every file of the journal with what is in it.
  func files() throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false))
    let files = names.compactMap { name in (try? Data(contentsOf: folder.appending(path: name))).map { (name, $0) } }
    return Dictionary(uniqueKeysWithValues: files)
  }
}

@MainActor final class Person: Shell {
  let drawer: Drawer
  /// Minutes since Wednesday, 25 November 2026, 08:00 in London.
  var minute: Int64 = 0
  /// A zone that begins with `Probe/` makes the core fail.
  var zone = "Europe/London"
  var locale = Real.locale
  var canDial = true
  /// False where the device refuses to dial although it said that it could.
  var dials = true
  private(set) var dialled: [String] = []
  private(set) var shared: [String] = []
  private(set) var app: AppModel!

  init(_ drawer: Drawer = Drawer()) {
    self.drawer = drawer
    app = AppModel(self)
  }

  var dataDir: String { drawer.folder.path(percentEncoded: false) }
  var keys: any KeyStore { drawer.keys }

  func now() -> Now { Now(utcMs: 1_795_593_600_000 + minute * 60_000, monoMs: minute * 60_000, zone: zone) }

  func dial(_ number: String) -> Bool {
    if dials { dialled.append(number) }
    return dials
  }

  func share(_ text: String) { shared.append(text) }

  /// Starts the app. The journal cannot be opened where `state` says so, by the core's code.
  @discardableResult func started(_ state: String? = nil) async -> Person {
    if let state { zone = "Probe/error/\(state)" }
    await app.start()
    return self
  }

  /// Past the three pages of the first start.
  @discardableResult func settled() async -> Person {
    await started()
    app.finishOnboarding(check: false)
    await app.settled()
    return self
  }

  /// The system ends the process and starts it again, with what it was given to keep.
  func restarted() async {
    let saved = app.savedCheck
    await app.close()
    app = AppModel(self)
    app.savedCheck = saved
    await app.start()
  }

  /// Puts the phone away for good. The app and the person hold each other until then.
  func leaves() async {
    await app.close()
    app = nil
  }

  func log(_ score: Int, _ places: [String] = [], at minute: Int64) async {
    self.minute = minute
    app.openLog()
    guard case .log(let log) = app.page else { return }
    for place in places { log.togglePlace(place) }
    log.tap(score)
    await app.settled()
  }

  /// Five entries of two days.
  func someEntries() async {
    await log(7, ["back_low_mid.middle"], at: -1530)
    await log(5, ["back_low_mid.middle", "buttock.right"], at: -1200)
    await log(3, ["back_low_mid.middle", "buttock.right"], at: 20)
    await log(10, at: 70)
    await log(6, ["groin.left"], at: 140)
  }
}
