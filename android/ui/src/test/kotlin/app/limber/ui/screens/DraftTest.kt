package app.limber.ui.screens

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.unit.dp
import app.limber.ffi.*
import app.limber.ui.design.*
import app.limber.ui.harness.*
import app.limber.ui.screens.parts.*
import org.junit.Test
import java.io.File
import kotlin.io.path.createTempDirectory

class DraftTest {
    object Keys : KeyStore {
        override fun wrap(keyId: ByteArray, key: ByteArray) = key.copyOf()
        override fun unwrap(keyId: ByteArray, wrapped: ByteArray) = wrapped.copyOf()
        override fun delete(keyId: ByteArray) = Unit
    }

    fun now(minute: Long, zone: String = "Europe/London") = Now(1_795_593_600_000 + minute * 60_000, minute * 60_000, zone)

    internal class NoSheet(val open: Set<String> = emptySet(), val given: Map<String, String> = emptyMap()) : Sheet {
        override fun choice(question: String): String? = given[question]
        override fun number(question: String) = ""
        override fun tick(question: String, id: String) = when (given["$question.$id"]) { "yes" -> Tick.TICKED; "not_sure" -> Tick.UNSURE; else -> Tick.OPEN }
        override fun row(question: String, row: String): String? = given["$question.$row"]
        override fun isWhyOpen(key: String) = false
        override fun isOpen(key: String) = key in open
    }

    internal val act = SheetActions({ _, _ -> }, { _, _ -> }, {}, { _, _ -> }, { _, _ -> }, {}, { _, _, _ -> }, {})
    internal val cardAct = CardActions(Back("Back") {}, {}, {}, {})

    fun walk(check: LimberCheck, stop: (CheckStep) -> Boolean, answer: (QuestionView) -> AnswerGiven?): CheckStep {
        var step = check.step()
        repeat(60) {
            if (stop(step)) return step
            step = when (val s = step) {
                is CheckStep.Ask -> check.answer(s.page.card.questions.map { q ->
                    (answer(q) ?: when (q.kind) {
                        QuestionKind.ROWS -> AnswerGiven.Rows(q.rows.map { RowAnswer(it.id, if (it.choices.isEmpty()) "no" else it.choices.last().id.let { l -> if (it.choices.any { c -> c.id == "no" }) "no" else l }) })
                        QuestionKind.MANY -> AnswerGiven.Ticks(listOf("none"))
                        QuestionKind.ONE -> AnswerGiven.Choice(q.choices.first().id)
                        QuestionKind.NUMBER -> AnswerGiven.Number(34)
                    }).let { QuestionAnswer(q.id, it) }
                })
                is CheckStep.Review -> check.confirm()
                is CheckStep.Done -> return s
            }
        }
        error("circle")
    }

