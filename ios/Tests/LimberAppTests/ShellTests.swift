import Foundation
import SwiftUI
import SwiftUIWalk
import Testing
@_spi(Model) import UIKit

@testable import LimberApp

@Suite struct ClockTests {
  @Test func wallAndRunningClockAdvanceTogether() async throws {
    let before = PhoneClock.now(), wall = Date()
    try await Task.sleep(for: .milliseconds(60))
    let after = PhoneClock.now()
    #expect(abs(Double(before.utcMs) - wall.timeIntervalSince1970 * 1000) < 1000)
    let running = after.monoMs - before.monoMs
    #expect(running >= 60 && running < 10_000 && abs(running - (after.utcMs - before.utcMs)) < 1000)
  }

  @Test func theZoneIsANameThatTheCoreKnows() {
    #expect(TimeZone(identifier: PhoneClock.now().zone) != nil)
  }
}

@Suite struct TelephoneTests {
  @Test(arguments: [
    "112": "tel:112", "+44 20 7946 0000": "tel:+442079460000", "(0800) 111-0-111": "tel:08001110111",
    "1 800.222/1222": "tel:18002221222",
  ])
  func aNumberIsCalledByItsDigits(number: String, address: String) {
    #expect(TelephoneAddress.url(number)?.absoluteString == address)
  }

  @Test(arguments: ["", " ", "+", "*21*5#", "112,1", "call 112", "1+1", "١١٢", "12345678901234567", "112\n"])
  func whatIsNoNumberIsNotCalled(text: String) {
    #expect(TelephoneAddress.url(text) == nil)
  }
}

@Suite struct FolderTests {
  private func temporary(_ work: (DataFolder) throws -> Void) throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent("limber-\(UUID().uuidString)", isDirectory: true)
    defer { try? FileManager.default.removeItem(at: base) }
    try work(DataFolder(base: base))
  }

  @Test func theJournalHasAFolderOfItsOwnThatIsMadeOnce() throws {
    try temporary { folder in
      try folder.prepare()
      let file = folder.journal.appendingPathComponent("vault.db")
      try Data([1]).write(to: file)
      try folder.prepare()
      #expect(try Data(contentsOf: file) == Data([1]) && folder.journal.lastPathComponent == "vault")
    }
  }

  @Test func aCommitUnderWayOutlivesTheLockAndNothingElseDoes() {
    #expect(DataFolder.journalProtection == .completeUnlessOpen && DataFolder.protection == .complete)
  }

  @Test func aCheckUnderWayIsKeptAndGoes() throws {
    try temporary { folder in
      try folder.prepare()
      let draft = CheckDraft(folder: folder)
      #expect(draft.text == nil)
      draft.keep("answers ✓")
      #expect(CheckDraft(folder: folder).text == "answers ✓")
      draft.keep("more")
      #expect(draft.text == "more")
      draft.keep(nil)
      draft.keep(nil)
      #expect(draft.text == nil)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.base.path) == ["vault"])
    }
  }
}

/// What needs the application object, of which there is one.
@MainActor @Suite(.serialized) struct PhoneTests {
  private let phone = Phone(folder: DataFolder(base: URL(fileURLWithPath: "/nowhere")))
  private let app = UIApplication.shared

  init() {
    (app.schemes, app.opened) = ([], [])
    app.connect([])
  }

  @Test func aTabletWithoutATelephoneSaysSo() {
    #expect(!phone.canDial && !phone.dial("112") && app.opened.isEmpty)
  }

  @Test func aNumberIsHandedToTheTelephone() {
    app.schemes = ["tel"]
    #expect(phone.canDial && phone.dial("116 123"))
    #expect(app.opened.map(\.absoluteString) == ["tel:116123"])
    #expect(!phone.dial("*21#") && app.opened.count == 1)
  }

  @Test func theCoreGetsItsFolderAndTheLanguageOfThePerson() {
    #expect(phone.dataDir == "/nowhere/vault")
    #expect(!phone.locale.language.isEmpty)
  }

  @Test func theShareSheetLiesOverWhateverIsShown() throws {
    phone.share("nobody is there")
    let (scene, sheet) = (UIWindowScene(), UIViewController())
    let window = UIWindow(windowScene: scene)
    window.rootViewController = UIViewController()
    window.rootViewController?.present(sheet, animated: false)
    app.connect([scene])
    phone.share("What I said to the desk.")
    let shown = try #require(sheet.presentedViewController as? UIActivityViewController)
    #expect(shown.items as? [String] == ["What I said to the desk."])
    // Without these a tablet ends the app.
    #expect(shown.popoverPresentationController?.sourceView === sheet.view)
  }

