//! Cards and families: answerable, finite, and looking only at answers that exist by the time they are asked.

use std::collections::BTreeSet;

use super::error::Report;
use super::{conditions, ids, items};
use crate::{Answer, Card, Cond, Item, Level, Pack, Question, QuestionKind, Slot};

const FILE: &str = "cards.toml";
/// Rows under one heading: more are not read.
const MOST_ITEMS: usize = 7;
/// Rows of a family, `socks_easy` counted as an answer of its row.
const MOST_FAMILY_ROWS: usize = 9;
/// Cards of a whole check, and those that everyone is asked.
const MOST_CARDS: usize = 25;
const MOST_FOR_ALL: usize = 14;

pub(super) fn check(pack: &Pack, report: &mut Report) {
    let mut questions = BTreeSet::new();
    for card in &pack.cards {
        items::grounded(pack, FILE, &card.id, &card.source, card.mark, report);
        if let Some(gate) = &card.gate {
            conditions::check(pack, FILE, &card.id, gate, report);
        }
        for flag in &card.clarifies {
            clarifier(pack, card, flag, report);
        }
        for question in &card.questions {
            if !questions.insert(question.id.as_str()) {
                report.refuse(FILE, &question.id, "is asked twice");
            }
            let listed = question.id == card.id || ids::known(pack, "question", &question.id);
            if !listed {
                report.refuse(FILE, &question.id, "is not in the dictionary under question");
            }
            if card.questions.len() == 1 && question.id != card.id {
                report.refuse(FILE, &question.id, "a card of one question uses the card's id");
            }
            self::question(pack, question, report);
        }
    }
    for family in &pack.families {
        items::grounded(pack, FILE, &family.id, &family.source, family.mark, report);
        conditions::check(pack, FILE, &family.id, &family.gate, report);
        if family.items.is_empty() || family.items.len() > MOST_FAMILY_ROWS {
            report.refuse(FILE, &family.id, format!("a family has 1 to {MOST_FAMILY_ROWS} rows"));
        }
        for item in &family.items {
            self::item(pack, &family.id, item, report);
        }
    }
    sequence(pack, report);
    gates_look_back(pack, report);
    reachable(pack, report);
}

fn clarifier(pack: &Pack, card: &Card, flag: &str, report: &mut Report) {
    match pack.findings.iter().find(|finding| finding.id == flag) {
        None => report.refuse(FILE, &card.id, format!("clarifies {flag}, which is no finding")),
        Some(finding) if finding.level != Some(Level::Emergency) => {
            report.refuse(FILE, &card.id, format!("clarifies {flag}, which is no emergency flag"));
        }
        Some(_) => {}
    }
    if !ids::known(pack, "question", &format!("clarify.{flag}")) {
        report.refuse(FILE, &card.id, format!("clarify.{flag} is not in the dictionary under question"));
    }
}

fn question(pack: &Pack, question: &Question, report: &mut Report) {
    let id = &question.id;
    if let Some(gate) = &question.gate {
        conditions::check(pack, FILE, id, gate, report);
    }
    let listed: Vec<&Item> = question.groups.iter().flat_map(|group| &group.items).collect();
    match (question.kind, question.slot) {
        (QuestionKind::One, None) => {
            if question.choices.len() < 2 || !listed.is_empty() {
                report.refuse(FILE, id, "a question of kind one has at least two choices and no items");
            }
        }
        (QuestionKind::Many | QuestionKind::Rows, None) | (QuestionKind::Rows, Some(Slot::Since)) => {
            if listed.is_empty() || !question.choices.is_empty() {
                report.refuse(FILE, id, "a question of kind many or rows has items and no choices");
            }
        }
        (QuestionKind::Many, Some(Slot::Places | Slot::MainFamily | Slot::SecondFamily)) => {
            if !listed.is_empty() || !question.choices.is_empty() {
                report.refuse(FILE, id, "the items of this slot stand elsewhere");
            }
        }
        (QuestionKind::Number, None | Some(Slot::Age)) => {
            if question.range.is_none_or(|(low, high)| low >= high) {
                report.refuse(FILE, id, "a number needs a range with its lower end first");
            }
        }
        _ => report.refuse(FILE, id, "this slot does not go with this kind of question"),
    }
    if let Some((_, contraindication)) = &question.number_sets
        && !ids::known(pack, "contraindication", contraindication)
    {
        report.refuse(FILE, id, format!("sets {contraindication}, which is no contraindication"));
    }
    for group in &question.groups {
        if question.kind == QuestionKind::Many && group.items.len() > MOST_ITEMS {
            report.refuse(FILE, id, format!("more than {MOST_ITEMS} items under one heading"));
        }
    }
    parts(pack, question, &listed, report);
    let mut seen = BTreeSet::new();
    for item in listed {
        if !seen.insert(item.id.as_str()) {
            report.refuse(FILE, id, format!("the item {} stands twice", item.id));
        }
        self::item(pack, id, item, report);
    }
    let mut seen = BTreeSet::new();
    for choice in &question.choices {
        if !seen.insert(choice.id.as_str()) {
            report.refuse(FILE, id, format!("the choice {} stands twice", choice.id));
        }
        answer(pack, id, choice, report);
    }
    if let Some(finding) = &question.all_no_sets
        && !conditions::is_finding(pack, finding)
    {
        report.refuse(FILE, id, format!("all_no_sets names {finding}, which is no finding"));
    }
}

