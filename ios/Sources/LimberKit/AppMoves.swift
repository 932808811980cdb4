// What a person does in the app: going from screen to screen, and what is done right on the frame.

import LimberFFI

extension AppModel {
  // MARK: The start

  /// The next of the short screens; at the last one nothing happens.
  public func nextOnboarding() {
    guard case .onboarding(let step) = stage, step < Stage.lastStep else { return }
    stage = .onboarding(step: step + 1)
  }

  /// The short screens at the start are over; `check` goes on to the first card.
  public func finishOnboarding(check begins: Bool) {
    work.once { [self] () throws(LimberError) in
      try await bench.vault { try $0.finishOnboarding(now: $1.now) }
      (stage, tab, problem) = (.open, begins ? .check : .today, nil)
      if begins { goOnWithCheck() } else { reload() }
    }
  }

  // MARK: Forward

  /// To one of the four places. The pages over the tabs are left.
  public func selectTab(_ tab: AppTab) {
    (self.tab, pages, snack) = (tab, [], nil)
    calm()
    reload()
  }

  /// The first card, where no check is under way.
  private func goOnWithCheck() {
    if case .result = check.place { check.leave() }
    if check.place == .intro { check.begin() }
  }

  /// To the self-check, on to where it is; a finished one begins anew.
  public func openCheck() {
    if case .result = check.place { check.leave() }
    if isInTrouble { push(.check) } else { selectTab(.check) }
  }

  /// The quick log.
  public func openLog() {
    if case .log = page { return }
    let model = LogModel(bench)
    model.onSaved = { [weak self, unowned model] in self?.saved($0, .log(model), more: true) }
    push(.log(model))
    model.load()
  }

  /// An entry of the journal.
  public func openEntry(_ id: String) {
    if case .entry(let model) = page, model.id == id { return }
    let model = EntryModel(bench, id) { try $0.entry(now: $1.now, id: id, locale: $1.locale) }
    push(.entry(model))
    model.load()
  }

  /// The form over an entry.
  public func editEntry(_ id: String) {
    if case .editEntry = page { return }
    open(EntryForm(bench, id)) { .editEntry($0) }
  }

  /// More about what was just saved.
  public func addMore() {
    if case .addMore = page { return }
    guard let id = snack?.entry else { return }
    open(EntryForm(bench, id)) { .addMore($0) }
  }

  private func open(_ form: EntryForm, _ page: @escaping (EntryForm) -> Page) {
    form.onSaved = { [weak self, unowned form] in self?.saved($0, page(form), more: false) }
    form.onNothing = { [weak self, unowned form] in self?.drop(page(form)) }
    push(page(form))
    form.load()
  }

  /// A stretch, also one that another page names.
  public func openExercise(_ id: String) {
    if case .exercise(let model) = page, model.id == id { return }
    let model = ExerciseModel(bench, id) { try $0.exercise(id: id, locale: $1.locale) }
    push(.exercise(model))
    model.load()
  }

  /// Who to talk to now.
  public func openHelp() {
    helping.once { [self] () throws(LimberError) in
      let help = try await bench.free { try helpNumbers(locale: $0) }
      if page?.id != .help { push(.help(help)) }
    }
  }

  // MARK: Back

  /// The page that is seen; nil where it is the stage's own.
  public var page: Page? { path.last }

  /// The pages over what the stage shows. A stack of the platform binds to it; what it takes away is left as by `back()`,
  /// and stays where it must be asked about first.
  public var path: [Page] {
    get {
      switch stage {
      case .trouble: aside
      case .open: pages
      case .starting, .onboarding: []
      }
    }
    set { while path.count > newValue.count, leaveTop() {} }
  }

  /// "Back" leads to another screen of the app.
  public var canGoBack: Bool {
    if dialog != nil || page != nil { return true }
    switch stage {
    case .onboarding(let step): return step > 1
    case .open: return tab != .today
    case .starting, .trouble: return false
    }
  }

