package app.limber.android

import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Test

class PhoneNumberTest {
    @Test
    fun `numbers are dialled as people write them`() {
        val numbers = mapOf(
            "999" to "999", "112" to "112", "116 117" to "116117", "+44 (0)20 7946-0000" to "+4402079460000",
            "13\u00A011\u202F14" to "131114", "1\u20112" to "12", "030/12.34" to "0301234",
        )
        for ((text, digits) in numbers) assertEquals(text, digits, PhoneNumber.digits(text))
    }

    @Test
    fun `codes, words and nothing are not dialled`() {
        val others = listOf(
            "", " ", "+", "-", "*#06#", "**21*555#", "1-800-DOCTOR", "12+3", "++1", "tel:999", "999;ext=1", "999,1",
            "\u0661\u0661\u0662",
            "1234567890123456",
        )
        for (text in others) assertNull(text, PhoneNumber.digits(text))
    }
}
