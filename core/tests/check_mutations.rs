//! Whether the vectors and stories would notice. Each rule and each finding with a level is given another level, another action
//! or is taken away; each condition loses a part or asks for one more or less. Some vector or story must then end in another
//! level or in other actions, or the vectors have a hole.
#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod support;

use std::collections::BTreeSet;

use limber_core::check::engine;
use limber_core::content::{Content, FindingSet, Level};
use limber_pack::{Cond, Pack};
use support::vectors::{extra_vectors, stories, vectors, with_age};
use support::{actions, pack};

/// What a case must end in.
struct Case {
    present: FindingSet,
    level: Level,
    actions: Vec<String>,
    /// A story names only the first action.
    first_only: bool,
}

impl Case {
    fn notices(&self, content: &Content) -> bool {
        let found = engine::evaluate(content, &self.present);
        let mut shown = actions(content, &found);
        if self.first_only {
            shown.truncate(1);
        }
        found.level != self.level || shown != self.actions
    }
}

fn cases(content: &Content) -> Vec<Case> {
    let model = vectors().into_iter().chain(extra_vectors()).map(|vector| Case {
        present: with_age(content, &vector.findings, vector.age),
        level: vector.level,
        actions: vector.actions,
        first_only: false,
    });
    let told = stories().into_iter().map(|story| Case {
        present: with_age(content, &story.findings, story.age),
        level: story.level,
        actions: story.action.into_iter().collect(),
        first_only: true,
    });
    model.chain(told).collect()
}

/// One change of the pack.
struct Mutant {
    name: String,
    /// What may fire differently, where it is one thing: only cases in which it fires before or after are looked at.
    trigger: Option<String>,
    pack: Pack,
}

/// The survivors among some mutants, and how many there were.
fn survivors(mutants: impl Iterator<Item = Mutant>) -> (usize, Vec<String>) {
    let original = Content::new(pack()).unwrap();
    let cases = cases(&original);
    assert!(cases.iter().all(|case| !case.notices(&original)), "the unchanged content already disagrees");
    let fires = |content: &Content| -> Vec<Vec<bool>> {
        // For each trigger the cases in which it fires; computed once for the original.
        let closed: Vec<FindingSet> = cases.iter().map(|case| content.close(&case.present)).collect();
        content.triggers().iter().map(|trigger| closed.iter().map(|present| trigger.when.is_true(present)).collect()).collect()
    };
    let before = fires(&original);
    let (mut count, mut survived) = (0, Vec::new());
    for mutant in mutants {
        count += 1;
        let content = Content::new(mutant.pack).unwrap();
        let place =
            |content: &Content| content.triggers().iter().position(|trigger| Some(&trigger.id) == mutant.trigger.as_ref());
        let (old, new) = (place(&original), place(&content));
        let noticed = cases.iter().enumerate().any(|(at, case)| {
            let fired = mutant.trigger.is_none() || old.is_some_and(|old| before[old][at]);
            let fires = || new.is_some_and(|new| content.triggers()[new].when.is_true(&content.close(&case.present)));
            (fired || fires()) && case.notices(&content)
        });
        if !noticed {
            survived.push(mutant.name);
        }
    }
    (count, survived)
}

/// Levels and actions that may stand together.
fn fitting(pack: &Pack, level: Level) -> impl Iterator<Item = String> + '_ {
    pack.actions.iter().filter(move |action| action.levels.contains(&level)).map(|action| action.id.clone())
}

fn changes(change: &mut dyn FnMut(String, String, Pack)) {
    let whole = pack();
    let levels = [Level::Routine, Level::Soon, Level::SameDay, Level::Emergency];
    let mut give = |trigger: &str, what: String, edit: &dyn Fn(&mut Pack)| {
        let mut pack = whole.clone();
        edit(&mut pack);
        change(format!("{trigger}: {what}"), trigger.to_owned(), pack);
    };
    for (at, rule) in whole.rules.iter().enumerate() {
        give(&rule.id, "dropped".to_owned(), &|pack| {
            pack.rules.remove(at);
        });
        for level in levels.into_iter().filter(|level| *level != rule.level) {
            give(&rule.id, format!("level {}", level.id()), &|pack| pack.rules[at].level = level);
        }
        for who in fitting(&whole, rule.level).filter(|who| *who != rule.who) {
            give(&rule.id, format!("who {who}"), &|pack| pack.rules[at].who.clone_from(&who));
        }
    }
    for (at, finding) in whole.findings.iter().enumerate() {
        let Some(own) = finding.level else { continue };
        give(&finding.id, "dropped".to_owned(), &|pack| pack.findings[at].level = None);
        for level in levels.into_iter().filter(|level| *level != own) {
            give(&finding.id, format!("level {}", level.id()), &|pack| pack.findings[at].level = Some(level));
        }
        for who in fitting(&whole, own).filter(|who| finding.who.as_ref() != Some(who)) {
            give(&finding.id, format!("who {who}"), &|pack| pack.findings[at].who = Some(who.clone()));
        }
    }
}

#[test]
fn every_changed_level_or_action_is_noticed() {
    let mut mutants = Vec::new();
    changes(&mut |name, trigger, pack| mutants.push(Mutant { name, trigger: Some(trigger), pack }));
    let (count, survived) = survivors(mutants.into_iter());
    println!("{count} mutants, {} survived", survived.len());
    assert!(count > 900, "only {count} mutants were made");
    assert!(survived.is_empty(), "nobody notices:\n{}", survived.join("\n"));
}

