// Draws a screen under given conditions and keeps what can be seen and what a screen reader is told. No window, no graphics
// card. It must leave nothing to chance: the clock is its own, and a picture is taken when nothing moves any more.
package app.limber.ui.harness

import androidx.compose.runtime.Composable
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.SemanticsPropertyKey
import androidx.compose.ui.semantics.getAllSemanticsNodes
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.unit.IntSize
import kotlin.math.ceil

/** A screen as it was drawn. Where a sheet or dialog lies over it, the trees are those of the topmost layer. */
class Picture private constructor(
    val look: Look,
    val pixels: Pixels,
    /** The tree with every piece of text by itself. */
    val drawn: Seen,
    /** The tree as a screen reader walks it: what belongs together is one node. */
    val spoken: Seen,
) {
    /** The window in pixels. */
    val window: Rect = Rect(0f, 0f, pixels.width.toFloat(), pixels.height.toFloat())

    /** How many pixels of content lie below the window and can be scrolled to. */
    val below: Int = drawn.all().maxOf { ceil(it.below).toInt() }

    companion object {
        /**
         * Draws [content] until nothing moves, lets [act] do what a person would, and draws again.
         *
         * [more] makes the window taller by so many pixels, to look at what would have to be scrolled to.
         */
        fun render(look: Look, more: Int = 0, act: Stage.() -> Unit = {}, content: @Composable () -> Unit): Picture {
            val pixels = { dp: Int -> (dp * Look.PIXELS_PER_DP).toInt() }
            return Scene(look, IntSize(pixels(look.width), pixels(look.height) + more), content).use { scene ->
                scene.settle()
                Stage(scene).act()
                scene.settle()
                val top = scene.top
                Picture(look, scene.pixels(), Seen.tree(top.unmergedRootSemanticsNode), Seen.tree(top.rootSemanticsNode))
            }
        }
    }
}

/** A screen that is being drawn, for a person who does something with it. */
class Stage internal constructor(private val scene: Scene) {
    /** Taps the first thing whose spoken name contains [name], and waits until nothing moves. */
    fun tap(name: String) {
        val found = nodes().firstOrNull { it.answers(SemanticsActions.OnClick) && name in spoken(it) }
        val action = checkNotNull(found) { "nothing called \"$name\" can be tapped among ${nodes().map(::spoken)}" }
        action.config.getOrNull(SemanticsActions.OnClick)?.action?.invoke()
        scene.settle()
    }

    /** Writes [text] into the first field whose spoken name contains [name], in place of what was there. */
    fun write(name: String, text: String) {
        val found = nodes().firstOrNull { it.answers(SemanticsActions.SetText) && name in spoken(it) }
        val action = checkNotNull(found) { "no field is called \"$name\" among ${nodes().map(::spoken)}" }
        action.config.getOrNull(SemanticsActions.SetText)?.action?.invoke(AnnotatedString(text))
        scene.settle()
    }

    /** Scrolls everything that scrolls down to its end. */
    fun scrollToEnd() {
        for (node in nodes()) {
            val range = node.config.getOrNull(SemanticsProperties.VerticalScrollAxisRange) ?: continue
            node.config.getOrNull(SemanticsActions.ScrollBy)?.action?.invoke(0f, range.maxValue() - range.value())
        }
        scene.settle()
    }

    /** All that a screen reader says of what is there now, in no order. */
    fun heard(): List<String> = nodes().map(::spoken).filter { it.isNotEmpty() }

    /** True where a person can do that with it now. */
    private fun SemanticsNode.answers(action: SemanticsPropertyKey<*>) =
        action in config && SemanticsProperties.Disabled !in config

    private fun spoken(node: SemanticsNode): String = Seen.tree(node).spoken

    private fun nodes(): List<SemanticsNode> = scene.top.getAllSemanticsNodes(mergingEnabled = true)
}
