package app.limber.ui.harness

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.selection.selectable
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clipToBounds
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.onClick
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.traversalIndex
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test

/** Every check sees the fault that it is for, and nothing else than that. */
class ChecksTest {
    @Test
    fun `a good screen has no problem`() = faults {
        Control("Save")
        Word("All is well")
    }

    @Test
    fun `shortened text`() = faults(Check.WHOLE_TEXT) {
        val words = "much too long for one line of so narrow a box"
        Text(words, Modifier.width(200.dp), fontFamily = Fonts.inter, maxLines = 1, overflow = TextOverflow.Ellipsis)
    }

    @Test
    fun `text that is cut in height`() = faults(Check.WHOLE_TEXT) {
        val low = Modifier.width(200.dp).height(20.dp).clipToBounds()
        Text("two lines in the height of a single one", low, fontFamily = Fonts.inter)
    }

    @Test
    fun `a broken word`() = faults(Check.WHOLE_TEXT) { Word("Incomprehensibility", Modifier.width(60.dp)) }

    @Test
    fun `text cut off by what it stands in`() = faults(Check.WHOLE_TEXT) {
        Box(Modifier.size(200.dp, 40.dp).clipToBounds()) { Word("Cut", Modifier.offset(y = 30.dp)) }
    }

    @Test
    fun `text on text`() = faults(Check.NO_OVERLAP) {
        Box {
            Word("one text")
            Word("another text", Modifier.padding(start = 20.dp))
        }
    }

    @Test
    fun `text beside the screen`() = faults(Check.ON_SCREEN, Check.WHOLE_TEXT) { Word("far out", Modifier.offset(x = 340.dp)) }

    @Test
    fun `text that touches the edge`() = faults(Check.ON_SCREEN) { Word("near", Modifier.offset(x = (-19).dp)) }

    @Test
    fun `a control below the screen that no scrolling brings in`() = faults(Check.ON_SCREEN) {
        Control("Save", Modifier.offset(y = 730.dp), text = false)
    }

    @Test
    fun `faint text`() = faults(Check.CONTRAST) {
        Text("faint", Modifier.background(Color(0xFFFBF8F3)).padding(8.dp), Color(0xFF8A9491), 18.sp, fontFamily = Fonts.inter)
    }

    @Test
    fun `large text may be a little fainter`() = faults {
        Text("large", Modifier.background(Color(0xFFFBF8F3)).padding(8.dp), Color(0xFF7F8783), 34.sp, fontFamily = Fonts.inter)
    }

    @Test
    fun `a font of the machine`() = faults(Check.OWN_FONT) { Machine("whose?") }

    @Test
    fun `a small target`() = faults(Check.TARGET) {
        // Far from others, Compose lends a finger more than is drawn; what is crowded keeps only what it has.
        Row {
            Control("a", Modifier.size(20.dp), text = false)
            Control("b", Modifier.size(20.dp), text = false)
        }
    }

    @Test
    fun `a target that another one claims`() = faults(Check.TARGET) {
        Box {
            Control("under", Modifier.size(60.dp), text = false)
            Control("over", Modifier.padding(start = 30.dp).size(60.dp), text = false)
        }
    }

    @Test
    fun `a control without a name`() = faults(Check.NAMED) { Box(Modifier.size(60.dp).clickable(role = Role.Button) {}) }

    @Test
    fun `a control without a role`() = faults(Check.NAMED) {
        Box(Modifier.size(60.dp).clickable {}.semantics { contentDescription = "What am I" })
    }

    @Test
    fun `a name that is not the label`() = faults(Check.LABEL_IN_NAME) {
        val store = Modifier.clearAndSetSemantics {
            contentDescription = "Store"
            role = Role.Button
            onClick { true }
        }
        Box(Modifier.size(120.dp).then(store)) { Word("Save") }
    }

    @Test
    fun `a choice that does not say what it is`() = faults(Check.STATE) {
        Box(Modifier.size(60.dp).clickable(role = Role.RadioButton) {}.semantics { contentDescription = "Yes" })
        Box(Modifier.size(60.dp).selectable(true, role = Role.Button) {}.semantics { contentDescription = "No" })
    }

    @Test
    fun `no heading`() = faults(Check.HEADING, title = null) { Word("Only a word") }

    @Test
    fun `text before the heading`() = faults(Check.HEADING, title = null) {
        Word("First a word")
        Word("Then the title", Modifier.semantics { heading() })
    }

    @Test
    fun `a way that leads back`() = faults(Check.ORDER) {
        Word("read second", Modifier.semantics { traversalIndex = 2f })
        Word("read first", Modifier.semantics { traversalIndex = 1f })
    }

    @Test
    fun `a way against the line`() {
        val line: @Composable () -> Unit = {
            Row(Modifier.fillMaxWidth()) {
                Word("read second", Modifier.semantics { traversalIndex = 2f })
                Spacer(Modifier.width(20.dp))
                Word("read first", Modifier.semantics { traversalIndex = 1f })
            }
        }
        faults(Check.ORDER, content = line)
        faults(Check.ORDER, look = Look.plain.copy(locale = "ar-XB"), content = line)
    }

    @Test
    fun `what is allowed is no problem`() {
        val picture = picture(Look.plain, "Title") { Machine("whose?") }
        assertEquals(emptyList<Problem>(), picture.problems(listOf(Allowed(Check.OWN_FONT, "whose", "to see that it can be"))))
        assertEquals(1, picture.problems(listOf(Allowed(Check.OWN_FONT, "another", "to see that it cannot be"))).size)
    }

    @Test
    fun `every check has been seen to see`() {
        val faults = javaClass.declaredMethods.filter { it.isAnnotationPresent(Test::class.java) }.size
        assertTrue("$faults", faults > Check.entries.size)
    }

    private fun faults(vararg checks: Check, title: String? = "Title", look: Look = Look.plain, content: @Composable () -> Unit) {
        val found = picture(look, title, content).problems()
        assertEquals(found.joinToString("\n"), checks.toSet(), found.map { it.check }.toSet())
    }

    private fun picture(look: Look, title: String?, content: @Composable () -> Unit) = Picture.render(look) {
        Column(Modifier.padding(20.dp)) {
            if (title != null) Word(title, Modifier.semantics { heading() })
            content()
        }
    }

    @Composable
    private fun Word(words: String, modifier: Modifier = Modifier) =
        Text(words, modifier, Color.Black, 18.sp, fontFamily = Fonts.inter)

    @Composable
    private fun Machine(words: String) = Text(words, fontSize = 18.sp, lineHeight = 27.sp, fontFamily = FontFamily.SansSerif)

    @Composable
    private fun Control(name: String, modifier: Modifier = Modifier.size(120.dp, 56.dp), text: Boolean = true) =
        Box(modifier.clickable(role = Role.Button) {}.semantics { if (!text) contentDescription = name }) { if (text) Word(name) }
}
