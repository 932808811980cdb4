//! The check against an independent model and against stories: every case by its findings, and every case once more by a person
//! who answers the cards.
#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod support;

use std::collections::BTreeSet;

use limber_core::check::{Answers, Outcome, engine};
use limber_core::content::{Content, Level};
use support::person::{Walk, Wanted, walk};
use support::vectors::{Story, Vector, extra_vectors, stories, vectors, with_age};
use support::{actions, set, shipped};

/// Facts that follow from other answers, so that a person who has the one need not be asked for the other.
fn with_implied(content: &Content, findings: &BTreeSet<String>, age: Option<i64>) -> BTreeSet<String> {
    content.ids(&content.close(&with_age(content, findings, age))).into_iter().collect()
}

/// The model drew these at random instead of from rows and sides; where the one place marked leaves no choice they follow.
const FROM_SIDES: [&str; 2] = ["one_side_only", "loc_outer_both"];
/// Asked only with pain in the back or buttock: "when the back pain began" is no question for anybody else.
const ONSET: [&str; 3] = ["o_before35", "o_before45", "onset_after_45"];
const ONSET_PLACES: [&str; 6] =
    ["loc_back_mid", "loc_back_side", "loc_back_high", "pain_band_chest", "loc_dimple", "loc_buttock"];

/// Nobody can give two answers of one choice: some people were drawn with two, and only their result is compared.
fn can_be_answered(findings: &BTreeSet<String>) -> bool {
    let two = |some: &[&str]| some.iter().filter(|id| findings.contains(**id)).count() > 1;
    !two(&["pregnant", "postpartum", "sex_unsaid"]) && !two(&["sex_unsaid", "sex_female"]) && !two(&["sex_unsaid", "sex_male"])
}

/// The walk of a person with these findings, and what the answers on the way set by themselves.
fn walked(content: &Content, findings: &BTreeSet<String>, age: Option<i64>) -> (Walk, BTreeSet<String>) {
    let mut person = Wanted::new(content, findings, age);
    let walk = walk(content, Answers::default(), |_, question| person.answer(question));
    (walk, person.said)
}

fn all_vectors() -> Vec<Vector> {
    vectors().into_iter().chain(extra_vectors()).collect()
}

