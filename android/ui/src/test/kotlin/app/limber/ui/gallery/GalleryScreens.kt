// Every component of the design in one place each, to be looked at. The words are made up, as no core is asked here.
package app.limber.ui.gallery

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import app.limber.ui.design.Answer
import app.limber.ui.design.AnswerRow
import app.limber.ui.design.AskDialog
import app.limber.ui.design.Back
import app.limber.ui.design.Banner
import app.limber.ui.design.BannerKind
import app.limber.ui.design.BottomTabs
import app.limber.ui.design.Card
import app.limber.ui.design.ChoiceKind
import app.limber.ui.design.ChoiceRow
import app.limber.ui.design.Choices
import app.limber.ui.design.Disclosure
import app.limber.ui.design.EmptyState
import app.limber.ui.design.FactRow
import app.limber.ui.design.FieldBox
import app.limber.ui.design.Job
import app.limber.ui.design.JobTheme
import app.limber.ui.design.LineList
import app.limber.ui.design.MutedWords
import app.limber.ui.design.PainBadge
import app.limber.ui.design.PainScale
import app.limber.ui.design.PainWords
import app.limber.ui.design.PrimaryButton
import app.limber.ui.design.RowAction
import app.limber.ui.design.ScreenFrame
import app.limber.ui.design.SecondaryButton
import app.limber.ui.design.Section
import app.limber.ui.design.SnackbarBar
import app.limber.ui.design.Tab
import app.limber.ui.design.TextAction
import app.limber.ui.design.Urgency
import app.limber.ui.design.UrgencyBand
import app.limber.ui.design.Words
import app.limber.ui.design.generated.LimberIcons
import app.limber.ui.harness.Look
import app.limber.ui.harness.Screen
import app.limber.ui.harness.Screens

/** Components as they stand together on a screen. */
object GalleryScreens : Screens {
    override val screens = listOf(
        Screen("gallery_pain") { look -> { Pain(Say(look)) } },
        Screen("gallery_answers") { look -> { Answers(Say(look)) } },
        Screen("gallery_choices") { look -> { ChoicesPage(Say(look)) } },
        Screen("gallery_words") { look -> { Reading(Say(look)) } },
        Screen("gallery_urgency") { look -> { Levels(Say(look)) } },
        Screen("gallery_today") { look -> { Today(Say(look)) } },
        Screen("gallery_form") { look -> { Form(Say(look)) } },
        Screen("gallery_empty") { look -> { Empty(Say(look)) } },
        Screen("gallery_ask") { look -> { Asking(Say(look)) } },
    )
}

/** Words as the core would give them in a test language: longer and accented, or from right to left. */
private class Say(private val look: Look) {
    operator fun invoke(words: String): String = when (look.locale) {
        "en-XA" -> words.map { ACCENTED[it] ?: it }.joinToString("") + " one two".repeat(words.length / 20 + 1)
        "ar-XB" -> words.split(' ').joinToString(" ") { "\u202E$it\u202C" }
        else -> words
    }

    private companion object {
        val ACCENTED = "aeiouclnrs".zip("åéîöûçļñŕš").toMap()
    }
}

@Composable
private fun Pain(say: Say) = ScreenFrame(
    say("How bad is the pain now?"),
    back = Back(say("Back")) {},
    note = say("One tap saves it. You can add more after that."),
) {
    PainScale(say.scale()) {}
    Section(say("Where?")) { SecondaryButton(say("Same places as last time"), icon = LimberIcons.place) {} }
    Section(say("Change the number")) { PainScale(say.scale(), chosen = 6) {} }
}

@Composable
private fun Answers(say: Say) = JobTheme(Job.CHECK) {
    ScreenFrame(
        say("Have any of these happened since the pain began?"),
        back = Back(say("Back")) {},
        note = say("2 of about 12"),
        aside = { TextAction(say("Talk to someone now"), icon = LimberIcons.helpNow) {} },
        actions = { PrimaryButton(say("Continue")) {} },
    ) {
        Banner(say("Some rows are still open."), kind = BannerKind.WARNING)
        for ((index, question) in QUESTIONS.withIndex()) {
            AnswerRow(
                say(question),
                say.answers(),
                listOf("no", "not_sure", null)[index],
                help = if (index == 0) say("New since the pain began, or worse than before.") else "",
                note = if (index == 2) say("Still open") else "",
                below = { Disclosure(say("Why are you asking?"), open = index == 0, onToggle = {}) { MutedWords(say(WHY)) } },
            ) {}
        }
    }
}

@Composable
private fun ChoicesPage(say: Say) = JobTheme(Job.CHECK) {
    ScreenFrame(
        say("How long have you had this pain?"),
        back = Back(say("Back")) {},
        note = say("4 of about 12"),
        actions = {
            PrimaryButton(say("Continue"), enabled = false) {}
            TextAction(say("Talk to someone now")) {}
        },
    ) {
        Choices {
            ChoiceRow(say("Less than 2 weeks"), ChoiceKind.ONE, chosen = false) {}
            ChoiceRow(say("2 to 6 weeks"), ChoiceKind.ONE, chosen = true) {}
            ChoiceRow(say("Longer"), ChoiceKind.ONE, chosen = false, help = say("Also if it comes and goes.")) {}
        }
        Section(say("Tick what fits")) {
            Choices {
                ChoiceRow(say("It wakes me in the second half of the night"), ChoiceKind.MANY, chosen = true) {}
                ChoiceRow(say("None of these"), ChoiceKind.MANY, chosen = false) {}
            }
        }
    }
}

