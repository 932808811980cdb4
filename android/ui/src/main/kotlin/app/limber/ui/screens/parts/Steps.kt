// How far something is, in words first; the bar below says the same and is read as one with them.
package app.limber.ui.screens.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.ProgressBarRangeInfo
import androidx.compose.ui.semantics.progressBarRangeInfo
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.limber.ui.design.Limber
import app.limber.ui.design.MutedWords
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale

/** "Card 4 of at most 12", and a bar that is that full. */
@Composable
internal fun Steps(words: String, number: UInt, of: UInt) {
    val share = if (of == 0u) 0f else (number.toFloat() / of.toFloat()).coerceIn(0f, 1f)
    Column(
        Modifier.fillMaxWidth().semantics(mergeDescendants = true) { progressBarRangeInfo = ProgressBarRangeInfo(share, 0f..1f) },
        Arrangement.spacedBy(Space.small),
    ) {
        MutedWords(words, style = TypeScale.small)
        val edge = if (Limber.scheme.highContrast) Modifier.border(1.dp, Limber.colours.outline, CircleShape) else Modifier
        Box(Modifier.fillMaxWidth().height(BAR).clip(CircleShape).background(Limber.colours.raised).then(edge)) {
            Box(Modifier.fillMaxWidth(share).fillMaxHeight().background(Limber.job.solid, CircleShape))
        }
    }
}

private val BAR = 8.dp
