// Words on a page: text in the app's styles, headings, lists, facts. The words themselves come from the core.
package app.limber.ui.design

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.LineHeightStyle
import androidx.compose.ui.text.style.TextAlign
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale
import app.limber.ui.design.generated.TypeStyle

/** A style of `TypeScale` in the app's font; size and height of line grow with the person's size of text. */
@Composable
@ReadOnlyComposable
fun TypeStyle.text(): TextStyle = text(LocalFontFamily.current)

internal fun TypeStyle.text(family: FontFamily): TextStyle = TextStyle(
    fontFamily = family,
    fontSize = size,
    lineHeight = line,
    fontWeight = FontWeight(weight),
    letterSpacing = tracking,
    fontFeatureSettings = if (tabular) "tnum" else null,
    textAlign = TextAlign.Start,
    lineHeightStyle = LineHeightStyle(LineHeightStyle.Alignment.Center, LineHeightStyle.Trim.None),
)

/** Text in one of the app's styles. It is never shortened. */
@Composable
fun Words(
    words: String,
    modifier: Modifier = Modifier,
    style: TypeStyle = TypeScale.body,
    colour: Color = LocalContentColor.current,
    align: TextAlign = TextAlign.Start,
) {
    Text(words, modifier, color = colour, style = style.text().copy(textAlign = align))
}

/** What stands beside what is read: a second line, a remark. */
@Composable
fun MutedWords(words: String, modifier: Modifier = Modifier, style: TypeStyle = TypeScale.body) {
    Words(words, modifier, style, Limber.colours.muted)
}

/** The heading of a part of a screen. */
@Composable
fun SectionHeading(words: String, modifier: Modifier = Modifier) {
    Words(words, modifier.semantics { heading() }, TypeScale.heading)
}

/** A label with its text, read as one. */
@Composable
fun FactRow(label: String, text: String, modifier: Modifier = Modifier) {
    Column(modifier.semantics(mergeDescendants = true) {}) {
        MutedWords(label, style = TypeScale.small)
        Words(text)
    }
}

/** Lines of a list, each read by itself. Numbered where the order matters; the numbers are then read as well. */
@Composable
fun LineList(lines: List<String>, modifier: Modifier = Modifier, numbered: Boolean = false) {
    Column(modifier, Arrangement.spacedBy(Space.row)) {
        lines.forEachIndexed { index, line ->
            Row(Modifier.semantics(mergeDescendants = true) {}, Arrangement.spacedBy(Space.row)) {
                val mark = if (numbered) "${index + 1}." else "•"
                val silent = if (numbered) Modifier else Modifier.clearAndSetSemantics {}
                Words(mark, silent.alignByBaseline(), if (numbered) TypeScale.heading else TypeScale.body, Limber.job.solid)
                Words(line, Modifier.alignByBaseline())
            }
        }
    }
}
