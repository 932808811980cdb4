// The design in a window of this machine.
package app.limber.desktop

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.platform.Font
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.WindowState
import androidx.compose.ui.window.singleWindowApplication
import app.limber.ui.design.BottomTabs
import app.limber.ui.design.Job
import app.limber.ui.design.JobTheme
import app.limber.ui.design.LimberTheme
import app.limber.ui.design.LimberWindow
import app.limber.ui.design.PainScale
import app.limber.ui.design.PainWords
import app.limber.ui.design.ScreenFrame
import app.limber.ui.design.Scheme
import app.limber.ui.design.Tab
import app.limber.ui.design.UrgencyBand
import app.limber.ui.design.Urgency
import app.limber.ui.design.generated.LimberIcons

private val inter = FontFamily(
    Font("font/Inter-Regular.otf", FontWeight.Normal),
    Font("font/Inter-Medium.otf", FontWeight.Medium),
    Font("font/Inter-SemiBold.otf", FontWeight.SemiBold),
)

private val icons = mapOf(Job.JOURNAL to LimberIcons.journal, Job.CHECK to LimberIcons.check, Job.MOVE to LimberIcons.move)

/** `--dark` for the night. */
fun main(args: Array<String>) {
    val scheme = Scheme.of(dark = "--dark" in args, highContrast = false)
    singleWindowApplication(title = "Limber", state = WindowState(size = DpSize(400.dp, 860.dp))) {
        var chosen by remember { mutableStateOf(Job.JOURNAL) }
        var score by remember { mutableStateOf<Int?>(null) }
        LimberTheme(scheme, inter, reduceMotion = false) {
            LimberWindow {
                Column {
                    Box(Modifier.weight(1f)) {
                        JobTheme(chosen) {
                            ScreenFrame(chosen.name.lowercase().replaceFirstChar(Char::uppercase)) {
                                val steps = (0..10).map { PainWords(it, "$it", "") }
                                PainScale(steps, chosen = score, choosing = true) { score = it }
                                for (urgency in Urgency.entries) UrgencyBand(urgency, urgency.id)
                            }
                        }
                    }
                    BottomTabs(icons.map { (job, icon) -> Tab(job.name.lowercase(), icon, job, chosen == job) { chosen = job } })
                }
            }
        }
    }
}
