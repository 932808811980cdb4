// What the semantics tree says of a screen, taken down while the screen lives, so that it can be judged afterwards.
// It judges nothing itself.
package app.limber.ui.harness

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsConfiguration
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.state.ToggleableState
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.unit.toSize

/** One node of a semantics tree. Rectangles are in pixels of the window. */
class Seen private constructor(node: SemanticsNode, val parent: Seen?) {
    private val config: SemanticsConfiguration = node.config

    val id: Int = node.id

    /** Text that is drawn here; in the merged tree also that of what was merged. */
    val texts: List<String> = config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text }

    /** What a person has typed, where they can. */
    val typed: String? = config.getOrNull(SemanticsProperties.EditableText)?.text

    /** What is said instead of what is drawn. */
    val descriptions: List<String> = config.getOrNull(SemanticsProperties.ContentDescription).orEmpty()

    val role: Role? = config.getOrNull(SemanticsProperties.Role)
    val state: String? = config.getOrNull(SemanticsProperties.StateDescription)
    val selected: Boolean? = config.getOrNull(SemanticsProperties.Selected)
    val toggle: ToggleableState? = config.getOrNull(SemanticsProperties.ToggleableState)
    val enabled: Boolean = SemanticsProperties.Disabled !in config
    val heading: Boolean = SemanticsProperties.Heading in config
    /** Said when it comes or changes. */
    val live: Boolean = SemanticsProperties.LiveRegion in config
    val clickable: Boolean = SemanticsActions.OnClick in config
    val editable: Boolean = SemanticsActions.SetText in config
    val scrollsAcross: Boolean = SemanticsProperties.HorizontalScrollAxisRange in config
    val scrollsDown: Boolean = SemanticsProperties.VerticalScrollAxisRange in config

    /** How far it can still be scrolled down, in pixels. */
    val below: Float = config.getOrNull(SemanticsProperties.VerticalScrollAxisRange)?.let { it.maxValue() - it.value() } ?: 0f

    val group: Boolean = config.getOrNull(SemanticsProperties.IsTraversalGroup) == true
    val place: Float = config.getOrNull(SemanticsProperties.TraversalIndex) ?: 0f

    /** How its text was laid out. */
    val layouts: List<TextLayoutResult> =
        buildList { config.getOrNull(SemanticsActions.GetTextLayoutResult)?.action?.invoke(this) }

    /** Where it would be drawn if nothing cut it. */
    val whole: Rect = Rect(node.positionInWindow, node.size.toSize())

    /** What of it can be seen; empty where nothing can. */
    val visible: Rect = node.boundsInWindow

    /** Where a finger finds it. */
    val touch: Rect = node.touchBoundsInRoot.translate(node.positionInWindow - node.positionInRoot)

    /** In the order of composition, not of reading. */
    val children: List<Seen> =
        node.children.filterNot { SemanticsProperties.InvisibleToUser in it.config }.map { Seen(it, this) }

    /** This node and everything below it. */
    fun all(): List<Seen> = listOf(this) + children.flatMap(Seen::all)

    /** Its parent and everything above that, nearest first. */
    fun above(): Sequence<Seen> = generateSequence(parent) { it.parent }

    /** What a screen reader calls it: what is said instead of what is drawn, else both in the order in which they stand. */
    val spoken: String get() = (descriptions + texts + listOfNotNull(typed)).joinToString(", ").trim()

    companion object {
        fun tree(root: SemanticsNode): Seen = Seen(root, null)
    }
}

