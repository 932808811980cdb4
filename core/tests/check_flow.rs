//! The check as people meet it: what they say, what they are asked next, and what it comes to. Each test is a person.
#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod support;

use limber_core::check::{self, AnswerValue, Answers, CardView, QuestionView, Step};
use limber_core::content::{ExerciseLimit, Level, QuestionKind};
use std::collections::BTreeSet;
use support::asked::{ask, has, items, shown};
use support::levels::Table;
use support::opens::{person_for, person_with};
use support::person::Person;
use support::{Chance, cases, ids, shipped};

// What each answer leads to

/// Every sign that asks for a level, said with as little else as possible, gets that level, its action, its reason and a source.
#[test]
fn each_warning_sign_alone_gets_its_own_level() {
    let content = shipped();
    let mut said = 0;
    for line in Table::read().lines.iter().filter(|line| line.level.is_some()) {
        let person = match content.pack().rules.iter().find(|rule| rule.id == line.id) {
            Some(rule) => person_for(content, &rule.when),
            None => person_with(content, [&line.id]),
        };
        let walk = person.walk(content);
        let outcome = walk.outcome();
        assert_eq!(
            (Some(outcome.urgency), outcome.action.as_ref()),
            (line.level, line.who.as_ref()),
            "{}: {outcome:#?}",
            line.id
        );
        let reason = outcome.reasons.iter().find(|reason| reason.rule == line.id).unwrap_or_else(|| panic!("{}", line.id));
        assert_eq!(Some(reason.level), line.level, "{}", line.id);
        assert!(!reason.text.is_empty() && !reason.source.is_empty() && !reason.answer_texts.is_empty(), "{}", line.id);
        assert!(!reason.questions.is_empty() && reason.questions.iter().all(|id| walk.questions.contains(id)), "{reason:#?}");
        assert_eq!(outcome.safety_net.len(), 3, "{}", line.id);
        assert_eq!(walk.ignored, Vec::<String>::new(), "{}", line.id);
        let limit = match (outcome.urgency, &line.exercise) {
            (Level::Emergency | Level::SameDay, _) => "none",
            (Level::Soon, Some(limit)) => limit,
            _ => "all",
        };
        // Another reason of the same level may be stricter, never freer.
        assert!(outcome.exercise <= ExerciseLimit::from_id(limit).unwrap(), "{}: {:?}", line.id, outcome.exercise);
        if outcome.reasons.iter().filter(|other| other.level == outcome.urgency).count() == 1 {
            assert_eq!(outcome.exercise.id(), limit, "{}", line.id);
        }
        said += 1;
    }
    assert_eq!(said, 136);
}

#[test]
fn somebody_with_nothing_wrong_may_look_after_it_and_knows_what_to_watch_for() {
    let content = shipped();
    let walk = Person::well().walk(content);
    let outcome = walk.outcome();
    assert_eq!((outcome.urgency, &outcome.action, &outcome.say), (Level::SelfCare, &None, &None));
    assert!(outcome.reasons.is_empty() && outcome.who.is_empty() && outcome.actions.is_empty() && !outcome.crisis);
    assert_eq!(outcome.exercise, ExerciseLimit::All);
    assert!(outcome.safety_net[0].paragraph().contains("the area between your legs goes numb"));
    assert!(!outcome.headline.is_empty() && !outcome.not_a_diagnosis.is_empty());
    let everyone = [
        "c01_now", "c02_control", "c03_legs", "c04_falls", "c05_you", "c06_health", "c07_ill", "c08_where", "c09_start",
        "c10_time", "c11_like", "c12_belly", "c14_coping",
    ];
    assert_eq!(walk.cards, everyone, "without a place there is no family to ask about");
}