#[test]
fn every_vector_by_its_findings() {
    let content = shipped();
    let mut wrong = Vec::new();
    for vector in all_vectors() {
        let found = engine::evaluate(content, &with_age(content, &vector.findings, vector.age));
        let fired: BTreeSet<String> = found.fired.iter().map(|trigger| trigger.id.clone()).collect();
        assert_eq!(fired.len(), found.fired.len(), "{}: something fired twice", vector.n);
        let actions = actions(content, &found);
        if (found.level, &actions, &fired) != (vector.level, &vector.actions, &vector.fired) {
            wrong.push(format!("{}: {:?} {actions:?} {fired:?}, wanted {vector:?}", vector.n, found.level));
        }
        assert_eq!(engine::level(content, &with_age(content, &vector.findings, vector.age)), found.level);
    }
    assert!(wrong.is_empty(), "{} of the vectors differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is wrong with the walk of a vector through the cards.
fn faults(content: &Content, vector: &Vector, walk: &Walk, said: &BTreeSet<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    let outcome = walk.outcome();
    let found: BTreeSet<String> = outcome.findings.iter().cloned().collect();
    // In the model a thought of harm is said even where an emergency has ended the check before its card, the last one.
    let unsaid = vector.findings.contains("mood_harm") && !found.contains("mood_harm");
    let actions = &vector.actions[..if unsaid { 1 } else { vector.actions.len() }];
    if (outcome.urgency, &outcome.who[..]) != (vector.level, actions) {
        wrong.push(format!("{:?} {:?}, wanted {vector:?}", outcome.urgency, outcome.who));
    }
    if !walk.ignored.is_empty() {
        wrong.push(format!("{:?} were answered but not asked", walk.ignored));
    }
    let unheard: Vec<_> = said.difference(&found).collect();
    if !unheard.is_empty() {
        wrong.push(format!("{unheard:?} were answered and are not in the result"));
    }
    if !can_be_answered(&vector.findings) {
        return wrong;
    }
    // What was never said is not there, and below an emergency, which ends the check early, all that the person has is.
    let implied = with_implied(content, &vector.findings, vector.age);
    let no_onset = !ONSET_PLACES.iter().any(|place| found.contains(*place));
    let invented: Vec<_> = found.difference(&implied).filter(|id| !FROM_SIDES.contains(&id.as_str())).collect();
    let lost: Vec<_> = implied.difference(&found).filter(|id| !(no_onset && ONSET.contains(&id.as_str()))).collect();
    if !invented.is_empty() {
        wrong.push(format!("{invented:?} were never said"));
    }
    if outcome.urgency < Level::Emergency && !lost.is_empty() {
        wrong.push(format!("{lost:?} were lost"));
    }
    wrong
}

#[test]
fn every_vector_through_the_cards() {
    let content = shipped();
    let mut wrong = Vec::new();
    let mut counts = Vec::new();
    for vector in all_vectors().into_iter().filter(Vector::can_be_said) {
        let (walk, said) = walked(content, &vector.findings, vector.age);
        wrong.extend(faults(content, &vector, &walk, &said).into_iter().map(|fault| format!("{}: {fault}", vector.n)));
        if walk.outcome().urgency < Level::SameDay {
            counts.push(walk.cards.len());
        }
    }
    counts.sort_unstable();
    println!("cards below same_day: median {}, most {}", counts[counts.len() / 2], counts[counts.len() - 1]);
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong.join("\n"));
}

/// The story's level and first action, as far as warning signs decide them.
fn ends_as_told(story: &Story, level: Level, action: Option<&String>, how: &str) -> Option<String> {
    ((level, action) != (story.level, story.action.as_ref())).then(|| {
        format!("{} {how} ({}): {level:?} {action:?}, wanted {:?} {:?}", story.n, story.story, story.level, story.action)
    })
}

#[test]
fn every_story_both_ways() {
    let content = shipped();
    let (mut wrong, mut counts) = (Vec::new(), Vec::new());
    for story in stories() {
        let found = engine::evaluate(content, &with_age(content, &story.findings, story.age));
        wrong.extend(ends_as_told(&story, found.level, actions(content, &found).first(), "by its findings"));
        let (walk, _) = walked(content, &story.findings, story.age);
        let outcome: &Outcome = walk.outcome();
        wrong.extend(ends_as_told(&story, outcome.urgency, outcome.action.as_ref(), "through the cards"));
        assert_eq!(walk.ignored, Vec::<String>::new(), "story {}", story.n);
        if outcome.urgency < Level::SameDay {
            counts.push(walk.cards.len());
        }
    }
    counts.sort_unstable();
    println!(
        "cards of {} stories below same_day: median {}, {:?}",
        counts.len(),
        counts[counts.len() / 2],
        (counts[0], counts[counts.len() - 1])
    );
    assert!(wrong.is_empty(), "{} stories end differently:\n{}", wrong.len(), wrong.join("\n"));
}

/// The signs of pressed nerves have no answer that could soften them.
#[test]
fn pressed_nerves_are_always_an_emergency() {
    let content = shipped();
    let signs = [
        "saddle_numbness", "urine_retention_new", "urine_sensation_loss", "urine_leak_new", "bowel_control_loss",
        "both_legs_new", "leg_weakness_fast",
    ];
    let signs = set(content, signs);
    let people = all_vectors().into_iter().map(|vector| (vector.n, with_age(content, &vector.findings, vector.age)));
    let told = stories().into_iter().map(|story| (story.n, with_age(content, &story.findings, story.age)));
    let with_signs: Vec<_> = people.chain(told).filter(|(_, present)| present.intersects(&signs)).collect();
    assert!(with_signs.len() > 80, "only {} people have such a sign", with_signs.len());
    for (n, present) in with_signs {
        assert_eq!(engine::level(content, &present), Level::Emergency, "{n}");
    }
}
