// The quick log: one tap on a number saves. Where and when are there for who wants them, and never in the way.
package app.limber.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.ui.Modifier
import app.limber.ffi.LogPage
import app.limber.ffi.TextKey
import app.limber.models.LogState
import app.limber.ffi.TimeChoice
import app.limber.ui.design.Back
import app.limber.ui.design.Cells
import app.limber.ui.design.ChoiceKind
import app.limber.ui.design.ChoiceRow
import app.limber.ui.design.Choices
import app.limber.ui.design.PainScale
import app.limber.ui.design.PainWords
import app.limber.ui.design.ScreenFrame
import app.limber.ui.design.Section
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Space
import app.limber.ui.design.isRoomy
import app.limber.ui.screens.parts.Chip
import app.limber.ui.screens.parts.PlacePicker
import app.limber.ui.screens.parts.say

/** What can be done on the quick log. */
internal class LogActions(
    val place: (String) -> Unit,
    val usual: () -> Unit,
    val time: (String?) -> Unit,
    val score: (Int) -> Unit,
)

/**
 * The numbers stand where the thumb is. In a low window, and with text so large that they would take all of it, they come
 * first instead: one tap must be enough there, too.
 */
@Composable
internal fun LogScreen(
    page: LogPage,
    choice: LogState,
    back: Back,
    actions: LogActions,
    problem: (@Composable () -> Unit)? = null,
) {
    BoxWithConstraints {
        val roomy = isRoomy(maxHeight)
        val numbers = @Composable { PainScale(page.scale.map { PainWords(it.score, it.spoken, it.word) }, onTap = actions.score) }
        ScreenFrame(
            say(TextKey.LOG_TITLE),
            back = back,
            note = say(TextKey.LOG_HINT),
            actions = if (roomy) ({ numbers() }) else null,
        ) {
            problem?.invoke()
            if (!roomy) numbers()
            PlacePicker(page.groups, choice.places, actions.place, page.usual, page.usualText, actions.usual)
            Times(page.earlier, choice.at, actions.time)
        }
    }
}

@Composable
private fun Times(earlier: List<TimeChoice>, at: String?, onTime: (String?) -> Unit) {
    var open by rememberSaveable { mutableStateOf(false) }
    val chosen = earlier.firstOrNull { it.atLocal == at }
    Section(say(TextKey.LOG_WHEN)) {
        Cells(listOf(2, 1), Modifier.selectableGroup()) {
            Chip(say(TextKey.LOG_NOW), ChoiceKind.ONE, chosen = at == null) {
                open = false
                onTime(null)
            }
            Chip(chosen?.text ?: say(TextKey.LOG_EARLIER), ChoiceKind.ONE, chosen = at != null) { open = !open }
        }
        if (open) {
            Choices {
                for (time in earlier) {
                    ChoiceRow(time.text, ChoiceKind.ONE, time.atLocal == at) {
                        open = false
                        onTime(time.atLocal)
                    }
                }
            }
        }
    }
}
