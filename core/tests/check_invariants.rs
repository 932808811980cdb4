//! The safety invariants of the check: what must hold of every answer set, not only of those that somebody thought of.
#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod support;

use std::collections::BTreeSet;

use limber_core::check::{self, engine};
use limber_core::content::{Content, FindingIx, FindingSet, Level, Mark};
use support::levels::Table;
use support::person::Person;
use support::vectors::{vectors, with_age};
use support::{Chance, actions, cases, ids, level, pack, set, shipped};

fn all_ids(content: &Content) -> Vec<String> {
    content.pack().findings.iter().map(|finding| finding.id.clone()).collect()
}

/// Some findings of a list, each with this chance.
fn some(chance: &mut Chance, list: &[String], percent: usize) -> BTreeSet<String> {
    list.iter().filter(|_| chance.percent(percent)).cloned().collect()
}

/// The level of some findings together with random others never falls below a limit.
fn at_least(chance: &mut Chance, findings: &str, limit: Level, times: usize) {
    let content = shipped();
    let all = all_ids(content);
    assert!(level(content, ids(findings)) >= limit, "{findings}");
    for _ in 0..cases(times) {
        let percent = *chance.pick(&[1, 3, 10, 40]);
        let more = some(chance, &all, percent);
        assert!(level(content, ids(findings).union(&more)) >= limit, "{findings} with {more:?}");
    }
}

#[test]
fn i1_an_emergency_sign_is_an_emergency_in_any_company() {
    let table = Table::read();
    let alone = table.lines.iter().filter(|line| line.level == Some(Level::Emergency));
    let signs: Vec<&String> = alone.filter(|line| line.condition.is_none()).map(|line| &line.id).collect();
    assert!(signs.len() >= 23, "{signs:?}");
    let mut chance = Chance::new("i1", 1);
    for sign in signs {
        at_least(&mut chance, sign, Level::Emergency, 2000);
    }
}

