// Limber in a window of this computer, in the shape of a phone: the screens, the models and the core that the phones have.
package app.limber.desktop

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.type
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.platform.Font
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Window
import androidx.compose.ui.window.application
import androidx.compose.ui.window.rememberWindowState
import app.limber.ffi.Locale
import app.limber.models.AppModel
import app.limber.ui.app.LimberApp
import app.limber.ui.design.LimberTheme
import app.limber.ui.design.LimberWindow
import kotlin.system.exitProcess
import kotlinx.coroutines.runBlocking

private val inter = FontFamily(
    Font("font/Inter-Regular.otf", FontWeight.Normal),
    Font("font/Inter-Medium.otf", FontWeight.Medium),
    Font("font/Inter-SemiBold.otf", FontWeight.SemiBold),
)

fun main(args: Array<String>) {
    val options = try {
        Options.read(args)
    } catch (wrong: IllegalArgumentException) {
        System.err.println("limber: ${wrong.message}\n${Options.USAGE}")
        exitProcess(2)
    }
    val computer = Computer(options.home, Locale(options.language, options.region))
    application {
        val scope = rememberCoroutineScope()
        val model = remember { AppModel(computer, scope) }
        LaunchedEffect(model) { model.start() }
        Window(
            onCloseRequest = {
                runBlocking { model.close() }
                exitApplication()
            },
            state = rememberWindowState(size = DpSize(400.dp, 860.dp)),
            title = "Limber",
            onKeyEvent = { event -> event.key == Key.Escape && event.type == KeyEventType.KeyUp && model.back() },
        ) {
            val density = LocalDensity.current
            CompositionLocalProvider(LocalDensity provides Density(density.density, options.text)) {
                LimberTheme(options.scheme, inter, reduceMotion = false) { LimberWindow { LimberApp(model) } }
            }
        }
    }
}
