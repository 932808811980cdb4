// The whole app, without a screen: it opens and closes the journal, knows where the person is, and what was just done.
package app.limber.models

import app.limber.ffi.HomePage
import app.limber.ffi.LimberException
import app.limber.ffi.Locale
import app.limber.ffi.SavedView
import app.limber.ffi.StatePage
import app.limber.ffi.TextKey
import app.limber.ffi.helpNumbers
import app.limber.ffi.texts
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock

/** One for each process. [scope] is that of the thread that draws; [contexts] are where the core works. */
class AppModel(private val shell: Shell, scope: CoroutineScope, contexts: CoreContexts = CoreContexts.OF_AN_APP) {
    private val mutable = MutableStateFlow(AppState())
    val state: StateFlow<AppState> = mutable.asStateFlow()

    val core = Core(contexts)
    private val bench = Bench(scope, core, shell, ::show)
    private val work = Work(bench)

    /** Whoever asks for somebody to talk to waits for nothing else. */
    private val helping = Work(bench)

    /** The journal is opened or closed, never both at once. */
    private val door = Mutex()
    private var wordsOf: Locale? = null

    val today = TodayModel(bench)
    val check = CheckModel(bench)
    val moves: MovesModel = moves(bench)
    val journal = JournalModel(bench)

    /** A self-check under way, as text. Set before [start] where an ended process had one. */
    var savedCheck: String?
        get() = check.saved ?: restoring
        set(value) { restoring = value }
    private var restoring: String? = null

    val canDial: Boolean get() = shell.canDial

    /** Opens the journal, or begins one. */
    suspend fun start() = door.withLock {
        readWords()
        restoring?.let { check.restore(it) }
        restoring = null
        if (check.state.value.place != CheckPlace.Intro) mutable.update { it.copy(tab = Tab.CHECK) }
        openJournal()
    }

    /** The app is seen again. */
    suspend fun foreground() = door.withLock {
        readWords()
        if (!core.hasJournal) openJournal() else try {
            core.vault { resumeVault() }
            enter()
        } catch (error: LimberException) {
            trouble(error)
        }
    }

    /** The app is not seen any more: the journal is closed and its key forgotten. What is typed stays here. */
    suspend fun background() {
        // What was tapped is written first.
        bench.settled()
        door.withLock {
            bench.isOpen = false
            if (core.hasJournal) try {
                core.vault { suspendVault() }
            } catch (error: LimberException) {
                bench.tell(error)
            }
        }
    }

    /** Lets go of the journal, at the end of the app. */
    suspend fun close() {
        bench.settled()
        bench.isOpen = false
        core.close()
    }

    /** Once more what did not work. */
    fun retry() = work.once { foreground() }

    fun nextOnboarding() = onboarding { if (it < Stage.Onboarding.LAST) it + 1 else it }

    /** The short screens at the start are over; [check] goes on to the first card. */
    fun finishOnboarding(check: Boolean) = work.once {
        val now = bench.now
        core.vault { finishOnboarding(now) }
        mutable.update { it.copy(stage = Stage.Open, tab = if (check) Tab.CHECK else Tab.TODAY, problem = null) }
        if (check) goOnWithCheck() else reload()
    }

    /** The first card, where no check is under way. */
    private fun goOnWithCheck() {
        if (check.state.value.place is CheckPlace.Result) check.leave()
        if (check.state.value.place == CheckPlace.Intro) check.begin()
    }

    fun selectTab(tab: Tab) {
        mutable.update { it.copy(tab = tab, pages = emptyList(), snack = null, problem = null, dialRefused = false) }
        reload()
    }

    /** To the self-check, on to where it is; a finished one begins anew. */
    fun openCheck() {
        if (check.state.value.place is CheckPlace.Result) check.leave()
        if (mutable.value.stage is Stage.Trouble) push(Page.Check) else selectTab(Tab.CHECK)
    }