/// What a question says about its own items and about another question must be true, or it silently does nothing.
fn parts(pack: &Pack, question: &Question, listed: &[&Item], report: &mut Report) {
    let id = &question.id;
    let of_families = matches!(question.slot, Some(Slot::MainFamily | Slot::SecondFamily));
    let families = pack.families.iter().flat_map(|family| &family.items).filter(|_| of_families);
    let items: BTreeSet<&str> = listed.iter().copied().chain(families).map(|item| item.id.as_str()).collect();
    for named in question.one_of.iter().flatten().chain(&question.except) {
        if !items.contains(named.as_str()) {
            report.refuse(FILE, id, format!("names {named}, which is none of its items"));
        }
    }
    let asked = |of: &String| pack.cards.iter().flat_map(|card| &card.questions).any(|known| known.id == *of);
    if question.since_of.as_ref().is_some_and(|of| !asked(of))
        || question.since_of.is_some() != (question.slot == Some(Slot::Since))
    {
        report.refuse(FILE, id, "must say which question it dates, and only a question about dates may");
    }
    if question.kind == QuestionKind::Many {
        hidden_flags(pack, id, listed, report);
    }
}

/// "None of these" answers every item that is shown. A hard flag that appears only after a tick of the same list would be
/// answered with no before anybody has seen it.
fn hidden_flags(pack: &Pack, id: &str, listed: &[&Item], report: &mut Report) {
    let here: BTreeSet<String> = listed.iter().flat_map(|item| item.findings()).collect();
    let hard = |sets: &[String]| pack.findings.iter().any(|finding| finding.is_hard() && sets.contains(&finding.id));
    for item in listed.iter().filter(|item| hard(&item.findings())) {
        let Some(gate) = &item.gate else { continue };
        if conditions::findings(pack, gate).iter().any(|looked_at| here.contains(*looked_at)) {
            report.refuse(FILE, id, format!("its item {} waits for a tick of the same list: it needs rows of its own", item.id));
        }
    }
}

fn item(pack: &Pack, owner: &str, item: &Item, report: &mut Report) {
    if let Some(gate) = &item.gate {
        conditions::check(pack, FILE, owner, gate, report);
    }
    let named = conditions::is_finding(pack, &item.id) || ids::known(pack, "choice", &item.id);
    if !named {
        report.refuse(FILE, owner, format!("its item {} is neither a finding nor a choice", item.id));
    }
    for finding in item.findings() {
        if !conditions::is_finding(pack, &finding) {
            report.refuse(FILE, owner, format!("its item {} sets {finding}, which is no finding", item.id));
        } else if pack.findings.iter().any(|known| known.id == finding && known.computed.is_some()) {
            report.refuse(FILE, owner, format!("asks for {finding}, which is computed and never asked"));
        }
    }
    for choice in &item.choices {
        answer(pack, owner, choice, report);
    }
}

fn answer(pack: &Pack, owner: &str, answer: &Answer, report: &mut Report) {
    if !ids::known(pack, "choice", &answer.id) {
        report.refuse(FILE, owner, format!("its choice {} is not in the dictionary under choice", answer.id));
    }
    for finding in answer.findings.iter().chain(answer.also.iter().map(|also| &also.finding)) {
        if !conditions::is_finding(pack, finding) {
            report.refuse(FILE, owner, format!("its choice {} sets {finding}, which is no finding", answer.id));
        }
    }
    for also in &answer.also {
        conditions::check(pack, FILE, owner, &also.when, report);
    }
    for id in &answer.contraindications {
        if !pack.contraindications.iter().any(|known| known.id == *id) {
            report.refuse(FILE, owner, format!("its choice {} sets {id}, which is no contraindication", answer.id));
        }
    }
}

fn sequence(pack: &Pack, report: &mut Report) {
    let asked: BTreeSet<&str> = pack.sequence.iter().map(String::as_str).collect();
    for id in &asked {
        if !pack.cards.iter().any(|card| card.id == *id) {
            report.refuse(FILE, "sequence", format!("asks {id}, which is no card"));
        }
    }
    for card in &pack.cards {
        // The clarifier slots are placed by the engine, after the card that raised them.
        if !asked.contains(card.id.as_str()) && !card.questions.is_empty() {
            report.refuse(FILE, &card.id, "is never asked: the sequence does not have it");
        }
    }
    if pack.cards.len() > MOST_CARDS {
        report.refuse(FILE, "-", format!("more than {MOST_CARDS} cards"));
    }
    let for_all = pack.cards.iter().filter(|card| card.id.starts_with('c')).count();
    if for_all > MOST_FOR_ALL {
        report.refuse(FILE, "-", format!("more than {MOST_FOR_ALL} cards for everyone"));
    }
}

