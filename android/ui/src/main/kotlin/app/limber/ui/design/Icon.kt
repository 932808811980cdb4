// Icons beside words. They grow with the text, but less, so that they never push it aside.
package app.limber.ui.design

import androidx.compose.foundation.Image
import androidx.compose.foundation.layout.size
import androidx.compose.material3.LocalContentColor
import androidx.compose.runtime.Composable
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.ColorFilter
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.graphics.vector.rememberVectorPainter
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.Dp
import app.limber.ui.design.generated.Sizes

/** One of `LimberIcons`. [name] is for a screen reader, and null where the words beside it say the same. */
@Composable
fun LimberIcon(
    icon: ImageVector,
    modifier: Modifier = Modifier,
    name: String? = null,
    size: Dp = Sizes.icon,
    tint: Color = LocalContentColor.current,
) {
    Image(rememberVectorPainter(icon), name, modifier.size(grown(size)), colorFilter = ColorFilter.tint(tint))
}

/** A size that grows with the text, up to half as large again. */
@Composable
@ReadOnlyComposable
fun grown(size: Dp): Dp = size * LocalDensity.current.fontScale.coerceIn(1f, LARGEST)

private const val LARGEST = 1.5f
