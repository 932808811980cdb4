//! What the walk needs to know about single rows, ticks and places, and the check of answers against the content.

use std::collections::BTreeSet;

use super::answers::{AnswerValue, Answers};
use super::walk::{Reply, Used};
use crate::content::{Card, Content, FindingSet, Item, Question, QuestionKind, Side, Slot};
use crate::{Error, Result};

/// A region with a side.
pub(super) type Place = (String, Side);

/// Refuses an answer to a question that does not exist, or that the question can never have.
pub(super) fn known(content: &Content, answers: &Answers) -> Result<()> {
    for (id, value) in &answers.0 {
        if let Some(flag) = id.strip_prefix("clarify.") {
            if !has_test(content, flag) {
                return Err(unknown_question(id));
            }
            match value {
                AnswerValue::Choice(choice) if ["yes", "no_checked", "not_sure"].contains(&choice.as_str()) => {}
                _ => return Err(Error::input(id, "the answers are yes, no_checked and not_sure")),
            }
            continue;
        }
        let question = find(content, id).ok_or_else(|| unknown_question(id))?;
        match (question.kind, value) {
            (QuestionKind::One, AnswerValue::Choice(choice)) => {
                if !question.choices.iter().any(|known| known.id == *choice) {
                    return Err(Error::input(id, format!("the answers are {}", ids(&question.choices))));
                }
            }
            (QuestionKind::Number, AnswerValue::Choice(choice)) if choice == "unsaid" => {}
            (QuestionKind::Number, AnswerValue::Number(number)) => {
                if let Some((low, high)) = question.range
                    && !(low..=high).contains(number)
                {
                    return Err(Error::input(id, format!("must be a whole number from {low} to {high}, or \"unsaid\"")));
                }
            }
            (QuestionKind::Many, AnswerValue::Ticks(ticks)) => known_ticks(content, question, id, ticks)?,
            (QuestionKind::Rows, AnswerValue::Rows(rows)) => {
                for (row, answer) in rows {
                    let items: Vec<&Item> = question.groups.iter().flat_map(|group| &group.items).collect();
                    let Some(item) = items.into_iter().find(|item| item.id == *row) else {
                        return Err(Error::input(format!("{id}.{}", clip(row)), "there is no such row"));
                    };
                    let allowed = allowed(item);
                    if !allowed.contains(&answer.as_str()) {
                        return Err(Error::input(format!("{id}.{row}"), format!("the answers are {}", allowed.join(", "))));
                    }
                }
            }
            (kind, _) => return Err(Error::input(id, form(kind))),
        }
    }
    Ok(())
}

fn known_ticks(content: &Content, question: &Question, id: &str, ticks: &[String]) -> Result<()> {
    if ticks.iter().any(|tick| tick == "none") && ticks.iter().any(|tick| tick != "none") {
        return Err(Error::input(id, "\"none\" stands alone or not at all"));
    }
    for written in ticks {
        let (tick, reply) = tick(written);
        let other = if reply == Reply::NotSure { tick.to_owned() } else { format!("?{tick}") };
        if ticks.contains(&other) {
            return Err(Error::input(id, format!("{} is both ticked and not sure", clip(tick))));
        }
        let exists = match question.slot {
            Some(Slot::Places) => {
                if let Some(region) = content.region(tick)
                    && region.sides != [Side::Middle]
                {
                    return Err(Error::input(id, format!("{tick} needs a side: {tick}.left or {tick}.right")));
                }
                place(content, tick).is_some()
            }
            Some(Slot::MainFamily | Slot::SecondFamily) => {
                content.pack().families.iter().flat_map(|family| &family.items).any(|item| item.id == tick)
            }
            _ => question.groups.iter().flat_map(|group| &group.items).any(|item| item.id == tick),
        };
        // "None" is an answer about the whole list; nobody is not sure of it.
        if !exists && written != "none" {
            return Err(Error::input(id, format!("there is no choice {}", clip(written))));
        }
    }
    for set in &question.one_of {
        if set.iter().filter(|item| ticks.contains(item)).count() > 1 {
            return Err(Error::input(id, format!("only one of {} can be true", set.join(", "))));
        }
    }
    Ok(())
}

fn unknown_question(id: &str) -> Error {
    let named = clip(id);
    Error::input(if named.is_empty() { "answers".to_owned() } else { named }, "there is no such question")
}

/// The question of an id; a repeated one has the rows of the first.
pub(super) fn find<'c>(content: &'c Content, id: &str) -> Option<&'c Question> {
    let base = match id.strip_suffix(".again") {
        Some(base) if content.pack().regions.iter().any(|region| region.opens.as_deref() == Some(base)) => base,
        Some(_) => return None,
        None => id,
    };
    content.pack().cards.iter().flat_map(|card| &card.questions).find(|question| question.id == base)
}

