import LimberKit
import Testing

/// From the first start on, and each time that the app comes and goes.
@MainActor @Suite struct StartTests {
  private let person = Person()
  private var app: AppModel { person.app }

  @Test func theFirstStartShowsThreeScreensAndTheNextShowsNone() async {
    #expect(app.stage == .starting && !app.canGoBack && !app.back())
    await person.start()
    #expect(app.stage == .onboarding(step: 1) && !app.canGoBack && !app.back())
    for _ in 0..<5 { app.nextOnboarding() }
    #expect(app.stage == .onboarding(step: Stage.lastStep))
    #expect(app.back() && app.stage == .onboarding(step: 2))
    // Put away in the middle of it, one is still there.
    await person.toBack()
    await person.toFront()
    #expect(app.stage == .onboarding(step: 2))
    await person.does { $0.finishOnboarding(check: false) }
    #expect(app.stage == .open && app.tab == .today && app.today.page?.onboarded == true)
    await person.restart(saved: nil)
    #expect(app.stage == .open && app.tab == .today)
  }

  @Test func fromTheThirdScreenOnToTheFirstCard() async {
    await person.start()
    await person.does { $0.finishOnboarding(check: true) }
    #expect(app.stage == .open && app.tab == .check && app.check.card?.number == 1)
  }

  @Test func theScreensStayWhereThatTheyWereSeenCannotBeWritten() async {
    await person.start()
    person.zone = "Probe/error/disk_full"
    await person.does { $0.finishOnboarding(check: true) }
    #expect(app.stage == .onboarding(step: 1) && app.problem?.id == "disk_full" && app.check.place == .intro)
  }

  @Test func everyWordOfThePhoneIsThere() async {
    await person.start()
    #expect(app.words.count == TextKey.allCases.count)
    #expect(TextKey.allCases.filter { app.word($0).isEmpty } == [])
    #expect(app.hiddenWords == app.words[.hidden])
  }

  @Test func wordsAreReadAgainWhereThePersonChangedTheLanguage() async {
    await person.settled()
    let before = app.word(.continue), calls = app.calls
    await person.toFront()
    let usual = app.calls - calls
    // The test's language: its words are longer and have accents.
    person.locale = CoreLocale(language: "en-XA", region: "GB")
    await person.toFront()
    #expect(app.word(.continue) != before && !app.word(.continue).isEmpty)
    #expect(app.calls - calls == 2 * usual + 1)
  }

  @Test func comingBackReadsWhatIsSeenAndKeepsWhatWasTyped() async throws {
    await person.settled()
    await person.logs(4)
    let id = try #require(app.today.page?.entries.first?.id)
    await person.does { $0.openEntry(id) }
    await person.does { $0.editEntry(id) }
    guard case .editEntry(let form) = app.page else { throw Missing() }
    form.note = "half a sentence"
    await person.toBack()
    await person.toFront()
    guard case .editEntry(let same) = app.page else { throw Missing() }
    #expect(same === form && form.note == "half a sentence" && form.isDirty && app.problem == nil && app.pages.count == 2)
  }

  @Test func whatWasTappedIsWrittenBeforeTheJournalIsClosed() async throws {
    await person.settled()
    await person.does { $0.openLog() }
    guard case .log(let log) = app.page else { throw Missing() }
    log.tap(8)
    await person.toBack()
    #expect(app.problem == nil)
    await person.toFront()
    #expect(app.today.page?.entries.map(\.painNow) == [8])
  }

  @Test func quickComingAndGoingEndsWhereItEnds() async {
    await person.settled()
    await person.logs(3)
    let app = app
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask { await app.background() }
        group.addTask { await app.foreground() }
      }
    }
    await person.toFront()
    #expect(app.stage == .open && app.problem == nil && app.today.page?.entries.count == 1)
    await person.logs(4)
    #expect(app.today.page?.entries.count == 2)
  }

  @Test func theDayGoesOnWhileTheAppIsAway() async {
    await person.settled()
    await person.logs(3)
    let date = app.today.page?.date
    await person.toBack()
    person.minute += 24 * 60
    await person.toFront()
    #expect(app.today.page?.date != date && app.today.page?.entries.isEmpty == true)
  }
}

/// What a test needs is not there.
struct Missing: Error {}
