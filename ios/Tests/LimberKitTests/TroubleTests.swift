import Foundation
import LimberFFI
import LimberKit
import Testing

/// The journal cannot be opened: the check and the numbers work all the same, and nothing of the journal is touched.
@MainActor @Suite struct TroubleTests {
  private func trouble(_ app: AppModel) throws -> LimberKit.StatePage {
    guard case .trouble(let page) = app.stage else { throw Missing() }
    return page
  }

  @Test(arguments: [
    "absent", "locked", "auth_required", "key_unavailable", "key_lost", "wrong_key", "already_open", "busy", "read_only",
    "disk_full", "newer_schema", "corrupt", "suspect", "io", "invalid_input", "internal",
  ])
  func everyStateSaysWhatItIsAndWhatStillWorks(_ code: String) async throws {
    let person = Person()
    person.zone = "Probe/error/\(code)"
    await person.start()
    let app = person.app
    let page = try trouble(app)
    #expect(!page.title.isEmpty && !page.text.isEmpty && !page.stillWorks.isEmpty && app.words.count == TextKey.allCases.count)
    await person.does { $0.openHelp() }
    guard case .help(let help) = app.page else { throw Missing() }
    #expect(!help.numbers.isEmpty && app.back() && app.page == nil && !app.canGoBack)
    await person.does { $0.openCheck() }
    #expect(app.page == .check && app.path == [.check])
    await person.walks(.chestPain)
    guard case .result(let result, kept: false) = app.check.place else { throw Missing() }
    #expect(result.urgency == .emergency && !result.notKept.isEmpty)
    await person.does { $0.leaveCheck() }
    #expect(app.page == nil && app.savedCheck != nil)
    // It passes, and what was found is the first thing that is seen.
    person.zone = "Europe/London"
    await person.does { $0.retry() }
    #expect(app.stage == .onboarding(step: 1) && app.savedCheck == nil)
    await person.does { $0.finishOnboarding(check: false) }
    #expect(app.today.page?.standing?.level == .emergency)
  }

  @Test func aKeyThatDoesNotFitLeavesTheJournalAlone() async throws {
    let device = Device()
    let first = Person(device)
    await first.settled()
    await first.logs(4)
    await first.leave()
    device.keys.bits = 0xA5
    let person = Person(device), before = device.files
    await person.start()
    let app = person.app
    #expect(try trouble(app).id == "wrong_key")
    await person.does { $0.retry() }
    #expect(try trouble(app).id == "wrong_key" && device.files == before)
    await person.does { $0.openCheck() }
    await person.walks(.chestPain)
    guard case .result(let page, kept: false) = app.check.place else { throw Missing() }
    #expect(page.urgency == .emergency && page.dial?.dial.first == "999")
    device.keys.bits = 0x5A
    await person.does { $0.retry() }
    // Who is looking at the result goes on looking at it, and now it is kept.
    guard case .result(_, kept: true) = app.check.place else { throw Missing() }
    #expect(app.stage == .open && app.tab == .check && app.page == nil)
    await person.does { $0.leaveCheck() }
    #expect(app.today.page?.entries.map(\.painNow) == [4] && app.today.page?.standing?.level == .emergency)
  }

  @Test func aJournalOfANewerLimberIsLeftAlone() async throws {
    let device = Device()
    let first = Person(device)
    await first.settled()
    first.zone = "Probe/by_a_newer_limber"
    await first.logs(5)
    await first.leave()
    let person = Person(device), before = device.files
    await person.start()
    let page = try trouble(person.app)
    #expect(page.id == "newer_schema" && !page.retry && device.files == before && !before.isEmpty)
    await person.does { $0.openCheck() }
    await person.walks(.well) { $0.isCard("c02") }
    #expect(person.app.check.place.isCard("c02"))
    #expect(person.app.back())
    await person.app.settled()
    #expect(person.app.check.place.isCard("c01") && person.app.back() && person.app.dialog == .leaveCheck)
    await person.does { $0.confirmDialog() }
    #expect(person.app.page == nil && device.files == before)
  }

