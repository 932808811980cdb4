// The self-check: what it is, a card a screen, and the look back before a result.
package app.limber.ui.screens

import androidx.compose.foundation.ExperimentalFoundationApi
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.relocation.BringIntoViewRequester
import androidx.compose.foundation.relocation.bringIntoViewRequester
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import app.limber.ffi.ReviewLine
import app.limber.ffi.ReviewPage
import app.limber.ffi.TextKey
import app.limber.models.CheckPlace
import app.limber.ui.design.Back
import app.limber.ui.design.Banner
import app.limber.ui.design.BannerKind
import app.limber.ui.design.Card
import app.limber.ui.design.Job
import app.limber.ui.design.JobTheme
import app.limber.ui.design.Limber
import app.limber.ui.design.LimberIcon
import app.limber.ui.design.MutedWords
import app.limber.ui.design.PrimaryButton
import app.limber.ui.design.ScreenFrame
import app.limber.ui.design.TextAction
import app.limber.ui.design.Words
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.design.generated.Radii
import app.limber.ui.design.generated.Space
import app.limber.ui.design.generated.TypeScale
import app.limber.ui.design.tap
import app.limber.ui.screens.parts.Steps
import app.limber.ui.screens.parts.say

/** Before the first card. */
@Composable
internal fun CheckIntroScreen(
    back: Back?,
    onStart: () -> Unit,
    onTalk: () -> Unit,
    problem: (@Composable () -> Unit)? = null,
) = JobTheme(Job.CHECK) {
    ScreenFrame(
        say(TextKey.CHECK_TITLE),
        back = back,
        aside = { Talk(onTalk) },
        actions = { PrimaryButton(say(TextKey.CHECK_START), onTap = onStart) },
    ) {
        problem?.invoke()
        Words(say(TextKey.CHECK_INTRO))
        Words(say(TextKey.CHECK_NOT_SURE))
        MutedWords(say(TextKey.CHECK_NOT_DIAGNOSIS))
    }
}

/** A way to a person, on every card. */
@Composable
internal fun Talk(onTalk: () -> Unit) = TextAction(say(TextKey.CHECK_TALK), icon = LimberIcons.helpNow, onTap = onTalk)

/** What can be done on a card beside answering it. */
internal class CardActions(
    val back: Back,
    val next: () -> Unit,
    val stop: () -> Unit,
    val talk: () -> Unit,
)

/** A card. What is still open is told at the top and on each row, and the first of them is brought into view. */
@OptIn(ExperimentalFoundationApi::class)
@Composable
internal fun CardScreen(
    place: CheckPlace.Card,
    answers: SheetActions,
    actions: CardActions,
    problem: (@Composable () -> Unit)? = null,
) = JobTheme(Job.CHECK) {
    val page = place.page
    val firstOpen = page.open.firstOrNull()
    val requester = remember { BringIntoViewRequester() }
    LaunchedEffect(page) { if (firstOpen != null) requester.bringIntoView() }
    ScreenFrame(
        page.card.title,
        back = actions.back,
        aside = { Talk(actions.talk) },
        actions = { PrimaryButton(say(TextKey.CONTINUE), onTap = actions.next) },
    ) {
        Steps(page.progressText, page.number, page.atMost)
        problem?.invoke()
        page.notice?.let { Notice(it) }
        if (firstOpen != null) Banner(say(TextKey.CHECK_OPEN), Modifier.announced(), BannerKind.WARNING)
        for (question in page.card.questions) {
            QuestionPart(question, place, answers) { key, content ->
                Box(if (key == firstOpen) Modifier.bringIntoViewRequester(requester) else Modifier) { content() }
            }
        }
        TextAction(say(TextKey.CHECK_STOP), icon = LimberIcons.close, onTap = actions.stop)
    }
}

/** What a changed answer took with it. */
@Composable
private fun Notice(words: String) = Banner(words, Modifier.announced())

private fun Modifier.announced() = semantics { liveRegion = LiveRegionMode.Polite }

/** Every answer once more, each with the way to change it. */
@Composable
internal fun ReviewScreen(
    page: ReviewPage,
    notice: String?,
    actions: CardActions,
    onChange: (String) -> Unit,
    problem: (@Composable () -> Unit)? = null,
) = JobTheme(Job.CHECK) {
    ScreenFrame(
        say(TextKey.CHECK_REVIEW),
        back = actions.back,
        aside = { Talk(actions.talk) },
        actions = { PrimaryButton(say(TextKey.CHECK_SHOW_RESULT), onTap = actions.next) },
    ) {
        problem?.invoke()
        notice?.let { Notice(it) }
        Column(verticalArrangement = Arrangement.spacedBy(Space.row)) {
            page.lines.forEachIndexed { at, line ->
                // The questions of one card stand under its heading once.
                val title = line.title.takeUnless { it == page.lines.getOrNull(at - 1)?.title }
                Said(title.orEmpty(), line) { onChange(line.question) }
            }
        }
        TextAction(say(TextKey.CHECK_STOP), icon = LimberIcons.close, onTap = actions.stop)
    }
}

/** A question with what was said. All of it is the way to change it. */
@Composable
private fun Said(title: String, line: ReviewLine, onChange: () -> Unit) {
    Card(Modifier.clip(RoundedCornerShape(Radii.card)).tap(onTap = onChange)) {
        Column(verticalArrangement = Arrangement.spacedBy(Space.hair)) {
            if (title.isNotEmpty()) Words(title, style = TypeScale.label)
            MutedWords(line.text, style = TypeScale.small)
        }
        if (Limber.textIsLarge) {
            Answers(line.answers)
            Change()
        } else {
            Row(horizontalArrangement = Arrangement.spacedBy(Space.row), verticalAlignment = Alignment.Bottom) {
                Answers(line.answers, Modifier.weight(1f))
                Change()
            }
        }
    }
}

@Composable
private fun Answers(answers: List<String>, modifier: Modifier = Modifier) {
    Column(modifier, Arrangement.spacedBy(Space.hair)) { for (answer in answers) Words(answer) }
}

@Composable
private fun Change() {
    Row(horizontalArrangement = Arrangement.spacedBy(Space.hair), verticalAlignment = Alignment.CenterVertically) {
        LimberIcon(LimberIcons.edit, tint = Limber.job.solid, size = PENCIL)
        Words(say(TextKey.CHECK_CHANGE), style = TypeScale.label, colour = Limber.job.solid)
    }
}

private val PENCIL = 18.dp