/// What a card can set: everything that its items and choices name.
fn sets(pack: &Pack, card: &Card) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let mut items: Vec<&Item> = Vec::new();
    for question in &card.questions {
        items.extend(question.groups.iter().flat_map(|group| &group.items));
        match question.slot {
            Some(Slot::Places) => {
                out.extend(pack.regions.iter().filter_map(|region| region.sets.clone()));
                out.extend(["one_side_only", "loc_hips_both", "loc_outer_both"].map(str::to_owned));
            }
            Some(Slot::MainFamily | Slot::SecondFamily) => items.extend(pack.families.iter().flat_map(|family| &family.items)),
            Some(Slot::Age) => {
                out.extend(pack.findings.iter().map(|finding| &finding.id).filter(|id| id.starts_with("age_")).cloned());
                out.insert("fem_40_60".to_owned());
            }
            Some(Slot::Since | Slot::Clarify) | None => {}
        }
        for choice in &question.choices {
            out.extend(choice.findings.iter().cloned());
            out.extend(choice.also.iter().map(|also| also.finding.clone()));
        }
        out.extend(question.all_no_sets.clone());
    }
    for item in items {
        if item.choices.is_empty() {
            out.extend(item.findings());
        }
        for choice in &item.choices {
            out.extend(choice.findings.iter().cloned());
        }
    }
    close(pack, &mut out);
    out
}

fn close(pack: &Pack, set: &mut BTreeSet<String>) {
    loop {
        let more: Vec<String> = pack
            .findings
            .iter()
            .filter(|finding| set.contains(&finding.id))
            .flat_map(|finding| finding.implies.iter().chain(&finding.gate_implies))
            .filter(|implied| !set.contains(*implied))
            .cloned()
            .collect();
        if more.is_empty() {
            return;
        }
        set.extend(more);
    }
}

/// A gate that looks at an answer which comes later would never open its row, or open it behind the person's back.
fn gates_look_back(pack: &Pack, report: &mut Report) {
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut last: BTreeSet<&str> = BTreeSet::new();
    for (position, id) in pack.sequence.iter().enumerate() {
        let Some(card) = pack.cards.iter().find(|card| card.id == *id) else { continue };
        // Of a card that stands twice, only the last place must be able to see all that its gate names.
        let is_last = !pack.sequence.iter().skip(position + 1).any(|later| later == id);
        if is_last && let Some(gate) = &card.gate {
            looks_back(pack, &card.id, gate, &known, report);
        }
        let mut here = known.clone();
        here.extend(sets(pack, card));
        let own = card.questions.iter().flat_map(|question| {
            let items = question.groups.iter().flat_map(|group| &group.items).filter_map(|item| item.gate.as_ref());
            question.gate.iter().chain(items)
        });
        if last.insert(card.id.as_str()) {
            for gate in own {
                looks_back(pack, &card.id, gate, &here, report);
            }
        }
        known = here;
    }
}

fn looks_back(pack: &Pack, card: &str, gate: &Cond, known: &BTreeSet<String>, report: &mut Report) {
    for finding in conditions::findings(pack, gate) {
        if !known.contains(finding) {
            report.refuse(FILE, card, format!("a gate looks at {finding}, which is not answered by then"));
        }
    }
}

/// A finding that a rule waits for but nothing can set is a hole in the check.
fn reachable(pack: &Pack, report: &mut Report) {
    let mut set: BTreeSet<String> = BTreeSet::new();
    for card in &pack.cards {
        set.extend(sets(pack, card));
    }
    set.extend(pack.findings.iter().filter(|finding| finding.computed.is_some()).map(|finding| finding.id.clone()));
    close(pack, &mut set);
    let waits = |cond: &Cond, item: &str, file: &str, report: &mut Report| {
        for finding in conditions::findings(pack, cond) {
            if !set.contains(finding) {
                report.refuse(file, item, format!("waits for {finding}, which no answer sets"));
            }
        }
    };
    for rule in &pack.rules {
        waits(&rule.when, &rule.id, "rules.toml", report);
    }
    for finding in &pack.findings {
        if let Some(cond) = &finding.computed {
            waits(cond, &finding.id, "findings.toml", report);
        }
        if finding.level.is_some() && !set.contains(&finding.id) {
            report.refuse("findings.toml", &finding.id, "has a level, but no answer sets it");
        }
    }
}