#[test]
fn a_check_that_is_half_answered_asks_and_never_calms() {
    let content = shipped();
    let whole = Person::well().walk(content).answers;
    let mut chance = Chance::new("half", 5);
    for _ in 0..cases(500) {
        let half = whole.0.iter().filter(|_| chance.percent(50)).map(|(id, value)| (id.clone(), value.clone())).collect();
        let half = Answers(half);
        if half != whole {
            assert!(matches!(check::next(content, &half, "en").unwrap(), Step::Ask { .. }), "{}", half.to_json());
        }
    }
    assert_eq!(ask(check::next(content, &Answers::default(), "en").unwrap()).0.id, "c01_now");
}

// Not sure

fn clarifier(card: &CardView) -> &QuestionView {
    assert_eq!(card.questions.len(), 1);
    &card.questions[0]
}

#[test]
fn numb_between_the_legs_not_sure_is_asked_once_more_by_a_test() {
    let content = shipped();
    let unsure = Person::well().row("c02_control", "saddle_numbness", "not_sure");
    let walk = unsure.walk(content);
    let card = walk.asks().unwrap();
    let question = clarifier(card);
    assert_eq!(
        (card.id.as_str(), question.id.as_str(), question.kind),
        ("t02_clarify", "clarify.saddle_numbness", QuestionKind::One)
    );
    assert_eq!(items(question), ["yes", "no_checked", "not_sure"]);
    assert_eq!(question.choices[0].findings, ["saddle_numbness"]);
    assert!(question.choices[1].findings.is_empty());
    assert!(question.text.contains("have you lost feeling"), "the flag's own question stands below its test: {}", question.text);
    for answer in ["yes", "not_sure"] {
        let outcome = unsure.clone().says("clarify.saddle_numbness", answer).outcome(content);
        assert_eq!((outcome.urgency, outcome.action.as_deref()), (Level::Emergency, Some("go_to_emergency_now")));
        assert_eq!(outcome.reasons[0].questions, ["clarify.saddle_numbness"]);
    }
    let cleared = unsure.says("clarify.saddle_numbness", "no_checked").walk(content);
    assert_eq!(cleared.outcome().urgency, Level::SelfCare);
    assert_eq!(cleared.cards[..4], ["c01_now", "c02_control", "t02_clarify", "c03_legs"]);
}

#[test]
fn three_unsure_flags_get_a_test_each_and_the_fourth_is_a_yes() {
    let content = shipped();
    let three = Person::well()
        .row("c01_now", "chest_pain_now", "not_sure")
        .row("c02_control", "saddle_numbness", "not_sure")
        .row("c03_legs", "both_legs_new", "not_sure")
        .says("clarify.chest_pain_now", "no_checked")
        .says("clarify.saddle_numbness", "no_checked")
        .says("clarify.both_legs_new", "no_checked");
    let walk = three.walk(content);
    assert_eq!(walk.outcome().urgency, Level::SelfCare);
    let slots: Vec<&String> = walk.cards.iter().filter(|card| card.ends_with("_clarify")).collect();
    assert_eq!(slots, ["t02_clarify", "t03_clarify", "t04_clarify"]);
    // The cleared ones count, too: there is no fourth test.
    let fourth = three.row("c04_falls", "major_trauma", "not_sure").says("clarify.major_trauma", "no_checked").walk(content);
    assert_eq!(fourth.outcome().urgency, Level::Emergency);
    assert!(has(fourth.outcome(), "major_trauma") && !fourth.questions.contains(&"clarify.major_trauma".to_owned()));
    assert_eq!(fourth.cards.last().unwrap(), "c04_falls");
}

#[test]
fn four_unsure_flags_on_one_card_end_it_at_once() {
    let mut person = Person::well();
    for row in ["chest_pain_now", "breathless_new", "testicle_pain_sudden", "leg_cold_pale"] {
        person = person.row("c01_now", row, "not_sure").says(&format!("clarify.{row}"), "no_checked");
    }
    let walk = person.walk(shipped());
    assert_eq!((walk.outcome().urgency, walk.cards.len()), (Level::Emergency, 1));
}

