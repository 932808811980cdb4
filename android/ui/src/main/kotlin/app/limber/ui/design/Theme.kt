// Which colours, letters and motion a screen has. Everything else in this folder reads them from here, so that a screen never
// writes a colour, a size or a duration of its own.
package app.limber.ui.design

import androidx.compose.foundation.LocalIndication
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxScope
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.foundation.text.selection.LocalTextSelectionColors
import androidx.compose.foundation.text.selection.TextSelectionColors
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.LocalTextStyle
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.ReadOnlyComposable
import androidx.compose.runtime.remember
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.limber.ui.design.generated.ColourScheme
import app.limber.ui.design.generated.JobColours
import app.limber.ui.design.generated.Schemes
import app.limber.ui.design.generated.TypeScale

/** The four colour schemes. */
enum class Scheme(
    /** All roles. */
    val colours: ColourScheme,
    val dark: Boolean,
    /** True where no meaning may hang on a tint: what is chosen then has an outline as well. */
    val highContrast: Boolean,
) {
    LIGHT(Schemes.light, dark = false, highContrast = false),
    DARK(Schemes.dark, dark = true, highContrast = false),
    LIGHT_CONTRAST(Schemes.lightContrast, dark = false, highContrast = true),
    DARK_CONTRAST(Schemes.darkContrast, dark = true, highContrast = true),
    ;

    companion object {
        /** The scheme for what the system is set to. */
        fun of(dark: Boolean, highContrast: Boolean): Scheme =
            entries.first { it.dark == dark && it.highContrast == highContrast }
    }
}

/** The three jobs of the app, each with its colour. The journal's is also that of the app. */
enum class Job {
    JOURNAL, CHECK, MOVE;

    /** Its colours in a scheme. */
    fun colours(scheme: Scheme): JobColours = when (this) {
        JOURNAL -> scheme.colours.journal
        CHECK -> scheme.colours.check
        MOVE -> scheme.colours.move
    }
}

/** What a component asks for while it is composed. */
object Limber {
    val scheme: Scheme
        @Composable @ReadOnlyComposable get() = LocalScheme.current

    val colours: ColourScheme
        @Composable @ReadOnlyComposable get() = LocalScheme.current.colours

    /** The colours of the job that the screen belongs to. */
    val job: JobColours
        @Composable @ReadOnlyComposable get() = LocalJob.current.colours(LocalScheme.current)

    /** True where every change must be a cut. */
    val reduceMotion: Boolean
        @Composable @ReadOnlyComposable get() = LocalReduceMotion.current

    /** True where text is so large that what stood beside each other must stand below each other. */
    val textIsLarge: Boolean
        @Composable @ReadOnlyComposable get() = LocalDensity.current.fontScale >= LARGE_TEXT

    /** A line that only parts: soft, but for who asks for contrast. */
    internal val edge: Color
        @Composable @ReadOnlyComposable get() = LocalScheme.current.run { if (highContrast) colours.outline else colours.raised }

    /** A time of `Motion` in milliseconds, or 0 where motion is not wanted. */
    @Composable
    @ReadOnlyComposable
    fun motion(milliseconds: Int): Int = if (LocalReduceMotion.current) 0 else milliseconds
}

/**
 * Everything that is Limber's own look, around a whole window.
 *
 * [fontFamily] is Inter, which each platform loads its own way. [reduceMotion] is the system's setting.
 */
@Composable
fun LimberTheme(scheme: Scheme, fontFamily: FontFamily, reduceMotion: Boolean, content: @Composable () -> Unit) {
    CompositionLocalProvider(
        LocalScheme provides scheme,
        LocalFontFamily provides fontFamily,
        LocalReduceMotion provides reduceMotion,
    ) {
        JobTheme(Job.JOURNAL, content)
    }
}

/** Says which job a screen and all in it belong to. */
@Composable
fun JobTheme(job: Job, content: @Composable () -> Unit) {
    val scheme = Limber.scheme
    val colours = job.colours(scheme)
    val selection = remember(colours) { TextSelectionColors(colours.solid, colours.solid.copy(alpha = SELECTION)) }
    val indication = remember(scheme) { PressedOrFocused(scheme.colours.ink) }
    MaterialTheme(material(scheme, colours), typography = materialTypography(LocalFontFamily.current)) {
        CompositionLocalProvider(
            LocalJob provides job,
            LocalIndication provides indication,
            LocalTextSelectionColors provides selection,
            LocalContentColor provides scheme.colours.ink,
            LocalTextStyle provides TypeScale.body.text(),
            content = content,
        )
    }
}

/** The whole window: the page's ground everywhere, what is on it clear of the system's bars, of cut-outs and of the keyboard. */
@Composable
fun LimberWindow(content: @Composable BoxScope.() -> Unit) {
    Box(Modifier.fillMaxSize().background(Limber.colours.bg).safeDrawingPadding(), content = content)
}

/** The height of the window where that is less than what is drawn: a picture that shows all that can be scrolled to sets it. */
internal val LocalWindowHeight = staticCompositionLocalOf { Dp.Infinity }

/** True where something may stay at the edge while the rest scrolls: not in a low window, and not where large text fills it. */
@Composable
@ReadOnlyComposable
internal fun isRoomy(height: Dp): Boolean =
    minOf(height, LocalWindowHeight.current) / LocalDensity.current.fontScale >= ROOMY

internal val LocalFontFamily = staticCompositionLocalOf<FontFamily> { error("LimberTheme is missing") }
private val LocalScheme = staticCompositionLocalOf<Scheme> { error("LimberTheme is missing") }
private val LocalJob = staticCompositionLocalOf { Job.JOURNAL }
private val LocalReduceMotion = staticCompositionLocalOf { false }

/** From this size of text on, rows become columns. */
private const val LARGE_TEXT = 1.6f
private const val SELECTION = 0.3f

/** A window this high, in dp at 100 % of text, has room. */
private val ROOMY = 440.dp
