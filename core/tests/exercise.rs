//! The exercise library and its gate: what is offered, to whom, and after which result.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use limber_core::Error;
use limber_core::content::{DoseClass, ExerciseLimit, Level, content};
use limber_core::exercise::{self, Closed, Gate};
use limber_core::results::{Serious, Standing, StoredResult};

const ARTICLE: [&str; 8] = [
    "piriformis_stretch", "hip_flexor_kneeling", "figure4_glute", "childs_pose", "standing_hamstring", "seated_hamstring",
    "seated_hip_flexor", "standing_hip_flexor",
];

fn result(level: Level, exercise: ExerciseLimit, seen: bool) -> StoredResult {
    StoredResult {
        seq: 1,
        level,
        action: None,
        exercise,
        findings: Vec::new(),
        shown: String::new(),
        content_version: String::new(),
        utc_ms: 0,
        local_date: "2026-11-25".to_owned(),
        seen_ms: seen.then_some(1),
    }
}

fn open_ids(gate: &Gate) -> Vec<String> {
    let content = content().unwrap();
    exercise::list(content, content.words("en"), gate).into_iter().map(|line| line.id).collect()
}

fn everything() -> Gate {
    Gate::of(&Standing::default())
}

#[test]
fn without_a_result_all_fifteen_items_are_open_the_articles_eight_first() {
    let ids = open_ids(&everything());
    assert_eq!(ids.len(), 15);
    assert_eq!(ids[..8], ARTICLE);
}

#[test]
fn after_a_serious_result_nothing_is_open_from_any_way_in() {
    let content = content().unwrap();
    for level in [Level::Emergency, Level::SameDay] {
        for (lower_since, seen, closed) in
            [(false, false, Closed::NeedsBoth), (false, true, Closed::NeedsCheck), (true, false, Closed::NeedsSeen)]
        {
            let serious = result(level, ExerciseLimit::None, seen);
            // The newest result may be a harmless one: it alone opens nothing.
            let newest = Some(result(Level::SelfCare, ExerciseLimit::All, false)).filter(|_| lower_since);
            let gate = Gate::of(&Standing { newest, serious: Some(Serious { result: serious, lower_since }) });
            assert_eq!(gate.closed_by, Some(closed));
            assert!(open_ids(&gate).is_empty());
            for item in &content.pack().exercises {
                assert!(matches!(exercise::detail(content, content.words("en"), &gate, &item.id), Err(Error::ExerciseClosed)));
            }
            assert!(gate.text(content.words("en")).is_some_and(|text| !text.starts_with("gate-")), "the reason is in words");
        }
    }
}

#[test]
fn after_a_result_of_this_week_only_what_its_strictest_reason_allows() {
    let content = content().unwrap();
    let allowed = |limit| {
        let gate = Gate::of(&Standing { newest: Some(result(Level::Soon, limit, false)), serious: None });
        assert!(gate.text(content.words("en")).is_some_and(|text| !text.starts_with("gate-")));
        open_ids(&gate)
    };
    assert!(allowed(ExerciseLimit::None).is_empty());
    assert_eq!(allowed(ExerciseLimit::Walk), ["walking"]);
    // What pelvic_tilt and knee_rolls are swapped for counts as them.
    assert_eq!(allowed(ExerciseLimit::Gentle), ["walking", "pelvic_tilt", "knee_rolls", "pelvic_tilt_standing", "seated_turn"]);
    for level in [Level::Routine, Level::SelfCare] {
        assert_eq!(
            open_ids(&Gate::of(&Standing { newest: Some(result(level, ExerciseLimit::All, false)), serious: None })).len(),
            15
        );
    }
}

