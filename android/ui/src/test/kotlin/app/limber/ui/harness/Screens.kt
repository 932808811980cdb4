// Which screens there are to be drawn. Screens put themselves on this list; the pictures, the checks and the index follow.
package app.limber.ui.harness

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.unit.dp
import app.limber.ui.app.AppScreens
import app.limber.ui.design.LimberTheme
import app.limber.ui.design.LimberWindow
import app.limber.ui.design.LocalWindowHeight
import app.limber.ui.gallery.GalleryScreens

/** A screen in one state, as it can be drawn. */
class Screen(
    /** Names files: small letters, digits and `_`, never another. */
    val id: String,
    /** What is wrong and may be, with the reason. */
    val allowed: List<Allowed> = emptyList(),
    /** The looks that it is drawn in; [Look.few] where it only differs from another screen in its words. */
    val looks: List<Look> = Look.all,
    /** What a person has done before the picture is taken. */
    val act: Stage.() -> Unit = {},
    /** Prepares what the screen shows, once for each look, and says how to draw it. The theme is there already. */
    val make: (Look) -> @Composable () -> Unit,
) {
    init {
        require(id.matches(Regex("[a-z0-9_]+"))) { "$id cannot name a file" }
    }

    override fun toString(): String = id

    /** Draws it; [more] as in [Picture.render]. */
    fun picture(look: Look, more: Int = 0): Picture {
        val content = make(look)
        return Picture.render(look, more, act) {
            CompositionLocalProvider(LocalWindowHeight provides look.height.dp) {
                LimberTheme(look.scheme, Fonts.inter, reduceMotion = true) { LimberWindow { content() } }
            }
        }
    }
}

/** Screens that belong together; each part of the app has one such list. */
interface Screens {
    val screens: List<Screen>

    companion object {
        /** Every list. A new one is added here and nowhere else. */
        private val lists: List<Screens> = listOf(GalleryScreens, AppScreens)

        /** Every screen of the app. */
        val all: List<Screen> by lazy { lists.flatMap { it.screens } }
    }
}
