// Shapes of androidx.activity's part for Compose, 1.9. They do nothing.
package androidx.activity.compose

import androidx.activity.ComponentActivity
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionContext

/** Shows the content in the activity. */
fun ComponentActivity.setContent(parent: CompositionContext? = null, content: @Composable () -> Unit): Unit =
    error("only to compile against: $this, $parent, $content")

/** Takes what the person means by "back", as long as it is enabled. */
@Composable
fun BackHandler(enabled: Boolean = true, onBack: () -> Unit): Unit = error("only to compile against: $enabled, $onBack")
