// Walks a picture as a screen reader does, and looks at the way that it leads.
package app.limber.ui.harness

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.unit.LayoutDirection

internal fun Picture.readingProblems(): List<Problem> {
    val stops = spoken.inOrder().filter { it.isStop() }
    return headings(stops) + order(stops.filter { it.height() > SLACK })
}

private fun Seen.height(): Float = if (visible.isEmpty) 0f else visible.height

/** Everything below this node in the order in which it is read. */
internal fun Seen.inOrder(): List<Seen> = listOf(this) + children.sortedBy { it.place }.flatMap(Seen::inOrder)

/** True for what a screen reader stops at. */
private fun Seen.isStop(): Boolean = clickable || editable || plain(spoken).isNotEmpty()

private fun headings(stops: List<Seen>): List<Problem> {
    val first = stops.indexOfFirst { it.heading }
    if (first < 0) return listOf(Problem(Check.HEADING, "There is no heading."))
    return stops.take(first).filterNot { it.clickable }
        .map { Problem(Check.HEADING, "${it.called()} is read before the heading ${stops[first].called()}.") }
}

private fun Picture.order(stops: List<Seen>): List<Problem> = stops.zipWithNext().mapNotNull { (one, next) ->
    val nested = one.above().any { it === next } || next.above().any { it === one }
    if (nested || !leadsBack(one.visible, next.visible)) return@mapNotNull null
    Problem(Check.ORDER, "${next.called()} is read after ${one.called()}, but stands before it.")
}

/** True where an eye would go up, or back in the line. To go up and on is to begin the next column. */
private fun Picture.leadsBack(one: Rect, next: Rect): Boolean {
    val toTheRight = next.left >= one.right - SLACK
    val toTheLeft = next.right <= one.left + SLACK
    val (on, back) = if (look.direction == LayoutDirection.Ltr) toTheRight to toTheLeft else toTheLeft to toTheRight
    val up = next.bottom <= one.top + SLACK
    val down = next.top >= one.bottom - SLACK
    return up && !on || !down && back
}
