// Limber's own line: a spine that bends, a stem that ends in a leaf. It is shown whole and still, and says nothing.
package app.limber.ui.screens.parts

import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.size
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.scale
import androidx.compose.ui.graphics.drawscope.translate
import androidx.compose.ui.graphics.vector.PathParser
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.limber.ui.design.Limber

/** The line of the app's icon, so that a person knows the app again by it. */
@Composable
internal fun LimberLine(modifier: Modifier = Modifier, height: Dp = HEIGHT) {
    val line = remember { PathParser().parsePathString(LINE).toPath() }
    val colour = Limber.job.solid
    Spacer(
        modifier.size(height * (WIDE / TALL), height).drawBehind {
            val factor = size.height / TALL
            scale(factor, factor, Offset.Zero) {
                translate(-LEFT, -TOP) { drawPath(line, colour, style = Stroke(STROKE, cap = StrokeCap.Round, join = StrokeJoin.Round)) }
            }
        },
    )
}

/** As the icon has it; a test holds the two together. */
internal const val LINE = "M42.7 80C52.3 71.9 49.2 62.9 43.7 55.8C37.7 48.2 38.7 40.2 45.3 35.2C51.3 30.6 58.4 28.6 68 28.1" +
    "C68.5 37.7 63.4 45.8 53.8 45.8C48.3 45.8 44.2 43.5 41.7 40.2"
internal const val STROKE = 6.2f

/** What the line takes of the icon's grid, with half its width all around. */
private const val LEFT = 36.6f
private const val TOP = 25f
private const val WIDE = 34.9f
private const val TALL = 58.2f

private val HEIGHT = 144.dp
