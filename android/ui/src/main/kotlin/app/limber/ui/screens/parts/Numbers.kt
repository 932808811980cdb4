// Telephone numbers: what each is for, the number to read, and a button that dials it where the device can.
package app.limber.ui.screens.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import app.limber.ffi.NumberLine
import app.limber.ffi.TextKey
import app.limber.ui.design.Banner
import app.limber.ui.design.Card
import app.limber.ui.design.MutedWords
import app.limber.ui.design.PrimaryButton
import app.limber.ui.design.SecondaryButton
import app.limber.ui.design.Words
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale

/** What the device can do about a number. */
internal class Dial(
    /** False on a tablet and on a phone without a card. */
    val can: Boolean,
    /** It was tried, and the device refused. */
    val refused: Boolean,
    val call: (String) -> Unit,
)

/** A line with its numbers. The number itself is text, so that it can be dialled on another phone. */
@Composable
internal fun NumberCard(line: NumberLine, dial: Dial) {
    Card {
        Column(Modifier.semantics(mergeDescendants = true) {}) {
            MutedWords(line.label, style = TypeScale.label)
            Words(line.text, style = TypeScale.title)
        }
        val number = line.dial.firstOrNull()
        if (dial.can && number != null) {
            SecondaryButton(line.call, Modifier.fillMaxWidth(), LimberIcons.phone) { dial.call(number) }
        }
    }
}

/** All lines, one below the other, and what to do where this device cannot call. */
@Composable
internal fun NumberCards(lines: List<NumberLine>, dial: Dial) {
    Column(verticalArrangement = Arrangement.spacedBy(Space.row)) {
        NoCall(dial)
        for (line in lines) NumberCard(line, dial)
    }
}

/** Said where this device cannot call, at once or when it was tried. */
@Composable
internal fun NoCall(dial: Dial) {
    if (dial.can && !dial.refused) return
    Banner(say(TextKey.RESULT_NO_CALL), Modifier.semantics { liveRegion = LiveRegionMode.Polite })
}

/** The one number that matters now, as the main action of a screen. */
@Composable
internal fun DialButton(line: NumberLine, dial: Dial) {
    val number = line.dial.firstOrNull()
    if (dial.can && number != null) PrimaryButton(line.call, icon = LimberIcons.phone) { dial.call(number) }
}
