package app.limber.ui.design

import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.state.ToggleableState
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.harness.Fonts
import app.limber.ui.harness.Held
import app.limber.ui.harness.Look
import app.limber.ui.harness.Picture
import app.limber.ui.harness.Screen
import app.limber.ui.harness.Seen
import app.limber.ui.harness.Stage
import app.limber.ui.harness.isWhole
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test

/** What the components do; how they look is judged by their pictures. */
class ComponentsTest {
    private val large = Look.plain.copy(fontScale = 2f)
    private val lying = Look.plain.copy(held = Held.LANDSCAPE)

    @Test
    fun `a tap on a number says which`() {
        val taps = mutableListOf<Int>()
        draw(act = { listOf("0, none", "6", "10, worst").forEach(::tap) }) { PainScale(scale) { taps += it } }
        assertEquals(listOf(0, 6, 10), taps)
    }

    @Test
    fun `numbers stand in two rows on a phone, in more with large text, in one when it lies`() {
        val rows = { look: Look -> draw(look) { PainScale(scale) {} }.controls().groupBy { it.whole.top }.map { it.value.size } }
        assertEquals(listOf(6, 5), rows(Look.plain))
        assertEquals(listOf(4, 4, 3), rows(large))
        assertEquals(listOf(11), rows(lying))
    }

    @Test
    fun `a number given before is told as chosen, and a quick log has none`() {
        val changed = draw { PainScale(scale, chosen = 6) {} }.controls()
        assertEquals(listOf("6"), changed.filter { it.selected == true }.map { it.descriptions.single() })
        val quick = draw { PainScale(scale) {} }.controls()
        assertTrue(quick.all { it.selected == null && it.role == Role.Button })
    }

    @Test
    fun `an answer is chosen by its own name and the question's`() {
        val picture = draw(act = { tap("Not sure, Weak legs?") }) {
            var chosen by remember { mutableStateOf<String?>("yes") }
            AnswerRow("Weak legs?", answers, chosen) { chosen = it }
        }
        assertEquals(listOf(false, false, true), picture.controls().map { it.selected })
    }

    @Test
    fun `three answers stand beside each other on a phone whichever is chosen, and below each other with large text`() {
        val rows = { look: Look, chosen: String? ->
            draw(look) { AnswerRow("Weak legs?", answers, chosen) {} }.controls().map { it.whole.top }.distinct().size
        }
        for (chosen in listOf(null, "yes", "no", "not_sure")) {
            assertEquals("$chosen", 1, rows(Look.plain, chosen))
            assertEquals("$chosen", 3, rows(large, chosen))
        }
    }

    @Test
    fun `the whole row of a choice is its target, and says what it is`() {
        val picture = draw {
            Column {
                ChoiceRow("2 weeks", ChoiceKind.ONE, chosen = true, help = "or less") {}
                ChoiceRow("It wakes me", ChoiceKind.MANY, chosen = false) {}
            }
        }
        val (one, many) = picture.controls()
        assertEquals(listOf(Role.RadioButton, true), listOf(one.role, one.selected))
        assertEquals(listOf(Role.Checkbox, ToggleableState.Off), listOf(many.role, many.toggle))
        assertEquals("2 weeks, or less", one.spoken)
        assertTrue(one.whole.width > picture.window.width * 0.8f)
    }

    @Test
    fun `a main action that cannot be taken keeps its words and does nothing`() {
        val tapped = { draw(act = { tap("Continue") }) { PrimaryButton("Continue", enabled = false) {} } }
        assertThrows(IllegalStateException::class.java) { tapped() }
        assertFalse(draw { PrimaryButton("Continue", enabled = false) {} }.controls().single().enabled)
    }

    @Test
    fun `the main action stays in view where there is room, and comes last where there is none`() {
        val action = { look: Look -> draw(look, frame = false) { Long() }.named("Continue") }
        val lowerThird = Look.plain.height * 2 / 3f * Look.PIXELS_PER_DP
        assertTrue(action(Look.plain).let { it.isWhole() && it.whole.top > lowerThird })
        assertTrue(action(large).visible.isEmpty)
        assertTrue(action(lying).visible.isEmpty)
        val reached = draw(lying, frame = false, act = { scrollToEnd() }) { Long() }.named("Continue")
        assertTrue(reached.visible.height > 0)
    }

    @Test
    fun `tabs never take more than a quarter of the window`() {
        for (look in listOf(Look.plain, Look.plain.copy(fontScale = 1.3f), large, lying, lying.copy(fontScale = 2f))) {
            val tabs = draw(look, frame = false) { BottomTabs(tabs) }.controls()
            assertEquals(tabs.map { it.spoken }, listOf("Today", "Check", "Stretches", "Journal"))
            val height = tabs.maxOf { it.whole.bottom } - tabs.minOf { it.whole.top }
            assertTrue("$look: $height", height < look.height * Look.PIXELS_PER_DP / 4)
        }
    }

    @Test
    fun `what was saved is said once when it comes`() {
        val picture = draw { SnackbarBar("Saved 6.") { TextAction("Undo", icon = LimberIcons.undo) {} } }
        assertEquals(1, picture.spoken.all().count { it.live })
    }

    @Test
    fun `a field says its name, and one line stays one`() {
        var written = ""
        val picture = draw(act = { write("Note", "one\ntwo") }) {
            var value by remember { mutableStateOf("") }
            FieldBox("Note", value, {
                written = it
                value = it
            })
        }
        assertEquals("onetwo", written)
        val field = picture.spoken.all().single { it.editable }
        assertEquals("Note, onetwo", field.spoken)
    }

    @Test
    fun `a question stands over the page, and beside it means to stay`() {
        val answers = mutableListOf<String>()
        val ask = @Composable { AskDialog("Leave?", "Not saved.", "Stay", "Go", { answers += "stay" }, { answers += "go" }) }
        val picture = draw(act = { listOf("Stay", "Go").forEach(::tap) }, content = ask)
        assertEquals(listOf("stay", "go"), answers)
        assertNull(picture.spoken.all().firstOrNull { "Page" in it.texts })
    }

    @Test
    fun `without motion every time is none`() {
        val times = mutableListOf<Int>()
        for (reduced in listOf(true, false)) {
            Picture.render(Look.plain) {
                LimberTheme(Scheme.LIGHT, Fonts.inter, reduced) { times += Limber.motion(200) }
            }
        }
        assertEquals(listOf(0, 200), times.distinct())
    }

    private fun draw(
        look: Look = Look.plain,
        frame: Boolean = true,
        act: Stage.() -> Unit = {},
        content: @Composable () -> Unit,
    ): Picture = Screen("component", act = act) { { if (frame) ScreenFrame("Page") { content() } else content() } }.picture(look)

    private fun Picture.controls(): List<Seen> = spoken.all().filter { it.clickable && !it.editable }

    private fun Picture.named(name: String): Seen = controls().single { it.spoken == name }

    @Composable
    private fun Long() = ScreenFrame("Page", actions = { PrimaryButton("Continue") {} }) {
        repeat(30) { Words("Line $it") }
    }

    private val scale = (0..10).map { PainWords(it, "$it", mapOf(0 to "none", 5 to "medium", 10 to "worst")[it].orEmpty()) }
    private val answers = listOf(Answer("yes", "Yes"), Answer("no", "No"), Answer("not_sure", "Not sure"))
    private val tabs = listOf("Today", "Check", "Stretches", "Journal")
        .map { Tab(it, LimberIcons.today, Job.JOURNAL, chosen = it == "Today") {} }
}
