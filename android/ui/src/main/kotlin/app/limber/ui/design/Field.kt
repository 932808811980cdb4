// A field with its name above it. The name is always visible; nothing vanishes when one begins to write.
package app.limber.ui.design

import androidx.compose.foundation.interaction.MutableInteractionSource
import androidx.compose.foundation.interaction.collectIsFocusedAsState
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.text.BasicTextField
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.dp
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Radii
import app.limber.ui.design.generated.Sizes
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale

/**
 * A text field called [label]. [help] stands below the name, [problem] below the field. [lines] is how many lines it shows
 * when it is empty; it grows with what is written, and in a field of one line nobody can begin a second one.
 */
@Composable
fun FieldBox(
    label: String,
    value: String,
    onChange: (String) -> Unit,
    modifier: Modifier = Modifier,
    help: String = "",
    problem: String = "",
    lines: Int = 1,
    keyboard: KeyboardType = KeyboardType.Text,
) {
    val touched = remember { MutableInteractionSource() }
    val action = if (lines == 1) ImeAction.Done else ImeAction.Default
    val focused by touched.collectIsFocusedAsState()
    Column(modifier.fillMaxWidth(), Arrangement.spacedBy(Space.small)) {
        BasicTextField(
            value,
            // A line that is too long for the field goes on below, where `singleLine` would cut it.
            { onChange(if (lines == 1) it.replace("\n", "") else it) },
            Modifier.fillMaxWidth(),
            textStyle = TypeScale.body.text().copy(color = Limber.colours.ink),
            keyboardOptions = KeyboardOptions(keyboardType = keyboard, imeAction = action),
            minLines = lines,
            interactionSource = touched,
            cursorBrush = SolidColor(Limber.job.solid),
        ) { field ->
            // The name lies within the field, so that a screen reader says it and a tap on it begins to write.
            Column(verticalArrangement = Arrangement.spacedBy(Space.hair)) {
                Words(label, style = TypeScale.label)
                if (help.isNotEmpty()) MutedWords(help, style = TypeScale.small)
                Box(Modifier.padding(top = Space.hair).well(focused), Alignment.CenterStart) { field() }
            }
        }
        if (problem.isNotEmpty()) {
            Row(horizontalArrangement = Arrangement.spacedBy(Space.small)) {
                LimberIcon(LimberIcons.warning)
                Words(problem, style = TypeScale.label)
            }
        }
    }
}

@Composable
private fun Modifier.well(focused: Boolean): Modifier {
    val colours = Limber.colours
    val line = if (focused) Limber.job.solid else colours.outline
    val width = if (focused) colours.outlineWidth + 1.dp else colours.outlineWidth
    return fillMaxWidth().ground(colours.surface, RoundedCornerShape(Radii.chip), line, width)
        .defaultMinSize(minHeight = Sizes.primary).padding(Space.inside, Space.row)
}
