// Looks at every piece of text in a picture: whether it can be read whole, where it should be, and against its ground.
// Text that is drawn by hand on a canvas has no node and is not seen here.
package app.limber.ui.harness

import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.GenericFontFamily
import androidx.compose.ui.text.style.ResolvedTextDirection
import androidx.compose.ui.unit.TextUnitType

/** Text of this size in sp at 100 % is large: its strokes need less contrast. */
private const val LARGE_SP = 24f
private const val CONTRAST = 4.5
private const val CONTRAST_LARGE = 3.0

/** Text this near to the edge, in pixels, touches it. */
private const val EDGE = 4 * Look.PIXELS_PER_DP

/** A colour that occurs less often is an edge between two others. */
private const val STROKE_PIXELS = 3

internal fun Picture.textProblems(): List<Problem> {
    val texts = drawn.all().filter { node -> node.layouts.any { it.layoutInput.text.isNotBlank() } }
    return texts.flatMap { cut(it) + offScreen(it) + faint(it) + font(it) } + overlaps(texts)
}

private fun cut(node: Seen): List<Problem> {
    fun problem(what: String) = Problem(Check.WHOLE_TEXT, "${node.called()} $what.")
    val found = mutableListOf<Problem>()
    for (layout in node.layouts) {
        if (node.editable) continue // Scrolls within itself.
        if (layout.isShortened()) found += problem("is shortened")
        else if (layout.isHigherThan(node.whole) || layout.isWiderThan(node.whole)) found += problem("is cut")
        layout.brokenWord()?.let { found += problem("breaks the word \"$it\"") }
    }
    if (node.isCutBySomething()) found += problem("is cut off by what it stands in")
    val frame = node.above().firstOrNull { it.clickable }
    if (frame != null && !node.editable && !frame.whole.holds(node.whole)) found += problem("sticks out of ${frame.called()}")
    return found
}

// `hasVisualOverflow` of a layout that was asked for by semantics compares with the widest that was allowed, and so is
// always true; its lines are right.
private fun TextLayoutResult.isShortened(): Boolean =
    multiParagraph.didExceedMaxLines || (0 until lineCount).any(::isLineEllipsized)

private fun TextLayoutResult.isHigherThan(area: Rect): Boolean = multiParagraph.height > area.height + SLACK

private fun TextLayoutResult.isWiderThan(area: Rect): Boolean =
    (0 until lineCount).any { multiParagraph.getLineWidth(it) > area.width + SLACK }

/** A word that goes on in the next line without a hyphen. */
private fun TextLayoutResult.brokenWord(): String? {
    val text = layoutInput.text.text
    for (line in 0 until lineCount - 1) {
        val end = getLineEnd(line)
        if (end !in 1 until text.length) continue
        if (!text[end - 1].isLetterOrDigit() || !text[end].isLetterOrDigit()) continue
        val start = text.substring(0, end).indexOfLast(Char::isWhitespace) + 1
        val rest = text.indexOfAny(charArrayOf(' ', '\n'), end).takeIf { it >= 0 } ?: text.length
        return plain(text.substring(start, rest))
    }
    return null
}

/** True where an edge of it cannot be seen, and no scrolling brings it in. */
private fun Seen.isCutBySomething(): Boolean {
    val down = above().any { it.scrollsDown }
    val across = above().any { it.scrollsAcross }
    if (visible.isEmpty) return !down && !across
    val cutDown = whole.top < visible.top - SLACK || whole.bottom > visible.bottom + SLACK
    val cutAcross = whole.left < visible.left - SLACK || whole.right > visible.right + SLACK
    return (cutDown && !down && visible.bottom > whole.top) || (cutAcross && !across)
}

private fun Rect.holds(other: Rect): Boolean =
    other.left >= left - SLACK && other.right <= right + SLACK && other.top >= top - SLACK && other.bottom <= bottom + SLACK

private fun Picture.faint(node: Seen): List<Problem> {
    val inactive = (sequenceOf(node) + node.above()).any { !it.enabled }
    val line = node.layouts.first().let { it.multiParagraph.getLineHeight(0) }
    if (inactive || node.visible.height < line / 2) return emptyList()
    val colours = pixels.colours(node.visible)
    val ground = colours.firstOrNull()?.first ?: return emptyList()
    val strokes = colours.drop(1).filter { it.second >= STROKE_PIXELS }.map { it.first }
    val measured = strokes.maxOfOrNull { contrast(it, ground) } ?: 1.0
    val needed = if (node.layouts.all { it.isLarge() }) CONTRAST_LARGE else CONTRAST
    if (measured >= needed) return emptyList()
    return listOf(Problem(Check.CONTRAST, "${node.called()} has a contrast of %.2f and needs $needed.".format(measured)))
}

private fun TextLayoutResult.isLarge(): Boolean =
    layoutInput.style.fontSize.let { it.type == TextUnitType.Sp && it.value >= LARGE_SP }

private fun font(node: Seen): List<Problem> {
    val families = node.layouts.map { it.layoutInput.style.fontFamily }
    if (families.none { it == null || it is GenericFontFamily || it == FontFamily.Default }) return emptyList()
    return listOf(Problem(Check.OWN_FONT, "${node.called()} is set in a font of the machine."))
}

private fun overlaps(texts: List<Seen>): List<Problem> = texts.flatMapIndexed { place, one ->
    texts.drop(place + 1).filter { other -> one.inkOverlaps(other) }
        .map { Problem(Check.NO_OVERLAP, "${one.called()} and ${it.called()} lie on each other.") }
}

private fun Seen.inkOverlaps(other: Seen): Boolean {
    if (other.above().any { it === this } || above().any { it === other }) return false
    val common = ink().intersect(other.ink())
    return common.width > SLACK && common.height > SLACK
}

private fun Picture.offScreen(node: Seen): List<Problem> {
    fun problem(what: String) = listOf(Problem(Check.ON_SCREEN, "${node.called()} $what."))
    if (!node.visible.isEmpty && node.above().none { it.scrollsAcross }) {
        val ink = node.ink()
        if (ink.left < EDGE || ink.right > window.right - EDGE) return problem("touches the edge of the screen")
    }
    return outside(node)?.let(::problem).orEmpty()
}

/** Where its letters can be seen, without the empty rest of its lines. */
private fun Seen.ink(): Rect {
    val layout = layouts.first()
    val width = (0 until layout.lineCount).maxOf { layout.multiParagraph.getLineWidth(it) }
    if (width >= whole.width || layout.lineCount == 0) return visible
    // Asked for by semantics, a layout may be wider than its node; then the node is as wide as its text.
    val start = layout.getParagraphDirection(0) == ResolvedTextDirection.Ltr
    val left = if (start) whole.left else whole.right - width
    return Rect(left, whole.top, left + width, whole.bottom).intersect(visible)
}
