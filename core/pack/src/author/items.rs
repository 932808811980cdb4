//! Findings, groups, rules, actions, regions, countries: each complete, each with a source, each reference resolved.

use std::collections::BTreeSet;

use super::conditions;
use super::error::Report;
use crate::{ExerciseLimit, Level, Mark, Pack, Side};

pub(super) fn check(pack: &Pack, report: &mut Report) {
    findings(pack, report);
    computed_order(pack, report);
    for group in &pack.groups {
        grounded(pack, "groups.toml", &group.id, &group.source, group.mark, report);
        if group.members.is_empty() {
            report.refuse("groups.toml", &group.id, "a group without members is never true");
        }
        for member in &group.members {
            if !conditions::is_finding(pack, member) {
                report.refuse("groups.toml", &group.id, format!("its member {member} is no finding"));
            }
        }
    }
    for rule in &pack.rules {
        grounded(pack, "rules.toml", &rule.id, &rule.source, rule.mark, report);
        conditions::check(pack, "rules.toml", &rule.id, &rule.when, report);
        levelled(pack, "rules.toml", &rule.id, Some(rule.level), Some(&rule.who), rule.exercise, report);
    }
    for action in &pack.actions {
        grounded(pack, "actions.toml", &action.id, &action.source, action.mark, report);
        if action.levels.is_empty() {
            report.refuse("actions.toml", &action.id, "an action belongs to a level");
        }
    }
    for country in &pack.countries {
        grounded(pack, "countries.toml", &country.id, &country.source, country.mark, report);
        if country.emergency.is_empty() {
            report.refuse("countries.toml", &country.id, "a country needs an emergency number");
        }
    }
    if !pack.countries.last().is_some_and(|country| country.codes.is_empty()) {
        report.refuse("countries.toml", "-", "the last entry must be the one for every other country, without codes");
    }
    regions(pack, report);
}

fn findings(pack: &Pack, report: &mut Report) {
    const FILE: &str = "findings.toml";
    for finding in &pack.findings {
        grounded(pack, FILE, &finding.id, &finding.source, finding.mark, report);
        levelled(pack, FILE, &finding.id, finding.level, finding.who.as_deref(), finding.exercise, report);
        if let Some(cond) = &finding.computed {
            conditions::check(pack, FILE, &finding.id, cond, report);
        }
        for implied in finding.implies.iter().chain(&finding.gate_implies) {
            if !conditions::is_finding(pack, implied) || *implied == finding.id {
                report.refuse(FILE, &finding.id, format!("it implies {implied}, which is no other finding"));
            }
        }
    }
}

/// A computed finding may look only at computed findings that stand before it in the file: no loop, one pass.
fn computed_order(pack: &Pack, report: &mut Report) {
    let mut later: BTreeSet<&str> =
        pack.findings.iter().filter(|finding| finding.computed.is_some()).map(|finding| finding.id.as_str()).collect();
    for finding in &pack.findings {
        let Some(cond) = &finding.computed else { continue };
        for part in conditions::findings(pack, cond) {
            if later.contains(part) {
                report.refuse("findings.toml", &finding.id, format!("is computed from {part}, which is computed later"));
            }
        }
        later.remove(finding.id.as_str());
        if !finding.implies.is_empty() {
            report.refuse("findings.toml", &finding.id, "a computed finding may not imply others");
        }
    }
}

/// A source that exists, and a judgement that says so.
pub(super) fn grounded(pack: &Pack, file: &str, item: &str, source: &[String], mark: Mark, report: &mut Report) {
    if source.is_empty() {
        report.refuse(file, item, "has no source");
    }
    for id in source {
        if !pack.sources.iter().any(|known| known.id == *id) {
            report.refuse(file, item, format!("names the source {id}, which sources.toml does not have"));
        }
    }
    if mark == Mark::Judgement && !source.iter().any(|id| id == "judgement") {
        report.refuse(file, item, "is marked a judgement but does not name judgement among its sources");
    }
}

fn levelled(
    pack: &Pack, file: &str, item: &str, level: Option<Level>, who: Option<&str>, exercise: Option<ExerciseLimit>,
    report: &mut Report,
) {
    match (level, who) {
        (None, None) => {}
        (Some(level), Some(who)) => match pack.actions.iter().find(|action| action.id == who) {
            None => report.refuse(file, item, format!("sends people to {who}, which actions.toml does not have")),
            Some(action) if !action.levels.contains(&level) => {
                report.refuse(file, item, format!("{who} does not belong to level {}", level.id()));
            }
            Some(_) => {}
        },
        (Some(_), None) => report.refuse(file, item, "has a level but does not say whom to see"),
        (None, Some(_)) => report.refuse(file, item, "says whom to see but has no level"),
    }
    if level == Some(Level::SelfCare) {
        report.refuse(file, item, "self_care is what is left when nothing fires; nothing may ask for it");
    }
    let soon = level == Some(Level::Soon);
    if soon && exercise.is_none() {
        report.refuse(file, item, "a reason at level soon must say what may still be exercised");
    }
    if !soon && exercise.is_some() {
        report.refuse(file, item, "only a reason at level soon says what may be exercised");
    }
    if exercise == Some(ExerciseLimit::All) {
        report.refuse(file, item, "a reason at level soon limits exercise to none, walk or gentle");
    }
}

fn regions(pack: &Pack, report: &mut Report) {
    const FILE: &str = "regions.toml";
    let mut owners = BTreeSet::new();
    for region in &pack.regions {
        grounded(pack, FILE, &region.id, &region.source, region.mark, report);
        let paired = region.sides == [Side::Left, Side::Right];
        if !paired && region.sides != [Side::Middle] {
            report.refuse(FILE, &region.id, "a region has the sides left and right, or middle alone");
        }
        match (&region.sets, &region.opens) {
            (None, None) => report.refuse(FILE, &region.id, "a region sets a finding or opens a question"),
            (Some(finding), _) => {
                if !conditions::is_finding(pack, finding) {
                    report.refuse(FILE, &region.id, format!("sets {finding}, which is no finding"));
                }
                if !owners.insert(finding.as_str()) {
                    report.refuse(FILE, &region.id, format!("sets {finding}, which another region sets already"));
                }
            }
            (None, Some(card)) => {
                if !pack.cards.iter().any(|known| known.id == *card) {
                    report.refuse(FILE, &region.id, format!("opens {card}, which is no card"));
                }
            }
        }
        if let Some(gate) = &region.gate {
            conditions::check(pack, FILE, &region.id, gate, report);
        }
    }
}
