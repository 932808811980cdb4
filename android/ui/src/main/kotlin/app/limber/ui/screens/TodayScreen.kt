// The first screen. A serious result that waits stands before everything; then today, and the two things to do.
package app.limber.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.limber.ffi.HomePage
import app.limber.ffi.StandingView
import app.limber.ffi.TextKey
import app.limber.ui.design.Card
import app.limber.ui.design.Job
import app.limber.ui.design.JobTheme
import app.limber.ui.design.MutedWords
import app.limber.ui.design.PrimaryButton
import app.limber.ui.design.RowAction
import app.limber.ui.design.ScreenFrame
import app.limber.ui.design.SecondaryButton
import app.limber.ui.design.Section
import app.limber.ui.design.TextAction
import app.limber.ui.design.UrgencyBand
import app.limber.ui.design.Words
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale
import app.limber.ui.screens.parts.EntryRow
import app.limber.ui.screens.parts.look
import app.limber.ui.screens.parts.say

/** What can be done on the first screen. */
internal class TodayActions(
    val log: () -> Unit,
    val check: () -> Unit,
    val entry: (String) -> Unit,
    val undo: () -> Unit,
    val seen: () -> Unit,
    val notSeen: () -> Unit,
    val help: () -> Unit,
)

/** [bar] is what was just saved; [problem] what went wrong. */
@Composable
internal fun TodayScreen(
    page: HomePage,
    actions: TodayActions,
    bar: (@Composable () -> Unit)? = null,
    problem: (@Composable () -> Unit)? = null,
) {
    ScreenFrame(
        say(TextKey.TAB_TODAY),
        note = page.date,
        bar = bar,
        actions = { PrimaryButton(say(TextKey.TODAY_LOG), icon = LimberIcons.plus, onTap = actions.log) },
    ) {
        problem?.invoke()
        page.standing?.let { Standing(it, actions) }
        JobTheme(Job.CHECK) {
            val last = page.lastCheck
            RowAction(
                say(if (last == null) TextKey.TODAY_CHECK else TextKey.TODAY_CHECK_AGAIN),
                detail = last ?: say(TextKey.TODAY_OFFER_CHECK),
                icon = LimberIcons.check,
                onTap = actions.check,
            )
        }
        // What was just saved brings its own undo.
        Logged(page, page.undo.takeIf { bar == null }, actions)
    }
}

@Composable
private fun Logged(page: HomePage, undo: String?, actions: TodayActions) {
    Section(say(TextKey.TODAY_ENTRIES)) {
        MutedWords(if (page.entries.isEmpty()) say(TextKey.TODAY_NONE) else page.today)
        for (entry in page.entries) EntryRow(entry) { actions.entry(entry.id) }
        undo?.let { TextAction(it, icon = LimberIcons.undo, onTap = actions.undo) }
    }
}

/** The result that waits: what it said, what is missing, and that the person was seen about it. */
@Composable
private fun Standing(standing: StandingView, actions: TodayActions) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.row)) {
        UrgencyBand(look(standing.level), standing.heading, detail = standing.headline.orEmpty())
        JobTheme(Job.CHECK) {
            Card {
                MutedWords(standing.title, style = TypeScale.small)
                Words(standing.text)
                if (standing.seen) {
                    TextAction(say(TextKey.TODAY_NOT_SEEN), icon = LimberIcons.undo, onTap = actions.notSeen)
                } else {
                    SecondaryButton(say(TextKey.TODAY_SEEN), Modifier.fillMaxWidth(), LimberIcons.tick, onTap = actions.seen)
                    MutedWords(say(TextKey.TODAY_SEEN_HELP), style = TypeScale.small)
                }
                TextAction(say(TextKey.RESULT_NUMBERS), icon = LimberIcons.phone, onTap = actions.help)
            }
        }
    }
}