@Composable
private fun Reading(say: Say) = JobTheme(Job.MOVE) {
    val note = say("Lets the deep muscles of the hip give way.")
    ScreenFrame(say("Figure four, lying"), back = Back(say("Back")) {}, note = note) {
        Card {
            FactRow(say("Hold"), say("30 seconds, each side"))
            FactRow(say("How often"), say("Twice a day"))
        }
        Section(say("How to do it")) { LineList(WHY.split(". ").map { say(it) }, numbered = true) }
        Section(say("Stop if")) { LineList(listOf(say("it hurts more"), say("you feel new numbness or weakness"))) }
        Disclosure(say("Sources"), open = false, onToggle = {}) {}
    }
}

@Composable
private fun Levels(say: Say) = JobTheme(Job.CHECK) {
    ScreenFrame(say("Your result"), actions = { PrimaryButton(say("Numbers to call"), icon = LimberIcons.phone) {} }) {
        val words =
            listOf("Get help now", "Be seen today", "Be seen this week", "See someone in the next weeks", "Care for yourself")
        for ((urgency, word) in Urgency.entries.zip(words)) {
            UrgencyBand(urgency, say(word), detail = if (urgency == Urgency.EMERGENCY) say("Call an ambulance.") else "")
        }
    }
}

@Composable
private fun Today(say: Say) = Column(Modifier.fillMaxSize()) {
    Box(Modifier.weight(1f)) {
        ScreenFrame(
            say("Today"),
            note = say("Tuesday, 25 November"),
            bar = {
                SnackbarBar(say("Saved 6, lower back.")) {
                    TextAction(say("Undo"), icon = LimberIcons.undo) {}
                    TextAction(say("Add more"), icon = LimberIcons.plus) {}
                }
            },
            actions = { PrimaryButton(say("Log pain"), icon = LimberIcons.plus) {} },
        ) {
            val detail = say("A few questions, then how soon to be seen.")
            RowAction(say("Check warning signs"), detail = detail, icon = LimberIcons.check) {}
            Section(say("Logged today")) {
                RowAction(say("6, lower back"), detail = say("8:40 in the morning"), lead = { PainBadge(6) }) {}
                RowAction(say("10, outer hip, left"), detail = say("3:05 at night"), lead = { PainBadge(10) }) {}
            }
        }
    }
    BottomTabs(say.tabs(chosen = 0))
}

@Composable
private fun Form(say: Say) = ScreenFrame(
    say("Change the entry"),
    back = Back(say("Back")) {},
    actions = {
        PrimaryButton(say("Save")) {}
        TextAction(say("Delete"), icon = LimberIcons.trash) {}
    },
) {
    FieldBox(say("Date and time"), "2025-11-25T08:40", {}, problem = say("This is later than now."))
    val note = say("It began on the stairs and went away on the way home.")
    FieldBox(say("Note"), note, {}, help = say("In your own words."), lines = 3)
    FieldBox(say("Age"), "", {}, help = say("In years"))
}

@Composable
private fun Empty(say: Say) = JobTheme(Job.JOURNAL) {
    Column(Modifier.fillMaxSize()) {
        Box(Modifier.weight(1f).fillMaxWidth()) {
            ScreenFrame(say("Journal")) {
                EmptyState(say("What you log is kept here, day by day.")) { SecondaryButton(say("Log pain")) {} }
                Words(say("Nothing logged on these days."))
            }
        }
        BottomTabs(say.tabs(chosen = 3))
    }
}

@Composable
private fun Asking(say: Say) {
    Form(say)
    AskDialog(
        say("Leave without saving?"),
        say("What you changed here is not saved yet."),
        stay = say("Keep editing"),
        go = say("Leave"),
        onStay = {},
        onGo = {},
    )
}

private fun Say.scale(): List<PainWords> = (0..10).map { score ->
    val word = mapOf(0 to "no pain", 5 to "medium", 10 to "worst you can imagine")[score].orEmpty()
    PainWords(score, "$score", if (word.isEmpty()) "" else this(word))
}

private fun Say.answers() = listOf(Answer("yes", this("Yes")), Answer("no", this("No")), Answer("not_sure", this("Not sure")))

private fun Say.tabs(chosen: Int) = listOf(
    Tab(this("Today"), LimberIcons.today, Job.JOURNAL, chosen == 0) {},
    Tab(this("Check"), LimberIcons.check, Job.CHECK, chosen == 1) {},
    Tab(this("Stretches"), LimberIcons.move, Job.MOVE, chosen == 2) {},
    Tab(this("Journal"), LimberIcons.journal, Job.JOURNAL, chosen == 3) {},
)

private val QUESTIONS = listOf(
    "Numbness between the legs, where you would sit on a saddle",
    "Trouble starting to pass water, or not feeling when it comes",
    "Weakness in both legs",
)
private const val WHY = "Nerves to the bladder and bowel leave the spine low down. When they are pressed on, hours count."