#[test]
fn an_unsure_flag_without_a_test_is_a_yes_at_once() {
    let content = shipped();
    for (question, row) in [
        ("c01_now", "sudden_severe_with_collapse"),
        ("c01_now", "tearing_sudden"),
        ("c01_now", "belly_sudden_severe"),
        ("c01_now", "sepsis_signs"),
        ("c01_now", "gi_bleed"),
        ("c04_falls", "fall_cannot_stand_or_lift"),
        ("c14_coping", "mood_harm"),
    ] {
        let walk = Person::well().row(question, row, "not_sure").walk(content);
        assert_eq!((walk.outcome().urgency, walk.cards.last().unwrap().as_str()), (Level::Emergency, question), "{row}");
        assert!(has(walk.outcome(), row));
    }
    let stiff = person_with(content, ["shoulders_stiff"]);
    assert_eq!(stiff.row("t10_better.head", "sight_loss_new", "not_sure").outcome(content).urgency, Level::Emergency);
}

#[test]
fn the_test_of_one_flag_cannot_clear_another() {
    let content = shipped();
    let unsure = Person::well().row("c01_now", "chest_pain_now", "not_sure");
    let mut answers = unsure.walk(content).answers;
    answers.set("clarify.breathless_new", AnswerValue::Choice("no_checked".to_owned()));
    let (card, ignored) = ask(check::next(content, &answers, "en").unwrap());
    assert_eq!((clarifier(&card).id.as_str(), ignored), ("clarify.chest_pain_now", vec!["clarify.breathless_new".to_owned()]));
}

#[test]
fn a_sure_yes_ends_the_check_before_any_test() {
    let content = shipped();
    let walk = Person::well().row("c01_now", "chest_pain_now", "not_sure").row("c01_now", "gi_bleed", "yes").walk(content);
    assert_eq!((walk.outcome().urgency, walk.cards.len()), (Level::Emergency, 1));
    assert!(!has(walk.outcome(), "chest_pain_now"));
    // Numb between the legs, sure, ends it whatever else stands on the card, and no date is asked.
    let numb = Person::well().row("c02_control", "saddle_numbness", "yes").row("c02_control", "urine_leak_new", "not_sure");
    let walk = numb.walk(content);
    assert_eq!((walk.outcome().urgency, walk.cards.last().unwrap().as_str()), (Level::Emergency, "c02_control"));
    // But the card must be answered whole first.
    assert_eq!(numb.leaves("c02_control.erection_change_new").walk(content).asks().unwrap().id, "c02_control");
}

// Since when

#[test]
fn an_old_answer_replaces_its_flag() {
    let content = shipped();
    let old = [
        ("urine_retention_new", "old_unchecked", "urine_slow_old", Level::Routine),
        ("urine_retention_new", "old_checked", "pelvic_old_checked", Level::SelfCare),
        ("urine_sensation_loss", "old_unchecked", "urine_sensation_old_unchecked", Level::SameDay),
        ("urine_sensation_loss", "old_checked", "pelvic_old_checked", Level::SelfCare),
        ("urine_leak_new", "strain_old", "urine_leak_strain_old", Level::Routine),
        ("urine_leak_new", "strain_preg", "urine_leak_strain_preg", Level::Soon),
        ("urine_leak_new", "old_unchecked", "urine_leak_old_unchecked", Level::SameDay),
        ("urine_leak_new", "old_checked", "pelvic_old_checked", Level::SelfCare),
        ("bowel_control_loss", "old_unchecked", "bowel_control_old_unchecked", Level::SameDay),
        ("bowel_control_loss", "old_checked", "pelvic_old_checked", Level::SelfCare),
        ("erection_change_new", "old_unchecked", "erection_old", Level::Routine),
        ("erection_change_new", "old_checked", "pelvic_old_checked", Level::SelfCare),
    ];
    for (row, date, finding, level) in old {
        for first in ["yes", "not_sure"] {
            let person = Person::well().row("c02_control", row, first).row("t01_since", row, date);
            let walk = person.walk(content);
            let outcome = walk.outcome();
            assert_eq!(outcome.urgency, level, "{row} {date}");
            assert!(has(outcome, finding) && !has(outcome, row), "{row} {date}: {:?}", outcome.findings);
            assert_eq!(walk.cards[..4], ["c01_now", "c02_control", "t01_since", "c03_legs"]);
            let net = outcome.safety_net[0].paragraph();
            assert_eq!(net.contains("your old change"), date == "old_checked", "{row} {date}");
        }
    }
}