  @Test func theCoverIsAWindowAboveAllOthersAndGoesAgain() {
    let (scene, cover) = (UIWindowScene(), Cover())
    cover.show(true, words: "")
    #expect(!cover.isShown)
    _ = UIWindow(windowScene: scene)
    app.connect([scene])
    cover.show(true, words: "Limber is hidden.")
    cover.show(true, words: "Limber is hidden.")
    #expect(cover.isShown && scene.windows.count == 2)
    let top = scene.windows[1]
    #expect(top.windowLevel.rawValue > UIWindow.Level.alert.rawValue)
    #expect(top.rootViewController?.view.accessibilityViewIsModal == true)
    cover.show(false, words: "")
    #expect(!cover.isShown && top.isHidden)
  }

  @Test func theCoverSaysOneSentenceOfTheCoreAndNothingOfTheJournal() {
    #expect(Screen(CoverView(words: "Limber is hidden.")).spoken == ["Limber is hidden."])
    #expect(Screen(CoverView(words: "")).spoken.isEmpty)
  }

  // MARK: Coming and going

  @Test func itStartsOnceClosesInTheBackAndOpensInFront() async {
    let lived = Lived()
    let life = Life(lived)
    for phase in [ScenePhase.inactive, .active, .inactive, .active, .inactive, .background, .background] { life.come(to: phase) }
    await life.step?.value
    #expect(lived.steps == ["start", "background"])
    for phase in [ScenePhase.inactive, .active] { life.come(to: phase) }
    await life.step?.value
    #expect(lived.steps == ["start", "background", "foreground"])
  }

  @Test func anOpeningNeverOvertakesAClosing() async {
    let lived = Lived(slow: true)
    let life = Life(lived)
    for phase in [ScenePhase.active, .background, .active, .background, .active] { life.come(to: phase) }
    await life.step?.value
    #expect(lived.steps == ["start", "background", "foreground", "background", "foreground"] && !lived.overlapped)
  }

  @Test func startedInTheBackItOpensNothing() async {
    let lived = Lived()
    let life = Life(lived)
    life.come(to: .background)
    await life.step?.value
    #expect(lived.steps.isEmpty)
    life.come(to: .active)
    await life.step?.value
    #expect(lived.steps == ["start"])
  }

  // MARK: All together

  @Test func whateverIsNotInFrontIsCoveredAndACheckSurvives() async throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent("limber-\(UUID().uuidString)", isDirectory: true)
    defer { try? FileManager.default.removeItem(at: base) }
    let folder = DataFolder(base: base), scene = UIWindowScene()
    try folder.prepare()
    app.connect([scene])
    let first = Parts(folder) { _ in Lived() }
    for phase in [ScenePhase.inactive, .active] { first.come(to: phase) }
    #expect(!first.cover.isShown && first.model.savedCheck == nil)
    first.model.savedCheck = "half of it"
    for phase in [ScenePhase.inactive, .background] {
      first.come(to: phase)
      #expect(first.cover.isShown)
    }
    await first.life.step?.value
    #expect(first.model.steps == ["start", "background"])
    // Back in the same process the models have it still, whatever became of the file.
    CheckDraft(folder: folder).keep(nil)
    first.come(to: .active)
    #expect(first.model.savedCheck == "half of it")
    for phase in [ScenePhase.inactive, .background] { first.come(to: phase) }
    await first.life.step?.value

    // The system ended the app; the next one finds what the first one kept, and takes it away when the check is done.
    let second = Parts(folder) { _ in Lived() }
    second.come(to: .background)
    #expect(second.model.savedCheck == nil && CheckDraft(folder: folder).text == "half of it")
    second.come(to: .active)
    #expect(second.model.savedCheck == "half of it" && !second.cover.isShown)
    second.model.savedCheck = nil
    second.come(to: .inactive)
    #expect(CheckDraft(folder: folder).text == nil)
  }

  @Test func timeInTheBackIsGivenBackAlsoWhenTheSystemTakesIt() async {
    let life = Life(Lived())
    let before = app.running.count
    life.come(to: .active)
    life.come(to: .background)
    #expect(app.running.count == before + 1)
    await life.step?.value
    #expect(app.running.count == before)
    let time = BackgroundTime("long")
    for expire in app.running.values { expire() }
    time.end()
    #expect(app.running.count == before)
  }
}

@MainActor private final class Lived: Inhabitant {
  var root: some View { Text(verbatim: "screens") }
  let hiddenWords = "Limber is hidden."
  var savedCheck: String?
  private(set) var steps: [String] = []
  private(set) var overlapped = false
  private var isBusy = false
  private let slow: Bool

  init(slow: Bool = false) { self.slow = slow }

  func start() async { await live("start") }
  func foreground() async { await live("foreground") }
  func background() async { await live("background") }

  private func live(_ step: String) async {
    overlapped = overlapped || isBusy
    isBusy = true
    if slow { try? await Task.sleep(for: .milliseconds(5)) }
    steps.append(step)
    isBusy = false
  }
}
