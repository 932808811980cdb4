// The result of a check: how soon, what to do, whom to call, what to say, why, and what to watch for. Words first; the
// telephone works offline and with the journal locked.
package app.limber.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import app.limber.ffi.ActionView
import app.limber.ffi.ReasonView
import app.limber.ffi.ResultPage
import app.limber.ffi.SafetyNet
import app.limber.ffi.TextKey
import app.limber.ui.design.Banner
import app.limber.ui.design.Card
import app.limber.ui.design.Disclosure
import app.limber.ui.design.Job
import app.limber.ui.design.JobTheme
import app.limber.ui.design.LineList
import app.limber.ui.design.MutedWords
import app.limber.ui.design.RowAction
import app.limber.ui.design.SecondaryButton
import app.limber.ui.design.Section
import app.limber.ui.design.TextAction
import app.limber.ui.design.UrgencyBand
import app.limber.ui.design.Words
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale
import app.limber.ui.screens.parts.BandFrame
import app.limber.ui.screens.parts.Dial
import app.limber.ui.screens.parts.DialButton
import app.limber.ui.screens.parts.NoCall
import app.limber.ui.screens.parts.NumberCard
import app.limber.ui.screens.parts.look
import app.limber.ui.screens.parts.say

/** What can be done with a result. */
internal class ResultActions(
    val mistake: (ReasonView) -> Unit,
    val share: () -> Unit,
    /** Null where there is no journal to ask which are open. */
    val stretches: (() -> Unit)?,
    val leave: () -> Unit,
)

/** [kept] is false where the journal could not keep it. [onward] says where the person goes who leaves it. */
@Composable
internal fun ResultScreen(page: ResultPage, dial: Dial, kept: Boolean, onward: TextKey, actions: ResultActions) = JobTheme(Job.CHECK) {
    val ring = page.first.firstOrNull() ?: page.dial
    BandFrame(
        main = ring?.takeIf { dial.can }?.let { line -> { DialButton(line, dial) } },
        first = {
            UrgencyBand(look(page.urgency), page.heading, detail = page.lead)
            NoCall(dial)
            for (line in page.first) NumberCard(line, dial)
            WhatToDo(page)
        },
        rest = {
            if (page.numbers.isNotEmpty()) Section(say(TextKey.RESULT_NUMBERS)) {
                for (line in page.numbers) NumberCard(line, dial)
            }
            page.say?.let { Say(it) }
            if (page.reasons.isNotEmpty()) Section(say(TextKey.RESULT_WHY)) {
                for (reason in page.reasons) Reason(reason) { actions.mistake(reason) }
            }
            if (page.exerciseText.isNotEmpty()) Banner(page.exerciseText)
            Watch(page.safetyTitle, page.safetyNet)
            if (page.exerciseText.isEmpty()) actions.stretches?.let { Stretches(it) }
            if (kept) MutedWords(page.kept, style = TypeScale.small) else Banner(page.notKept)
            Small(page)
            SecondaryButton(say(TextKey.SHARE), Modifier.fillMaxWidth(), LimberIcons.share, onTap = actions.share)
            TextAction(say(onward), icon = if (onward == TextKey.CLOSE) LimberIcons.close else LimberIcons.today, onTap = actions.leave)
        },
    )
}

/** The one clear action, then each with what to do. An emergency has two. */
@Composable
private fun WhatToDo(page: ResultPage) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.row)) {
        // Where an action says the same, it is not said twice.
        if (page.actions.none { it.headline == page.headline }) {
            Words(page.headline, Modifier.semantics { heading() }, TypeScale.title)
        }
        page.actions.forEachIndexed { at, action -> Action(action, main = at == 0) }
    }
}

@Composable
private fun Action(action: ActionView, main: Boolean) {
    Card {
        Words(action.headline, Modifier.semantics { heading() }, if (main) TypeScale.title else TypeScale.heading)
        Words(action.text)
    }
}

/** The sentence for the desk: large, so that it can be shown. */
@Composable
private fun Say(sentence: String) = Section(say(TextKey.RESULT_SAY)) {
    Card { Words(sentence, style = TypeScale.heading.copy(weight = SPOKEN)) }
}

@Composable
private fun Reason(reason: ReasonView, onMistake: () -> Unit) {
    var open by rememberSaveable(reason.rule) { mutableStateOf(false) }
    Card {
        Words(reason.text)
        MutedWords(reason.because, style = TypeScale.small)
        Column {
            Disclosure(say(TextKey.RESULT_SOURCES), open, onToggle = { open = !open }) {
                MutedWords(reason.source, style = TypeScale.small)
            }
            // Many reasons can have this button: the name says whose it is, and begins with what one sees.
            val mistake = say(TextKey.RESULT_MISTAKE)
            val name = Modifier.semantics { contentDescription = "$mistake, ${reason.because}" }
            TextAction(mistake, name, LimberIcons.undo, onTap = onMistake)
        }
    }
}

@Composable
private fun Watch(title: String, nets: List<SafetyNet>) = Section(title) {
    for (net in nets) {
        Card {
            Words(net.lead, style = TypeScale.label)
            LineList(net.signs)
        }
    }
}

@Composable
private fun Stretches(onTap: () -> Unit) = JobTheme(Job.MOVE) {
    RowAction(say(TextKey.RESULT_STRETCHES), icon = LimberIcons.move, onTap = onTap)
}

@Composable
private fun Small(page: ResultPage) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
        Words(page.notADiagnosis, style = TypeScale.small)
        MutedWords(page.contentLine, style = TypeScale.small)
    }
}

private const val SPOKEN = 500
