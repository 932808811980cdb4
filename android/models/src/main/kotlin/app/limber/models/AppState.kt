// Where the app is: its stage, its four tabs, and the pages over them.
package app.limber.models

import app.limber.ffi.HelpPage
import app.limber.ffi.StatePage
import app.limber.ffi.TextKey

/** How far the app is. */
sealed interface Stage {
    /** The journal is being opened. */
    data object Starting : Stage

    /** The journal cannot be opened. The self-check and the numbers work all the same. */
    data class Trouble(val page: StatePage) : Stage

    /** One of the three short screens of the first start, from 1. */
    data class Onboarding(val step: Int) : Stage {
        companion object {
            const val LAST = 3
        }
    }

    data object Open : Stage
}

/** The four places of the app, in their order. */
enum class Tab { TODAY, CHECK, MOVES, JOURNAL }

/** A page over the tabs, with its model. */
sealed interface Page {
    class Log(val model: LogModel) : Page
    class AddMore(val model: EntryForm) : Page
    class Entry(val model: EntryModel) : Page
    class EditEntry(val model: EntryForm) : Page
    class Exercise(val model: ExerciseModel) : Page
    class Help(val page: HelpPage) : Page

    /** The self-check where there are no tabs. */
    data object Check : Page
}

/** What was just done, in words, with what can be done about it. It stays until the next action. */
data class Snack(
    val text: String,
    val canUndo: Boolean = false,
    /** The entry to which more can be added. */
    val entry: String? = null,
    /** A marked place opens a card of the self-check: what is said about it. */
    val opensText: String? = null,
)

/** A question that must be answered before anything else. */
sealed interface Dialog {
    data object LeaveCheck : Dialog
    data object LeaveForm : Dialog
    data class DeleteEntry(val id: String) : Dialog
}

/** All that the frame of the app shows. */
data class AppState(
    val stage: Stage = Stage.Starting,
    val words: Map<TextKey, String> = emptyMap(),
    val tab: Tab = Tab.TODAY,
    /** The pages over the tabs; the last one is seen. */
    val pages: List<Page> = emptyList(),
    /** The pages over the trouble page. Those over the tabs wait, with all that was typed. */
    val aside: List<Page> = emptyList(),
    val snack: Snack? = null,
    val dialog: Dialog? = null,
    /** A call did not work. */
    val problem: StatePage? = null,
    /** A number was to be dialled and this device refused. */
    val dialRefused: Boolean = false,
) {
    /** The page that is seen; null where it is the stage's own. */
    val page: Page?
        get() = when (stage) {
            is Stage.Trouble -> aside.lastOrNull()
            Stage.Open -> pages.lastOrNull()
            Stage.Starting, is Stage.Onboarding -> null
        }

    /** "Back" leads to another screen of the app. */
    val canGoBack: Boolean
        get() = dialog != null || page != null || when (stage) {
            is Stage.Onboarding -> stage.step > 1
            Stage.Open -> tab != Tab.TODAY
            Stage.Starting, is Stage.Trouble -> false
        }

    internal fun over(page: Page): AppState =
        if (stage is Stage.Trouble) copy(aside = aside + page) else copy(pages = pages + page, snack = snack?.takeIf { page is Page.AddMore })

    /** Without this page and what lies over it, if it is still there. */
    internal fun without(page: Page): AppState = copy(aside = aside.below(page), pages = pages.below(page))

    private fun List<Page>.below(page: Page): List<Page> = indexOfLast { it === page }.let { if (it < 0) this else take(it) }
}
