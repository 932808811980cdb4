// Places of the body as lists: the equal of any map, and what a screen reader walks. Sides are named in words.
package app.limber.ui.screens.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.Modifier
import app.limber.ffi.PlaceGroup
import app.limber.ffi.PlaceView
import app.limber.ffi.TextKey
import app.limber.ui.design.ChoiceKind
import app.limber.ui.design.ChoiceRow
import app.limber.ui.design.Choices
import app.limber.ui.design.Disclosure
import app.limber.ui.design.MutedWords
import app.limber.ui.design.Section
import app.limber.ui.design.Words
import app.limber.ui.design.Wrap
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale

/**
 * Where it hurts. The places used last are one tap; those chosen beside them stand below and can be taken away; all others
 * open at a tap.
 */
@Composable
internal fun PlacePicker(
    groups: List<PlaceGroup>,
    chosen: Set<String>,
    onPlace: (String) -> Unit,
    usual: List<PlaceView> = emptyList(),
    usualText: String = "",
    onUsual: () -> Unit = {},
) {
    var open by rememberSaveable { mutableStateOf(false) }
    val offered = if (usualText.isEmpty()) emptyList() else usual.map { it.id }
    Section(say(TextKey.LOG_WHERE)) {
        if (offered.isNotEmpty()) {
            ChoiceRow(usualText, ChoiceKind.MANY, offered.all { it in chosen }, onTap = onUsual)
        }
        val beside = groups.flatMap { it.places }.filter { it.id in chosen && it.id !in offered }
        if (beside.isNotEmpty()) {
            Wrap {
                for (place in beside) Chip(place.text, ChoiceKind.MANY, chosen = true) { onPlace(place.id) }
            }
        }
        Disclosure(say(TextKey.LOG_PICK), open, onToggle = { open = !open }) {
            MutedWords(say(TextKey.LOG_SIDES), style = TypeScale.small)
            for (group in groups) PlaceList(group, chosen, onPlace)
        }
    }
}

@Composable
private fun PlaceList(group: PlaceGroup, chosen: Set<String>, onPlace: (String) -> Unit) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.small)) {
        Words(group.title, Modifier.semantics { heading() }, TypeScale.label)
        Choices {
            group.places.forEachIndexed { at, place ->
                // Left and right of a place have one explanation: it stands with the first of them.
                val help = place.help.takeUnless { it == group.places.getOrNull(at - 1)?.help }.orEmpty()
                ChoiceRow(place.text, ChoiceKind.MANY, place.id in chosen, help = help) { onPlace(place.id) }
            }
        }
    }
}
