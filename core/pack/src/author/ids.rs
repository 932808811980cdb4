//! The dictionary: every id once, every use under its own kind, nothing retired.

use std::collections::{BTreeMap, BTreeSet};

use super::error::Report;
use crate::{FindingKind, Pack};

const FILE: &str = "ids.toml";

/// Kinds whose items all have a file of their own; every id of them must be authored, or it is a dead id.
const AUTHORED: [&str; 6] = ["finding", "context", "location", "card", "region", "country"];

pub(super) fn check(pack: &Pack, report: &mut Report) {
    let mut owners: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (kind, ids) in &pack.ids.kinds {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                report.refuse(FILE, id, format!("stands twice under {kind}"));
                continue;
            }
            owners.entry(id).or_default().push(kind);
            if !well_formed(id) {
                report.refuse(FILE, id, "an id is made of letters, digits, '_', '-' and '.' and begins with a letter");
            }
        }
    }
    for (id, kinds) in &owners {
        let shared = pack.ids.shared.iter().any(|shared| shared == id);
        if kinds.len() > 1 && !shared {
            report.refuse(FILE, id, format!("means two things ({}) and is not listed as shared", kinds.join(", ")));
        }
        if pack.ids.retired.iter().any(|retired| retired == id) {
            report.refuse(FILE, id, "is retired and may not be used again");
        }
    }
    for shared in &pack.ids.shared {
        if owners.get(shared.as_str()).is_none_or(|kinds| kinds.len() < 2) {
            report.refuse(FILE, shared, "is listed as shared but has one kind only");
        }
    }
    uses(pack, report);
}

fn well_formed(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
}

/// Every authored item is in the dictionary under its kind, once; every id of an authored kind has its item.
fn uses(pack: &Pack, report: &mut Report) {
    let mut used: Vec<(&str, &str, String)> = Vec::new();
    for finding in &pack.findings {
        let kind = match finding.kind {
            FindingKind::Finding => "finding",
            FindingKind::Context => "context",
            FindingKind::Location => "location",
        };
        used.push(("findings.toml", kind, finding.id.clone()));
    }
    used.extend(pack.groups.iter().map(|item| ("groups.toml", "group", item.id.clone())));
    used.extend(pack.rules.iter().map(|item| ("rules.toml", "rule", item.id.clone())));
    used.extend(pack.cards.iter().map(|item| ("cards.toml", "card", item.id.clone())));
    used.extend(pack.families.iter().map(|item| ("cards.toml", "family", item.id.clone())));
    used.extend(pack.actions.iter().map(|item| ("actions.toml", "value", item.id.clone())));
    used.extend(pack.countries.iter().map(|item| ("countries.toml", "country", item.id.clone())));
    used.extend(pack.regions.iter().map(|item| ("regions.toml", "region", item.id.clone())));
    used.extend(pack.contraindications.iter().map(|item| ("contraindications.toml", "contraindication", item.id.clone())));
    used.extend(pack.exercises.iter().map(|item| ("exercises.toml", "exercise", item.id.clone())));
    let mut seen = BTreeSet::new();
    for (file, kind, id) in &used {
        if !seen.insert((*file, *kind, id.as_str())) {
            report.refuse(file, id, "is defined twice");
        }
        if !known(pack, kind, id) {
            report.refuse(file, id, format!("is not in the dictionary under {kind}"));
        }
    }
    let mut sources = BTreeSet::new();
    for source in &pack.sources {
        if !sources.insert(source.id.as_str()) {
            report.refuse("sources.toml", &source.id, "is defined twice");
        }
    }
    let defined: BTreeSet<(&str, &str)> = used.iter().map(|(_, kind, id)| (*kind, id.as_str())).collect();
    for kind in AUTHORED {
        for id in pack.ids.kinds.get(kind).into_iter().flatten() {
            if !defined.contains(&(kind, id.as_str())) {
                report.refuse(FILE, id, format!("is listed as {kind} but no file defines it"));
            }
        }
    }
}

/// Whether the dictionary has this id under this kind.
pub(super) fn known(pack: &Pack, kind: &str, id: &str) -> bool {
    pack.ids.kinds.get(kind).is_some_and(|ids| ids.iter().any(|known| known == id))
}