fn form(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::One => "is answered with one choice",
        QuestionKind::Many => "is answered with a list of choices, or [\"none\"]",
        QuestionKind::Number => "is answered with a whole number, or \"unsaid\"",
        QuestionKind::Rows => "is answered with an object of rows",
    }
}

fn ids(choices: &[crate::content::Answer]) -> String {
    choices.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>().join(", ")
}

/// What somebody typed may be long or strange; an error repeats the beginning of an id, and only plain characters.
fn clip(id: &str) -> String {
    id.chars().filter(|c| c.is_ascii_alphanumeric() || "._-?".contains(*c)).take(40).collect()
}

/// The answers that a row can have.
pub(super) fn allowed(item: &Item) -> Vec<&str> {
    if item.choices.is_empty() {
        vec!["yes", "no", "not_sure"]
    } else {
        item.choices.iter().map(|choice| choice.id.as_str()).collect()
    }
}

/// The answer to one item of a question: a row's own word, or what the ticks mean for it.
pub(super) fn reply(item: &Item, answer: Option<&AnswerValue>) -> Option<String> {
    match answer? {
        AnswerValue::Rows(rows) => rows.get(&item.id).cloned(),
        AnswerValue::Ticks(ticks) if ticks.is_empty() => None,
        AnswerValue::Ticks(ticks) => {
            let found = ticks.iter().map(|written| tick(written)).find(|(id, _)| *id == item.id);
            Some(match found.map(|(_, reply)| reply) {
                Some(Reply::Yes) => "yes".to_owned(),
                Some(Reply::NotSure) => "not_sure".to_owned(),
                Some(Reply::No) | None => "no".to_owned(),
            })
        }
        AnswerValue::Choice(_) | AnswerValue::Number(_) => None,
    }
}

/// A tick as written: `id`, or `?id` for not sure.
pub(super) fn tick(written: &str) -> (&str, Reply) {
    match written.strip_prefix('?') {
        Some(id) => (id, Reply::NotSure),
        None => (written, Reply::Yes),
    }
}

/// `groin.left`, or the region alone where it has only the middle.
pub(super) fn place(content: &Content, id: &str) -> Option<Place> {
    let (region, side) = match id.split_once('.') {
        Some((region, side)) => (region, Side::from_id(side)?),
        None => (id, Side::Middle),
    };
    content.region(region).filter(|known| known.sides.contains(&side)).map(|known| (known.id.clone(), side))
}

pub(super) fn place_id((region, side): &Place) -> String {
    Content::place_id(region, *side)
}

/// Every place that is offered, under the heading of its view.
pub(super) fn places(content: &Content, gates: &FindingSet) -> Result<Vec<(Option<String>, Item)>> {
    let mut out = Vec::new();
    for region in &content.pack().regions {
        let open = match &region.gate {
            Some(gate) => content.compile(gate)?.is_true(gates),
            None => true,
        };
        if !open {
            continue;
        }
        let heading = match region.views.first() {
            Some(crate::content::View::Back) => "back_view",
            Some(crate::content::View::Front) => "front_view",
            None => "all_over",
        };
        for side in &region.sides {
            let item = Item {
                id: place_id(&(region.id.clone(), *side)),
                gate: None,
                sets: region.sets.iter().cloned().collect(),
                choices: Vec::new(),
                text: None,
            };
            out.push((Some(heading.to_owned()), item));
        }
    }
    Ok(out)
}

/// What follows from which sides were marked.
pub(super) fn sides(content: &Content, places: &BTreeSet<Place>) -> Vec<&'static str> {
    /// Marked on both sides, these are "both hips".
    const HIPS: [&str; 5] = ["hip_outer", "hip_front", "groin", "buttock", "thigh_front"];
    let both = |region: &str| [Side::Left, Side::Right].into_iter().all(|side| places.contains(&(region.to_owned(), side)));
    let marked = |side: Side| places.iter().any(|(_, marked)| *marked == side);
    let midline_back = places.iter().any(|(region, side)| {
        *side == Side::Middle && content.region(region).is_some_and(|known| known.views == [crate::content::View::Back])
    });
    let mut out = Vec::new();
    if marked(Side::Left) != marked(Side::Right) && !midline_back {
        out.push("one_side_only");
    }
    if HIPS.iter().any(|region| both(region)) {
        out.push("loc_hips_both");
    }
    if both("hip_outer") {
        out.push("loc_outer_both");
    }
    out
}