/// Puts changed parts under the same operator.
type Rebuild = Box<dyn Fn(Vec<Cond>) -> Cond>;

/// Every condition that differs from this one by one thing: a part is gone, another number of parts is enough,
/// or all and any are swapped.
fn neighbours(cond: &Cond) -> Vec<(String, Cond)> {
    let mut out = Vec::new();
    let (parts, rebuild): (&Vec<Cond>, Rebuild) = match cond {
        Cond::Has(_) | Cond::Group(_) => return out,
        Cond::All(parts) | Cond::Any(parts) if parts.len() < 2 => return out,
        Cond::All(parts) => {
            out.push(("any instead of all".to_owned(), Cond::Any(parts.clone())));
            (parts, Box::new(Cond::All))
        }
        Cond::Any(parts) => {
            out.push(("all instead of any".to_owned(), Cond::All(parts.clone())));
            (parts, Box::new(Cond::Any))
        }
        Cond::AtLeast(n, parts) => {
            out.push((format!("at_least {}", n - 1), Cond::AtLeast(n - 1, parts.clone())));
            out.push((format!("at_least {}", n + 1), Cond::AtLeast(n + 1, parts.clone())));
            let n = *n;
            (parts, Box::new(move |parts| Cond::AtLeast(n, parts)))
        }
    };
    for at in 0..parts.len() {
        let mut fewer = parts.clone();
        let gone = fewer.remove(at);
        out.push((format!("without {gone:?}"), rebuild(fewer)));
        for (what, part) in neighbours(&parts[at]) {
            let mut other = parts.clone();
            other[at] = part;
            out.push((what, rebuild(other)));
        }
    }
    out
}

#[test]
fn every_changed_condition_is_noticed() {
    let whole = pack();
    let mut mutants = Vec::new();
    let mut give = |name: String, trigger: Option<&String>, edit: &dyn Fn(&mut Pack)| {
        let mut pack = whole.clone();
        edit(&mut pack);
        mutants.push(Mutant { name, trigger: trigger.cloned(), pack });
    };
    for (at, rule) in whole.rules.iter().enumerate() {
        for (what, cond) in neighbours(&rule.when) {
            give(format!("{}: {what}", rule.id), Some(&rule.id), &|pack| pack.rules[at].when = cond.clone());
        }
    }
    for (at, finding) in whole.findings.iter().enumerate() {
        for (what, cond) in finding.computed.iter().flat_map(neighbours) {
            give(format!("{}: {what}", finding.id), None, &|pack| pack.findings[at].computed = Some(cond.clone()));
        }
        // What only patterns look at changes no level.
        for lost in (0..finding.implies.len()).filter(|lost| looked_at(&whole, &finding.implies[*lost])) {
            let what = format!("{}: without implying {}", finding.id, finding.implies[lost]);
            give(what, None, &|pack| {
                pack.findings[at].implies.remove(lost);
            });
        }
    }
    let (count, survived) = survivors(mutants.into_iter());
    println!("{count} mutants, {} survived", survived.len());
    assert!(count > 300, "only {count} mutants were made");
    assert!(survived.is_empty(), "nobody notices:\n{}", survived.join("\n"));
}

/// Whether a rule or a computed sign looks at a finding, or at something that it implies.
fn looked_at(pack: &Pack, id: &str) -> bool {
    let conditions = pack.rules.iter().map(|rule| &rule.when).chain(pack.findings.iter().filter_map(|it| it.computed.as_ref()));
    let mut named = false;
    for condition in conditions {
        condition.walk(&mut |part| {
            named |= match part {
                Cond::Has(has) => has == id,
                Cond::Group(group) => {
                    pack.groups.iter().any(|it| it.id == *group && it.members.iter().any(|member| member == id))
                }
                Cond::All(_) | Cond::Any(_) | Cond::AtLeast(..) => false,
            };
        });
    }
    let implied = pack.findings.iter().filter(|finding| finding.id == id).flat_map(|finding| &finding.implies);
    named || implied.into_iter().any(|implied| looked_at(pack, implied))
}

/// A group that loses a member: some rule that names it must be heard to miss it.
#[test]
fn every_lost_member_of_a_group_is_noticed() {
    let whole = pack();
    let original = Content::new(pack()).unwrap();
    let cases = cases(&original);
    let named: BTreeSet<String> = whole.rules.iter().flat_map(|rule| groups(&rule.when)).collect();
    let mut survived = Vec::new();
    for (at, group) in whole.groups.iter().enumerate().filter(|(_, group)| named.contains(&group.id)) {
        for member in 0..group.members.len() {
            let mut pack = whole.clone();
            let gone = pack.groups[at].members.remove(member);
            let content = Content::new(pack).unwrap();
            let lost = original.finding(&gone).unwrap();
            if !cases.iter().any(|case| case.present.contains(lost) && case.notices(&content)) {
                survived.push(format!("@{}: without {gone}", group.id));
            }
        }
    }
    assert!(survived.is_empty(), "nobody notices:\n{}", survived.join("\n"));
}

fn groups(cond: &Cond) -> Vec<String> {
    let mut out = Vec::new();
    cond.walk(&mut |part| {
        if let Cond::Group(id) = part {
            out.push(id.clone());
        }
    });
    out
}
