// The frame of every screen: ways out, a heading, content that scrolls, and the main action where a thumb reaches it.
package app.limber.ui.design

import androidx.compose.foundation.ScrollState
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Sizes
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale

/** The way back: the core's word for it, and where it leads. */
class Back(val name: String, val onTap: () -> Unit)

/**
 * A screen. Two neighbouring screens look like siblings because both are this.
 *
 * [note] is a line below the heading. [aside] stands at the end of the line of ways out, as "Talk to someone now". [bar] is
 * what was just saved. [actions] are the main action and at most one quiet one: they stay at the lower edge where there is
 * room, and stand at the end of the content where the window is low or text so large that they would take it from the rest.
 */
@Composable
fun ScreenFrame(
    heading: String,
    modifier: Modifier = Modifier,
    back: Back? = null,
    note: String = "",
    aside: (@Composable () -> Unit)? = null,
    bar: (@Composable () -> Unit)? = null,
    actions: (@Composable ColumnScope.() -> Unit)? = null,
    scroll: ScrollState = rememberScrollState(),
    content: @Composable ColumnScope.() -> Unit,
) {
    BoxWithConstraints(modifier.fillMaxSize().background(Limber.colours.bg)) {
        val roomy = isRoomy(maxHeight)
        val ways: (@Composable () -> Unit)? = if (back != null || aside != null) ({ Ways(back, aside) }) else null
        Column(Modifier.fillMaxSize()) {
            if (roomy && ways != null) Middle { ways() }
            Box(Modifier.weight(1f).fillMaxWidth().verticalScroll(scroll)) {
                Middle(Modifier.padding(bottom = Space.section)) {
                    if (!roomy) ways?.invoke()
                    Header(heading, note, spaced = ways == null)
                    if (!roomy && bar != null) Box(Modifier.padding(top = Space.group)) { bar() }
                    Column(Modifier.padding(top = Space.group), Arrangement.spacedBy(Space.group), content = content)
                    if (!roomy && actions != null) Actions(Modifier.padding(top = Space.section), actions)
                }
            }
            if (roomy && (bar != null || actions != null)) {
                // Says that there is more under it; keeps its place when there is not.
                val edge = if (scroll.canScrollForward) Limber.edge else Color.Transparent
                Spacer(Modifier.fillMaxWidth().height(Limber.colours.outlineWidth).background(edge))
                Middle(Modifier.padding(top = Space.row, bottom = Space.inside)) {
                    bar?.invoke()
                    if (actions != null) Actions(Modifier.padding(top = if (bar != null) Space.row else 0.dp), actions)
                }
            }
        }
    }
}

/** Parts of a screen under a heading, nearer to it than to what is above. */
@Composable
fun Section(heading: String, modifier: Modifier = Modifier, content: @Composable ColumnScope.() -> Unit) {
    Column(modifier.fillMaxWidth().padding(top = Space.small), Arrangement.spacedBy(Space.row)) {
        SectionHeading(heading)
        content()
    }
}

/** The column that everything stands in, in the middle of a wide window. */
@Composable
private fun Middle(modifier: Modifier = Modifier, content: @Composable ColumnScope.() -> Unit) {
    Box(Modifier.fillMaxWidth(), Alignment.TopCenter) {
        val width = Modifier.widthIn(max = Sizes.reading + Space.margin * 2).fillMaxWidth()
        Column(modifier.then(width).padding(horizontal = Space.margin), content = content)
    }
}

@Composable
private fun Ways(back: Back?, aside: (@Composable () -> Unit)?) {
    Row(
        Modifier.fillMaxWidth().padding(top = Space.hair).defaultMinSize(minHeight = Sizes.target),
        Arrangement.spacedBy(Space.small),
        Alignment.CenterVertically,
    ) {
        // The arrow, not its target, stands on the line of the text.
        val before = (Sizes.target - grown(Sizes.icon)) / 2 + grown(Sizes.icon) * ARROW_BEGINS
        if (back != null) IconButton(LimberIcons.back, back.name, Modifier.offset(x = -before), back.onTap)
        Spacer(Modifier.weight(1f))
        aside?.invoke()
    }
}

@Composable
private fun Header(heading: String, note: String, spaced: Boolean) {
    Column(Modifier.padding(top = if (spaced) Space.group else Space.small), Arrangement.spacedBy(Space.row)) {
        Words(heading, Modifier.semantics { heading() }, TypeScale.title)
        Spacer(Modifier.size(Space.pause, Sizes.line).background(Limber.job.solid, CircleShape))
        if (note.isNotEmpty()) MutedWords(note)
    }
}

@Composable
private fun Actions(modifier: Modifier, actions: @Composable ColumnScope.() -> Unit) {
    Column(modifier, Arrangement.spacedBy(Space.small), Alignment.CenterHorizontally, actions)
}

/** Where the arrow begins on its grid, as a share of it. */
private const val ARROW_BEGINS = 0.29f