/// The rows of the main (0) or the second (1) family of the places marked.
pub(super) fn family(content: &Content, gates: &FindingSet, which: usize) -> Result<Vec<(Option<String>, Item)>> {
    /// Asked second wherever it applies, so that hip against back is always asked.
    const ALWAYS_SECOND: &str = "family_back_leg";
    let mut applying = Vec::new();
    for family in &content.pack().families {
        if content.compile(&family.gate)?.is_true(gates) {
            applying.push(family);
        }
    }
    let main = applying.first().copied();
    let family = match which {
        0 => main,
        _ => {
            let mut rest = applying.into_iter().skip(1);
            let first = rest.next();
            rest.find(|family| family.id == ALWAYS_SECOND).or(first)
        }
    };
    Ok(family.into_iter().flat_map(|family| family.items.iter().map(|item| (None, item.clone()))).collect())
}

/// What follows from an age in years, and from age and sex together.
pub(super) fn age_findings(content: &Content, years: i64, present: &FindingSet) -> Result<FindingSet> {
    let mut out = FindingSet::default();
    for finding in content.pack().findings.iter().filter(|finding| age_limit_met(&finding.id, years)) {
        out.insert(content.finding(&finding.id)?);
    }
    if (40..=60).contains(&years) && present.contains(content.finding("sex_female")?) {
        out.insert(content.finding("fem_40_60")?);
    }
    Ok(out)
}

/// Whether an id such as `age_u16`, `age_50_plus` or `age_under_60` is true of somebody of this age.
fn age_limit_met(id: &str, years: i64) -> bool {
    let number = |text: &str| text.parse::<i64>().ok();
    if let Some(limit) = id.strip_prefix("age_under_").or_else(|| id.strip_prefix("age_u")).and_then(number) {
        return years < limit;
    }
    id.strip_prefix("age_").and_then(|rest| rest.strip_suffix("_plus")).and_then(number).is_some_and(|limit| years >= limit)
}

/// Every finding that some answer on a card can set.
pub(super) fn can_set(content: &Content, card: &Card) -> Result<FindingSet> {
    let mut out = FindingSet::default();
    let mut add = |id: &str| -> Result<()> {
        out.insert(content.finding(id)?);
        Ok(())
    };
    let mut items: Vec<&Item> = Vec::new();
    for question in &card.questions {
        items.extend(question.groups.iter().flat_map(|group| &group.items));
        match question.slot {
            Some(Slot::Places) => {
                for finding in content.pack().regions.iter().filter_map(|region| region.sets.as_ref()) {
                    add(finding)?;
                }
                add("loc_hips_both")?;
            }
            Some(Slot::MainFamily | Slot::SecondFamily) => {
                items.extend(content.pack().families.iter().flat_map(|family| &family.items));
            }
            Some(Slot::Age) => add("age_unsaid")?,
            Some(Slot::Since | Slot::Clarify) | None => {}
        }
        for choice in &question.choices {
            for finding in &choice.findings {
                add(finding)?;
            }
        }
    }
    for item in items {
        for finding in item.findings() {
            add(&finding)?;
        }
        for finding in item.choices.iter().flat_map(|choice| &choice.findings) {
            add(finding)?;
        }
    }
    Ok(out)
}

/// Whether an unsure answer to this flag can be checked by a test of its own.
pub(super) fn has_test(content: &Content, flag: &str) -> bool {
    content.pack().cards.iter().any(|card| card.clarifies.iter().any(|known| known == flag))
}

/// How many rows of a card could need a test.
pub(super) fn tests_on(content: &Content, card: &Card) -> usize {
    items(card).filter(|item| item.findings().iter().any(|id| has_test(content, id))).count()
}

/// The rows and ticks written beside a card's questions.
pub(super) fn items(card: &Card) -> impl Iterator<Item = &Item> {
    card.questions.iter().flat_map(|question| &question.groups).flat_map(|group| &group.items)
}

/// Questions and items that were answered although they are not asked: named, so that nobody thinks that they counted.
pub(super) fn ignored(answers: &Answers, used: &Used) -> Vec<String> {
    let mut out = Vec::new();
    for (id, value) in &answers.0 {
        if !used.contains(id) {
            out.push(id.clone());
            continue;
        }
        let mut item = |item: &str| {
            let key = format!("{id}.{item}");
            if item != "none" && !used.contains(&key) {
                out.push(key);
            }
        };
        match value {
            AnswerValue::Rows(rows) => rows.keys().for_each(|row| item(row)),
            AnswerValue::Ticks(ticks) => ticks.iter().for_each(|written| item(tick(written).0)),
            AnswerValue::Choice(_) | AnswerValue::Number(_) => {}
        }
    }
    out
}
