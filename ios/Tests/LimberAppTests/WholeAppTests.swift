// The app as it ships: its key store, the core, the models and the screens, put together as in the app target.

import Foundation
import LimberKit
import SwiftUI
import SwiftUIWalk
import Testing

@testable import LimberApp

extension KeychainTests {
  @MainActor @Test func painIsLoggedOnThePhoneAndIsThereAfterTheBackground() async throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent("limber-\(UUID().uuidString)", isDirectory: true)
    defer { try? FileManager.default.removeItem(at: base) }
    let folder = DataFolder(base: base)
    try folder.prepare()
    let model = AppModel(Phone(folder: folder))
    let screen = Screen(model.root)
    await model.start()
    for name in [TextKey.continue, .continue, .start3Later, .todayLog] {
      try screen.tap(model.word(name))
      await model.settled()
    }
    try screen.tap("Pain 6 of 10")
    await model.settled()
    #expect(screen.order.contains("Saved 6.") && !model.hiddenWords.isEmpty)

    await model.background()
    await model.foreground()
    #expect(screen.headings.first == model.word(.tabToday) && screen.order.contains { $0.hasPrefix("Pain 6, ") })
    await model.close()

    // The next process finds the key in the keychain and the journal in its folder.
    let next = AppModel(Phone(folder: folder))
    await next.start()
    #expect(next.today.page?.entries.map(\.painNow) == [6])
    await next.close()
  }
}

/// A check that is answered once more after the app went to the background.
@MainActor private final class Late: Inhabitant {
  var root: some View { EmptyView() }
  let hiddenWords = ""
  var savedCheck: String?
  func start() async { savedCheck = "one card" }
  func foreground() async {}
  func background() async { savedCheck = "two cards" }
}

extension PhoneTests {
  @Test func whatIsStillDoneInTheBackgroundIsKeptToo() async throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent("limber-\(UUID().uuidString)", isDirectory: true)
    defer { try? FileManager.default.removeItem(at: base) }
    let folder = DataFolder(base: base)
    try folder.prepare()
    let parts = Parts(folder) { _ in Late() }
    parts.come(to: .active)
    await parts.life.step?.value
    parts.come(to: .background)
    #expect(CheckDraft(folder: folder).text == "one card")
    await parts.life.step?.value
    #expect(CheckDraft(folder: folder).text == "two cards")
  }
}