    /** The self-check is over or was stopped. */
    fun leaveCheck() {
        mutable.update { it.copy(dialog = null) }
        check.leave()
        if (mutable.value.stage is Stage.Trouble) drop(Page.Check) else selectTab(Tab.TODAY)
    }

    // A second tap on the way to a page does not open it twice.

    fun openLog() {
        if (seen is Page.Log) return
        var own: Page? = null
        val model = LogModel(bench) { ended(own, it, more = true) }
        push(Page.Log(model).also { own = it }, model::load)
    }

    fun openEntry(id: String) {
        if ((seen as? Page.Entry)?.model?.id == id) return
        val model = entry(bench, id)
        push(Page.Entry(model), model::load)
    }

    fun editEntry(id: String) {
        if (seen !is Page.EditEntry) openForm(id, Page::EditEntry)
    }

    /** More about what was just saved. */
    fun addMore() {
        val id = mutable.value.snack?.entry
        if (seen !is Page.AddMore && id != null) openForm(id, Page::AddMore)
    }

    fun openExercise(id: String) {
        if ((seen as? Page.Exercise)?.model?.id == id) return
        val model = exercise(bench, id)
        push(Page.Exercise(model), model::load)
    }

    fun openHelp() = helping.once {
        val locale = bench.locale
        val page = core.free { helpNumbers(locale) }
        if (seen !is Page.Help) push(Page.Help(page))
    }

    /** One screen back; false where there is none, so that the app may be left. */
    fun back(): Boolean {
        val now = mutable.value
        val page = now.page
        when {
            now.dialog != null -> dismissDialog()
            page != null -> leave(page)
            now.stage is Stage.Onboarding -> onboarding { if (it > 1) it - 1 else it }
            now.stage == Stage.Open && now.tab == Tab.CHECK -> leaveCard()
            now.stage == Stage.Open -> selectTab(Tab.TODAY)
        }
        return now.canGoBack
    }

    /** Stops the self-check, after a question where answers would be lost. */
    fun stopCheck() = if (check.isUnderWay) ask(Dialog.LeaveCheck) else leaveCheck()

    fun askDelete(id: String) = ask(Dialog.DeleteEntry(id))

    fun dismissDialog() = mutable.update { it.copy(dialog = null) }

    /** Yes to the question that is asked. */
    fun confirmDialog() {
        val dialog = mutable.value.dialog
        dismissDialog()
        when (dialog) {
            Dialog.LeaveCheck -> leaveCheck()
            Dialog.LeaveForm -> pop()
            is Dialog.DeleteEntry -> delete(dialog.id)
            null -> Unit
        }
    }

    /** Undoes the last change. */
    fun undo() = work.once {
        val now = bench.now
        val locale = bench.locale
        val text = core.vault { undo(now, locale) }
        mutable.update { it.copy(snack = Snack(text)) }
        reload()
    }

    fun dismissSnack() = mutable.update { it.copy(snack = null) }

    fun dismissProblem() = mutable.update { it.copy(problem = null) }

    /** Where this device cannot call, the page says what to do instead. */
    fun dial(number: String) = mutable.update { it.copy(dialRefused = !shell.dial(number)) }

    fun share(text: String) = shell.share(text)

    private suspend fun readWords() {
        val locale = bench.locale
        if (locale == wordsOf) return
        val words = core.free { texts(locale, TextKey.entries.map { it.id }) }
        wordsOf = locale
        mutable.update { state -> state.copy(words = TextKey.entries.associateWith { words[it.id].orEmpty() }) }
    }

    private suspend fun openJournal() = try {
        core.open(shell.dataDir, shell.keys, bench.now)
        enter()
    } catch (error: LimberException) {
        trouble(error)
    }

    /** The journal is open: shows it, and keeps what it could not keep before. */
    private suspend fun enter() {
        bench.isOpen = true
        check.keepAgain()
        val home = today.read()
        mutable.update { state ->
            // Who began the check beside the trouble goes on with it.
            val goesOn = Page.Check in state.aside && check.state.value.place != CheckPlace.Intro
            val there = if (goesOn) state.copy(tab = Tab.CHECK, pages = emptyList()) else state
            there.copy(stage = stage(state.stage, home), aside = emptyList(), problem = null)
        }
        reload(exceptToday = true)
    }

