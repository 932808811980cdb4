//! Stored results: what stays in sight, and what settles it.
#![cfg(feature = "check")]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{DAY, HOUR, TestKeys, new_vault, now, open};
use limber_core::Error;
use limber_core::check::{self, Answers};
use limber_core::content::{FindingSet, Level, content};
use limber_core::exercise;
use limber_core::results;
use limber_core::vault::Vault;

/// Stores the result that these findings give.
fn store(vault: &Vault, after_ms: i64, findings: &[&str]) -> Level {
    let content = content().unwrap();
    let set: FindingSet = findings.iter().map(|id| content.finding(id).unwrap()).collect();
    let outcome = check::outcome_of(content, &set, "en");
    let (stored, changes) = results::store(vault, &now(after_ms), &Answers::default(), &outcome).unwrap();
    assert!(changes.results && stored.level == outcome.urgency);
    outcome.urgency
}

fn open_items(vault: &Vault) -> usize {
    let content = content().unwrap();
    exercise::list(content, content.words("en"), &exercise::gate(vault).unwrap()).len()
}

#[test]
fn a_serious_result_stays_until_a_lower_check_and_being_seen_however_long_it_takes() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    let mut vault = new_vault(dir.path(), &keys);
    assert_eq!(store(&vault, 0, &["saddle_numbness"]), Level::Emergency);
    for days in [1, 100, 4_000] {
        drop(vault);
        vault = open(dir.path(), &keys).unwrap();
        let serious = results::standing(&vault).unwrap().serious.expect("it never times out");
        assert_eq!((serious.result.level, serious.lower_since, serious.seen()), (Level::Emergency, false, false));
        assert_eq!(open_items(&vault), 0, "after {days} days");
    }
    assert_eq!(store(&vault, 5_000 * DAY, &[]), Level::SelfCare);
    assert_eq!(open_items(&vault), 0, "a lower check alone opens nothing");
    results::seen(&vault, &now(5_000 * DAY + HOUR), None).unwrap();
    assert!(results::standing(&vault).unwrap().serious.is_none());
    assert_eq!(open_items(&vault), 15);
}

#[test]
fn being_seen_alone_opens_nothing_either() {
    let dir = tempfile::tempdir().unwrap();
    let vault = new_vault(dir.path(), &TestKeys::new(1));
    store(&vault, 0, &["saddle_numbness"]);
    results::seen(&vault, &now(HOUR), None).unwrap();
    let serious = results::standing(&vault).unwrap().serious.expect("a lower check is missing");
    assert!(serious.seen() && !serious.lower_since);
    assert_eq!(open_items(&vault), 0);
    // The same level again is not a lower one.
    store(&vault, DAY, &["saddle_numbness"]);
    assert_eq!(open_items(&vault), 0);
}

#[test]
fn a_newer_serious_result_asks_for_being_seen_again() {
    let dir = tempfile::tempdir().unwrap();
    let vault = new_vault(dir.path(), &TestKeys::new(1));
    store(&vault, 0, &["saddle_numbness"]);
    results::seen(&vault, &now(HOUR), None).unwrap();
    // Lower than an emergency, but serious itself: it takes the first one's place.
    assert_eq!(store(&vault, DAY, &["fever_or_shivers"]), Level::SameDay);
    let serious = results::standing(&vault).unwrap().serious.unwrap();
    assert_eq!((serious.result.level, serious.seen()), (Level::SameDay, false));
    store(&vault, 2 * DAY, &[]);
    assert_eq!(open_items(&vault), 0);
    results::seen(&vault, &now(2 * DAY), None).unwrap();
    assert_eq!(open_items(&vault), 15);
}

#[test]
fn a_lower_check_of_this_week_opens_only_what_it_allows() {
    let dir = tempfile::tempdir().unwrap();
    let vault = new_vault(dir.path(), &TestKeys::new(1));
    store(&vault, 0, &["fever_or_shivers"]);
    results::seen(&vault, &now(HOUR), None).unwrap();
    assert_eq!(store(&vault, DAY, &["pain_constant_no_ease"]), Level::Soon);
    assert_eq!(open_items(&vault), 1, "walking only");
    // The strictest of two reasons counts.
    assert_eq!(store(&vault, DAY, &["pain_constant_no_ease", "weight_loss_unplanned"]), Level::Soon);
    assert_eq!(open_items(&vault), 0);
    assert_eq!(store(&vault, DAY, &["leg_weak_one_side_stable"]), Level::Soon);
    assert_eq!(open_items(&vault), 5);
}

#[test]
fn under_sixteen_there_are_no_exercises() {
    let dir = tempfile::tempdir().unwrap();
    let vault = new_vault(dir.path(), &TestKeys::new(1));
    assert_eq!(store(&vault, 0, &["age_u16", "age_u18"]), Level::Soon);
    assert_eq!(open_items(&vault), 0);
}

#[test]
fn being_seen_has_a_date_between_the_result_and_today() {
    let dir = tempfile::tempdir().unwrap();
    let vault = new_vault(dir.path(), &TestKeys::new(1));
    assert!(matches!(results::seen(&vault, &now(0), None), Err(Error::NotFound { .. })));
    store(&vault, 0, &["saddle_numbness"]);
    for wrong in ["2026-11-24", "2026-11-28", "27.11.2026", "2026-13-01", "", "2026-11-25T10:00"] {
        match results::seen(&vault, &now(2 * DAY), Some(wrong)) {
            Err(Error::InvalidInput { field, .. }) => assert_eq!(field, "on"),
            other => panic!("{wrong}: {other:?}"),
        }
    }
    assert!(!results::standing(&vault).unwrap().serious.unwrap().seen());
    for right in ["2026-11-25", "2026-11-26", "2026-11-27"] {
        results::seen(&vault, &now(2 * DAY), Some(right)).unwrap();
    }
}

#[test]
fn a_mistaken_seen_can_be_taken_back_and_a_settled_result_waits_for_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let vault = new_vault(dir.path(), &TestKeys::new(1));
    store(&vault, 0, &["saddle_numbness"]);
    assert!(matches!(results::not_seen(&vault, &now(HOUR)), Err(Error::NotFound { .. })));
    results::seen(&vault, &now(HOUR), None).unwrap();
    results::not_seen(&vault, &now(HOUR)).unwrap();
    store(&vault, DAY, &[]);
    assert_eq!(open_items(&vault), 0, "it counts for nothing");
    results::seen(&vault, &now(DAY), None).unwrap();
    assert_eq!(open_items(&vault), 15);
    assert!(matches!(results::seen(&vault, &now(DAY), None), Err(Error::NotFound { .. })));
    results::not_seen(&vault, &now(DAY)).unwrap();
    assert_eq!(open_items(&vault), 0, "also after it was settled");
}

#[test]
fn a_stored_result_keeps_the_words_the_level_and_the_content_that_were_shown() {
    let dir = tempfile::tempdir().unwrap();
    let vault = new_vault(dir.path(), &TestKeys::new(1));
    store(&vault, 0, &["foot_drop_new"]);
    let newest = results::standing(&vault).unwrap().newest.unwrap();
    let shown: serde_json::Value = serde_json::from_str(&newest.shown).unwrap();
    assert_eq!(shown["urgency"], newest.level.id());
    assert_eq!(shown["action"], newest.action.clone().unwrap());
    assert_eq!(shown["language"], "en");
    assert!(shown["content_version"].as_str().unwrap().starts_with(&newest.content_version));
    assert_eq!(newest.findings, ["foot_drop_new"]);
    assert!(shown["reasons"][0]["text"].as_str().unwrap().contains("nerve"));
}