#[test]
fn under_a_limit_no_step_up_and_no_swap_leads_out_of_it() {
    let content = content().unwrap();
    for limit in [ExerciseLimit::Walk, ExerciseLimit::Gentle] {
        let gate = Gate::of(&Standing { newest: Some(result(Level::Soon, limit, false)), serious: None });
        for id in open_ids(&gate) {
            let item = exercise::detail(content, content.words("en"), &gate, &id).unwrap();
            let steps = [&item.easier, &item.harder].into_iter().flatten().filter_map(|step| step.item.clone());
            for other in steps.chain(item.instead.iter().map(|swap| swap.to.clone())) {
                assert!(gate.allows(content, &other), "{id} leads to {other}");
            }
        }
    }
}

#[test]
fn every_item_can_be_followed_and_says_when_to_stop_and_who_should_not() {
    let content = content().unwrap();
    let gate = everything();
    for item in &content.pack().exercises {
        let view = exercise::detail(content, content.words("en"), &gate, &item.id).unwrap();
        assert!(view.steps.len() >= 2 || view.class == DoseClass::Aerobic, "{}", view.id);
        assert!(
            view.steps
                .iter()
                .chain([&view.name, &view.purpose, &view.feel, &view.mistake, &view.dose_text])
                .all(|text| { !text.is_empty() && !text.starts_with("exercise-") })
        );
        assert!(!view.stop.is_empty() && !view.source.is_empty() && view.easier.is_some(), "{}", view.id);
        // Four states close everything but walking, and each says so.
        for id in ["thr_lt12w", "hip_fix_lt12w", "spine_op_lt12w", "bone_mets"] {
            assert_eq!(view.not_if.iter().any(|note| note.id == id), view.id != "walking", "{id} of {}", view.id);
        }
        for note in view.not_if.iter().chain(&view.care).chain(&view.stop) {
            assert!(!note.text.contains("contraindication-") && !note.text.starts_with("stop-"), "{note:?}");
        }
        let lists = [&item.block, &item.warn, &item.swap.iter().flat_map(|swap| swap.when.clone()).collect()];
        let named: Vec<&String> = lists.into_iter().flatten().collect();
        assert_eq!(named.iter().collect::<BTreeSet<_>>().len(), named.len(), "{} says one state twice", view.id);
        assert_eq!(view.reviewer, "none yet", "no clinician has signed yet, and the item says so");
    }
}

#[test]
fn doses_lie_in_their_class_and_older_people_hold_stretches_longer() {
    for item in &content().unwrap().pack().exercises {
        let bounds = item.class.bounds();
        for (range, bound) in [
            (item.dose.hold_s, bounds.hold_s),
            (item.dose.hold_s_65, bounds.hold_s_65),
            (item.dose.repeats, bounds.repeats),
            (item.dose.sets, bounds.sets),
        ] {
            if let (Some((low, high)), Some((least, most))) = (range, bound) {
                assert!(low >= least && high <= most && low <= high, "{}", item.id);
            }
        }
        if item.class == DoseClass::Stretch {
            assert!(item.dose.hold_s_65.is_some_and(|(low, _)| low >= 30), "{}", item.id);
            // One stretch alone stays within 240 s a muscle a day.
            let most = item.dose.hold_s_65.unwrap().1 * item.dose.repeats.unwrap().1 * item.dose.per_day.unwrap().1;
            assert!(most <= 240, "{}: {most} s", item.id);
        }
    }
}

#[test]
fn a_replaced_hip_of_unknown_approach_and_thin_bones_are_told_who_should_not() {
    let content = content().unwrap();
    let blocks = |id: &str| -> Vec<String> { content.pack().exercises.iter().find(|item| item.id == id).unwrap().block.clone() };
    for id in ["piriformis_stretch", "seated_figure4"] {
        for state in ["thr_post", "thr_ant", "thr_lat", "thr_post_ever", "gtps", "fai", "pgp", "strain_5d"] {
            assert!(blocks(id).iter().any(|blocked| blocked == state), "{id} {state}");
        }
    }
    assert!(blocks("childs_pose").contains(&"osteo".to_owned()));
}