    /** The short screens never cover a check or its result; then they come at the next start. */
    private fun stage(before: Stage, home: HomePage): Stage = when {
        before == Stage.Open || home.onboarded || check.state.value.place != CheckPlace.Intro -> Stage.Open
        before is Stage.Onboarding -> before
        else -> Stage.Onboarding(1)
    }

    private suspend fun trouble(error: LimberException) {
        bench.isOpen = false
        val page = bench.words(error)
        mutable.update { state ->
            // Somebody who was in the middle of the check is led on there.
            val inCheck = state.aside.isEmpty() && state.tab == Tab.CHECK && check.state.value.place != CheckPlace.Intro
            state.copy(stage = Stage.Trouble(page), dialog = null, aside = if (inCheck) listOf(Page.Check) else state.aside)
        }
    }

    /** Reads again what is seen. */
    private fun reload(exceptToday: Boolean = false) {
        val now = mutable.value
        if (now.stage != Stage.Open) return
        when (val page = seen) {
            is Page.Log -> page.model.load()
            is Page.AddMore -> page.model.load()
            is Page.EditEntry -> page.model.load()
            is Page.Entry -> page.model.load()
            is Page.Exercise -> page.model.load()
            is Page.Help, Page.Check, null -> Unit
        }
        when (now.tab) {
            Tab.TODAY -> if (!exceptToday) today.load()
            Tab.MOVES -> moves.load()
            Tab.JOURNAL -> journal.load()
            Tab.CHECK -> Unit
        }
    }

    /** The page that is seen. */
    private val seen: Page? get() = mutable.value.page

    private fun openForm(id: String, page: (EntryForm) -> Page) {
        var own: Page? = null
        val form = EntryForm(bench, id) { saved -> ended(own, saved, more = false) }
        push(page(form).also { own = it }, form::load)
    }

    /** Back to where the person came from, with what was saved in words. The page may have been left meanwhile. */
    private fun ended(page: Page?, saved: SavedView?, more: Boolean) {
        val snack = saved?.let { Snack(it.text, canUndo = true, it.entry.id.takeIf { more }, it.opensText) }
        mutable.update { it.copy(snack = snack ?: it.snack) }
        page?.let(::drop)
    }

    private fun delete(id: String) = work.once {
        val now = bench.now
        core.vault { deleteEntry(now, id) }
        mutable.update { it.copy(snack = Snack(it.words[TextKey.ENTRY_DELETED].orEmpty(), canUndo = true)) }
        val page = mutable.value.pages.lastOrNull { it is Page.Entry && it.model.id == id }
        if (page == null) reload() else drop(page)
    }

    private fun leave(page: Page) = when {
        page is Page.Check -> leaveCard()
        page is Page.EditEntry && page.model.isDirty -> ask(Dialog.LeaveForm)
        page is Page.AddMore && page.model.isDirty -> ask(Dialog.LeaveForm)
        else -> pop()
    }

    private fun leaveCard() {
        if (!check.back()) stopCheck()
    }

    private fun push(page: Page, load: () -> Unit = {}) {
        mutable.update { it.over(page).copy(problem = null, dialRefused = false) }
        load()
    }

    private fun pop() {
        seen?.let(::drop)
    }

    /** Takes this page away with all above it, if it is still there. */
    private fun drop(page: Page) {
        mutable.update { it.without(page).copy(problem = null, dialRefused = false) }
        reload()
    }

    private fun ask(dialog: Dialog) = mutable.update { it.copy(dialog = dialog) }

    private fun show(problem: StatePage) = mutable.update { it.copy(problem = problem) }

    private fun onboarding(step: (Int) -> Int) = mutable.update { state ->
        val stage = state.stage
        if (stage is Stage.Onboarding) state.copy(stage = Stage.Onboarding(step(stage.step)), problem = null) else state
    }
}
