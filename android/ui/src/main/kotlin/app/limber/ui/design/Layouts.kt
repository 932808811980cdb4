// Arrangements that look at what is in them: things stand beside each other where there is room for their words, and below
// each other where there is not. No number of columns is written down for a size of text.
package app.limber.ui.design

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.IntrinsicMeasurable
import androidx.compose.ui.layout.IntrinsicMeasureScope
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Measurable
import androidx.compose.ui.layout.MeasurePolicy
import androidx.compose.ui.layout.MeasureResult
import androidx.compose.ui.layout.MeasureScope
import androidx.compose.ui.layout.Placeable
import androidx.compose.ui.node.LayoutModifierNode
import androidx.compose.ui.node.ModifierNodeElement
import androidx.compose.ui.platform.InspectorInfo
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.limber.ui.design.generated.Space

/**
 * Cells of one size, in the first number of [columns] in which each is at least [least] wide and has room for its words in
 * one line; in the last number of [columns] where there is none such.
 *
 * [tight] is a smaller gap for where the cells fit only with that. In [wrapped] columns or fewer, words may go on in a next line.
 */
@Composable
fun Cells(
    columns: List<Int>,
    modifier: Modifier = Modifier,
    least: Dp = 0.dp,
    gap: Dp = Space.small,
    tight: Dp = gap,
    wrapped: Int = 0,
    content: @Composable () -> Unit,
) {
    Layout(content, modifier, CellsPolicy(columns, least, gap, tight, wrapped))
}

private data class CellsPolicy(
    val columns: List<Int>,
    val least: Dp,
    val gap: Dp,
    val tight: Dp,
    val wrapped: Int,
) : MeasurePolicy {
    override fun MeasureScope.measure(measurables: List<Measurable>, constraints: Constraints): MeasureResult {
        if (measurables.isEmpty()) return layout(constraints.minWidth, constraints.minHeight) {}
        val width = constraints.maxWidth
        val line = maxOf(least.roundToPx(), measurables.maxOf { it.maxIntrinsicWidth(Constraints.Infinity) })
        val word = maxOf(least.roundToPx(), measurables.maxOf { it.minIntrinsicWidth(Constraints.Infinity) })
        fun cell(columns: Int, gap: Int) = (width - (columns - 1) * gap) / columns
        fun fits(columns: Int, gap: Int) = cell(columns, gap) >= if (columns <= wrapped) word else line
        val tries = columns.flatMap { count -> listOf(count to gap.roundToPx(), count to tight.roundToPx()) }
        val (count, space) = tries.firstOrNull { (count, space) -> fits(count, space) } ?: tries[tries.lastIndex - 1]
        val cell = cell(count, space)
        val rows = measurables.chunked(count).map { row ->
            val height = row.maxOf { it.minIntrinsicHeight(cell) }
            row.map { it.measure(Constraints.fixed(cell, height)) }
        }
        return layout(width, rows.sumOf { it.first().height } + (rows.size - 1) * space) {
            var top = 0
            for (row in rows) {
                row.forEachIndexed { column, placeable -> placeable.placeRelative(column * (cell + space), top) }
                top += row.first().height + space
            }
        }
    }
}

/** Things in lines like words: as many beside each other as fit. */
@Composable
fun Wrap(modifier: Modifier = Modifier, across: Dp = Space.small, down: Dp = Space.small, content: @Composable () -> Unit) {
    Layout(content, modifier, WrapPolicy(across, down))
}

private data class WrapPolicy(val across: Dp, val down: Dp) : MeasurePolicy {
    override fun MeasureScope.measure(measurables: List<Measurable>, constraints: Constraints): MeasureResult {
        val gap = across.roundToPx()
        val lines = mutableListOf<MutableList<Placeable>>()
        var used = 0
        for (placeable in measurables.map { it.measure(constraints.copy(minWidth = 0, minHeight = 0)) }) {
            if (lines.isEmpty() || used + gap + placeable.width > constraints.maxWidth) {
                lines += mutableListOf(placeable)
                used = placeable.width
            } else {
                lines.last() += placeable
                used += gap + placeable.width
            }
        }
        val widest = lines.maxOfOrNull { line -> line.sumOf { it.width } + (line.size - 1) * gap } ?: 0
        val heights = lines.map { line -> line.maxOf { it.height } }
        val height = heights.sum() + (lines.size - 1).coerceAtLeast(0) * down.roundToPx()
        val width = constraints.constrainWidth(widest)
        return layout(width, constraints.constrainHeight(height)) {
            var top = 0
            for ((line, tall) in lines.zip(heights)) {
                var start = 0
                for (placeable in line) {
                    placeable.placeRelative(start, top + (tall - placeable.height) / 2)
                    start += placeable.width + gap
                }
                top += tall + down.roundToPx()
            }
        }
    }

    private fun Constraints.constrainWidth(width: Int) = width.coerceIn(minWidth, maxWidth)

    private fun Constraints.constrainHeight(height: Int) = height.coerceIn(minHeight, maxHeight)
}

/** Asks for [width] more than it needs now, for something that may come into it: so choosing never moves its neighbours. */
internal fun Modifier.spare(width: Dp): Modifier = this then SpareElement(width)

private data class SpareElement(val width: Dp) : ModifierNodeElement<SpareNode>() {
    override fun create() = SpareNode(width)

    override fun update(node: SpareNode) {
        node.width = width
    }

    override fun InspectorInfo.inspectableProperties() {
        name = "spare"
    }
}

private class SpareNode(var width: Dp) : Modifier.Node(), LayoutModifierNode {
    override fun MeasureScope.measure(measurable: Measurable, constraints: Constraints): MeasureResult {
        val placeable = measurable.measure(constraints)
        return layout(placeable.width, placeable.height) { placeable.placeRelative(0, 0) }
    }

    override fun IntrinsicMeasureScope.maxIntrinsicWidth(measurable: IntrinsicMeasurable, height: Int): Int =
        measurable.maxIntrinsicWidth(height) + width.roundToPx()
}
