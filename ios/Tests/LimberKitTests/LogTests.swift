import LimberKit
import Testing

/// Logging pain, adding to it, changing it, and taking it back.
@MainActor @Suite struct LogTests {
  private let person = Person()
  private var app: AppModel { person.app }
  private var entries: [EntryView] { app.today.page?.entries ?? [] }

  private func log() async throws -> LogModel {
    await person.does { $0.openLog() }
    guard case .log(let model) = app.page else { throw Missing() }
    return model
  }

  private func form() throws -> EntryForm {
    switch app.page {
    case .addMore(let form), .editEntry(let form): return form
    default: throw Missing()
    }
  }

  @Test func painIsLoggedInTwoTapsAndUndoneInAThird() async throws {
    await person.settled()
    await person.does { $0.openLog() }
    let log = try await log()
    await person.does { _ in log.tap(6) }
    #expect(app.page == nil && app.tab == .today && entries.map(\.painNow) == [6])
    let snack = try #require(app.snack)
    #expect(snack.text.contains("6") && snack.canUndo && snack.entry == entries[0].id)
    await person.does { $0.undo() }
    #expect(entries.isEmpty && app.snack?.canUndo == false && app.snack?.text.isEmpty == false)
  }

  @Test func quickTapsAreOneEntry() async throws {
    await person.settled()
    let log = try await log()
    await person.does { _ in
      log.tap(6)
      log.tap(6)
      log.tap(7)
    }
    #expect(entries.map(\.painNow) == [6])
  }

  @Test func whoOpensTwiceIsThereOnce() async {
    await person.settled()
    await person.does {
      $0.openLog()
      $0.openLog()
    }
    #expect(app.pages.count == 1)
    await person.does {
      $0.openHelp()
      $0.openHelp()
    }
    await person.does { $0.openHelp() }
    #expect(app.pages.map(\.id).last == .help && app.pages.count == 2)
  }

  @Test func whoGoesBackWhileItIsSavedStaysWhereTheyWent() async throws {
    await person.settled()
    let log = try await log()
    await person.does {
      log.tap(5)
      _ = $0.back()
      $0.openLog()
    }
    guard case .log(let second) = app.page else { throw Missing() }
    #expect(second !== log && app.pages.count == 1 && entries.map(\.painNow) == [5])
  }

  @Test func placesAndATimeGoWithIt() async throws {
    await person.settled()
    person.minute = 300
    let log = try await log()
    log.togglePlace("groin.left")
    log.togglePlace("buttock.right")
    log.togglePlace("groin.left")
    let earlier = try #require(log.page?.earlier.first)
    log.setTime(earlier.atLocal)
    await person.does { _ in log.tap(0) }
    #expect(entries.first?.places.map(\.id) == ["buttock.right"])
    #expect(entries.first.map { "\($0.localDate)T\($0.clock)" } == earlier.atLocal)
    // They are what is offered next, and taken all at once.
    person.minute = 400
    let second = try await self.log()
    second.togglePlace("groin.left")
    second.toggleUsual()
    #expect(second.places == ["groin.left", "buttock.right"])
    second.toggleUsual()
    #expect(second.places == ["groin.left"])
    second.setTime(nil)
    await person.does { _ in second.tap(10) }
    #expect(entries.first?.clock == "14:40" && entries.count == 2)
  }

  @Test func aPlaceThatMayMeanMoreIsSaidAndLeadsToTheCheck() async throws {
    await person.settled()
    await person.logs(4, "saddle.middle")
    #expect(app.snack?.opensText?.isEmpty == false)
    await person.does { $0.openCheck() }
    #expect(app.tab == .check && app.snack == nil)
  }

  @Test func moreIsAddedAfterItWasSaved() async throws {
    await person.settled()
    await person.logs(6, "groin.left")
    await person.does { $0.addMore() }
    let more = try form()
    #expect(app.snack != nil && !more.isDirty && more.places == ["groin.left"])
    more.togglePlace("buttock.right")
    #expect(more.isDirty)
    more.togglePlace("buttock.right")
    #expect(!more.isDirty)
    more.note = "After the long drive."
    more.togglePlace("buttock.right")
    #expect(app.back() && app.dialog == .leaveForm && app.back() && app.dialog == nil && app.page != nil)
    await person.does { _ in more.save() }
    #expect(app.page == nil && entries.count == 1 && entries[0].note == "After the long drive." && entries[0].painNow == 6)
    #expect(entries[0].places.map(\.id).sorted() == ["buttock.right", "groin.left"] && app.snack?.entry == nil)
    await person.does { $0.undo() }
    #expect(entries[0].note == nil && entries[0].places.map(\.id) == ["groin.left"])
  }

