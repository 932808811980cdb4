// Every screen as a person reaches it, over the real core: sound in every setting, and the same words in all of them.

@testable import LimberUI
import LimberKit
import SwiftUI
import Testing

#if canImport(SwiftUIWalk)
  import SwiftUIWalk

  /// A screen by its id, and how a person comes there.
  struct Shot: Sendable, CustomTestStringConvertible {
    let id: String
    let go: @MainActor @Sendable (Person) async -> Void
    var testDescription: String { id }

    init(_ id: String, _ go: @escaping @MainActor @Sendable (Person) async -> Void) { (self.id, self.go) = (id, go) }

    static func settled(_ id: String, _ go: @escaping @MainActor @Sendable (Person, AppModel) async -> Void) -> Shot {
      Shot(id) { person in
        await person.settled()
        await go(person, person.app)
      }
    }

    static func card(_ id: String, _ card: String, _ answers: Answers = .well,
      _ go: @escaping @MainActor @Sendable (CheckModel) -> Void = { _ in }) -> Shot {
      settled(id) { _, app in
        app.openCheck()
        await answers.walk(app, to: card)
        go(app.check)
      }
    }

    static func result(_ id: String, _ answers: Answers) -> Shot {
      settled(id) { _, app in
        app.openCheck()
        await answers.walk(app)
      }
    }

    @MainActor static func newest(_ app: AppModel) -> String { app.today.page?.entries.first?.id ?? "" }
  }

  private let start =
    (1...3).map { step in
      Shot("onboarding_\(step)") { person in
        await person.started()
        for _ in 1..<step { person.app.nextOnboarding() }
      }
    }

  private let journal: [Shot] = [
    .settled("today_empty") { _, _ in },
    .settled("today") { person, app in
      await person.someEntries()
      app.dismissSnack()
    },
    .settled("saved") { person, _ in await person.someEntries() },
    .settled("today_standing") { person, app in
      await person.someEntries()
      await Answers.fever.walk(app)
      app.leaveCheck()
    },
    .settled("today_seen") { _, app in
      await Answers.fever.walk(app)
      app.leaveCheck()
      app.today.seen()
    },
    .settled("log") { person, app in
      await person.someEntries()
      app.openLog()
    },
    .settled("add_more") { person, app in
      await person.someEntries()
      app.addMore()
    },
    .settled("entry") { person, app in
      await person.someEntries()
      app.openEntry(Shot.newest(app))
    },
    .settled("entry_edit") { person, app in
      await person.someEntries()
      app.openEntry(Shot.newest(app))
      await app.settled()
      app.editEntry(Shot.newest(app))
    },
    .settled("entry_delete") { person, app in
      await person.someEntries()
      app.openEntry(Shot.newest(app))
      await app.settled()
      app.askDelete(Shot.newest(app))
    },
    .settled("journal") { person, app in
      await person.someEntries()
      app.selectTab(.journal)
    },
    .settled("journal_empty") { _, app in app.selectTab(.journal) },
    .settled("problem") { person, app in
      app.openLog()
      await app.settled()
      person.zone = "Probe/error/disk_full"
      if case .log(let log) = app.page { log.tap(4) }
    },
  ]

  private let check: [Shot] = [
    .settled("check_intro") { _, app in app.openCheck() },
    .card("check_rows", "c01"),
    .card("check_rows_open", "c01") { check in
      check.answerRow("c01_now", "chest_pain_now", "no")
      check.why("c01_now")
      check.why("c01_now.breathless_new")
      check.next()
    },
    .card("check_own_rows", "c04"),
    .card("check_number", "c05") { $0.type("c05_you.age", "47") },
    .card("check_number_open", "c05") { $0.next() },
    .card("check_many", "c06") { check in
      check.tick("c06_health", "hx_cancer")
      check.unsure("c06_health", "risk_diabetes")
      check.why("c06_health")
    },
    .card("check_many_open", "c06") { $0.next() },
    .card("check_places", "c08"),
    .card("check_one", "c10") { $0.choose("c10_time.duration", "w2_6") },
    .card("check_clarifier", "t02", Answers(["c02_control.saddle_numbness": "not_sure"])),
    .settled("check_review") { _, app in
      app.openCheck()
      await Answers.sevenWeeks.walk(app) { if case .review = $0 { true } else { false } }
    },
    .settled("check_leave") { _, app in
      app.openCheck()
      await Answers.well.walk(app, to: "c02")
      app.stopCheck()
    },
    .result("result_emergency", .chestPain),
    .result("result_emergency_go", .numbSaddle),
    .result("result_crisis", .hopeless),
    .result("result_same_day", .fever),
    .result("result_soon", .bloodInPee),
    .result("result_routine", .sevenWeeks),
    .result("result_self_care", .well),
    .settled("result_no_phone") { person, app in
      person.canDial = false
      app.openCheck()
      await Answers.chestPain.walk(app)
    },
    .settled("help") { _, app in app.openHelp() },
    .settled("help_no_phone") { person, app in
      person.canDial = false
      app.openHelp()
    },
    .settled("help_refused") { person, app in
      person.dials = false
      app.openHelp()
      await app.settled()
      app.dial("112")
    },
  ]

  private let moves: [Shot] = [
    .settled("moves") { _, app in app.selectTab(.moves) },
    .settled("moves_closed") { _, app in
      await Answers.fever.walk(app)
      app.selectTab(.moves)
    },
    .settled("exercise") { _, app in
      app.selectTab(.moves)
      app.openExercise("pelvic_tilt")
    },
    .settled("exercise_closed") { _, app in
      await Answers.fever.walk(app)
      app.openExercise("pelvic_tilt")
    },
  ]

  /// All sixteen states of a journal but the open one.
  private let troubles =
    [
      "absent", "locked", "auth_required", "key_unavailable", "key_lost", "wrong_key", "already_open", "busy", "read_only",
      "disk_full", "newer_schema", "corrupt", "suspect", "io", "internal",
    ].map { (state: String) in Shot("trouble_\(state)") { await $0.started(state) } } + [
      Shot("trouble_help") { person in
        await person.started("locked")
        person.app.openHelp()
      },
      Shot("trouble_check") { person in
        await person.started("locked")
        person.app.openCheck()
      },
      Shot("trouble_result") { person in
        await person.started("locked")
        person.app.openCheck()
        await Answers.chestPain.walk(person.app)
      },
    ]

  @MainActor @Suite struct EveryScreenTests {
    @Test func untilTheJournalIsOpenNothingIsSaid() {
      let screen = Screen(LimberRoot(model: Person().app))
      #expect(screen.spoken == [] && screen.faults == [])
    }

    @Test(arguments: start + journal + check + moves + troubles)
    func isSound(shot: Shot) async throws {
      let person = Person()
      await shot.go(person)
      await person.app.settled()
      let usual = Screen(LimberRoot(model: person.app))
      for setting in settings {
        let screen = Screen(LimberRoot(model: person.app), setting: setting)
        // An alert has no title of the first level, and the phone lays it out.
        if screen.onTop == nil { expectSound(screen) }
        #expect(screen.nameless == [] && screen.duplicates == [] && screen.faults == [])
        #expect(screen.spoken.sorted() == usual.spoken.sorted())
        #expect(!screen.spoken.contains { $0.hasPrefix(",") || $0.contains(", ,") || $0.contains("phone-") })
      }
      await person.leaves()
    }
  }
#endif
