import LimberKit
import Testing

/// The stretches, which are shown only while the core allows them.
@MainActor @Suite struct MovesTests {
  private let person = Person()
  private var app: AppModel { person.app }

  private func moves() throws -> ExercisesPage {
    guard case .page(let page) = app.moves.state else { throw Missing() }
    return page
  }

  @Test func theyAreOpenWhereNothingSeriousWasFound() async throws {
    await person.settled()
    #expect(app.moves.state == .loading)
    await person.walks(.well)
    await person.does { $0.selectTab(.moves) }
    let page = try moves()
    #expect(page.closed == nil && page.items.count > 5)
    await person.does { $0.openExercise(page.items[0].id) }
    guard case .exercise(let model) = app.page, case .page(let exercise) = model.state else { throw Missing() }
    #expect(exercise.name == page.items[0].name && !exercise.steps.isEmpty && app.back() && app.page == nil)
  }

  @Test func aStretchIsRefusedAfterASeriousResult() async throws {
    await person.settled()
    await person.does { $0.selectTab(.moves) }
    let id = try moves().items[0].id
    // It is even on the screen already.
    await person.does { $0.openExercise(id) }
    guard case .exercise(let model) = app.page, case .page = model.state else { throw Missing() }
    await person.walks(.fever)
    await person.does { _ in model.load() }
    guard case .refused(let why) = model.state else { throw Missing() }
    #expect(!why.title.isEmpty && !why.text.isEmpty && app.problem == nil)
    await person.does { $0.selectTab(.moves) }
    #expect(try moves().closed != nil && moves().items.isEmpty)
  }

  @Test func aJournalThatCannotBeReadClosesThem() async throws {
    await person.settled()
    await person.does { $0.selectTab(.moves) }
    #expect(try moves().items.isEmpty == false)
    await person.toBack()
    await person.does { $0.moves.load() }
    guard case .refused(let why) = app.moves.state else { throw Missing() }
    #expect(why.id == "locked" && app.problem == nil)
    await person.toFront()
    #expect(try moves().items.isEmpty == false)
  }

  @Test func aStretchLeadsToAnotherAndBack() async throws {
    await person.settled()
    await person.does { $0.selectTab(.moves) }
    let items = try moves().items
    await person.does { $0.openExercise(items[0].id) }
    await person.does {
      $0.openExercise(items[1].id)
      $0.openExercise(items[1].id)
    }
    #expect(app.path.count == 2)
    app.path = [app.path[0]]
    await app.settled()
    guard case .exercise(let model) = app.page, case .page(let page) = model.state else { throw Missing() }
    #expect(page.id == items[0].id)
  }

  @Test func whatIsNoStretchSaysSo() async throws {
    await person.settled()
    await person.does { $0.openExercise("no_such_stretch") }
    guard case .exercise(let model) = app.page, case .refused(let why) = model.state else { throw Missing() }
    #expect(!why.text.isEmpty)
  }
}
