// Material's theme in Limber's roles, for the few components that come from Material: dialogs, menus, pickers.
package app.limber.ui.design

import androidx.compose.material3.ColorScheme
import androidx.compose.material3.Typography
import androidx.compose.material3.lightColorScheme
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.font.FontFamily
import app.limber.ui.design.generated.JobColours
import app.limber.ui.design.generated.TypeScale

/** One elevation and no red: Material's many grounds are our three, and its error is ink, because words tell what is wrong. */
internal fun material(scheme: Scheme, job: JobColours): ColorScheme = with(scheme.colours) {
    // The dark one is no other function: every role is given.
    lightColorScheme(
        primary = job.solid,
        onPrimary = job.on,
        primaryContainer = job.container,
        onPrimaryContainer = job.onContainer,
        inversePrimary = job.container,
        secondary = job.solid,
        onSecondary = job.on,
        secondaryContainer = job.container,
        onSecondaryContainer = job.onContainer,
        tertiary = job.solid,
        onTertiary = job.on,
        tertiaryContainer = job.container,
        onTertiaryContainer = job.onContainer,
        background = bg,
        onBackground = ink,
        surface = surface,
        onSurface = ink,
        surfaceVariant = raised,
        onSurfaceVariant = muted,
        surfaceTint = surface,
        inverseSurface = ink,
        inverseOnSurface = bg,
        error = ink,
        onError = bg,
        errorContainer = raised,
        onErrorContainer = ink,
        outline = outline,
        outlineVariant = outline,
        scrim = Color.Black,
        surfaceBright = surface,
        surfaceDim = bg,
        surfaceContainer = surface,
        surfaceContainerHigh = surface,
        surfaceContainerHighest = raised,
        surfaceContainerLow = surface,
        surfaceContainerLowest = surface,
    )
}

internal fun materialTypography(family: FontFamily): Typography {
    val display = TypeScale.display.text(family)
    val title = TypeScale.title.text(family)
    val heading = TypeScale.heading.text(family)
    val body = TypeScale.body.text(family)
    val label = TypeScale.label.text(family)
    val small = TypeScale.small.text(family)
    return Typography(
        displayLarge = display, displayMedium = display, displaySmall = display,
        headlineLarge = title, headlineMedium = title, headlineSmall = title,
        titleLarge = heading, titleMedium = heading, titleSmall = label,
        bodyLarge = body, bodyMedium = body, bodySmall = small,
        labelLarge = label, labelMedium = label, labelSmall = small,
    )
}
