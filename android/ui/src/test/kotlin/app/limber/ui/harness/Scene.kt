// Compose without a window: what `ImageComposeScene` does, and the semantics trees that it keeps to itself. All use of
// Compose's internals stands in this file.
@file:OptIn(ExperimentalComposeUiApi::class, InternalComposeUiApi::class)

package app.limber.ui.harness

import androidx.compose.runtime.Composable
import androidx.compose.runtime.snapshots.Snapshot
import androidx.compose.ui.ExperimentalComposeUiApi
import androidx.compose.ui.InternalComposeUiApi
import androidx.compose.ui.graphics.asComposeCanvas
import androidx.compose.ui.platform.PlatformContext
import androidx.compose.ui.platform.WindowInfo
import androidx.compose.ui.scene.CanvasLayersComposeScene
import androidx.compose.ui.scene.ComposeScene
import androidx.compose.ui.scene.ComposeSceneContext
import androidx.compose.ui.semantics.SemanticsOwner
import androidx.compose.ui.unit.IntSize
import kotlinx.coroutines.Dispatchers
import org.jetbrains.skia.Color
import org.jetbrains.skia.Surface

/** One screen, drawn at moments of its own clock. */
internal class Scene(look: Look, size: IntSize, content: @Composable () -> Unit) : AutoCloseable {
    private val owners = mutableListOf<SemanticsOwner>()
    private val surface = Surface.makeRasterN32Premul(size.width, size.height)

    /** Takes the frames that nobody looks at: nearly all of each lies outside of it, which costs nothing. */
    private val unseen = Surface.makeRasterN32Premul(1, 1)
    private val scene: ComposeScene = CanvasLayersComposeScene(
        density = look.density,
        layoutDirection = look.direction,
        size = size,
        coroutineContext = Dispatchers.Unconfined,
        composeSceneContext = object : ComposeSceneContext {
            override val platformContext = platform(size)
        },
    )
    private var nanos = 0L

    init {
        scene.setContent(content)
    }

    /** The layer on top: a sheet, a dialog or a menu, where there is one. */
    val top: SemanticsOwner get() = owners.last()

    /** Lets time pass until nothing moves. What never comes to rest, a turning wheel, stops at a fixed moment. */
    fun settle() {
        apply()
        draw(unseen)
        repeat(FRAMES) {
            apply()
            if (!scene.hasInvalidations()) return
            nanos += FRAME_NANOS
            draw(unseen)
        }
    }

    /** Tells the compositions of what was written to states. Compose does it on another thread, which may come too late. */
    private fun apply() = Snapshot.sendApplyNotifications()

    /** What can be seen now. */
    fun pixels(): Pixels {
        draw(surface)
        return surface.makeImageSnapshot().use(Pixels::of)
    }

    override fun close() {
        scene.close()
        surface.close()
        unseen.close()
    }

    private fun draw(surface: Surface) {
        surface.canvas.clear(Color.WHITE)
        scene.render(surface.canvas.asComposeCanvas(), nanos)
    }

    private fun platform(size: IntSize) = object : PlatformContext by PlatformContext.Empty {
        override val windowInfo = object : WindowInfo {
            override val isWindowFocused = true
            override val containerSize = size
        }
        override val semanticsOwnerListener = object : PlatformContext.SemanticsOwnerListener {
            override fun onSemanticsOwnerAppended(semanticsOwner: SemanticsOwner) {
                owners += semanticsOwner
            }

            override fun onSemanticsOwnerRemoved(semanticsOwner: SemanticsOwner) {
                owners -= semanticsOwner
            }

            override fun onSemanticsChange(semanticsOwner: SemanticsOwner) = Unit

            override fun onLayoutChange(semanticsOwner: SemanticsOwner, semanticsNodeId: Int) = Unit
        }
    }

    private companion object {
        const val FRAMES = 40
        const val FRAME_NANOS = 50_000_000L
    }
}
