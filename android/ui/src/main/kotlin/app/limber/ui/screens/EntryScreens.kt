// An entry of the journal: read, changed, deleted, and what is added right after it was saved.
package app.limber.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import app.limber.ffi.EntryView
import app.limber.ffi.PlaceGroup
import app.limber.ffi.ScaleStep
import app.limber.ffi.TextKey
import app.limber.models.EntryFields
import app.limber.ui.design.Back
import app.limber.ui.design.Card
import app.limber.ui.design.FactRow
import app.limber.ui.design.FieldBox
import app.limber.ui.design.MutedWords
import app.limber.ui.design.PainBadge
import app.limber.ui.design.PainScale
import app.limber.ui.design.PainWords
import app.limber.ui.design.PrimaryButton
import app.limber.ui.design.ScreenFrame
import app.limber.ui.design.Section
import app.limber.ui.design.TextAction
import app.limber.ui.design.Words
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale
import app.limber.ui.screens.parts.PlacePicker
import app.limber.ui.screens.parts.say

/** An entry to read. */
@Composable
internal fun EntryScreen(
    entry: EntryView,
    back: Back,
    onEdit: () -> Unit,
    onDelete: () -> Unit,
    problem: (@Composable () -> Unit)? = null,
) {
    ScreenFrame(
        say(TextKey.ENTRY_TITLE),
        back = back,
        note = entry.dayText,
        actions = {
            PrimaryButton(say(TextKey.ENTRY_EDIT), icon = LimberIcons.edit, onTap = onEdit)
            TextAction(say(TextKey.ENTRY_DELETE), icon = LimberIcons.trash, onTap = onDelete)
        },
    ) {
        problem?.invoke()
        Card {
            entry.painNow?.let { pain ->
                Row(
                    Modifier.semantics(mergeDescendants = true) {},
                    Arrangement.spacedBy(Space.row),
                    Alignment.CenterVertically,
                ) {
                    PainBadge(pain)
                    Words(entry.painText, style = TypeScale.heading)
                }
            }
            FactRow(say(TextKey.ENTRY_WHEN), entry.clock)
            FactRow(say(TextKey.ENTRY_WHERE), entry.placesText.ifEmpty { say(TextKey.LOG_WHERE_NONE) })
            entry.note?.let { FactRow(say(TextKey.NOTE), it) }
        }
        if (entry.remarks.isNotEmpty()) {
            Column(verticalArrangement = Arrangement.spacedBy(Space.hair)) {
                for (remark in entry.remarks) MutedWords(remark, style = TypeScale.small)
            }
        }
    }
}

/** What can be done in a form of an entry. */
internal class FormActions(
    val place: (String) -> Unit,
    val note: (String) -> Unit,
    val save: () -> Unit,
    val pain: (Int) -> Unit,
    val date: (String) -> Unit,
    val time: (String) -> Unit,
)

/** Places and a note for what was just saved. [saved] is what was said when it was. */
@Composable
internal fun AddMoreScreen(
    saved: String,
    groups: List<PlaceGroup>,
    draft: EntryFields,
    back: Back,
    actions: FormActions,
    problem: (@Composable () -> Unit)? = null,
) {
    ScreenFrame(
        say(TextKey.MORE_TITLE),
        back = back,
        note = saved,
        actions = { PrimaryButton(say(TextKey.SAVE), onTap = actions.save) },
    ) {
        problem?.invoke()
        PlacePicker(groups, draft.places, actions.place)
        Note(draft.note, actions.note)
    }
}

/** Every part of an entry, to be changed. */
@Composable
internal fun EditScreen(
    scale: List<ScaleStep>,
    groups: List<PlaceGroup>,
    draft: EntryFields,
    back: Back,
    actions: FormActions,
    problem: (@Composable () -> Unit)? = null,
) {
    ScreenFrame(
        say(TextKey.ENTRY_EDIT_TITLE),
        back = back,
        actions = { PrimaryButton(say(TextKey.SAVE), onTap = actions.save) },
    ) {
        problem?.invoke()
        Section(say(TextKey.ENTRY_PAIN)) {
            val steps = scale.map { PainWords(it.score, it.spoken, it.word) }
            PainScale(steps, chosen = draft.pain, choosing = true, onTap = actions.pain)
        }
        PlacePicker(groups, draft.places, actions.place)
        Note(draft.note, actions.note)
        FieldBox(say(TextKey.ENTRY_DATE), draft.date, actions.date, help = say(TextKey.ENTRY_DATE_HELP))
        FieldBox(say(TextKey.ENTRY_TIME), draft.time, actions.time, help = say(TextKey.ENTRY_TIME_HELP))
    }
}

@Composable
private fun Note(note: String, onNote: (String) -> Unit) {
    FieldBox(say(TextKey.NOTE), note, onNote, help = say(TextKey.NOTE_HELP), lines = NOTE_LINES)
}

private const val NOTE_LINES = 3
