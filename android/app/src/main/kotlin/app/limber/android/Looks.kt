// What the phone's owner has set for all apps, as far as it changes how Limber looks.
package app.limber.android

import android.animation.ValueAnimator
import android.app.UiModeManager
import android.content.Context
import android.os.Build
import android.provider.Settings

/** How the app must look. */
internal data class Looks(val highContrast: Boolean = false, val reduceMotion: Boolean = false) {
    companion object {
        /** Android's "medium", from -1 for little to 1 for most. */
        private const val CONTRAST = 0.5f

        /** Its name in Android's source, where it is not public; whoever may read settings may read it. */
        private const val HIGH_CONTRAST_TEXT = "high_text_contrast_enabled"

        /** As it is set now. */
        fun of(context: Context): Looks = Looks(
            highContrast = text(context) || colours(context),
            reduceMotion = !ValueAnimator.areAnimatorsEnabled(),
        )

        private fun text(context: Context): Boolean = try {
            Settings.Secure.getInt(context.contentResolver, HIGH_CONTRAST_TEXT, 0) == 1
        } catch (_: SecurityException) {
            // Some maker's phone keeps it to itself.
            false
        }

        private fun colours(context: Context): Boolean =
            Build.VERSION.SDK_INT >= Build.VERSION_CODES.UPSIDE_DOWN_CAKE &&
                (context.getSystemService(UiModeManager::class.java)?.contrast ?: 0f) >= CONTRAST
    }
}