#[test]
fn each_row_offers_only_the_dates_that_it_can_have() {
    let content = shipped();
    let mut person = Person::well();
    let rows = [
        ("urine_retention_new", vec!["new", "old_unchecked", "old_checked"]),
        ("urine_sensation_loss", vec!["new", "old_unchecked", "old_checked"]),
        ("urine_leak_new", vec!["new", "strain_old", "strain_preg", "old_unchecked", "old_checked"]),
        ("bowel_control_loss", vec!["new", "old_unchecked", "old_checked"]),
        ("erection_change_new", vec!["new", "old_unchecked", "old_checked"]),
    ];
    for (row, _) in &rows {
        person = person.row("c02_control", row, "not_sure");
    }
    let question = shown(content, &person, "t01_since").unwrap();
    assert_eq!(question.rows.len(), rows.len());
    for (row, (id, dates)) in question.rows.iter().zip(rows) {
        assert_eq!(row.id, id);
        assert_eq!(row.choices.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>(), dates);
        assert_eq!(row.choices[0].findings, [id]);
    }
    // Only what was ticked or not sure is dated.
    let one = shown(content, &Person::well().row("c02_control", "bowel_control_loss", "yes"), "t01_since").unwrap();
    assert_eq!(items(&one), ["bowel_control_loss"]);
}

#[test]
fn a_row_that_was_not_sure_and_is_new_gets_its_test() {
    let content = shipped();
    for row in ["urine_retention_new", "urine_sensation_loss", "urine_leak_new", "bowel_control_loss"] {
        let unsure = Person::well().row("c02_control", row, "not_sure").row("t01_since", row, "new");
        let question = format!("clarify.{row}");
        let walk = unsure.walk(content);
        let card = walk.asks().unwrap();
        assert_eq!((card.id.as_str(), clarifier(card).id.as_str()), ("t02_clarify", question.as_str()));
        let cleared = unsure.clone().says(&question, "no_checked").outcome(content);
        assert_eq!((cleared.urgency, has(&cleared, row)), (Level::SelfCare, false), "{row}");
        assert_eq!(unsure.says(&question, "not_sure").outcome(content).urgency, Level::Emergency, "{row}");
        // A sure yes that is new needs no test.
        let sure = Person::well().row("c02_control", row, "yes").walk(content);
        assert_eq!((sure.outcome().urgency, sure.cards.last().unwrap().as_str()), (Level::Emergency, "t01_since"), "{row}");
    }
    // Trouble with sex is no emergency alone: not sure is yes, without a test.
    let sex = Person::well().row("c02_control", "erection_change_new", "not_sure").outcome(content);
    assert_eq!((sex.urgency, sex.action.as_deref()), (Level::SameDay, Some("gp_today")));
}

/// A date may settle the card by itself, so it is asked before any test.
#[test]
fn dates_come_before_tests() {
    let content = shipped();
    let both = Person::well().row("c02_control", "saddle_numbness", "not_sure").row("c02_control", "urine_leak_new", "yes");
    let new = both.clone().walk(content);
    assert_eq!(
        (new.outcome().urgency, &new.cards[..]),
        (Level::Emergency, &["c01_now", "c02_control", "t01_since"].map(str::to_owned)[..])
    );
    let old = both.row("t01_since", "urine_leak_new", "old_checked").walk(content);
    assert_eq!(old.asks().unwrap().id, "t02_clarify");
    assert_eq!(old.cards, ["c01_now", "c02_control", "t01_since", "t02_clarify"]);
}

