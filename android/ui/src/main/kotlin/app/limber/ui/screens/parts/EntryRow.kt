// An entry of the journal in a list: its number on its ground, where it was, and when.
package app.limber.ui.screens.parts

import androidx.compose.foundation.layout.Box
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import app.limber.ffi.EntryView
import app.limber.ui.design.PainBadge
import app.limber.ui.design.RowAction

/** An entry that can be opened. Read as "Pain 6, left groin, 08:40". */
@Composable
internal fun EntryRow(entry: EntryView, onTap: () -> Unit) {
    val where = entry.placesText
    RowAction(
        title = where.ifEmpty { entry.painText },
        detail = entry.clock,
        lead = entry.painNow?.let { pain ->
            {
                // Where no place stands beside it, the words beside it say the number already.
                val said = if (where.isEmpty()) "" else entry.painText
                Box(Modifier.clearAndSetSemantics { if (said.isNotEmpty()) contentDescription = said }) { PainBadge(pain) }
            }
        },
        onTap = onTap,
    )
}
