package app.limber.ui.harness

import androidx.compose.ui.unit.LayoutDirection
import app.limber.ui.design.Scheme
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

class LookTest {
    @Test
    fun `any two conditions meet in some look`() {
        val wanted = combinations(Look.FACTORS).flatMap(::pairs).toSet()
        val met = Look.all.flatMap { pairs(it.values()) }.toSet()
        assertEquals(emptySet<Any>(), wanted - met)
    }

    @Test
    fun `there are few looks, each once, the plain one first`() {
        // Four schemes with three sizes of text cannot be fewer than twelve.
        assertTrue("${Look.all.size}", Look.all.size in 12..15)
        assertEquals(Look.all.size, Look.all.map(Look::name).toSet().size)
        assertEquals(Look.plain, Look.all.first())
    }

    @Test
    fun `a look's name never changes`() {
        assertEquals("light-100-phone-portrait-en", Look.plain.name)
        val other = Look(Scheme.DARK_CONTRAST, 1.3f, Device.TABLET, Held.LANDSCAPE, "ar-XB")
        assertEquals("dark-contrast-130-tablet-landscape-ar-XB", other.name)
        assertEquals(LayoutDirection.Rtl, other.direction)
        assertEquals(960 to 600, other.width to other.height)
    }

    @Test
    fun `pairs of a combination know their factors`() {
        val three = setOf(setOf(0 to "a", 1 to "a"), setOf(0 to "a", 2 to 1), setOf(1 to "a", 2 to 1))
        assertEquals(three, pairs(listOf("a", "a", 1)))
    }
}
