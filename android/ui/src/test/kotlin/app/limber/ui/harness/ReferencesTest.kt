package app.limber.ui.harness

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.material3.Text
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.unit.sp
import app.limber.ui.design.generated.Schemes
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

class ReferencesTest {
    @get:Rule
    val folder = TemporaryFolder()

    @Test
    fun `a picture that was written is found again`() {
        val (written, checked) = references()
        assertNotNull("nothing is there yet", checked.compare("a", of("Saved 6")))
        assertNull(written.compare("a", of("Saved 6")))
        assertNull(checked.compare("a", of("Saved 6")))
    }

    @Test
    fun `another word, another colour and another size are seen`() {
        val (written, checked) = references()
        written.compare("a", of("Saved 6"))
        assertNotNull(checked.compare("a", of("Saved 5")))
        assertNotNull(checked.compare("a", of("Saved 6", ground = Schemes.light.bg)))
        assertNotNull(checked.compare("a", of("Saved 6", look = Look.plain.copy(held = Held.LANDSCAPE))))
    }

    @Test
    fun `a machine that rounds otherwise is borne`() {
        val (written, checked) = references()
        val picture = of("Saved 6")
        written.compare("a", picture)
        val shaken = Pixels(picture.width, picture.height, IntArray(picture.width * picture.height) { at ->
            val pixel = picture[at % picture.width, at / picture.width]
            val by = at % 7 - 3
            rgb((pixel.red + by).coerceIn(0, 255), (pixel.green - by).coerceIn(0, 255), (pixel.blue + by).coerceIn(0, 255))
        })
        assertNull(checked.compare("a", shaken))
    }

    @Test
    fun `a picture that nobody asks for is named, and only what changed is written again`() {
        val (written, checked) = references()
        written.compare("a", of("Saved 6"))
        written.compare("b", of("Saved 6"))
        assertEquals(listOf("b.png"), checked.strays(setOf("a")))
        assertTrue(written.file("a").setLastModified(0))
        written.compare("a", of("Saved 6"))
        assertEquals(0L, written.file("a").lastModified())
        written.compare("a", of("Saved 7"))
        assertTrue(written.file("a").lastModified() > 0)
    }

    private fun references() = References(folder.root, write = true) to References(folder.root, write = false)

    private fun of(words: String, ground: Color = Schemes.light.surface, look: Look = Look.plain) = Picture.render(look) {
        Box(Modifier.fillMaxSize().background(ground)) { Text(words, fontFamily = Fonts.inter, fontSize = 18.sp) }
    }.pixels
}
