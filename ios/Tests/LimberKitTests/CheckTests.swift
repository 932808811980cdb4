import LimberKit
import Testing

/// The self-check from its first card to what is done with its result.
@MainActor @Suite struct CheckTests {
  private let person = Person()
  private var app: AppModel { person.app }
  private var check: CheckModel { person.app.check }

  private func result() throws -> (page: ResultPage, kept: Bool) {
    guard case .result(let page, let kept) = check.place else { throw Missing() }
    return (page, kept)
  }

  @Test func anEmergencyIsToldAfterOneCardAndKeptBeforeItIsShown() async throws {
    await person.start()
    await person.does { $0.finishOnboarding(check: true) }
    // Two times "Continue", "Check now", a tap for each row, "Continue".
    let taps = 3 + Answers.chestPain.fill(check) + 1
    #expect(taps <= 15, "\(taps) taps")
    await person.does { _ in check.next() }
    let (page, kept) = try result()
    #expect(page.urgency == .emergency && kept && app.savedCheck == nil)
    let number = try #require(page.dial?.dial.first)
    app.dial(number)
    #expect(person.dialled == ["999"] && !app.dialRefused)
    app.share(page.share)
    #expect(person.shared == [page.share] && page.share.contains(page.heading))
    await person.does { $0.leaveCheck() }
    #expect(app.tab == .today && check.place == .intro && app.today.page?.standing?.level == .emergency)
    await person.restart(saved: app.savedCheck)
    #expect(app.tab == .today && app.today.page?.standing?.level == .emergency)
  }

  @Test func aCalmCheckEndsInSelfCareAfterALookBack() async throws {
    await person.settled()
    await person.does { $0.openCheck() }
    #expect(app.tab == .check && check.place == .intro && check.back() == false)
    let before = await person.walks(.well) { if case .review = $0 { true } else { false } }
    guard case .review(let look, _) = before else { throw Missing() }
    #expect(!look.lines.isEmpty && check.isUnderWay && app.savedCheck != nil)
    await person.does { _ in check.next() }
    let (page, kept) = try result()
    #expect(page.urgency == .selfCare && kept && page.dial == nil && !check.isUnderWay && app.savedCheck == nil)
    #expect(app.today.page?.lastCheck == nil, "today is read when it is seen")
    await person.does { $0.leaveCheck() }
    #expect(app.today.page?.lastCheck != nil && app.today.page?.standing == nil)
  }

  @Test func eachLevelComesAsTheCoreHasIt() async throws {
    await person.settled()
    let all: [(Answers, Level)] = [
      (.numbSaddle, .emergency), (.fever, .sameDay), (.bloodInPee, .soon), (.sevenWeeks, .routine), (.well, .selfCare),
    ]
    for (answers, level) in all {
      await person.does { $0.openCheck() }
      await person.walks(answers)
      #expect(try result().page.urgency == level)
    }
  }

  @Test func quickTapsOnContinueAnswerOneCard() async {
    await person.settled()
    await person.does { _ in
      check.begin()
      check.begin()
    }
    Answers.well.fill(check)
    await person.does { _ in
      check.next()
      check.next()
      check.next()
    }
    #expect(check.card?.number == 2)
  }

  @Test func whatIsLeftOpenIsMarkedUntilItIsAnswered() async throws {
    await person.settled()
    await person.does { _ in check.begin() }
    let question = try #require(check.card?.card.questions.first), rows = question.rows.map(\.id)
    #expect(!check.isOpen(question, row: rows[1]))
    check.answerRow(question.id, rows[0], "no")
    check.why("\(question.id).\(rows[1])")
    await person.does { _ in check.next() }
    #expect(check.card?.number == 1 && check.draft.row(question.id, rows[0]) == "no")
    #expect(rows.filter { check.isOpen(question, row: $0) } == Array(rows.dropFirst()))
    #expect(check.whys == ["\(question.id).\(rows[1])"])
    check.why("\(question.id).\(rows[1])")
    check.answerRow(question.id, rows[1], "not_sure")
    #expect(check.whys.isEmpty && !check.isOpen(question, row: rows[1]) && check.isOpen(question, row: rows[2]))
    check.why(question.id)
    Answers.well.fill(check)
    await person.does { _ in check.next() }
    #expect(check.card?.number == 2 && check.whys.isEmpty && check.card?.open == [])
  }