    @Test
    fun draw() {
        val out = File("/tmp/ku/draft").apply { mkdirs() }
        val only = System.getProperty("ku.only").orEmpty()
        val looks = listOf(Look.plain, Look.plain.copy(scheme = Scheme.DARK), Look.plain.copy(fontScale = 2f), Look.plain.copy(locale = "ar-XB"), Look.plain.copy(held = Held.LANDSCAPE))
        for (look in looks) {
            val locale = Locale(look.locale, "GB")
            val words = texts(locale, TextKey.entries.map { it.id }).let { all -> TextKey.entries.associateWith { all.getValue(it.id) } }
            val dir = createTempDirectory("ku").toFile()
            val vault = LimberVault.open(dir.path, Keys, now(0))
            val saved = vault.logMoment(now(30), NewMoment(6, listOf(PlaceMark("groin.left", null)), null, null), locale)
            vault.logMoment(now(90), NewMoment(3, listOf(PlaceMark("back_low_mid.middle", null), PlaceMark("buttock.right", null)), "After the long drive.", null), locale)
            vault.logMoment(now(140), NewMoment(10, emptyList(), null, null), locale)
            val back = Back("Back") {}
            val today = TodayActions({}, {}, {}, {}, {}, {}, {})
            fun shot(id: String, content: @Composable () -> Unit) {
                if (only.isNotEmpty() && only !in id) return
                val body = @Composable { CompositionLocalProvider(LocalWords provides words, content = content) }
                val screen = Screen(id) { body }
                val picture = screen.picture(look)
                val whole = if (picture.below > 0) screen.picture(look, picture.below) else picture
                File(out, "$id-$look.png").writeBytes(picture.pixels.png())
                File(out, "$id-$look-whole.png").writeBytes(whole.pixels.png())
                (picture.problems() + whole.problems()).distinct().forEach { println("$id $look $it") }
            }
            val home = vault.home(now(150), locale)
            shot("today") { TodayScreen(home, today, bar = { SnackbarBar(saved.text) { TextAction("Undo", icon = app.limber.ui.design.generated.LimberIcons.undo) {} } }) }
            val log = vault.logPage(now(150), locale)
            shot("log") { LogScreen(log, LogChoice(setOf("groin.right"), null), back, LogActions({}, {}, {}, {})) }
            val entry = vault.entry(now(150), home.entries[1].id, locale)
            shot("entry") { EntryScreen(entry, back, {}, {}) }
            shot("entry_edit") { EditScreen(log.scale, log.groups, EntryDraft(6, setOf("groin.left"), "After the long drive.", "2026-11-25", "08:30"), back, FormActions({}, {}, {})) }
            shot("add_more") { AddMoreScreen(saved.text, log.groups, EntryDraft(6, setOf("groin.left"), ""), back, FormActions({}, {}, {})) }
            val journal = vault.journalPage(now(150), null, 50u, locale)
            shot("journal") { JournalScreen(journal.days, true, {}, {}, {}) }
            shot("check_intro") { CheckIntroScreen(null, {}, {}) }
            fun card(id: String, check: LimberCheck, card: String, sheet: Sheet, open: List<String> = emptyList(), answer: (QuestionView) -> AnswerGiven? = { null }) {
                val step = walk(check, { it is CheckStep.Ask && it.page.card.id.startsWith(card) }, answer) as CheckStep.Ask
                shot(id) { CardScreen(step.page.copy(open = open), sheet, act, cardAct) }
            }
            card("check_rows", LimberCheck.begin(locale), "c01", NoSheet(setOf("c01_now.breathless_new"), mapOf("c01_now.chest_pain_now" to "no")), listOf("c01_now.breathless_new"))
            card("check_own", LimberCheck.begin(locale), "c04", NoSheet())
            card("check_number", LimberCheck.begin(locale), "c05", NoSheet())
            card("check_many", LimberCheck.begin(locale), "c06", NoSheet(given = mapOf("c06_health.hx_cancer" to "yes", "c06_health.risk_diabetes" to "not_sure")))
            card("check_places", LimberCheck.begin(locale), "c08", NoSheet())
            card("check_one", LimberCheck.begin(locale), "c10", NoSheet(given = mapOf("c10_time.duration" to "w2_6")))
            card("check_clarifier", LimberCheck.begin(locale), "t02", NoSheet()) { q -> if (q.id == "c02_control") AnswerGiven.Rows(q.rows.map { RowAnswer(it.id, if (it.id == "saddle_numbness") "not_sure" else "no") }) else null }
            val review = walk(LimberCheck.begin(locale), { it is CheckStep.Review }) { null } as CheckStep.Review
            shot("check_review") { ReviewScreen(review.page, null, cardAct, {}) }
            val dial = Dial(true, false) {}
            val ra = ResultActions({}, {}, {}, {})
            val calm = walk(LimberCheck.begin(locale), { it is CheckStep.Done }) { null } as CheckStep.Done
            shot("result_self_care") { ResultScreen(calm.page, dial, "", ra) }
            val hot = walk(LimberCheck.begin(locale), { it is CheckStep.Done }) { q -> if (q.kind == QuestionKind.ROWS && q.id == "c02_control") AnswerGiven.Rows(q.rows.map { RowAnswer(it.id, if (it.id == "saddle_numbness") "yes" else "no") }) else null } as CheckStep.Done
            shot("result_emergency") { ResultScreen(hot.page, dial, "", ra) }
            val hot2 = walk(LimberCheck.begin(locale), { it is CheckStep.Done }) { q -> if (q.kind == QuestionKind.ROWS && q.id == "c01_now") AnswerGiven.Rows(q.rows.map { RowAnswer(it.id, if (it.id == "chest_pain_now") "yes" else "no") }) else null } as CheckStep.Done
            shot("result_emergency2") { ResultScreen(hot2.page, dial, "", ra) }
            val ex = vault.exercises(locale)
            shot("moves") { JobTheme(Job.MOVE) { MovesScreen(ex, {}, {}) } }
            val one = vault.exercise(ex.items[2].id, locale)
            shot("exercise") { JobTheme(Job.MOVE) { ExerciseScreen(one, back, {}) } }
            shot("help") { HelpScreen(helpNumbers(locale), dial, back) }
            for (s in 1..3) shot("onboarding_$s") { OnboardingScreen(s, null, {}, {}) }
            shot("trouble") { TroubleScreen(describeError(LimberException.WrongKey(), locale), {}, {}, {}) }
            vault.close()
            dir.deleteRecursively()
        }
    }
}
