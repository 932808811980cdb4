package app.limber.ui.design

import app.limber.ffi.Level
import app.limber.ui.design.generated.UrgencyBands
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Test

class UrgencyTest {
    @Test
    fun `every level of the core has one look, and no look is left over`() {
        val levels = Level.entries.map { it.name.lowercase() }
        assertEquals(levels.toSet(), Urgency.entries.map { it.id }.toSet())
        for (level in levels) assertEquals(level, Urgency.of(level).id)
        assertThrows(IllegalArgumentException::class.java) { Urgency.of("none") }
    }

    @Test
    fun `a level has the band and the icon that bear its name`() {
        val camel = { id: String -> Regex("_(.)").replace(id) { it.groupValues[1].uppercase() } }
        for (urgency in Urgency.entries) {
            val band = UrgencyBands::class.java.getMethod("get" + camel(urgency.id).replaceFirstChar(Char::uppercase))
            assertEquals(band.invoke(UrgencyBands), urgency.band)
            assertEquals(urgency.id, urgency.icon.name)
        }
    }
}