  @Test func notSureLeadsToAnotherCardOrCounts() async {
    await person.settled()
    let answers = Answers(["c02_control.saddle_numbness": "not_sure", "clarify.saddle_numbness": "no_checked"])
    let place = await person.walks(answers) { $0.isCard("t0") }
    #expect(place.isCard("t0"))
  }

  @Test func backLeadsToTheAnswersBefore() async {
    await person.settled()
    await person.does { $0.openCheck() }
    await person.walks(.well) { $0.isCard("c05_you") }
    #expect(check.card?.canGoBack == true && app.back())
    await app.settled()
    #expect(check.place.isCard("c04_falls") && check.draft.row("c04_falls", "limp") == "no")
    await person.does { _ in check.next() }
    #expect(check.place.isCard("c05_you"))
  }

  @Test func anAnswerIsChangedFromTheLookBackAndWhatItTakesWithItIsSaid() async throws {
    await person.settled()
    let two = Answers(["c08_where.places": "groin.left,back_low_mid.middle"])
    await person.walks(two) { if case .review = $0 { true } else { false } }
    await person.does { _ in check.reopen("c08_where.places") }
    #expect(check.place.isCard("c08_where") && check.draft.tick("c08_where.places", "groin.left") == .ticked)
    check.tick("c08_where.places", "groin.left")
    await person.does { _ in check.next() }
    let notice: String?? =
      switch check.place {
      case .card(let page): page.notice
      case .review(_, let notice): notice
      case .intro, .result: nil
      }
    #expect(notice??.isEmpty == false)
  }

  @Test func tappedByMistakeLeadsBackToWhereItWasTapped() async throws {
    await person.settled()
    await person.walks(.chestPain)
    let reason = try #require(try result().page.reasons.first)
    await person.does { _ in check.mistake(reason) }
    #expect(check.place.isCard("c01_now") && check.draft.row("c01_now", "chest_pain_now") == "yes")
    // It is under way again, and so is what the system keeps.
    #expect(app.savedCheck != nil)
    await person.walks(.well)
    #expect(try result().page.urgency == .selfCare)
  }

  @Test func stoppingAsksFirst() async {
    await person.settled()
    await person.does { $0.openCheck() }
    await person.does { _ in check.begin() }
    #expect(app.back() && app.dialog == .leaveCheck && check.isUnderWay)
    app.dismissDialog()
    app.stopCheck()
    await person.does { $0.confirmDialog() }
    #expect(app.tab == .today && check.place == .intro && app.savedCheck == nil && app.today.page?.lastCheck == nil)
  }

  @Test func aCheckThatWasLeftDoesNotComeBackByAnAnswerOnItsWay() async {
    await person.settled()
    await person.does { _ in
      check.begin()
      check.leave()
    }
    #expect(check.place == .intro && app.savedCheck == nil)
    await person.does { _ in check.begin() }
    Answers.chestPain.fill(check)
    await person.does { _ in
      check.next()
      check.leave()
      check.begin()
    }
    #expect(check.card?.number == 1 && check.draft == Draft())
  }

  @Test func whatTheCoreCannotTakeIsSaidOnTheCard() async {
    await person.settled()
    await person.walks(.well) { $0.isCard("c05_you") }
    check.type("c05_you.age", "9999")
    check.choose("c05_you.sex", "male")
    await person.does { _ in check.next() }
    #expect(check.problem?.input == true && app.problem == nil && check.draft.number("c05_you.age") == "9999")
    check.dismissProblem()
    #expect(check.problem == nil)
    check.type("c05_you.age", "40")
    await person.does { _ in check.next() }
    #expect(check.problem == nil && check.place.isCard("c06_health"))
  }

