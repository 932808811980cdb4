// Joins the screens of the journal to their models.
package app.limber.ui.app

import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import app.limber.ffi.TextKey
import app.limber.models.EntryFields
import app.limber.models.EntryForm
import app.limber.models.EntryModel
import app.limber.models.LogModel
import app.limber.models.Shown
import app.limber.models.Snack
import app.limber.models.AppModel
import app.limber.ui.design.SnackbarBar
import app.limber.ui.design.TextAction
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.screens.AddMoreScreen
import app.limber.ui.screens.EditScreen
import app.limber.ui.screens.EntryScreen
import app.limber.ui.screens.FormActions
import app.limber.ui.screens.JournalScreen
import app.limber.ui.screens.LoadingScreen
import app.limber.ui.screens.LogActions
import app.limber.ui.screens.LogScreen
import app.limber.ui.screens.TodayActions
import app.limber.ui.screens.TodayScreen
import app.limber.ui.screens.parts.say

@Composable
internal fun TodayPart(scope: Scope) {
    val page by scope.model.today.page.collectAsState()
    val model = scope.model
    val actions = TodayActions(
        log = model::openLog,
        check = model::openCheck,
        entry = model::openEntry,
        undo = model::undo,
        seen = model.today::seen,
        notSeen = model.today::notSeen,
        help = model::openHelp,
    )
    page?.let { TodayScreen(it, actions, saved(scope), scope.problem) } ?: LoadingScreen(TextKey.TAB_TODAY, problem = scope.problem)
}

@Composable
internal fun JournalPart(scope: Scope) {
    val state by scope.model.journal.state.collectAsState()
    val model = scope.model
    state?.let { journal ->
        val more = journal.next != null
        JournalScreen(journal.days, more, model::openEntry, model.journal::loadMore, model::openLog, saved(scope), scope.problem)
    } ?: LoadingScreen(TextKey.JOURNAL_TITLE, problem = scope.problem)
}

/** What was just done, with the ways on; it stays until the next action. */
private fun saved(scope: Scope): (@Composable () -> Unit)? = scope.state.snack?.let { snack -> { Saved(scope.model, snack) } }

@Composable
private fun Saved(model: AppModel, snack: Snack) {
    val words = listOfNotNull(snack.text, snack.opensText).joinToString(" ")
    SnackbarBar(words) {
        if (snack.opensText != null) TextAction(say(TextKey.CHECK_NOW), icon = LimberIcons.check, onTap = model::openCheck)
        if (snack.canUndo) TextAction(say(TextKey.UNDO), icon = LimberIcons.undo, onTap = model::undo)
        if (snack.entry != null) TextAction(say(TextKey.SAVED_MORE), icon = LimberIcons.plus, onTap = model::addMore)
        if (!snack.canUndo) TextAction(say(TextKey.CLOSE), icon = LimberIcons.close, onTap = model::dismissSnack)
    }
}

@Composable
internal fun LogPart(scope: Scope, model: LogModel) {
    val state by model.state.collectAsState()
    val actions = LogActions(model::togglePlace, model::toggleUsual, model::setTime, model::tap)
    state.page?.let { LogScreen(it, state, scope.back, actions, scope.problem) }
        ?: LoadingScreen(TextKey.LOG_TITLE, scope.back, scope.problem)
}

@Composable
internal fun EntryPart(scope: Scope, model: EntryModel) {
    val state by model.state.collectAsState()
    when (val shown = state) {
        Shown.Loading -> LoadingScreen(TextKey.ENTRY_TITLE, scope.back, scope.problem)
        is Shown.Refused -> LoadingScreen(TextKey.ENTRY_TITLE, scope.back, refused(shown, model::load))
        is Shown.Page -> {
            val id = shown.page.id
            EntryScreen(shown.page, scope.back, { scope.model.editEntry(id) }, { scope.model.askDelete(id) }, scope.problem)
        }
    }
}

@Composable
internal fun AddMorePart(scope: Scope, form: EntryForm) = Form(scope, form, TextKey.MORE_TITLE) { fields, actions ->
    val state by form.state.collectAsState()
    val saved = state.entry?.run { listOf(painText, placesText).filter { it.isNotEmpty() }.joinToString(", ") }
    AddMoreScreen(saved.orEmpty(), state.page?.groups.orEmpty(), fields, scope.back, actions, scope.problem)
}

@Composable
internal fun EditPart(scope: Scope, form: EntryForm) = Form(scope, form, TextKey.ENTRY_EDIT_TITLE) { fields, actions ->
    val state by form.state.collectAsState()
    EditScreen(state.page?.scale.orEmpty(), state.page?.groups.orEmpty(), fields, scope.back, actions, scope.problem)
}

@Composable
private fun Form(scope: Scope, form: EntryForm, title: TextKey, shown: @Composable (EntryFields, FormActions) -> Unit) {
    val state by form.state.collectAsState()
    val actions = FormActions(form::togglePlace, form::setNote, form::save, form::setPain, form::setDate, form::setTime)
    state.fields?.let { shown(it, actions) } ?: LoadingScreen(title, scope.back, scope.problem)
}
