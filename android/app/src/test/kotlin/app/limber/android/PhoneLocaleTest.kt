package app.limber.android

import app.limber.ffi.Locale
import org.junit.Assert.assertEquals
import org.junit.Test
import java.util.Locale as JavaLocale

class PhoneLocaleTest {
    @Test
    fun `one language for everything`() {
        assertEquals(Locale("en-GB", "GB"), of("en-GB", "en-GB"))
        assertEquals(Locale("de-AT", "AT"), of("de-AT", "de-AT,en-GB"))
    }

    @Test
    fun `a language for this app alone leaves the region to the phone`() {
        assertEquals(Locale("en", "DE"), of("en", "de-DE"))
        assertEquals(Locale("en-US", "DE"), of("en-US", "de-DE"))
    }

    @Test
    fun `the region may be chosen apart from the language`() {
        assertEquals(Locale("en-US", "GB"), of("en-US-u-rg-gbzzzz", "en-US-u-rg-gbzzzz"))
        assertEquals(Locale("en-US", "US"), of("en-US-u-rg-zz", "en-US-u-fw-mon-mu-celsius"))
    }

    @Test
    fun `what is no country is none`() {
        assertEquals(Locale("es-419", ""), of("es-419", "es-419"))
        assertEquals(Locale("es-419", "MX"), of("es-419", "es-419,es-MX"))
        assertEquals(Locale("en", ""), of("", ""))
        assertEquals(Locale("en", ""), of("en", "en"))
    }

    @Test
    fun `scripts stay and nothing odd gets in`() {
        assertEquals(Locale("sr-Latn-RS", "RS"), of("sr-Latn-RS", "sr-Latn-RS"))
        assertEquals(Locale("en-XA", "XA"), of("en-XA", "en-XA"))
        assertEquals(Locale("th-TH", "TH"), of("th-TH-u-nu-thai", "th-TH-u-nu-thai"))
    }

    /** Each a list of tags as a phone has them. */
    private fun of(app: String, phone: String): Locale = PhoneLocale.of(tags(app), tags(phone))

    private fun tags(text: String) = text.split(",").filter { it.isNotEmpty() }.map(JavaLocale::forLanguageTag)
}
