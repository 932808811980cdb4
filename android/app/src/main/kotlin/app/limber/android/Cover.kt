// Keeps the journal out of the list of recent apps.
package app.limber.android

import android.app.Activity
import android.os.Build
import android.view.WindowManager

internal object Cover {
    /**
     * Hides what the app shows while it is not in front; before Android 13 that also means no screenshots. With
     * [noScreenshots] there are none on any version, and nothing of the app is seen on a screen that is shared.
     */
    fun over(activity: Activity, noScreenshots: Boolean) {
        val recents = Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU
        if (recents) activity.setRecentsScreenshotEnabled(false)
        val secure = WindowManager.LayoutParams.FLAG_SECURE
        activity.window.setFlags(if (noScreenshots || !recents) secure else 0, secure)
    }
}
