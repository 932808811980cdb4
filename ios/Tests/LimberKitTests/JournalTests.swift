import LimberKit
import Testing

/// The journal and what is standing on the first screen.
@MainActor @Suite struct JournalTests {
  private let person = Person()
  private var app: AppModel { person.app }
  private var days: [DayPage] { app.journal.days ?? [] }
  private var entries: [EntryView] { days.flatMap(\.entries) }

  @Test func anEmptyJournalIsReadAndEmpty() async {
    await person.settled()
    #expect(app.journal.days == nil)
    await person.does { $0.selectTab(.journal) }
    #expect(app.journal.days == [] && !app.journal.hasMore)
    await person.does { $0.journal.loadMore() }
    #expect(app.journal.days == [] && app.problem == nil)
  }

  @Test func itGoesOnPageByPageAndADayIsOneDay() async {
    await person.settled()
    for number in 0..<230 {
      person.minute += 7
      await person.logs(number % 11)
    }
    await person.does { $0.selectTab(.journal) }
    #expect(entries.count == 50 && app.journal.hasMore)
    // Two quick taps are one page; a load in between is not overwritten by what is older.
    await person.does {
      $0.journal.loadMore()
      $0.journal.loadMore()
    }
    #expect(entries.count == 100)
    await person.does {
      $0.journal.load()
      $0.journal.loadMore()
    }
    #expect(Set(entries.map(\.id)).count == entries.count && entries.count >= 100)
    while app.journal.hasMore { await person.does { $0.journal.loadMore() } }
    #expect(entries.count == 230 && Set(entries.map(\.id)).count == 230)
    #expect(entries.map(\.utcMs) == entries.map(\.utcMs).sorted(by: >))
    #expect(Set(days.map(\.journalDay)).count == days.count)
    // The words for a day are of the whole day, wherever its pages end.
    let long = days.first { $0.entries.count > 60 }
    #expect(long?.summary.contains("\(long?.entries.count ?? 0)") == true, "\(long?.summary ?? "")")
    // Reading again does not send a person back to the top: as far as the core gives at once.
    await person.does { $0.journal.load() }
    #expect(entries.count == 200 && app.journal.hasMore)
  }

  @Test func whatIsChangedBelowIsSeenWhenOneComesBack() async throws {
    await person.settled()
    await person.logs(3)
    await person.does { $0.selectTab(.journal) }
    let id = try #require(entries.first?.id)
    await person.does { $0.openEntry(id) }
    #expect(app.tab == .journal)
    app.askDelete(id)
    await person.does { $0.confirmDialog() }
    #expect(app.page == nil && entries.isEmpty)
    await person.does { $0.undo() }
    #expect(entries.map(\.id) == [id])
  }

  @Test func theTabOfTodayIsWhereBackLeads() async {
    await person.settled()
    #expect(!app.canGoBack && !app.back())
    for tab in AppTab.allCases.dropFirst() {
      await person.does { $0.selectTab(tab) }
      #expect(app.canGoBack && app.back() && app.tab == .today)
      await app.settled()
    }
  }

  // MARK: Today

  @Test func aSeriousResultStandsUntilOneWasSeen() async {
    await person.settled()
    await person.walks(.fever)
    await person.does { $0.leaveCheck() }
    #expect(app.today.page?.standing?.seen == false)
    await person.does {
      $0.today.seen()
      $0.today.seen()
    }
    #expect(app.today.page?.standing?.seen ?? true)
    #expect(app.problem == nil, "a second tap is not a second visit")
    await person.does { $0.today.notSeen() }
    #expect(app.today.page?.standing?.seen == false)
  }

  @Test func whatCannotBeReadIsToldAndTriedAgain() async {
    await person.settled()
    await person.logs(3)
    person.zone = "Probe/error/busy"
    await person.does { $0.today.load() }
    #expect(app.problem?.id == "busy" && app.problem?.retry == true && app.today.page?.entries.count == 1)
    await person.does { $0.selectTab(.journal) }
    #expect(app.problem?.id == "busy")
    person.zone = "Europe/London"
    await person.does { $0.retry() }
    #expect(app.problem == nil && app.stage == .open && entries.count == 1 && app.tab == .journal)
    person.zone = "Probe/error/busy"
    await person.does { $0.today.load() }
    app.dismissProblem()
    #expect(app.problem == nil)
  }

  @Test func whatWasSaidStaysUntilTheNextThing() async {
    await person.settled()
    await person.logs(3)
    #expect(app.snack != nil)
    await person.does { $0.today.load() }
    #expect(app.snack != nil)
    await person.does { $0.selectTab(.journal) }
    #expect(app.snack == nil)
    await person.logs(3)
    app.dismissSnack()
    #expect(app.snack == nil)
    await person.does { $0.addMore() }
    #expect(app.page == nil, "more can be added only to what was just said")
  }
}
