// A screen that begins with an urgency's band in place of a heading. Its margins and its place for the main action are those of
// `ScreenFrame`.
package app.limber.ui.screens.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import app.limber.ui.design.Limber
import app.limber.ui.design.generated.Sizes
import app.limber.ui.design.generated.Space
import app.limber.ui.design.isRoomy

/** [main] is the one action, which stays in view; in a low window and with large text it follows right after [first]. */
@Composable
internal fun BandFrame(
    main: (@Composable () -> Unit)?,
    first: @Composable ColumnScope.() -> Unit,
    rest: @Composable ColumnScope.() -> Unit,
) {
    BoxWithConstraints(Modifier.fillMaxSize().background(Limber.colours.bg)) {
        val pinned = main.takeIf { isRoomy(maxHeight) }
        val scroll = rememberScrollState()
        Column(Modifier.fillMaxSize()) {
            Box(Modifier.weight(1f).fillMaxWidth().verticalScroll(scroll)) {
                Middle(Modifier.padding(top = Space.margin, bottom = Space.section)) {
                    Column(verticalArrangement = Arrangement.spacedBy(Space.group)) {
                        first()
                        if (pinned == null) main?.invoke()
                        rest()
                    }
                }
            }
            if (pinned != null) {
                val line = if (scroll.canScrollForward) Limber.edge else Color.Transparent
                Spacer(Modifier.fillMaxWidth().height(Limber.colours.outlineWidth).background(line))
                Middle(Modifier.padding(top = Space.row, bottom = Space.inside)) { pinned() }
            }
        }
    }
}

@Composable
private fun Middle(modifier: Modifier, content: @Composable ColumnScope.() -> Unit) {
    Box(Modifier.fillMaxWidth(), Alignment.TopCenter) {
        val width = Modifier.widthIn(max = Sizes.reading + Space.margin * 2).fillMaxWidth()
        Column(modifier.then(width).padding(horizontal = Space.margin), content = content)
    }
}
