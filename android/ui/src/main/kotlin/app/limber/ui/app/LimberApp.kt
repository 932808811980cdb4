// The whole app in Compose: which screen is seen, over the models. Each shell puts it into its window.
package app.limber.ui.app

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.ui.Modifier
import app.limber.ffi.TextKey
import app.limber.models.AppModel
import app.limber.models.AppState
import app.limber.models.Page
import app.limber.models.Stage
import app.limber.models.Tab as Place
import app.limber.ui.design.Back
import app.limber.ui.design.BottomTabs
import app.limber.ui.design.Job
import app.limber.ui.design.JobTheme
import app.limber.ui.design.Tab
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.screens.HelpScreen
import app.limber.ui.screens.LoadingScreen
import app.limber.ui.screens.OnboardingScreen
import app.limber.ui.screens.TroubleScreen
import app.limber.ui.screens.parts.Dial
import app.limber.ui.screens.parts.LocalWords
import app.limber.ui.screens.parts.say

/** The app. It needs `LimberTheme` around it; the way back of the device calls [AppModel.back]. */
@Composable
fun LimberApp(model: AppModel) {
    val state by model.state.collectAsState()
    CompositionLocalProvider(LocalWords provides state.words) {
        Staged(model, state)
        state.dialog?.let { Asking(model, it) }
    }
}

/** What every page of the app is given: the model, what the frame shows, and the way back. */
internal class Scope(val model: AppModel, val state: AppState, val back: Back) {
    val dial = Dial(model.canDial, state.dialRefused, model::dial)

    /** What did not work, where something did not. */
    val problem: (@Composable () -> Unit)? = state.problem?.let { page -> { ProblemBanner(page, model::retry, model::dismissProblem) } }
}

@Composable
private fun Staged(model: AppModel, state: AppState) {
    val scope = Scope(model, state, Back(say(TextKey.BACK)) { model.back() })
    // Keeps how far each page is scrolled while another one lies over it.
    val places = rememberSaveableStateHolder()
    val page = state.page
    val key = page?.let { "${System.identityHashCode(it)}" } ?: "${state.stage::class.simpleName} ${state.tab}"
    places.SaveableStateProvider(key) {
        when (val stage = state.stage) {
            Stage.Starting -> LoadingScreen(TextKey.APP)
            is Stage.Onboarding ->
                OnboardingScreen(stage.step, scope.back.takeIf { stage.step > 1 }, model::nextOnboarding, model::finishOnboarding, scope.problem)
            is Stage.Trouble ->
                if (page == null) TroubleScreen(stage.page, model::retry, model::openCheck, model::openHelp) else Over(scope, page)
            Stage.Open -> if (page == null) Tabbed(scope) else Over(scope, page)
        }
    }
}

@Composable
private fun Over(scope: Scope, page: Page) = when (page) {
    is Page.Log -> LogPart(scope, page.model)
    is Page.AddMore -> AddMorePart(scope, page.model)
    is Page.Entry -> EntryPart(scope, page.model)
    is Page.EditEntry -> EditPart(scope, page.model)
    is Page.Exercise -> JobTheme(Job.MOVE) { ExercisePart(scope, page.model) }
    is Page.Help -> HelpScreen(page.page, scope.dial, scope.back)
    Page.Check -> CheckPart(scope)
}

@Composable
private fun Tabbed(scope: Scope) {
    val (model, state) = scope.model to scope.state
    Column {
        Box(Modifier.weight(1f)) {
            when (state.tab) {
                Place.TODAY -> TodayPart(scope)
                Place.CHECK -> CheckPart(scope)
                Place.MOVES -> JobTheme(Job.MOVE) { MovesPart(scope) }
                Place.JOURNAL -> JournalPart(scope)
            }
        }
        BottomTabs(Place.entries.map { tab(it, chosen = it == state.tab) { model.selectTab(it) } })
    }
}

@Composable
private fun tab(place: Place, chosen: Boolean, onTap: () -> Unit): Tab = when (place) {
    Place.TODAY -> Tab(say(TextKey.TAB_TODAY), LimberIcons.today, Job.JOURNAL, chosen, onTap)
    Place.CHECK -> Tab(say(TextKey.TAB_CHECK), LimberIcons.check, Job.CHECK, chosen, onTap)
    Place.MOVES -> Tab(say(TextKey.TAB_MOVES), LimberIcons.move, Job.MOVE, chosen, onTap)
    Place.JOURNAL -> Tab(say(TextKey.TAB_JOURNAL), LimberIcons.journal, Job.JOURNAL, chosen, onTap)
}
