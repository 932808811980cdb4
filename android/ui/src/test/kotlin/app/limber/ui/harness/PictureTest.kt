package app.limber.ui.harness

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Text
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import org.junit.Assert.assertEquals
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test

class PictureTest {
    @Test
    fun `a picture has pixels and a tree`() {
        val picture = Picture.render(Look.plain) { Text("Hello", fontFamily = Fonts.inter) }
        assertEquals(720 to 1480, picture.pixels.width to picture.pixels.height)
        assertEquals(listOf("Hello"), picture.drawn.all().flatMap { it.texts })
        assertTrue("something is drawn", picture.pixels.colours(picture.window).size > 2)
    }

    @Test
    fun `what a person does is in the picture`() {
        val picture = Picture.render(Look.plain, act = { tap("Off") }) {
            var on by remember { mutableStateOf(false) }
            Text(if (on) "On" else "Off", Modifier.clickable { on = true }, fontFamily = Fonts.inter)
        }
        assertEquals(listOf("On"), picture.drawn.all().flatMap { it.texts })
        val missing = { Picture.render(Look.plain, act = { tap("Nowhere") }) { Text("Off", fontFamily = Fonts.inter) } }
        assertThrows(IllegalStateException::class.java) { missing() }
    }

    @Test
    fun `what lies below can be scrolled to, or drawn in a taller picture`() {
        val long = @androidx.compose.runtime.Composable {
            Column(Modifier.verticalScroll(rememberScrollState())) {
                Spacer(Modifier.height(1000.dp))
                Text("End", fontFamily = Fonts.inter)
            }
        }
        val picture = Picture.render(Look.plain, content = long)
        assertTrue(picture.below > 500)
        assertTrue(picture.end().visible.isEmpty)
        assertTrue(Picture.render(Look.plain, act = { scrollToEnd() }, content = long).end().isWhole())
        assertTrue(Picture.render(Look.plain, more = picture.below, content = long).end().isWhole())
    }

    @Test
    fun `the same screen is the same picture`() {
        val pictures = List(2) { Picture.render(Look.plain) { Text("Hello", fontFamily = Fonts.inter) }.pixels.png() }
        assertTrue(pictures[0].contentEquals(pictures[1]))
    }

    private fun Picture.end(): Seen = drawn.all().first { "End" in it.texts }
}
