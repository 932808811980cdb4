// The self-check on this phone: one card a screen. The core decides what is asked, when it is over, and what it says.
package app.limber.models

import app.limber.ffi.CheckCard
import app.limber.ffi.CheckStep
import app.limber.ffi.LimberCheck
import app.limber.ffi.LimberException
import app.limber.ffi.QuestionView
import app.limber.ffi.ReasonView
import app.limber.ffi.ResultPage
import app.limber.ffi.ReviewPage
import app.limber.ffi.StatePage
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.update

/** Where a person is in the self-check. */
sealed interface CheckPlace {
    /** Before the first card. */
    data object Intro : CheckPlace

    /** A card, with what stands on it so far. */
    data class Card(val page: CheckCard, val draft: Draft, val whys: Set<String> = emptySet()) : CheckPlace {
        /** The core has asked for this once more, a question or one of its rows, and it still is open. */
        fun isOpen(question: QuestionView, row: String? = null): Boolean {
            val key = if (row == null) question.id else "${question.id}.$row"
            return key in page.open && !draft.isAnswered(question, row)
        }
    }

    data class Review(val page: ReviewPage, val notice: String?) : CheckPlace

    /** The result. [kept] is false where the journal could not keep it. */
    data class Result(val page: ResultPage, val kept: Boolean) : CheckPlace
}

/** What the self-check shows. [problem] is an answer that the core could not take. */
data class CheckState(val place: CheckPlace = CheckPlace.Intro, val problem: StatePage? = null)

/** One self-check after the other. It needs no journal; a result is kept where there is one. */
class CheckModel internal constructor(private val bench: Bench) {
    private val work = Work(bench)
    private val mutable = MutableStateFlow(CheckState())
    private var check: LimberCheck? = null

    private var text: String? = null

    /** A check that is over and that no journal has taken yet, with its text. */
    private class Waiting(val check: LimberCheck, val text: String?)

    private val waiting = mutableListOf<Waiting>()

    val state: StateFlow<CheckState> = mutable.asStateFlow()

    /** The check as text, so that it outlives the process; null once its result is kept, and where none is under way. */
    val saved: String? get() = text ?: waiting.lastOrNull()?.text

    /** A check is under way: what was answered would be lost. */
    val isUnderWay: Boolean get() = mutable.value.place.let { it is CheckPlace.Card || it is CheckPlace.Review }

    /** The first card. */
    fun begin() = work.once {
        val locale = bench.locale
        val new = bench.core.free { LimberCheck.begin(locale) }
        check?.close()
        check = new
        show(new, bench.core.free { new.step() })
    }

    /** Takes up the check of a process that was ended. One that this version cannot read begins anew: it only had answers. */
    suspend fun restore(saved: String) {
        val locale = bench.locale
        try {
            val old = bench.core.free { LimberCheck.restore(saved, locale) }
            check = old
            show(old, bench.core.free { old.step() })
        } catch (_: LimberException.InvalidInput) {
            leave()
        }
    }

    fun choose(question: String, choice: String) = draft { it.choose(question, choice) }

    fun type(question: String, text: String) = draft { it.type(question, text) }

    fun unsaid(question: String) = draft { it.unsaid(question) }

    fun tick(question: String, id: String) = draft { draft -> question(question)?.let { draft.toggle(it, id) } ?: draft }

    fun unsure(question: String, id: String) = draft { draft -> question(question)?.let { draft.toggleUnsure(it, id) } ?: draft }

    fun none(question: String) = draft { it.none(question) }

    fun answerRow(question: String, row: String, answer: String) = draft { it.answer(question, row, answer) }

    /** Opens or closes "Why are you asking?" of a question, or of a row as `question.row`. */
    fun why(key: String) = card { it.copy(whys = if (key in it.whys) it.whys - key else it.whys + key) }