  @Test func nothingChangedIsNothingWritten() async throws {
    await person.settled()
    await person.logs(6)
    await person.does { $0.addMore() }
    let more = try form(), before = app.today.page?.undo
    await person.does { _ in more.save() }
    #expect(app.page == nil && app.today.page?.undo == before)
  }

  @Test func anEntryIsChangedAndOnlyWhatChanged() async throws {
    await person.settled()
    person.minute = 30
    await person.logs(6, "groin.left")
    let id = entries[0].id
    await person.does { $0.openEntry(id) }
    await person.does { $0.editEntry(id) }
    let form = try form()
    #expect(form.date == "2026-11-25" && form.time == "08:30" && form.page?.scale.count == 11)
    form.pain = 4
    form.time = " 08:10 "
    await person.does { _ in form.save() }
    guard case .entry(let model) = app.page, case .page(let entry) = model.state else { throw Missing() }
    #expect(entry.painNow == 4 && entry.clock == "08:10" && entry.places.map(\.id) == ["groin.left"])
    #expect(app.snack?.canUndo == true)
    await person.does { $0.undo() }
    guard case .page(let again) = model.state else { throw Missing() }
    #expect(again.painNow == 6 && again.clock == "08:30")
  }

  @Test func aNoteIsTakenAway() async throws {
    await person.settled()
    await person.logs(2)
    await person.does { $0.addMore() }
    let more = try form()
    more.note = "e\u{301}"
    await person.does { _ in more.save() }
    await person.does { [entries] in $0.editEntry(entries[0].id) }
    let second = try form()
    // The same letter written another way is a change.
    second.note = "\u{e9}"
    #expect(second.isDirty)
    second.note = ""
    await person.does { _ in second.save() }
    #expect(entries[0].note == nil)
  }

  @Test func whatCannotBeTakenIsToldAndNothingIsLost() async throws {
    await person.settled()
    await person.logs(3)
    await person.does { [entries] in $0.editEntry(entries[0].id) }
    let form = try form()
    (form.note, form.time) = ("Typed with care", "25:99")
    await person.does { _ in form.save() }
    #expect(app.problem?.input == true && app.page != nil && form.note == "Typed with care")
    form.time = "07:15"
    await person.does { _ in form.save() }
    #expect(app.problem == nil && app.page == nil && entries[0].clock == "07:15")
  }

  @Test func leavingAFormThatWasChangedAsks() async throws {
    await person.settled()
    await person.logs(3)
    await person.does { [entries] in $0.editEntry(entries[0].id) }
    let form = try form()
    form.note = "x"
    app.path = []
    #expect(app.dialog == .leaveForm && app.pages.count == 1)
    await person.does { $0.confirmDialog() }
    #expect(app.page == nil && app.dialog == nil && entries[0].note == nil)
  }

  @Test func aDeletedEntryComesBack() async throws {
    await person.settled()
    await person.logs(3)
    let id = entries[0].id
    await person.does { $0.openEntry(id) }
    app.askDelete(id)
    #expect(app.dialog == .deleteEntry(id) && app.back() && entries.count == 1)
    app.askDelete(id)
    await person.does {
      $0.confirmDialog()
      $0.confirmDialog()
    }
    #expect(app.page == nil && entries.isEmpty && app.snack?.text == app.word(.entryDeleted) && app.snack?.canUndo == true)
    await person.does { $0.undo() }
    #expect(entries.map(\.id) == [id])
  }

  @Test func anEntryThatIsGoneSaysSo() async throws {
    await person.settled()
    await person.logs(3)
    let id = entries[0].id
    await person.does { $0.undo() }
    await person.does { $0.openEntry(id) }
    guard case .entry(let model) = app.page, case .refused(let why) = model.state else { throw Missing() }
    #expect(!why.title.isEmpty && app.problem == nil && model.id == id)
  }

  @Test func aFullDiskIsToldAndASecondTapSaves() async throws {
    await person.settled()
    let log = try await log()
    log.togglePlace("groin.left")
    person.zone = "Probe/error/disk_full"
    await person.does { _ in log.tap(7) }
    #expect(app.problem?.id == "disk_full" && app.page == .log(log) && log.places == ["groin.left"])
    person.zone = "Europe/London"
    await person.does { _ in log.tap(7) }
    #expect(app.problem == nil && entries.map(\.painNow) == [7])
  }
}
