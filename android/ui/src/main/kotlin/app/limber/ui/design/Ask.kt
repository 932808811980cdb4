// A question that has to be answered before anything else: leave without saving, delete.
package app.limber.ui.design

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Dialog
import app.limber.ui.design.generated.Radii
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale

/**
 * Asks over the page. [stay] is the answer that changes nothing: it is the main one, and what a tap beside the card means.
 * [more] stands between the two, as a way to someone to talk to.
 */
@Composable
fun AskDialog(
    title: String,
    text: String,
    stay: String,
    go: String,
    onStay: () -> Unit,
    onGo: () -> Unit,
    more: (@Composable () -> Unit)? = null,
) {
    Dialog(onDismissRequest = onStay) {
        val colours = Limber.colours
        val line = if (Limber.scheme.dark || Limber.scheme.highContrast) colours.outline else Color.Transparent
        Column(
            Modifier.padding(vertical = Space.inside).widthIn(max = WIDEST).fillMaxWidth()
                .ground(colours.surface, RoundedCornerShape(Radii.sheet), line, colours.outlineWidth)
                .verticalScroll(rememberScrollState()).padding(Space.group),
            Arrangement.spacedBy(Space.row),
        ) {
            Words(title, Modifier.semantics { heading() }, TypeScale.heading)
            Words(text, Modifier.padding(bottom = Space.row))
            PrimaryButton(stay, onTap = onStay)
            more?.invoke()
            SecondaryButton(go, Modifier.fillMaxWidth().align(Alignment.CenterHorizontally), onTap = onGo)
        }
    }
}

private val WIDEST = 400.dp