  @Test func someoneToTalkToIsOneTapFromEveryCardAndTheCardWaits() async {
    await person.settled()
    await person.does { $0.openCheck() }
    await person.does { _ in check.begin() }
    check.answerRow("c01_now", "chest_pain_now", "no")
    await person.does { $0.openHelp() }
    guard case .help(let help) = app.page else { return #expect(Bool(false), "no numbers") }
    #expect(help.numbers.contains { $0.dial.contains("999") })
    #expect(app.back() && app.page == nil && app.tab == .check && check.draft.row("c01_now", "chest_pain_now") == "no")
  }

  @Test func aPhoneThatDoesNotCallSaysWhatToDo() async {
    person.dials = false
    await person.settled()
    await person.does { $0.openHelp() }
    app.dial("999")
    #expect(app.dialRefused && person.dialled.isEmpty)
    _ = app.back()
    #expect(!app.dialRefused)
    #expect(app.canDial)
    person.canDial = false
    #expect(!app.canDial)
  }

  @Test func aFinishedCheckBeginsAnewAndOneUnderWayGoesOn() async {
    await person.settled()
    await person.walks(.fever)
    await person.does { $0.openCheck() }
    #expect(check.place == .intro && app.tab == .check)
    await person.walks(.well) { $0.isCard("c03_legs") }
    await person.does { $0.selectTab(.journal) }
    await person.does { $0.openCheck() }
    #expect(check.place.isCard("c03_legs"))
  }

  // MARK: It survives

  @Test func itOutlivesTheBackgroundAndTheProcess() async throws {
    await person.settled()
    await person.does { $0.openCheck() }
    await person.walks(.well) { $0.isCard("c05_you") }
    check.type("c05_you.age", "4")
    await person.toBack()
    #expect(app.savedCheck != nil)
    await person.toFront()
    #expect(check.place.isCard("c05_you") && check.draft.number("c05_you.age") == "4" && app.tab == .check)
    await person.restart(saved: app.savedCheck)
    #expect(check.place.isCard("c05_you") && app.tab == .check && app.savedCheck != nil)
    await person.does { _ in _ = check.back() }
    #expect(check.place.isCard("c04_falls") && check.draft.row("c04_falls", "limp") == "no")
    await person.walks(.well)
    #expect(try result().page.urgency == .selfCare)
  }

  @Test func anEmergencyThatIsBeingToldIsKeptBeforeTheJournalIsClosed() async throws {
    await person.settled()
    await person.does { _ in check.begin() }
    Answers.chestPain.fill(check)
    check.next()
    await person.toBack()
    #expect(try result().kept && app.savedCheck == nil)
  }

  @Test func whatCannotBeTakenUpBeginsAnew() async {
    await person.settled()
    await person.restart(saved: "{\"from\":\"another version\"}")
    #expect(app.stage == .open && app.tab == .today && check.place == .intro && app.savedCheck == nil && app.problem == nil)
  }

  @Test func aResultThatCouldNotBeKeptIsKeptOnceWhenItCanBe() async throws {
    await person.settled()
    await person.walks(.well) { if case .review = $0 { true } else { false } }
    person.zone = "Probe/error/disk_full"
    await person.does { _ in check.next() }
    let (page, kept) = try result()
    #expect(!kept && page.urgency == .selfCare && !page.notKept.isEmpty && app.savedCheck != nil && check.problem == nil)
    person.zone = "Europe/London"
    // The process ends before the journal can be written.
    await person.restart(saved: app.savedCheck)
    #expect(try result().kept && app.savedCheck == nil && app.tab == .check)
    await person.does { $0.leaveCheck() }
    #expect(app.today.page?.lastCheck != nil)
  }

  @Test func aResultThatWasClosedUnkeptWaitsForTheJournal() async throws {
    await person.settled()
    person.zone = "Probe/error/disk_full"
    await person.walks(.fever)
    #expect(try !result().kept)
    await person.does { $0.leaveCheck() }
    #expect(check.place == .intro && app.savedCheck != nil)
    person.zone = "Europe/London"
    await person.does { $0.retry() }
    #expect(app.today.page?.standing?.level == .sameDay && app.savedCheck == nil)
    // It was kept once: said to be seen about, nothing else stands.
    await person.does { $0.today.seen() }
    await person.does { $0.retry() }
    #expect(app.today.page?.standing?.seen ?? true)
  }
}

extension CheckPlace {
  /// A card whose id begins so.
  func isCard(_ id: String) -> Bool {
    guard case .card(let page) = self else { return false }
    return page.card.id.hasPrefix(id)
  }
}
