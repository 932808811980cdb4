// The app's own font, so that a picture is the same on every machine. The machine's fonts are never asked for.
package app.limber.ui.harness

import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.platform.Font

object Fonts {
    /** Inter, from the files in `design/font`. */
    val inter: FontFamily = FontFamily(
        Font("font/Inter-Regular.otf", FontWeight.Normal),
        Font("font/Inter-Medium.otf", FontWeight.Medium),
        Font("font/Inter-SemiBold.otf", FontWeight.SemiBold),
    )
}