// Results

#[test]
fn a_crisis_is_marked_and_names_the_body_as_well() {
    let content = shipped();
    let low = Person::well().row("c14_coping", "mood_hopeless", "yes").outcome(content);
    assert_eq!((low.urgency, low.action.as_deref(), low.crisis), (Level::SameDay, Some("crisis_line"), true));
    let both = Person::well().row("c14_coping", "mood_harm", "yes").wishes("hx_cancer").wishes("rash_one_side").outcome(content);
    assert!(both.crisis && both.urgency == Level::Emergency);
    let reasons: Vec<(&str, Level)> = both.reasons.iter().map(|reason| (reason.rule.as_str(), reason.level)).collect();
    assert_eq!(reasons, [("mood_harm", Level::Emergency), ("rash_one_side", Level::SameDay), ("C0", Level::Soon)]);
    assert!(!Person::well().wishes("rash_one_side").outcome(content).crisis);
}

#[test]
fn two_emergencies_give_one_clear_action() {
    let content = shipped();
    let outcome = Person::well().row("c01_now", "gi_bleed", "yes").row("c01_now", "leg_cold_pale", "yes").outcome(content);
    assert_eq!(outcome.who, ["call_ambulance", "go_to_emergency_now"]);
    assert_eq!((outcome.action.as_deref(), outcome.actions.len()), (Some("call_ambulance"), 1));
    // Below an emergency each is shown, the hospital first.
    let today = Person::well().wishes("rash_one_side").wishes("hip_hot_red_swollen").wishes("leg_swollen_one").outcome(content);
    assert_eq!(today.who, ["hospital_today", "urgent_line", "pharmacist_today"]);
    assert_eq!(today.actions.len(), 3);
    assert_eq!((today.exercise, &today.action), (ExerciseLimit::None, &Some("hospital_today".to_owned())));
}

#[test]
fn the_strictest_reason_limits_exercise() {
    let content = shipped();
    let walks = Person::well().wishes("pain_constant_no_ease");
    assert_eq!(walks.clone().outcome(content).exercise, ExerciseLimit::Walk);
    let gentle = Person::well().row("c03_legs", "leg_weak_one_side_stable", "yes");
    assert_eq!(gentle.clone().outcome(content).exercise, ExerciseLimit::Gentle);
    assert_eq!(gentle.wishes("pain_constant_no_ease").outcome(content).exercise, ExerciseLimit::Walk);
    assert_eq!(walks.wishes("weight_loss_unplanned").outcome(content).exercise, ExerciseLimit::None);
}

#[test]
fn a_reason_names_the_answers_behind_it_and_their_questions() {
    let outcome = person_with(shipped(), ["flank_fever_pee"]).outcome(shipped());
    let reason = outcome.reasons.iter().find(|reason| reason.rule == "flank_fever_pee").unwrap();
    assert_eq!(reason.answers.iter().cloned().collect::<BTreeSet<_>>(), ids("flank_ache pee_burning"));
    assert_eq!(reason.questions, ["c08_where.places", "c12_belly"]);
    // Only what made it true: sweats at night count with weak defences, which this person does not have.
    let ill = Person::well().wishes("unexplained_unwell").wishes("risk_diabetes").wishes("night_sweats_drenching");
    let outcome = ill.outcome(shipped());
    let reason = outcome.reasons.iter().find(|reason| reason.rule == "C3").unwrap();
    assert_eq!(reason.answers.iter().cloned().collect::<BTreeSet<_>>(), ids("unexplained_unwell risk_diabetes"));
    let implied =
        Person::well().wishes("risk_steroid_long").wishes("back_low_mid.middle").wishes("minor_lift").outcome(shipped());
    let reason = implied.reasons.iter().find(|reason| reason.rule == "C6a").unwrap();
    assert!(reason.answers.contains(&"risk_steroid_long".to_owned()), "{:?}", reason.answers);
}
