// Keeps the journal out of the list of recent apps.
package app.limber.android

import android.app.Activity
import android.os.Build
import android.view.WindowManager

/**
 * How what the app shows is hidden. [secure] blackens it in the list of recent apps and on a screen that is shared, and there are
 * no screenshots of it. [outOfRecents] hides it in that list alone, which Android can do since 13.
 */
internal data class Cover(val secure: Boolean, val outOfRecents: Boolean) {
    companion object {
        /** For that API level. Before Android 13, hiding it while it is not in front also means that there are no screenshots. */
        fun of(level: Int, noScreenshots: Boolean): Cover =
            (level >= Build.VERSION_CODES.TIRAMISU).let { Cover(secure = noScreenshots || !it, outOfRecents = it) }

        /** Hides [activity]. To be called before anything is shown in it. */
        fun over(activity: Activity, noScreenshots: Boolean) {
            val cover = of(Build.VERSION.SDK_INT, noScreenshots)
            if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) activity.setRecentsScreenshotEnabled(!cover.outOfRecents)
            val flag = WindowManager.LayoutParams.FLAG_SECURE
            activity.window.setFlags(if (cover.secure) flag else 0, flag)
        }
    }
}
