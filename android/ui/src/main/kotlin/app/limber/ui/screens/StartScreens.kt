// What stands before the journal: the three short screens of the first start, and the page for a journal that cannot be opened.
package app.limber.ui.screens

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import app.limber.ffi.StatePage
import app.limber.ffi.TextKey
import app.limber.ui.design.Back
import app.limber.ui.design.Job
import app.limber.ui.design.JobTheme
import app.limber.ui.design.MutedWords
import app.limber.ui.design.PrimaryButton
import app.limber.ui.design.RowAction
import app.limber.ui.design.ScreenFrame
import app.limber.ui.design.SecondaryButton
import app.limber.ui.design.Words
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Space
import app.limber.ui.screens.parts.LimberLine
import app.limber.ui.screens.parts.say

/** The first three screens. [step] is 1, 2 or 3. */
@Composable
internal fun OnboardingScreen(
    step: Int,
    back: Back?,
    onNext: () -> Unit,
    onFinish: (check: Boolean) -> Unit,
    problem: (@Composable () -> Unit)? = null,
) {
    val (title, texts) = when (step) {
        1 -> TextKey.START_1_TITLE to listOf(TextKey.START_1_DOES, TextKey.START_1_NOT)
        2 -> TextKey.START_2_TITLE to listOf(TextKey.START_2_TEXT, TextKey.START_2_COPY)
        else -> TextKey.START_3_TITLE to listOf(TextKey.START_3_TEXT)
    }
    JobTheme(if (step < LAST) Job.JOURNAL else Job.CHECK) {
        ScreenFrame(
            say(title),
            back = back,
            actions = {
                if (step < LAST) {
                    PrimaryButton(say(TextKey.CONTINUE), onTap = onNext)
                } else {
                    PrimaryButton(say(TextKey.START_3_CHECK), icon = LimberIcons.check) { onFinish(true) }
                    SecondaryButton(say(TextKey.START_3_LATER), Modifier.fillMaxWidth()) { onFinish(false) }
                }
            },
        ) {
            problem?.invoke()
            for (text in texts) Words(say(text))
            if (step == 1) LimberLine(Modifier.padding(top = Space.pause).align(Alignment.CenterHorizontally))
        }
    }
}

/** A page that is not there yet; [problem] is why it does not come. */
@Composable
internal fun LoadingScreen(title: TextKey, back: Back? = null, problem: (@Composable () -> Unit)? = null) {
    ScreenFrame(say(title), back = back) { problem?.invoke() ?: MutedWords(say(TextKey.LOADING)) }
}

/** A journal that cannot be opened: what happened, what can be done, and what works all the same. */
@Composable
internal fun TroubleScreen(page: StatePage, onRetry: () -> Unit, onCheck: () -> Unit, onNumbers: () -> Unit) {
    ScreenFrame(
        page.title,
        actions = if (!page.retry) null else ({ PrimaryButton(say(TextKey.TRY_AGAIN), onTap = onRetry) }),
    ) {
        Words(page.text)
        Column(verticalArrangement = Arrangement.spacedBy(Space.row)) {
            MutedWords(page.stillWorks)
            JobTheme(Job.CHECK) {
                RowAction(say(TextKey.TROUBLE_CHECK), icon = LimberIcons.check, onTap = onCheck)
                RowAction(say(TextKey.TROUBLE_NUMBERS), icon = LimberIcons.phone, onTap = onNumbers)
            }
        }
    }
}

private const val LAST = 3
