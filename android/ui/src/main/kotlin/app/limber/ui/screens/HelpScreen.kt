// Who to talk to now: every line that the country has, offline, in every state of the journal.
package app.limber.ui.screens

import androidx.compose.runtime.Composable
import app.limber.ffi.HelpPage
import app.limber.ui.design.Back
import app.limber.ui.design.Job
import app.limber.ui.design.JobTheme
import app.limber.ui.design.MutedWords
import app.limber.ui.design.ScreenFrame
import app.limber.ui.design.generated.TypeScale
import app.limber.ui.screens.parts.Dial
import app.limber.ui.screens.parts.NumberCards

/** The numbers. */
@Composable
internal fun HelpScreen(page: HelpPage, dial: Dial, back: Back) = JobTheme(Job.CHECK) {
    ScreenFrame(page.title, back = back, note = page.text) {
        NumberCards(page.numbers, dial)
        MutedWords(page.country, style = TypeScale.small)
    }
}
