// The one screen of the app as Android knows it. Everything that is seen on it is shared with the other shells.
package app.limber.android

import android.content.res.AssetManager
import android.os.Bundle
import androidx.activity.ComponentActivity
import androidx.activity.compose.BackHandler
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import androidx.compose.ui.text.font.Font
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import app.limber.ui.app.LimberApp
import app.limber.ui.design.LimberTheme
import app.limber.ui.design.LimberWindow
import app.limber.ui.design.Scheme

/** Hosts the app: hands it the window, the way back, and what the system wants kept. */
class MainActivity : ComponentActivity() {
    private val parts get() = (application as LimberApplication).parts
    private var looks by mutableStateOf(Looks())

    override fun onCreate(savedInstanceState: Bundle?) {
        enableEdgeToEdge()
        super.onCreate(savedInstanceState)
        Cover.over(this, noScreenshots = false)
        parts.restore(savedInstanceState?.getString(CHECK))
        looks = Looks.of(this)
        val inter = inter(assets)
        setContent {
            val state by parts.model.state.collectAsState()
            LimberTheme(Scheme.of(isSystemInDarkTheme(), looks.highContrast), inter, looks.reduceMotion) {
                LimberWindow { LimberApp(parts.model) }
            }
            // Where there is no screen to go back to, the system goes back out of the app.
            BackHandler(state.canGoBack) { parts.model.back() }
        }
    }

    override fun onStart() {
        super.onStart()
        // Settings are changed while another app is in front.
        looks = Looks.of(this)
        parts.life.toFront()
    }

    override fun onStop() {
        parts.life.toBack(isTurning = isChangingConfigurations)
        super.onStop()
    }

    /** The system keeps this in memory, for itself alone, and drops it when the person takes the app off the recent ones. */
    override fun onSaveInstanceState(outState: Bundle) {
        super.onSaveInstanceState(outState)
        outState.putString(CHECK, parts.model.savedCheck)
    }

    private companion object {
        const val CHECK = "check"

        /** Inter, from the app's own files. */
        fun inter(assets: AssetManager) = FontFamily(
            Font("font/Inter-Regular.otf", assets, FontWeight.Normal),
            Font("font/Inter-Medium.otf", assets, FontWeight.Medium),
            Font("font/Inter-SemiBold.otf", assets, FontWeight.SemiBold),
        )
    }
}
