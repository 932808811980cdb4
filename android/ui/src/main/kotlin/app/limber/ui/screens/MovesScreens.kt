// Stretches and moves: those that are open now, and one of them to read. What is closed, and why, comes from the core.
package app.limber.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.limber.ffi.ExerciseLine
import app.limber.ffi.ExercisePage
import app.limber.ffi.ExercisesPage
import app.limber.ffi.Fact
import app.limber.ffi.NoteList
import app.limber.ffi.TextKey
import app.limber.ui.design.Back
import app.limber.ui.design.Banner
import app.limber.ui.design.BannerKind
import app.limber.ui.design.Card
import app.limber.ui.design.FactRow
import app.limber.ui.design.Job
import app.limber.ui.design.JobTheme
import app.limber.ui.design.LineList
import app.limber.ui.design.MutedWords
import app.limber.ui.design.RowAction
import app.limber.ui.design.ScreenFrame
import app.limber.ui.design.Section
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale
import app.limber.ui.screens.parts.say

/** The list. */
@Composable
internal fun MovesScreen(
    page: ExercisesPage,
    onOpen: (String) -> Unit,
    onCheck: () -> Unit,
    problem: (@Composable () -> Unit)? = null,
) {
    ScreenFrame(say(TextKey.MOVES_TITLE), note = if (page.items.isEmpty()) "" else say(TextKey.MOVES_ALL_NEED)) {
        problem?.invoke()
        page.closed?.let { why ->
            Closed(why)
            JobTheme(Job.CHECK) {
                val detail = say(TextKey.TODAY_CHECK_TEXT)
                RowAction(say(TextKey.TODAY_CHECK_AGAIN), detail = detail, icon = LimberIcons.check, onTap = onCheck)
            }
        }
        if (page.items.isNotEmpty()) {
            Column(verticalArrangement = Arrangement.spacedBy(Space.row)) {
                for (item in page.items) MoveRow(item) { onOpen(item.id) }
            }
        }
    }
}

@Composable
private fun MoveRow(item: ExerciseLine, onTap: () -> Unit) = RowAction(item.name, detail = item.purpose, onTap = onTap)

/** What the last self-check says about moves. */
@Composable
private fun Closed(why: String) = Banner(why, kind = BannerKind.INFO)

/** One of them, in the order in which it is read. */
@Composable
internal fun ExerciseScreen(
    page: ExercisePage,
    back: Back,
    onOpen: (String) -> Unit,
    problem: (@Composable () -> Unit)? = null,
) {
    ScreenFrame(page.name, back = back, note = page.purpose) {
        problem?.invoke()
        page.closed?.let { Closed(it) }
        Card { for (fact in page.facts) FactRow(fact.label, fact.text) }
        Section(page.stepsTitle) { LineList(page.steps, numbered = true) }
        if (page.hints.isNotEmpty()) Card { for (fact in page.hints) FactRow(fact.label, fact.text) }
        for (list in page.lists) Notes(list, onOpen)
        if (page.variants.isNotEmpty()) {
            Column(verticalArrangement = Arrangement.spacedBy(Space.row)) {
                for (variant in page.variants) Variant(variant, onOpen)
            }
        }
        Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
            for (line in page.small) MutedWords(line, style = TypeScale.small)
        }
    }
}

@Composable
private fun Notes(list: NoteList, onOpen: (String) -> Unit) = Section(list.title) {
    val plain = list.lines.filter { it.item == null }
    if (plain.isNotEmpty()) LineList(plain.map { it.text })
    for (line in list.lines) line.item?.let { item -> RowAction(line.text) { onOpen(item) } }
}

@Composable
private fun Variant(variant: Fact, onOpen: (String) -> Unit) {
    val item = variant.item
    if (item == null) Card { FactRow(variant.label, variant.text) }
    else RowAction(variant.label, detail = variant.text) { onOpen(item) }
}
