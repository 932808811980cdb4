//! Exercises: doses inside their class, swaps that end, a stop list and an easier step for every item.

use std::collections::{BTreeMap, BTreeSet};

use super::error::Report;
use super::{conditions, ids, items};
use crate::{Exercise, ExerciseLimit, Pack, Range, Step};

const FILE: &str = "exercises.toml";
/// A swap chain longer than this is a maze.
const MOST_SWAPS: usize = 3;

pub(super) fn check(pack: &Pack, report: &mut Report) {
    contraindications(pack, report);
    for exercise in &pack.exercises {
        let id = &exercise.id;
        items::grounded(pack, FILE, id, &exercise.source, exercise.mark, report);
        for named in exercise.block.iter().chain(&exercise.warn).chain(exercise.swap.iter().flat_map(|swap| &swap.when)) {
            if !pack.contraindications.iter().any(|known| known.id == *named) {
                report.refuse(FILE, id, format!("names {named}, which is no contraindication"));
            }
        }
        for swap in &exercise.swap {
            if swap.to == *id || !pack.exercises.iter().any(|known| known.id == swap.to) {
                report.refuse(FILE, id, format!("swaps to {}, which is no other exercise", swap.to));
            }
        }
        if exercise.within.iter().any(|limit| !matches!(limit, ExerciseLimit::Walk | ExerciseLimit::Gentle)) {
            report.refuse(FILE, id, "only the sets walk and gentle have members");
        }
        if exercise.steps == 0 {
            report.refuse(FILE, id, "has no steps");
        }
        if exercise.stop.is_empty() {
            report.refuse(FILE, id, "has no stop rule");
        }
        step(pack, id, "easier", &exercise.easier, report);
        step(pack, id, "harder", &exercise.harder, report);
        dose(exercise, report);
        if exercise.author.is_empty() || exercise.licence.is_empty() || exercise.reviewer.is_empty() {
            report.refuse(FILE, id, "needs an author, a licence and a reviewer (\"none yet\" is one)");
        }
    }
    for limit in [ExerciseLimit::Walk, ExerciseLimit::Gentle] {
        if !pack.exercises.iter().any(|item| item.within.contains(&limit)) {
            report.refuse(FILE, "-", format!("the set {} has no member", limit.id()));
        }
    }
    swaps_end(pack, report);
}

fn contraindications(pack: &Pack, report: &mut Report) {
    const FILE: &str = "contraindications.toml";
    for item in &pack.contraindications {
        items::grounded(pack, FILE, &item.id, &item.source, item.mark, report);
        for finding in &item.set_by {
            if !conditions::is_finding(pack, finding) {
                report.refuse(FILE, &item.id, format!("is set by {finding}, which is no finding"));
            }
        }
        if let Some(cond) = &item.set_when {
            conditions::check(pack, FILE, &item.id, cond, report);
        }
        for pattern in &item.set_by_pattern {
            if !ids::known(pack, "pattern", pattern) {
                report.refuse(FILE, &item.id, format!("is set by the pattern {pattern}, which is no pattern"));
            }
        }
        for kept in &item.blocks_all_but {
            if !ids::known(pack, "exercise", kept) {
                report.refuse(FILE, &item.id, format!("keeps {kept}, which is no exercise"));
            }
        }
    }
}

fn step(pack: &Pack, id: &str, which: &str, step: &Step, report: &mut Report) {
    match (&step.item, step.text) {
        (None, false) | (Some(_), true) => {
            report.refuse(FILE, id, format!("its {which} step is either another item or a text"));
        }
        (Some(item), false) => {
            if item == id || !pack.exercises.iter().any(|known| known.id == *item) {
                report.refuse(FILE, id, format!("its {which} step {item} is no other exercise"));
            }
        }
        (None, true) => {}
    }
}

fn dose(exercise: &Exercise, report: &mut Report) {
    let bounds = exercise.class.bounds();
    let dose = &exercise.dose;
    let first = &dose.default;
    let fields = [
        ("hold_s", dose.hold_s, bounds.hold_s, first.hold_s),
        ("hold_s_65", dose.hold_s_65, bounds.hold_s_65, None),
        ("repeats", dose.repeats, bounds.repeats, first.repeats),
        ("sets", dose.sets, bounds.sets, first.sets),
        ("minutes", dose.minutes, Some((1, 30)), first.minutes),
    ];
    for (name, range, bound, default) in fields {
        match (range, bound) {
            (Some((low, high)), _) if low > high => {
                report.refuse(FILE, &exercise.id, format!("{name} {low} to {high} is upside down"));
            }
            (Some(range), Some(bound)) if !within(range, bound) => {
                let (low, high) = bound;
                report.refuse(FILE, &exercise.id, format!("{name} is outside its class, which allows {low} to {high}"));
            }
            (Some(_), None) => report.refuse(FILE, &exercise.id, format!("its class has no {name}")),
            _ => {}
        }
        if let Some(value) = default
            && range.is_none_or(|(low, high)| value < low || value > high)
        {
            report.refuse(FILE, &exercise.id, format!("its first {name}, {value}, is outside its own range"));
        }
    }
}

fn within((low, high): Range, (least, most): (u32, u32)) -> bool {
    low >= least && high <= most
}

/// Following swaps from any item ends, after at most three steps, whatever contraindications are there.
fn swaps_end(pack: &Pack, report: &mut Report) {
    let targets: BTreeMap<&str, BTreeSet<&str>> =
        pack.exercises.iter().map(|item| (item.id.as_str(), item.swap.iter().map(|swap| swap.to.as_str()).collect())).collect();
    for start in targets.keys() {
        let mut front = BTreeSet::from([*start]);
        for _ in 0..=MOST_SWAPS {
            front = front.iter().filter_map(|id| targets.get(id)).flatten().copied().collect();
            if front.is_empty() {
                break;
            }
        }
        if !front.is_empty() {
            report.refuse(FILE, start, format!("its swaps do not end within {MOST_SWAPS} steps"));
        }
    }
}
