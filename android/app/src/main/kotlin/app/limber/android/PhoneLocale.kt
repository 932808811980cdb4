// Whose words, and whose telephone numbers.
package app.limber.android

import app.limber.ffi.Locale
import java.util.Locale as JavaLocale

internal object PhoneLocale {
    /**
     * The language that the app is shown in, and the region that the phone is in as far as its owner said so.
     *
     * [app] are the locales of the app, [phone] those of the phone, each the preferred one first. They differ where the person
     * chose a language for this app alone; such a choice often has no region.
     */
    fun of(app: List<JavaLocale>, phone: List<JavaLocale>): Locale {
        val language = app.firstOrNull() ?: phone.firstOrNull() ?: JavaLocale.ENGLISH
        val region = (phone + app).firstNotNullOfOrNull(::region).orEmpty()
        return Locale(language.stripExtensions().toLanguageTag(), region)
    }

    /** The country of a locale as two letters. A region chosen apart from the language (`-u-rg-gbzzzz`) goes first. */
    private fun region(locale: JavaLocale): String? {
        val chosen = runCatching { locale.getUnicodeLocaleType("rg") }.getOrNull()?.take(2)?.uppercase(JavaLocale.ROOT)
        return listOfNotNull(chosen, locale.country).firstOrNull { it.length == 2 && it.all { letter -> letter in 'A'..'Z' } }
    }
}
