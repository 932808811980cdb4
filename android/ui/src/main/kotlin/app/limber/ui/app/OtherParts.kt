// Joins the screens of the self-check and of the stretches to their models, and asks what has to be asked.
package app.limber.ui.app

import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import app.limber.ffi.StatePage
import app.limber.ffi.TextKey
import app.limber.models.AppModel
import app.limber.models.CheckPlace
import app.limber.models.Dialog
import app.limber.models.ExerciseModel
import app.limber.models.Page
import app.limber.models.Shown
import app.limber.models.Stage
import app.limber.models.Tab
import app.limber.ui.design.AskDialog
import app.limber.ui.design.Back
import app.limber.ui.design.Banner
import app.limber.ui.design.BannerKind
import app.limber.ui.design.Job
import app.limber.ui.design.JobTheme
import app.limber.ui.design.TextAction
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.screens.CardActions
import app.limber.ui.screens.CardScreen
import app.limber.ui.screens.CheckIntroScreen
import app.limber.ui.screens.ExerciseScreen
import app.limber.ui.screens.LoadingScreen
import app.limber.ui.screens.MovesScreen
import app.limber.ui.screens.ResultActions
import app.limber.ui.screens.ResultScreen
import app.limber.ui.screens.ReviewScreen
import app.limber.ui.screens.SheetActions
import app.limber.ui.screens.Talk
import app.limber.ui.screens.parts.say

@Composable
internal fun CheckPart(scope: Scope) {
    val model = scope.model
    val check = model.check
    val state by check.state.collectAsState()
    // An answer that was not taken is told on its card.
    val problem = state.problem?.let<StatePage, @Composable () -> Unit> { page -> { ProblemBanner(page, null, check::dismissProblem) } }
        ?: scope.problem
    val alone = scope.state.page == Page.Check
    val actions = CardActions(scope.back, check::next, model::stopCheck, model::openHelp)
    when (val place = state.place) {
        CheckPlace.Intro -> CheckIntroScreen(scope.back.takeIf { alone }, check::begin, model::openHelp, problem)
        // Another card begins at its top.
        is CheckPlace.Card -> key(place.page.card.id) { CardScreen(place, sheetActions(model), actions, problem) }
        is CheckPlace.Review -> ReviewScreen(place.page, place.notice, actions, check::reopen, problem)
        is CheckPlace.Result -> {
            val onward = if (alone) TextKey.CLOSE else TextKey.RESULT_KEEP
            val result = ResultActions(
                mistake = check::mistake,
                share = { model.share(place.page.share) },
                stretches = { model.selectTab(Tab.MOVES) }.takeUnless { scope.state.stage is Stage.Trouble },
                leave = model::leaveCheck,
            )
            ResultScreen(place.page, scope.dial, place.kept, onward, result)
        }
    }
}

private fun sheetActions(model: AppModel) = model.check.run {
    SheetActions(::choose, ::type, ::unsaid, ::tick, ::unsure, ::none, ::answerRow, ::why)
}

@Composable
internal fun MovesPart(scope: Scope) {
    val model = scope.model
    val state by model.moves.state.collectAsState()
    when (val shown = state) {
        Shown.Loading -> LoadingScreen(TextKey.MOVES_TITLE, problem = scope.problem)
        is Shown.Refused -> LoadingScreen(TextKey.MOVES_TITLE, problem = refused(shown, model.moves::load))
        is Shown.Page -> MovesScreen(shown.page, model::openExercise, model::openCheck, scope.problem)
    }
}

@Composable
internal fun ExercisePart(scope: Scope, model: ExerciseModel) {
    val state by model.state.collectAsState()
    when (val shown = state) {
        Shown.Loading -> LoadingScreen(TextKey.MOVES_TITLE, scope.back, scope.problem)
        is Shown.Refused -> LoadingScreen(TextKey.MOVES_TITLE, scope.back, refused(shown, model::load))
        is Shown.Page -> ExerciseScreen(shown.page, scope.back, scope.model::openExercise, scope.problem)
    }
}

/** Why a page is not shown. */
internal fun refused(shown: Shown.Refused, again: () -> Unit): @Composable () -> Unit =
    { ProblemBanner(shown.why, again.takeIf { shown.why.retry }, null) }

/** What did not work, in the core's words, with what can be done. */
@Composable
internal fun ProblemBanner(page: StatePage, onRetry: (() -> Unit)?, onClose: (() -> Unit)?) {
    val again = onRetry.takeIf { page.retry }
    val actions: @Composable () -> Unit = {
        if (again != null) TextAction(say(TextKey.TRY_AGAIN), icon = LimberIcons.undo, onTap = again)
        if (onClose != null) TextAction(say(TextKey.CLOSE), icon = LimberIcons.close, onTap = onClose)
    }
    Banner("${page.title}. ${page.text}", kind = BannerKind.WARNING, actions = actions.takeIf { again != null || onClose != null })
}

/** The question that must be answered before anything else. */
@Composable
internal fun Asking(model: AppModel, dialog: Dialog) = when (dialog) {
    Dialog.LeaveCheck -> JobTheme(Job.CHECK) {
        Ask(model, TextKey.CHECK_LEAVE_ASK, TextKey.CHECK_LEAVE_TEXT, TextKey.CHECK_STAY, TextKey.CHECK_LEAVE) {
            Talk {
                model.dismissDialog()
                model.openHelp()
            }
        }
    }
    Dialog.LeaveForm -> Ask(model, TextKey.ENTRY_LEAVE_ASK, TextKey.ENTRY_LEAVE_TEXT, TextKey.ENTRY_STAY, TextKey.ENTRY_LEAVE)
    is Dialog.DeleteEntry -> Ask(model, TextKey.ENTRY_DELETE_ASK, TextKey.ENTRY_DELETE_TEXT, TextKey.CANCEL, TextKey.ENTRY_DELETE)
}

@Composable
private fun Ask(
    model: AppModel,
    title: TextKey,
    text: TextKey,
    stay: TextKey,
    go: TextKey,
    more: (@Composable () -> Unit)? = null,
) = AskDialog(say(title), say(text), say(stay), say(go), model::dismissDialog, model::confirmDialog, more)
