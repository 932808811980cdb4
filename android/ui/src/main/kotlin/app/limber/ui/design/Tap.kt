// What can be tapped, and how it answers: a veil while a finger is on it, a ring while the keyboard's focus is. No ripple:
// nothing in the app moves without need.
package app.limber.ui.design

import androidx.compose.foundation.IndicationNodeFactory
import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.clickable
import androidx.compose.foundation.interaction.FocusInteraction
import androidx.compose.foundation.interaction.InteractionSource
import androidx.compose.foundation.interaction.PressInteraction
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.toggleable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.Shape
import androidx.compose.ui.graphics.drawscope.ContentDrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.node.DelegatableNode
import androidx.compose.ui.node.DrawModifierNode
import androidx.compose.ui.node.invalidateDraw
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import app.limber.ui.design.generated.Radii
import app.limber.ui.design.generated.Sizes
import kotlinx.coroutines.launch

/** The ground and outline of something, cut to its shape. */
internal fun Modifier.ground(fill: Color, shape: Shape, line: Color = Color.Transparent, width: Dp = 0.dp): Modifier {
    val filled = clip(shape).background(fill)
    return if (width > 0.dp && line != Color.Transparent) filled.border(width, line, shape) else filled
}

/** At least as large as a finger finds. */
internal fun Modifier.target(height: Dp = Sizes.target): Modifier = defaultMinSize(Sizes.target, height)

/** Does something when it is tapped. */
internal fun Modifier.tap(enabled: Boolean = true, onTap: () -> Unit): Modifier =
    clickable(enabled = enabled, role = Role.Button, onClick = onTap)

/** One of several, of which only one can be chosen. */
internal fun Modifier.oneOf(chosen: Boolean, role: Role = Role.RadioButton, onTap: () -> Unit): Modifier =
    selectable(chosen, role = role, onClick = onTap)

/** One of several, of which any can be chosen. */
internal fun Modifier.anyOf(chosen: Boolean, onTap: () -> Unit): Modifier =
    toggleable(chosen, role = Role.Checkbox, onValueChange = { onTap() })

/** Draws the veil and the ring in [ink]. */
internal class PressedOrFocused(private val ink: Color) : IndicationNodeFactory {
    override fun create(interactionSource: InteractionSource): DelegatableNode = Mark(interactionSource, ink)

    override fun equals(other: Any?): Boolean = other is PressedOrFocused && other.ink == ink

    override fun hashCode(): Int = ink.hashCode()

    private class Mark(private val source: InteractionSource, private val ink: Color) : Modifier.Node(), DrawModifierNode {
        private var pressed = 0
        private var focused = 0

        override fun onAttach() {
            coroutineScope.launch {
                source.interactions.collect { interaction ->
                    when (interaction) {
                        is PressInteraction.Press -> pressed++
                        is PressInteraction.Release, is PressInteraction.Cancel -> pressed--
                        is FocusInteraction.Focus -> focused++
                        is FocusInteraction.Unfocus -> focused--
                    }
                    invalidateDraw()
                }
            }
        }

        override fun ContentDrawScope.draw() {
            drawContent()
            if (pressed > 0) drawRect(ink, alpha = VEIL)
            if (focused > 0) {
                val width = RING.toPx()
                val size = Size(size.width - width, size.height - width)
                val corner = CornerRadius(Radii.chip.toPx())
                drawRoundRect(ink, Offset(width / 2, width / 2), size, corner, Stroke(width))
            }
        }
    }

    private companion object {
        const val VEIL = 0.12f
        val RING = 3.dp
    }
}
