// Every screen of the app as a person reaches it, over the real core, to be drawn and looked at.
package app.limber.ui.app

import androidx.compose.runtime.Composable
import app.limber.ffi.TextKey
import app.limber.models.AppModel
import app.limber.models.CheckPlace
import app.limber.models.Page
import app.limber.models.Tab
import app.limber.person.Answers
import app.limber.person.Person
import app.limber.ui.harness.Look
import app.limber.ui.harness.Screen
import app.limber.ui.harness.Screens
import app.limber.ui.harness.Stage

object AppScreens : Screens {
    /** The person whose screen is drawn. The one before is not needed any more. */
    private var person: Person? = null

    /** A word as that person reads it. */
    private fun word(key: TextKey): String = checkNotNull(person).word(key)

    private fun person(look: Look): Person {
        person?.close()
        return Person(language = look.locale).also { person = it }
    }

    init {
        Runtime.getRuntime().addShutdownHook(Thread { person?.close() })
    }

    private fun screen(
        id: String,
        act: Stage.() -> Unit = {},
        looks: List<Look> = Look.all,
        go: Person.() -> Unit,
    ) = Screen(id, act = act, looks = looks) { look ->
        val person = person(look)
        person.go()
        shown(person.app)
    }

    /** With the three screens of the first start behind. */
    private fun settled(id: String, act: Stage.() -> Unit = {}, go: Person.(AppModel) -> Unit) = screen(id, act) { settled().go(app) }

    private fun shown(model: AppModel): @Composable () -> Unit = { LimberApp(model) }

    private fun Person.log(at: Long, score: Int, vararg places: String) {
        minute = at
        app.openLog()
        val log = (app.state.value.page as Page.Log).model
        places.forEach(log::togglePlace)
        log.tap(score)
    }

    private fun Person.someEntries() {
        log(-1530, 7, "back_low_mid.middle")
        log(-1200, 5, "back_low_mid.middle", "buttock.right")
        log(20, 3, "back_low_mid.middle", "buttock.right")
        log(70, 10)
        log(140, 6, "groin.left")
    }

    private fun Person.newest(): String = app.today.page.value?.entries?.first()?.id.orEmpty()

    private fun card(id: String, card: String, answers: Answers = Answers.well, go: AppModel.() -> Unit = {}) = settled(id) {
        it.openCheck()
        answers.walk(it.check) { place -> place is CheckPlace.Card && place.page.card.id.startsWith(card) }
        it.go()
    }

    private fun result(id: String, answers: Answers) = settled(id) {
        it.openCheck()
        answers.walk(it.check)
    }

    private fun trouble(code: String, looks: List<Look> = Look.few) = screen("trouble_$code", looks = looks) {
        zone = "Probe/error/$code"
        start()
    }

    private val journal = listOf(
        settled("today_empty") { },
        settled("today") { someEntries(); it.dismissSnack() },
        settled("saved") { someEntries() },
        settled("today_standing") {
            someEntries()
            Answers.fever.walk(it.check)
            it.leaveCheck()
        },
        settled("today_seen") {
            Answers.fever.walk(it.check)
            it.leaveCheck()
            it.today.seen()
        },
        settled("log") { someEntries(); it.openLog() },
        settled("log_places", act = { tap(word(TextKey.LOG_PICK)) }) { it.openLog() },
        settled("add_more") { someEntries(); it.addMore() },
        settled("entry") { app ->
            someEntries()
            app.openEntry(newest())
            app.editEntry(newest())
            (app.state.value.page as Page.EditEntry).model.run { setNote("After the long drive."); save() }
        },
        settled("entry_edit") { app ->
            someEntries()
            app.openEntry(newest())
            app.editEntry(newest())
        },
        settled("entry_delete") { app ->
            someEntries()
            app.openEntry(newest())
            app.askDelete(newest())
        },
        settled("journal") { someEntries(); it.selectTab(Tab.JOURNAL) },
        settled("journal_empty") { it.selectTab(Tab.JOURNAL) },
        settled("problem") { app ->
            someEntries()
            app.openLog()
            zone = "Probe/error/disk_full"
            (app.state.value.page as Page.Log).model.tap(4)
        },
    )

    private val check = listOf(
        settled("check_intro") { it.openCheck() },
        card("check_rows", "c01") {
            check.answerRow("c01_now", "chest_pain_now", "no")
            check.why("c01_now.breathless_new")
            check.next()
        },
        card("check_own_rows", "c04"),
        card("check_number", "c05") { check.type("c05_you.age", "47") },
        card("check_many", "c06") {
            check.tick("c06_health", "hx_cancer")
            check.unsure("c06_health", "risk_diabetes")
        },
        card("check_places", "c08"),
        card("check_one", "c10") { check.choose("c10_time.duration", "w2_6") },
        card("check_clarifier", "t02", Answers("c02_control.saddle_numbness" to "not_sure")),
        settled("check_review") {
            it.openCheck()
            Answers.sevenWeeks.walk(it.check) { place -> place is CheckPlace.Review }
        },
        card("check_leave", "c02") { stopCheck() },
        result("result_emergency", Answers.chestPain),
        result("result_emergency_go", Answers.numbSaddle),
        result("result_crisis", Answers("c14_coping.mood_hopeless" to "yes")),
        result("result_same_day", Answers.fever),
        result("result_soon", Answers.bloodInPee),
        result("result_routine", Answers.sevenWeeks),
        result("result_self_care", Answers.well),
        screen("result_no_phone", looks = Look.few) {
            canDial = false
            settled()
            app.openCheck()
            Answers.chestPain.walk(app.check)
        },
        settled("help") { it.openHelp() },
        settled("help_no_phone") { app ->
            canDial = false
            app.openHelp()
        },
    )

    private val moves = listOf(
        settled("moves") { it.selectTab(Tab.MOVES) },
        settled("moves_closed") {
            Answers.fever.walk(it.check)
            it.selectTab(Tab.MOVES)
        },
        settled("exercise") { app ->
            app.selectTab(Tab.MOVES)
            app.openExercise("pelvic_tilt")
        },
        settled("exercise_closed") { app ->
            Answers.fever.walk(app.check)
            app.openExercise("pelvic_tilt")
        },
    )

    private val start = (1..3).map { step ->
        screen("onboarding_$step") {
            start()
            repeat(step - 1) { app.nextOnboarding() }
        }
    }

    private val troubles = listOf(
        "absent", "locked", "auth_required", "key_unavailable", "key_lost", "already_open", "busy", "read_only", "disk_full",
        "newer_schema", "corrupt", "suspect", "io", "internal",
    ).map { trouble(it) } + trouble("wrong_key", Look.all) + screen("trouble_result", looks = Look.few) {
        zone = "Probe/error/locked"
        start()
        app.openCheck()
        Answers.chestPain.walk(app.check)
    }

    override val screens = start + journal + check + moves + troubles
}
