package app.limber.ui.harness

import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.junit.runners.Parameterized
import java.io.File

/** The looks of a screen that are compared with a committed picture; none of one that only differs in its words. */
private fun references(screen: Screen): List<Look> = if (screen.looks == Look.all) Look.references else emptyList()

/**
 * Draws a screen in every look, and looks at each picture: as the window shows it, and as long as all that can be scrolled to.
 *
 * The screens are dealt out to two classes, which run at the same time.
 */
abstract class EveryScreen(private val screen: Screen) {
    @Test
    fun `nothing is wrong in any look`() {
        val found = screen.looks.flatMap { look ->
            val picture = drawn(look)
            val whole = if (picture.below > 0) screen.picture(look, picture.below) else picture
            val problems = (picture.problems(screen.allowed) + whole.problems(screen.allowed)).distinct()
            keep(whole, SCREENS)
            if (problems.isNotEmpty()) keep(whole, FAULTS)
            problems.map { "$look: $it" }
        }
        assertEquals("", found.joinToString("\n"))
    }

    @Test
    fun `it looks as it did when somebody looked`() {
        val found = references(screen).mapNotNull { look ->
            val picture = drawn(look)
            References.committed.compare(name(look), picture.pixels)?.also { keep(picture, FAULTS) }
        }
        assertEquals("", found.joinToString("\n"))
    }

    /** Drawn once for both tests of a screen. */
    private fun drawn(look: Look): Picture {
        if (kept.keys.any { it.first != screen }) kept.clear()
        return if (look in references(screen)) kept.getOrPut(screen to look) { screen.picture(look) } else screen.picture(look)
    }

    private fun name(look: Look) = "${screen.id}-$look"

    /** Writes a picture where the folder is wanted. */
    private fun keep(picture: Picture, folder: String) {
        val path = System.getProperty(folder).orEmpty()
        if (path.isNotEmpty()) picture.pixels.write(File(path, "${name(picture.look)}.png"))
    }

    companion object {
        private const val SCREENS = "limber.screens"
        private const val FAULTS = "limber.faults"
        private const val HANDS = 2
        private val kept = mutableMapOf<Pair<Screen, Look>, Picture>()

        /** The screens that this one of the classes looks at. */
        @JvmStatic
        protected fun dealt(hand: Int): List<Array<Any>> =
            Screens.all.filterIndexed { index, _ -> index % HANDS == hand }.map { arrayOf(it) }
    }
}

@RunWith(Parameterized::class)
class EvenScreensTest(screen: Screen) : EveryScreen(screen) {
    companion object {
        @JvmStatic
        @Parameterized.Parameters(name = "{0}")
        fun screens() = dealt(0)
    }
}

@RunWith(Parameterized::class)
class OddScreensTest(screen: Screen) : EveryScreen(screen) {
    companion object {
        @JvmStatic
        @Parameterized.Parameters(name = "{0}")
        fun screens() = dealt(1)
    }
}

class ScreensListTest {
    @Test
    fun `every screen has a name of its own and every reference a screen`() {
        val ids = Screens.all.map { it.id }
        assertEquals(ids.distinct(), ids)
        val names = Screens.all.flatMapTo(mutableSetOf()) { screen -> references(screen).map { "$screen-$it" } }
        assertEquals(emptyList<String>(), References.committed.strays(names))
    }
}
