import LimberFFI
import LimberKit
import Testing

/// How often a screen calls the core, and that nothing is held longer than it is used.
@MainActor @Suite struct CallTests {
  private let person = Person()

  private func calls(_ what: String, _ act: (AppModel) async -> Void) async {
    let app = person.app, before = app.calls
    await act(app)
    await app.settled()
    let calls = app.calls - before
    #expect((1...9).contains(calls), "\(what): \(calls) calls")
  }

  /// Each call may wait for a lock, so no screen takes ten.
  @Test func everyScreenTakesFewerThanTenCalls() async throws {
    await calls("start") { await $0.start() }
    await calls("onboarding") { $0.finishOnboarding(check: false) }
    await calls("log") { $0.openLog() }
    guard case .log(let log) = person.app.page else { throw Missing() }
    await calls("saving") { _ in log.tap(5) }
    await calls("add more") { $0.addMore() }
    _ = person.app.back()
    let id = try #require(person.app.today.page?.entries.first?.id)
    await calls("entry") { $0.openEntry(id) }
    await calls("edit") { $0.editEntry(id) }
    await calls("help") { $0.openHelp() }
    for tab in [AppTab.today, .moves, .journal] { await calls("\(tab)") { $0.selectTab(tab) } }
    await calls("away") { await $0.background() }
    await calls("back again") { await $0.foreground() }
    await calls("the first card") { $0.check.begin() }
    Answers.chestPain.fill(person.app.check)
    await calls("the result") { $0.check.next() }
    await calls("after it") { $0.leaveCheck() }
    await calls("a stretch") { $0.openExercise("pelvic_tilt") }
    await calls("undo") { $0.undo() }
  }

  @Test func aStartTakesThree() async {
    await person.start()
    #expect(person.app.calls == 3)
  }

  @Test func anAppThatEndsLeavesItsJournalToTheNext() async {
    await person.settled()
    await person.logs(3)
    weak var gone: AppModel? = person.app
    weak var log: AnyObject? = person.app.today
    await person.leave()
    #expect(gone == nil && log == nil)
    await person.start()
    #expect(person.app.today.page?.entries.count == 1)
  }

  @Test func aPageThatWasLeftIsLetGo() async throws {
    await person.settled()
    await person.logs(3)
    weak var form: EntryForm?
    await person.does { $0.addMore() }
    if case .addMore(let model) = person.app.page { form = model }
    #expect(form != nil)
    await person.does { _ = $0.back() }
    #expect(form == nil)
    weak var log: LogModel?
    await person.does { $0.openLog() }
    if case .log(let model) = person.app.page { log = model }
    #expect(log != nil)
    await person.does { _ = $0.back() }
    #expect(log == nil)
  }

  /// The names of the bridge and those that a screen sees are the same things.
  @Test func theNamesOfTheCoreAreThoseOfTheBridge() {
    let page: HomePage? = LimberFFI.HomePage?.none
    let error: LimberKit.LimberError = LimberFFI.LimberError.Locked
    #expect(page == nil && error == .Locked)
  }
}