    /** Answers the card, or says that the answers were looked over. */
    fun next() {
        when (val place = mutable.value.place) {
            is CheckPlace.Card -> step { check -> bench.core.free { check.answer(place.draft.answers(place.page)) } }
            is CheckPlace.Review -> step { check -> bench.core.free { check.confirm() } }
            CheckPlace.Intro -> begin()
            is CheckPlace.Result -> Unit
        }
    }

    /** The card before. False at the first one, where going back is leaving. */
    fun back(): Boolean {
        val place = mutable.value.place
        val isBack = place is CheckPlace.Review || (place is CheckPlace.Card && place.page.canGoBack)
        if (isBack) step { check -> bench.core.free { check.back() } }
        return isBack
    }

    /** Back to the card that asked [question]. */
    fun reopen(question: String) = step { check -> bench.core.free { check.reopen(question) } }

    /** "I tapped this by mistake": back to where it was tapped. */
    fun mistake(reason: ReasonView) {
        reason.questions.firstOrNull()?.let(::reopen)
    }

    /** Ends the check. A result that the journal has stays there; one that it has not waits for it. */
    fun leave() {
        work.stop()
        val place = mutable.value.place
        if (place is CheckPlace.Result && !place.kept) check?.let { waiting += Waiting(it, text) } else check?.close()
        check = null
        text = null
        mutable.value = CheckState()
    }

    fun dismissProblem() = mutable.update { it.copy(problem = null) }

    /** The journal can be written again: keeps what it could not keep before, in the order in which it was said. */
    internal suspend fun keepAgain() {
        while (waiting.isNotEmpty() && keep(waiting.first().check)) waiting.removeAt(0).check.close()
        val place = mutable.value.place as? CheckPlace.Result ?: return
        val check = check ?: return
        if (place.kept || waiting.isNotEmpty() || !keep(check)) return
        text = null
        mutable.update { it.copy(place = place.copy(kept = true)) }
    }

    private fun step(next: suspend (LimberCheck) -> CheckStep) = work.once(
        failed = { error -> bench.words(error).let { page -> mutable.update { it.copy(problem = page) } } },
    ) {
        check?.let { show(it, next(it)) }
    }

    private suspend fun show(check: LimberCheck, step: CheckStep) {
        // From here on the process may end: what was answered is taken up again.
        text = bench.core.free { check.saved() }
        val place = when (step) {
            is CheckStep.Ask -> CheckPlace.Card(step.page, draftFor(step.page))
            is CheckStep.Review -> CheckPlace.Review(step.page, step.notice)
            // Kept before it is shown: a phone that is put away in between must not lose an emergency.
            is CheckStep.Done -> CheckPlace.Result(step.page, keep(check))
        }
        if (place is CheckPlace.Result && place.kept) text = null
        mutable.value = CheckState(place)
    }

    /** What was typed stays where the same card is asked once more because something on it is open. */
    private fun draftFor(page: CheckCard): Draft {
        val before = mutable.value.place as? CheckPlace.Card
        return if (page.open.isNotEmpty() && before?.page?.card == page.card) before.draft else Draft.of(page)
    }

    private suspend fun keep(check: LimberCheck): Boolean {
        // While the journal is being opened, a result is not held back until that is over.
        if (!bench.isOpen) return false
        return try {
            val now = bench.now
            val locale = bench.locale
            bench.core.vault { keepCheck(now, check, locale) }
            true
        } catch (_: LimberException) {
            // The result page says so; the result itself is more than the reason.
            false
        }
    }

    private fun question(id: String): QuestionView? =
        (mutable.value.place as? CheckPlace.Card)?.page?.card?.questions?.firstOrNull { it.id == id }

    private fun draft(change: (Draft) -> Draft) = card { it.copy(draft = change(it.draft)) }

    private fun card(change: (CheckPlace.Card) -> CheckPlace.Card) = mutable.update { state ->
        val place = state.place
        if (place is CheckPlace.Card) state.copy(place = change(place)) else state
    }
}
