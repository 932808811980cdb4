// What a check says: one sentence that names the node, so that a person finds it without a debugger.
package app.limber.ui.harness

import androidx.compose.ui.geometry.Rect
import kotlin.math.roundToInt

/** Everything that is looked for in a picture. */
enum class Check {
    /** All of a text can be read: not cut, not shortened, no word broken, within what it stands in. */
    WHOLE_TEXT,

    /** No two texts lie on each other. */
    NO_OVERLAP,

    /** Nothing lies beside the screen or touches its edge, and nothing below it that cannot be scrolled to. */
    ON_SCREEN,

    /** Text stands out from its ground: 4.5 to 1, from 24 sp on 3 to 1. Measured in the picture. */
    CONTRAST,

    /** Text is set in a font that the app brings. */
    OWN_FONT,

    /** A finger finds every control: 48 dp each way that no other control claims. */
    TARGET,

    /** A screen reader has a name and a role for every control. */
    NAMED,

    /** What is seen on a control is part of what it is called, so that it can be asked for by voice. */
    LABEL_IN_NAME,

    /** What is chosen is told in words, not by colour alone. */
    STATE,

    /** There is a heading, and nothing but ways out is read before it. */
    HEADING,

    /** What is read next stands below, or further on in the line: nobody is led back and forth. */
    ORDER,
}

/** Something wrong in a picture. */
data class Problem(val check: Check, val sentence: String) {
    override fun toString(): String = "$check: $sentence"
}

/** A problem that is none: of that check, in whose sentence [about] stands; [why] is for the reader. */
data class Allowed(val check: Check, val about: String, val why: String)

/** Everything wrong in this picture that is not [allowed]. */
fun Picture.problems(allowed: List<Allowed> = emptyList()): List<Problem> =
    (textProblems() + controlProblems() + readingProblems())
        .filterNot { problem -> allowed.any { it.check == problem.check && it.about in problem.sentence } }

/** Rounding may shift an edge by so many pixels. */
internal const val SLACK = 2f

/** Text without what only steers its direction, and with single spaces. */
internal fun plain(text: String): String =
    text.filterNot { it.category == CharCategory.FORMAT }.replace(Regex("\\s+"), " ").trim()

/** How a sentence names a node. */
internal fun Seen.called(): String {
    val name = plain(spoken)
    val kind = role?.toString()?.lowercase() ?: if (editable) "field" else if (clickable) "control" else "text"
    return if (name.isEmpty()) "a $kind without a name ${whole.inDp()}" else "\"${name.take(60)}\" ($kind ${whole.inDp()})"
}

/** A rectangle as people say it: its size and its upper left corner. */
internal fun Rect.inDp(): String {
    val (width, height, x, y) = listOf(width, height, left, top).map { (it / Look.PIXELS_PER_DP).roundToInt() }
    return "of $width x $height dp at $x, $y"
}