  /// One screen back; false where there is none, so that the app may be left.
  @discardableResult public func back() -> Bool {
    guard canGoBack else { return false }
    if dialog != nil {
      dialog = nil
    } else if page != nil {
      leaveTop()
    } else if case .onboarding(let step) = stage {
      (stage, problem) = (.onboarding(step: step - 1), nil)
    } else if tab == .check {
      leaveCard()
    } else {
      selectTab(.today)
    }
    return true
  }

  /// Leaves the page on top; false where something must be asked first, or where only a part of it was left.
  @discardableResult private func leaveTop() -> Bool {
    switch page {
    case .check:
      let before = aside.count
      leaveCard()
      return aside.count < before
    case .editEntry(let form) where form.isDirty, .addMore(let form) where form.isDirty:
      dialog = .leaveForm
      return false
    case nil: return false
    case .log, .addMore, .entry, .editEntry, .exercise, .help:
      pop()
      return true
    }
  }

  private func leaveCard() {
    if !check.back() { stopCheck() }
  }

  /// Stops the self-check, after a question where answers would be lost.
  public func stopCheck() {
    if check.isUnderWay { dialog = .leaveCheck } else { leaveCheck() }
  }

  /// The self-check is over or was stopped.
  public func leaveCheck() {
    dialog = nil
    check.leave()
    if isInTrouble { drop(.check) } else { selectTab(.today) }
  }

  // MARK: Questions

  /// Asks whether the entry is to be deleted.
  public func askDelete(_ id: String) { dialog = .deleteEntry(id) }

  /// No to the question that is asked.
  public func dismissDialog() { dialog = nil }

  /// Yes to the question that is asked.
  public func confirmDialog() {
    let asked = dialog
    dialog = nil
    switch asked {
    case .leaveCheck: leaveCheck()
    case .leaveForm: pop()
    case .deleteEntry(let id): delete(id)
    case nil: break
    }
  }

  // MARK: What was done

  /// Undoes the last change.
  public func undo() {
    work.once { [self] () throws(LimberError) in
      let text = try await bench.vault { try $0.undo(now: $1.now, locale: $1.locale) }
      (snack, problem) = (Snack(text: text), nil)
      reload()
    }
  }

  private func delete(_ id: String) {
    work.once { [self] () throws(LimberError) in
      try await bench.vault { try $0.deleteEntry(now: $1.now, id: id) }
      (snack, problem) = (Snack(text: word(.entryDeleted), canUndo: true), nil)
      if let shown = pages.first(where: { $0.entry == id }) { drop(shown) } else { reload() }
    }
  }

  /// Back to where the person came from, with what was saved in words.
  private func saved(_ saved: SavedView, _ page: Page, more: Bool) {
    let entry = more ? saved.entry.id : nil
    (snack, problem) = (Snack(text: saved.text, canUndo: true, entry: entry, opensText: saved.opensText), nil)
    drop(page)
  }

  /// Nothing more is to be done about what was said.
  public func dismissSnack() { snack = nil }

  /// What did not work was read.
  public func dismissProblem() { problem = nil }

  /// Where this device cannot call, the page says what to do instead.
  public func dial(_ number: String) { dialRefused = !bench.shell.dial(number) }

  /// Offers a text to other apps.
  public func share(_ text: String) { bench.shell.share(text) }

  // MARK: The stack

  private var isInTrouble: Bool {
    if case .trouble = stage { true } else { false }
  }

  private func push(_ page: Page) {
    calm()
    if isInTrouble {
      aside.append(page)
    } else if stage == .open {
      pages.append(page)
      // Who adds more may still want to undo.
      if case .addMore = page {} else { snack = nil }
    }
  }

  private func pop() {
    if let page { drop(page) }
  }

  /// Takes this page away with all above it, if it is still there.
  private func drop(_ page: Page) {
    calm()
    aside.cut(at: page)
    pages.cut(at: page)
    reload()
  }

  private func calm() { (problem, dialRefused) = (nil, false) }
}

extension Array where Element == Page {
  fileprivate mutating func cut(at page: Page) {
    if let at = lastIndex(of: page) { removeSubrange(at...) }
  }
}
