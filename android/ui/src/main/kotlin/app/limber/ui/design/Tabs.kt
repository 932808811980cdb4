// The four places of the app at the lower edge. Each has its job's colour, an icon and a word; the word never goes away.
package app.limber.ui.design

import androidx.compose.foundation.Image
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.ColorFilter
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.graphics.vector.rememberVectorPainter
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.Dp
import app.limber.ui.design.generated.Radii
import app.limber.ui.design.generated.Sizes
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale

/** A place of the app. */
class Tab(val words: String, val icon: ImageVector, val job: Job, val chosen: Boolean, val onTap: () -> Unit)

/**
 * The tabs, beside each other where their words fit, else in two rows. In two rows and in a low window the icon stands before
 * its word and not above, which takes less from the page.
 */
@Composable
fun BottomTabs(tabs: List<Tab>, modifier: Modifier = Modifier) {
    Column(modifier.fillMaxWidth().background(Limber.colours.surface)) {
        Spacer(Modifier.fillMaxWidth().height(Limber.colours.outlineWidth).background(Limber.edge))
        BoxWithConstraints(Modifier.fillMaxWidth(), Alignment.Center) {
            val one = (maxWidth - Space.small * 2 - Space.hair * (tabs.size - 1)) / tabs.size
            val tall = isRoomy(maxHeight) && tabs.all { widthOf(it) <= one }
            val columns = listOf(tabs.size, (tabs.size + 1) / 2, 1).distinct()
            Cells(columns, Modifier.padding(Space.small, Space.hair).selectableGroup(), gap = Space.hair, wrapped = columns[1]) {
                for (tab in tabs) if (tall) TallTab(tab) else LowTab(tab)
            }
        }
    }
}

/** The chosen one's icon lies on a ground; without tints, in an outline. */
@Composable
private fun TallTab(tab: Tab) {
    val shape = RoundedCornerShape(Radii.button)
    Column(
        Modifier.clip(RoundedCornerShape(Radii.chip)).oneOf(tab.chosen, role = Role.Tab, onTap = tab.onTap)
            .target(Sizes.primary).padding(vertical = Space.hair),
        Arrangement.spacedBy(Space.hair, Alignment.CenterVertically),
        Alignment.CenterHorizontally,
    ) {
        val mark = if (tab.chosen) Modifier.marked(tab, shape) else Modifier
        Box(mark.padding(Space.row, Space.hair)) { LimberIcon(tab.icon, tint = tab.colour()) }
        val style = if (tab.chosen) TypeScale.label.copy(weight = CHOSEN) else TypeScale.label
        Words(tab.words, style = style, colour = tab.colour(), align = TextAlign.Center)
    }
}

/** All of the chosen one lies on a ground. */
@Composable
private fun LowTab(tab: Tab) {
    val shape = RoundedCornerShape(Radii.chip)
    Row(
        Modifier.then(if (tab.chosen) Modifier.marked(tab, shape) else Modifier.clip(shape))
            .oneOf(tab.chosen, role = Role.Tab, onTap = tab.onTap).target().padding(Space.hair),
        Arrangement.spacedBy(Space.hair, Alignment.CenterHorizontally),
        Alignment.CenterVertically,
    ) {
        Image(rememberVectorPainter(tab.icon), null, Modifier.size(Sizes.icon), colorFilter = ColorFilter.tint(tab.colour()))
        val style = if (tab.chosen) TypeScale.small.copy(weight = CHOSEN) else TypeScale.small
        Words(tab.words, style = style, colour = tab.colour(), align = TextAlign.Center)
    }
}

/** The width of its word, chosen or not, so that nothing moves when it is. */
@Composable
private fun widthOf(tab: Tab): Dp {
    val style = TypeScale.label.copy(weight = CHOSEN).text()
    val width = rememberTextMeasurer().measure(tab.words, style, softWrap = false).size.width
    return with(LocalDensity.current) { width.toDp() }
}

@Composable
private fun Tab.colour(): Color = if (chosen) job.colours(Limber.scheme).solid else Limber.colours.muted

@Composable
private fun Modifier.marked(tab: Tab, shape: Shape): Modifier {
    val job = tab.job.colours(Limber.scheme)
    val line = if (Limber.scheme.highContrast) job.solid else Color.Transparent
    return ground(job.container, shape, line, Limber.colours.outlineWidth)
}

private const val CHOSEN = 600