  @Test(arguments: [
    (KeyFailure.Locked, "locked"), (.AuthRequired, "locked"), (.Unavailable, "key_unavailable"), (.Lost, "key_lost"),
    (.Wrong, "wrong_key"),
  ])
  func aKeyThatIsNotGivenOnComingBackIsAskedForAgain(_ failure: KeyFailure, _ id: String) async throws {
    let person = Person()
    await person.settled()
    await person.logs(4)
    await person.does { $0.openLog() }
    guard case .log(let log) = person.app.page else { throw Missing() }
    log.togglePlace("groin.left")
    await person.toBack()
    person.device.keys.fails = failure
    await person.toFront()
    let app = person.app
    #expect(try trouble(app).id == id)
    #expect(app.page == nil && app.pages.count == 1)
    person.device.keys.fails = nil
    await person.toFront()
    #expect(app.stage == .open && app.page == .log(log) && log.places == ["groin.left"] && app.today.page?.entries.count == 1)
  }

  @Test func aCheckUnderWayGoesOnWithoutTheJournalAndWithIt() async throws {
    let person = Person()
    await person.settled()
    await person.does { $0.openCheck() }
    await person.walks(.well) { $0.isCard("c03") }
    await person.toBack()
    person.device.keys.fails = .Locked
    await person.toFront()
    let app = person.app
    #expect(try trouble(app).id == "locked")
    #expect(app.page == .check && app.check.place.isCard("c03"))
    person.device.keys.fails = nil
    await person.toBack()
    await person.toFront()
    #expect(app.stage == .open && app.tab == .check && app.page == nil && app.check.place.isCard("c03"))
    // The process ends, and the key is not to be had at the next start.
    let saved = app.savedCheck
    await person.leave()
    person.device.keys.fails = .Unavailable
    person.app.savedCheck = saved
    await person.start()
    #expect(try trouble(person.app).id == "key_unavailable")
    #expect(person.app.page == .check && person.app.check.place.isCard("c03") && person.app.savedCheck != nil)
  }

  @Test func twoAtOnceDoNotShareAJournal() async throws {
    let device = Device()
    let first = Person(device), second = Person(device)
    await first.settled()
    await second.start()
    #expect(try trouble(second.app).id == "already_open")
    await first.leave()
    await second.does {
      $0.retry()
      $0.retry()
    }
    #expect(second.app.stage == .open)
  }

  @Test func aKeyStoreThatDoesNotAnswerStandsBeforeNothing() async throws {
    let person = Person()
    await person.settled()
    await person.toBack()
    person.device.keys.fails = .Locked
    await person.toFront()
    (person.device.keys.fails, person.device.keys.isHanging) = (nil, true)
    defer { person.device.keys.isHanging = false }
    let app = person.app
    app.retry()
    try await person.waits { person.device.keys.isAsked }
    app.openHelp()
    try await person.waits { app.page?.id == .help }
    #expect(app.back())
    app.openCheck()
    app.check.begin()
    try await person.waits { app.check.card != nil }
    Answers.chestPain.fill(app.check)
    app.check.next()
    try await person.waits { app.check.card == nil }
    guard case .result(let page, kept: false) = app.check.place else { throw Missing() }
    #expect(page.urgency == .emergency && page.dial != nil)
    person.device.keys.isHanging = false
    await app.settled()
    guard case .result(_, kept: true) = app.check.place else { throw Missing() }
    #expect(app.stage == .open && app.tab == .check && app.savedCheck == nil)
  }

  @Test func theFirstScreensNeverCoverAResult() async throws {
    let person = Person()
    person.device.keys.fails = .Unavailable
    await person.start()
    let app = person.app
    await person.does { $0.openCheck() }
    await person.walks(.chestPain)
    person.device.keys.fails = nil
    await person.toFront()
    guard case .result(_, kept: true) = app.check.place else { throw Missing() }
    #expect(app.stage == .open && app.tab == .check)
    await person.does { $0.leaveCheck() }
    await person.toBack()
    await person.toFront()
    #expect(app.stage == .open && app.today.page?.standing != nil)
    await person.restart(saved: app.savedCheck)
    #expect(person.app.stage == .onboarding(step: 1))
  }
}
