// The conditions under which a picture of a screen is taken. It knows nothing of any screen.
package app.limber.ui.harness

import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.LayoutDirection
import app.limber.ui.design.Scheme
import java.util.Locale

/** A device by its short and its long side, in dp: the smallest phone in use, and a small tablet. */
enum class Device(val short: Int, val long: Int) {
    PHONE(360, 740),
    TABLET(600, 960),
}

/** How the device is held. */
enum class Held { PORTRAIT, LANDSCAPE }

/** What a screen has to bear at once. */
data class Look(
    val scheme: Scheme,
    /** The size of text that the person has chosen; 1 is 100 %. */
    val fontScale: Float,
    val device: Device,
    val held: Held,
    /** The language's tag. `en-XA` is longer and accented, `ar-XB` runs from right to left; the core makes both. */
    val locale: String,
) {
    /** Width of the window in dp. */
    val width: Int get() = if (held == Held.PORTRAIT) device.short else device.long

    /** Height of the window in dp. */
    val height: Int get() = if (held == Held.PORTRAIT) device.long else device.short

    val direction: LayoutDirection
        get() = if (Locale.forLanguageTag(locale).language in RIGHT_TO_LEFT) LayoutDirection.Rtl else LayoutDirection.Ltr

    /** Two pixels for each dp, so that the strokes of small text are whole pixels somewhere. */
    val density: Density get() = Density(PIXELS_PER_DP, fontScale)

    /** Names files; the same look always has the same name. */
    val name: String
        get() {
            val scheme = scheme.name.lowercase().replace('_', '-')
            val percent = (fontScale * 100).toInt()
            return "$scheme-$percent-${device.name.lowercase()}-${held.name.lowercase()}-$locale"
        }

    override fun toString(): String = name

    companion object {
        const val PIXELS_PER_DP = 2f
        private val RIGHT_TO_LEFT = setOf("ar", "fa", "he", "ur")

        internal val FACTORS: List<List<Any>> = listOf(
            Scheme.entries,
            listOf(1f, 2f, 1.3f),
            Device.entries,
            Held.entries,
            listOf("en", "en-XA", "ar-XB"),
        )

        /** As most people see it. */
        val plain = Look(Scheme.LIGHT, 1f, Device.PHONE, Held.PORTRAIT, "en")

        /** The looks that are compared with a committed picture: as most see it, at night, and with large text. */
        val references = listOf(plain, plain.copy(scheme = Scheme.DARK), plain.copy(fontScale = 2f))

        /** [plain], and as few others as it takes for any two conditions to meet. */
        val all: List<Look> = pairwise(FACTORS, plain.values()).map(::of)

        /** The extremes: large text in the dark, and right to left in a low window. */
        val few: List<Look> = listOf(
            plain,
            plain.copy(scheme = Scheme.DARK, fontScale = 2f, locale = "en-XA"),
            plain.copy(held = Held.LANDSCAPE, locale = "ar-XB"),
        )

        private fun of(values: List<Any>) =
            Look(values[0] as Scheme, values[1] as Float, values[2] as Device, values[3] as Held, values[4] as String)
    }

    internal fun values(): List<Any> = listOf(scheme, fontScale, device, held, locale)
}
