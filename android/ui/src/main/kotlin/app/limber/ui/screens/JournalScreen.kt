// The journal, day by day, newest first. A day without an entry is not there: it is neither a zero nor a fault.
package app.limber.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Modifier
import app.limber.ffi.DayPage
import app.limber.ffi.TextKey
import app.limber.ui.design.EmptyState
import app.limber.ui.design.MutedWords
import app.limber.ui.design.PrimaryButton
import app.limber.ui.design.ScreenFrame
import app.limber.ui.design.SecondaryButton
import app.limber.ui.design.SectionHeading
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale
import app.limber.ui.screens.parts.EntryRow
import app.limber.ui.screens.parts.say

/** [more] is true where older entries follow. */
@Composable
internal fun JournalScreen(
    days: List<DayPage>,
    more: Boolean,
    onEntry: (String) -> Unit,
    onMore: () -> Unit,
    onLog: () -> Unit,
    bar: (@Composable () -> Unit)? = null,
    problem: (@Composable () -> Unit)? = null,
) {
    val empty = days.isEmpty()
    ScreenFrame(
        say(TextKey.JOURNAL_TITLE),
        bar = bar,
        actions = if (!empty) null else ({ PrimaryButton(say(TextKey.TODAY_LOG), icon = LimberIcons.plus, onTap = onLog) }),
    ) {
        problem?.invoke()
        if (empty) EmptyState(say(TextKey.JOURNAL_EMPTY))
        for (day in days) key(day.journalDay) { Day(day, onEntry) }
        if (more) SecondaryButton(say(TextKey.JOURNAL_OLDER), Modifier.fillMaxWidth(), onTap = onMore)
    }
}

@Composable
private fun Day(day: DayPage, onEntry: (String) -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.row)) {
        Column {
            SectionHeading(day.title)
            if (day.summary.isNotEmpty()) MutedWords(day.summary, style = TypeScale.small)
        }
        for (entry in day.entries) key(entry.id) { EntryRow(entry) { onEntry(entry.id) } }
    }
}
