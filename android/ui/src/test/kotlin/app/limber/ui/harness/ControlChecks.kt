// Looks at everything that can be tapped or written in: whether a finger finds it, and whether it says what it is.
package app.limber.ui.harness

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.semantics.Role

/** The least width and height that a finger finds, in pixels. */
private const val TARGET = 48 * Look.PIXELS_PER_DP

internal fun Picture.controlProblems(): List<Problem> {
    val controls = spoken.all().filter { it.clickable || it.editable }
    return controls.flatMap { small(it, controls) + nameless(it) + misnamed(it) + stateless(it) + away(it) }
}

private fun Picture.away(node: Seen): List<Problem> =
    outside(node)?.let { listOf(Problem(Check.ON_SCREEN, "${node.called()} $it.")) }.orEmpty()

/** Says of a node that lies where nobody can bring it into view; null where it can be seen. */
internal fun Picture.outside(node: Seen): String? {
    val whole = node.whole
    val scrollsAcross = node.above().any { it.scrollsAcross }
    val scrollsDown = node.above().any { it.scrollsDown }
    return when {
        !scrollsAcross && (whole.left < -SLACK || whole.right > window.right + SLACK) -> "lies beside the screen"
        !scrollsDown && (whole.top < -SLACK || whole.bottom > window.bottom + SLACK) ->
            "lies below the screen and cannot be scrolled to"
        else -> null
    }
}

private fun small(node: Seen, controls: List<Seen>): List<Problem> {
    fun problem(what: String) = listOf(Problem(Check.TARGET, "${node.called()} $what."))
    // What is half scrolled away is looked at in the picture that shows it whole.
    if (!node.isWhole() || !node.enabled) return emptyList()
    val (width, height) = node.touch.width to node.touch.height
    if (width < TARGET - SLACK || height < TARGET - SLACK) return problem("is ${node.touch.inDp()} to a finger")
    val rival = controls.firstOrNull { other ->
        other !== node && other.isWhole() && other.above().none { it === node } && node.above().none { it === other } &&
            node.touch.meets(other.touch)
    }
    return rival?.let { problem("shares its place with ${it.called()}") }.orEmpty()
}

internal fun Seen.isWhole(): Boolean =
    visible.width >= whole.width - SLACK && visible.height >= whole.height - SLACK && !visible.isEmpty

private fun Rect.meets(other: Rect): Boolean = intersect(other).let { it.width > SLACK && it.height > SLACK }

private fun nameless(node: Seen): List<Problem> {
    val found = mutableListOf<Problem>()
    val name = (node.descriptions + node.texts).joinToString("")
    if (plain(name).isEmpty()) found += Problem(Check.NAMED, "${node.called()} has no name for a screen reader.")
    if (node.role == null && !node.editable) found += Problem(Check.NAMED, "${node.called()} does not say what it is.")
    return found
}

private fun Picture.misnamed(node: Seen): List<Problem> {
    val shown = drawn.all().firstOrNull { it.id == node.id } ?: return emptyList()
    val name = plain(node.spoken).lowercase()
    return shown.labels().filter { plain(it).lowercase() !in name }
        .map { Problem(Check.LABEL_IN_NAME, "${node.called()} shows \"${plain(it)}\" but is not called that.") }
}

/** The text that is drawn on a control, without that of controls within it. */
private fun Seen.labels(): List<String> = texts + children.filterNot { it.clickable || it.editable }.flatMap { it.labels() }

private fun stateless(node: Seen): List<Problem> {
    val missing = when (node.role) {
        Role.RadioButton, Role.Tab -> node.selected == null
        Role.Checkbox, Role.Switch -> node.toggle == null
        else -> node.selected != null || node.toggle != null
    }
    if (!missing) return emptyList()
    return listOf(Problem(Check.STATE, "${node.called()} does not say, for what it is, whether it is chosen."))
}