#[test]
fn i2_one_more_finding_never_lowers_the_level() {
    let content = shipped();
    let all: Vec<FindingIx> = all_ids(content).iter().map(|id| content.finding(id).unwrap()).collect();
    let n = all.len();
    let of = |places: &[usize]| engine::level(content, &places.iter().map(|at| all[*at]).collect());
    let mut pairs = vec![Level::SelfCare; n * n];
    for i in 0..n {
        for j in 0..n {
            pairs[i * n + j] = of(&[i, j]);
            assert!(pairs[i * n + j] >= of(&[i]) && pairs[i * n + j] >= of(&[j]));
        }
    }
    // Each triple once, held against its three pairs; two threads for two cores.
    let checked: usize = std::thread::scope(|scope| {
        let work = |odd: usize| {
            let mut checked = 0;
            for i in (odd..n).step_by(2) {
                for j in i + 1..n {
                    for k in j + 1..n {
                        let three = of(&[i, j, k]);
                        let two = pairs[i * n + j].max(pairs[i * n + k]).max(pairs[j * n + k]);
                        assert!(three >= two, "{:?}", content.ids(&[all[i], all[j], all[k]].into_iter().collect()));
                        checked += 3;
                    }
                }
            }
            checked
        };
        let threads = [scope.spawn(move || work(0)), scope.spawn(move || work(1))];
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    println!("i2: {n} findings, {checked} steps from a pair to a triple");
    assert_eq!(checked, n * (n - 1) * (n - 2) / 2);
}

#[test]
fn i2_the_same_from_large_sets() {
    let content = shipped();
    let mut chance = Chance::new("i2", 2);
    let all = all_ids(content);
    for _ in 0..cases(40_000) {
        let percent = *chance.pick(&[1, 3, 6, 12]);
        let base = some(&mut chance, &all, percent);
        let mut present = set(content, &base);
        let before = engine::level(content, &present);
        let more = chance.pick(&all).clone();
        present.insert(content.finding(&more).unwrap());
        assert!(engine::level(content, &present) >= before, "{base:?} with {more}");
    }
}

#[test]
fn i3_the_order_of_the_content_changes_no_level_and_no_action() {
    let mut chance = Chance::new("i3", 33);
    for _ in 0..5 {
        let mut pack = pack();
        chance.shuffle(&mut pack.rules);
        chance.shuffle(&mut pack.findings);
        chance.shuffle(&mut pack.groups);
        let content = Content::new(pack).unwrap();
        for vector in vectors() {
            let found = engine::evaluate(&content, &with_age(&content, &vector.findings, vector.age));
            assert_eq!((found.level, actions(&content, &found)), (vector.level, vector.actions), "{}", vector.n);
        }
    }
}

#[test]
fn i8_content_and_table_agree_on_every_sign_rule_and_exercise_limit() {
    let content = shipped();
    let table = Table::read();
    let written: BTreeSet<&String> = table.lines.iter().filter(|line| line.level.is_some()).map(|line| &line.id).collect();
    let authored: BTreeSet<&String> = content.triggers().iter().map(|trigger| &trigger.id).collect();
    assert_eq!(written, authored);
    let findings = content.pack().findings.iter().map(|it| (&it.id, it.level, it.who.as_ref(), it.exercise));
    let rules = content.pack().rules.iter().map(|it| (&it.id, Some(it.level), Some(&it.who), it.exercise));
    for (id, level, who, exercise) in findings.chain(rules).filter(|(_, level, _, _)| level.is_some()) {
        let line = table.line(id);
        assert_eq!((level, who), (line.level, line.who.as_ref()), "{id}");
        assert_eq!(exercise.map(|limit| limit.id()), line.exercise.as_deref(), "{id}: exercise");
    }
}

/// Random answers round one sign or rule: the engine and the table work out the same of everything.
#[test]
fn i8_every_condition_is_true_exactly_when_its_table_line_says_so() {
    let content = shipped();
    let table = Table::read();
    let mut chance = Chance::new("i8", 8);
    let all = all_ids(content);
    for line in table.lines.iter().filter(|line| line.condition.is_some()) {
        let condition = line.condition.as_ref().unwrap();
        let near: Vec<String> = nearby(&table, condition).into_iter().collect();
        let (mut fired, mut silent) = (0, 0);
        for _ in 0..cases(300) {
            let percent = *chance.pick(&[25, 50, 75]);
            let mut said = some(&mut chance, &near, percent);
            if chance.percent(30) {
                said.extend(some(&mut chance, &all, 2));
            }
            let wanted = table.verdict(&said);
            let found = engine::evaluate(content, &set(content, &said));
            let names: BTreeSet<String> = found.fired.iter().map(|trigger| trigger.id.clone()).collect();
            let present: BTreeSet<String> = content.ids(&found.present).into_iter().collect();
            assert_eq!(present, wanted.present, "{}: {said:?}", line.id);
            assert_eq!(names, wanted.fired, "{}: {said:?}", line.id);
            assert_eq!((found.level, actions(content, &found)), (wanted.level, wanted.actions), "{}: {said:?}", line.id);
            if names.contains(&line.id) || line.level.is_none() {
                fired += 1;
            } else {
                silent += 1;
            }
        }
        let few = cases(100) < 100;
        assert!(few || fired > 0, "{} was never true", line.id);
        assert!(few || silent > 0 || line.level.is_none(), "{} was always true", line.id);
    }
}

/// What a condition names, computed signs opened one step: otherwise they would never be said.
fn nearby(table: &Table, condition: &support::levels::Condition) -> BTreeSet<String> {
    let mut out = table.names(condition);
    for id in out.clone() {
        if let Some(parts) = table.lines.iter().find(|line| line.id == id).and_then(|line| line.condition.as_ref()) {
            out.extend(table.names(parts));
        }
    }
    out
}

#[test]
fn i9_cancer_with_a_new_pain() {
    let mut chance = Chance::new("i9", 9);
    at_least(&mut chance, "hx_cancer pain_new_or_changed", Level::Soon, 2000);
    for part in [
        "pain_constant_no_ease", "pain_band_chest", "loc_back_high", "pain_steadily_worse", "weight_loss_unplanned",
        "night_pain_stops_sleep", "pain_on_strain", "w_cough", "night_sweats_drenching", "spine_shape_change",
        "unexplained_unwell",
    ] {
        at_least(&mut chance, &format!("hx_cancer {part}"), Level::SameDay, 300);
    }
    for part in ["foot_drop_new", "leg_weak_one_side_stable", "leg_numb_one_side", "unsteady_clumsy_legs", "erection_change_new"]
    {
        at_least(&mut chance, &format!("hx_cancer {part}"), Level::Emergency, 300);
    }
}

#[test]
fn i10_weak_clues_alone_raise_no_alarm() {
    let content = shipped();
    let clues: Vec<String> =
        ids("first_bad_pain first_pain_over_50 no_better_6wk night_pain_turning night_pain_stops_sleep pain_on_strain
         pain_new_or_changed dur_6w_plus dur_gt3m age_45_plus age_50_plus age_60_plus age_65_plus age_70_plus sex_female smoker
         high_bp known_aaa blood_thinner recent_spine_procedure hx_hip_replacement thr_gt12w pregnant postpartum
         low_energy_signs risk_bone_weak risk_steroid_long risk_infection_high risk_diabetes risk_avn bone_drug limp")
        .into_iter()
        .collect();
    assert_eq!(clues.len(), 32);
    assert_eq!(level(content, &clues), Level::Routine);
    let mut chance = Chance::new("i10", 10);
    for _ in 0..cases(5000) {
        let fewer = some(&mut chance, &clues, 50);
        assert!(level(content, &fewer) <= Level::Routine, "{fewer:?}");
    }
    // The known exception, with a place in the back.
    for place in ["loc_back_mid", "loc_back_side"] {
        assert_eq!(level(content, clues.iter().map(String::as_str).chain([place])), Level::Soon);
    }
}

#[test]
fn i11_children_are_always_looked_at() {
    let mut chance = Chance::new("i11", 11);
    let hips = ["loc_groin", "loc_front_hip", "loc_front_thigh", "loc_outer_hip", "loc_outer_thigh", "loc_knee"];
    for hip in hips {
        at_least(&mut chance, &format!("age_u18 {hip}"), Level::Soon, 300);
        at_least(&mut chance, &format!("age_u18 limp {hip}"), Level::SameDay, 300);
    }
    at_least(&mut chance, "age_u16", Level::Soon, 2000);
    for back in ["loc_back_mid", "loc_back_side", "loc_back_high", "pain_band_chest"] {
        at_least(&mut chance, &format!("age_u10 {back}"), Level::SameDay, 300);
    }
    let content = shipped();
    let child = Person::well().aged(15).outcome(content);
    assert_eq!((child.urgency, child.exercise.id()), (Level::Soon, "none"));
}

#[test]
fn i12_signs_in_pregnancy_are_never_left_for_another_day() {
    let mut chance = Chance::new("i12", 12);
    for sign in ["pregnant_bleed_or_belly_pain", "pregnant_waves", "preeclampsia_signs"] {
        at_least(&mut chance, sign, Level::SameDay, 2000);
    }
}

#[test]
fn i13_everything_that_can_fire_has_a_reason_a_sentence_a_source_and_an_action() {
    let content = shipped();
    let words = content.words("en");
    assert!(content.triggers().len() > 130);
    for trigger in content.triggers() {
        let id = &trigger.id;
        for key in [format!("reason-{id}"), format!("reason-{id}.say")] {
            assert!(words.find(&key).is_some_and(|text| text.split_whitespace().count() > 5), "{key}");
        }
        let action = &content.pack().actions[trigger.action];
        assert!(action.levels.contains(&trigger.level), "{id} sends to {}", action.id);
        assert!(words.find(&format!("who-{}.do", action.id)).is_some_and(|text| !text.is_empty()), "{}", action.id);
        assert!(!trigger.source.is_empty(), "{id}");
        let judged = trigger.source.iter().any(|source| source == "judgement");
        assert_eq!(trigger.mark == Mark::Judgement, judged, "{id} is marked {:?} with {:?}", trigger.mark, trigger.source);
        let titles = content.source_titles(&trigger.source);
        assert!(titles.iter().zip(&trigger.source).all(|(title, source)| title != source && !title.is_empty()), "{id}");
    }
}

/// What a clinician must look at before a release: departures from a source, and levels that the design leaves open.
#[test]
fn values_that_wait_for_a_clinician_say_so() {
    let pack = shipped().pack();
    let findings = pack.findings.iter().filter(|finding| finding.sign_off).map(|finding| finding.id.clone());
    let rules = pack.rules.iter().filter(|rule| rule.sign_off).map(|rule| rule.id.clone());
    let waiting = "both_legs_new breathless_new chest_pain_now joint_hot_swollen loc_back_high pain_on_strain R1";
    assert_eq!(findings.chain(rules).collect::<BTreeSet<_>>(), ids(waiting));
}

/// With nothing at all the result is self-care, and says what to watch for.
#[test]
fn i7_nothing_found_is_self_care_with_the_safety_net() {
    let content = shipped();
    let nothing = check::outcome_of(content, &FindingSet::default(), "en");
    assert_eq!((nothing.urgency, nothing.action), (Level::SelfCare, None));
    assert_eq!(nothing.safety_net.iter().map(|part| part.signs.len()).collect::<Vec<_>>(), [8, 3, 3]);
}
