//! Random lives of a journal against a model in memory: log, edit, delete, restore, undo, close and open, suspend.
//! After every step the vault holds what the model holds. `LIMBER_CASES` asks for so many times as many.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../../core/tests/common/mod.rs"]
mod common;

use common::{DAY, HOUR, MINUTE, Seeded, TestKeys, cases, new_vault, now, open, place};
use limber_core::Error;
use limber_core::ids::EntryId;
use limber_core::journal::{self, Edit, Entry, NewMoment, Nrs, When};

/// What the journal should hold: entries by order of insertion, and the changes that can be undone.
#[derive(Clone, Default)]
struct Model {
    entries: Vec<Entry>,
    undo: Vec<Vec<Entry>>,
}

impl Model {
    fn change(&mut self, next: Vec<Entry>) {
        self.undo.push(std::mem::replace(&mut self.entries, next));
    }

    fn sorted(&self, in_trash: bool) -> Vec<Entry> {
        let mut out: Vec<Entry> = self.entries.iter().filter(|entry| entry.deleted_ms.is_some() == in_trash).cloned().collect();
        out.iter_mut().for_each(|entry| entry.edited = false);
        // Stable: of the same time the later written stands first, as the vault sorts by order of insertion.
        out.reverse();
        if in_trash {
            out.sort_by_key(|entry| std::cmp::Reverse(entry.deleted_ms));
        } else {
            out.sort_by_key(|entry| std::cmp::Reverse((entry.stamp.journal_day.clone(), entry.stamp.utc_ms)));
        }
        out
    }
}

const PLACES: [&str; 5] = ["groin.left", "groin.right", "back_low_mid", "si_dimple.left", "wide_body"];
const NOTES: [&str; 5] = ["", "plain", "👩‍🦽 \0 e\u{301}", "שלום", "a longer note, as people write them after a day on their feet"];

#[test]
fn the_vault_is_always_what_the_model_is() {
    let lives = cases(60);
    let seed = std::env::var("LIMBER_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(20_261_125);
    println!("seed {seed}, {lives} lives");
    for life in 0..lives {
        live(seed + life);
    }
}

fn live(seed: u64) {
    let mut random = Seeded(seed);
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    let mut vault = new_vault(dir.path(), &keys);
    let mut model = Model::default();
    let mut clock = 0;
    for step in 0..30 {
        clock += random.below(3) as i64 * HOUR + random.below(60) as i64 * MINUTE + 1;
        let at = now(clock);
        let target = (!model.entries.is_empty()).then(|| random.below(model.entries.len() as u64) as usize);
        match (random.below(10), target) {
            (0..=3, _) | (_, None) => {
                let back = random.below(40) as i64 * HOUR;
                let new = NewMoment {
                    pain_now: Nrs::new(random.below(11) as i64).unwrap(),
                    places: PLACES.iter().filter(|_| random.below(3) == 0).map(|text| place(text)).collect(),
                    note: Some(NOTES[random.below(5) as usize].to_owned()),
                    at: (random.below(2) == 0).then(|| When { utc_ms: at.utc_ms - back, zone: "America/Sao_Paulo".to_owned() }),
                };
                let (entry, changes) = journal::log(&vault, &at, new).unwrap();
                assert_eq!(changes.entries, [entry.id]);
                let mut next = model.entries.clone();
                next.push(entry);
                model.change(next);
            }
            (4..=5, Some(target)) => {
                let edit = Edit {
                    pain_now: (random.below(2) == 0).then(|| Nrs::new(random.below(11) as i64).unwrap()),
                    places: (random.below(3) == 0).then(|| vec![place("knee.left")]),
                    note: (random.below(2) == 0).then(|| NOTES[random.below(5) as usize].to_owned()),
                    at: (random.below(4) == 0).then(|| When { utc_ms: at.utc_ms - DAY, zone: "Asia/Kolkata".to_owned() }),
                };
                let id = model.entries[target].id;
                match journal::edit(&vault, &at, id, edit) {
                    Ok((entry, _)) => replace(&mut model, target, entry),
                    Err(error) => gone(&error, model.entries[target].deleted_ms.is_some(), seed, step),
                }
            }
            (6, Some(target)) => match journal::delete(&vault, &at, model.entries[target].id) {
                Ok((entry, _)) => replace(&mut model, target, entry),
                Err(error) => gone(&error, model.entries[target].deleted_ms.is_some(), seed, step),
            },
            (7, Some(target)) => match journal::restore(&vault, &at, model.entries[target].id) {
                Ok((entry, _)) => replace(&mut model, target, entry),
                Err(error) => gone(&error, model.entries[target].deleted_ms.is_none(), seed, step),
            },
            (8, Some(_)) => match (journal::undo(&vault, &at), model.undo.pop()) {
                (Ok(_), Some(before)) => model.entries = before,
                (Err(Error::NotFound { .. }), None) => {}
                (other, _) => panic!("seed {seed}, step {step}: {other:?}"),
            },
            (_, Some(_)) => {
                if random.below(2) == 0 {
                    vault.suspend().unwrap();
                    vault.resume().unwrap();
                } else {
                    drop(vault);
                    vault = open(dir.path(), &keys).unwrap();
                }
            }
        }
        compare(&vault, &model, &format!("seed {seed}, step {step}"));
    }
}

fn replace(model: &mut Model, position: usize, entry: Entry) {
    let mut next = model.entries.clone();
    next[position] = entry;
    model.change(next);
}

fn gone(error: &Error, expected: bool, seed: u64, step: u32) {
    assert!(expected && matches!(error, Error::NotFound { what: "entry" }), "seed {seed}, step {step}: {error:?}");
}

fn compare(vault: &limber_core::vault::Vault, model: &Model, when: &str) {
    let mut listed: Vec<Entry> = journal::list(vault, None, 200).unwrap().days.into_iter().flat_map(|day| day.entries).collect();
    listed.iter_mut().for_each(|entry| entry.edited = false);
    assert_eq!(listed, model.sorted(false), "{when}");
    let mut trash = journal::trash(vault).unwrap();
    trash.iter_mut().for_each(|entry| entry.edited = false);
    assert_eq!(trash, model.sorted(true), "{when}");
    assert_eq!(journal::can_undo(vault).unwrap().is_some(), !model.undo.is_empty(), "{when}");
    let ids: std::collections::BTreeSet<EntryId> = model.entries.iter().map(|entry| entry.id).collect();
    assert_eq!(ids.len(), model.entries.len(), "{when}: ids are one of a kind");
}
