//! The safety invariants once more, through the cards: what must hold of every walk, whoever answers and in whatever order.
#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use limber_core::check::{self, AnswerValue, Answers, ChoiceView, QuestionView, Step};
use limber_core::content::{Content, Level, QuestionKind};
use support::levels::Table;
use support::opens::person_shown;
use support::person::{Person, Walk, Wanted, walk};
use support::vectors::{Vector, vectors};
use support::{Chance, cases, shipped};

/// The same answers, written down in another order.
fn shuffled_json(answers: &Answers, chance: &mut Chance) -> String {
    let object = |mut pairs: Vec<(String, String)>, chance: &mut Chance| {
        chance.shuffle(&mut pairs);
        let pairs: Vec<String> = pairs.into_iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
        format!("{{{}}}", pairs.join(","))
    };
    let mut questions = Vec::new();
    for (id, value) in &answers.0 {
        let value = match value {
            AnswerValue::Choice(choice) => format!("\"{choice}\""),
            AnswerValue::Number(number) => number.to_string(),
            AnswerValue::Ticks(ticks) => {
                let mut ticks = ticks.clone();
                chance.shuffle(&mut ticks);
                format!("{ticks:?}")
            }
            AnswerValue::Rows(rows) => {
                object(rows.iter().map(|(row, answer)| (row.clone(), format!("\"{answer}\""))).collect(), chance)
            }
        };
        questions.push((id.clone(), value));
    }
    format!("{{\"answers\":{}}}", object(questions, chance))
}

fn walk_vector(content: &Content, vector: &Vector) -> Walk {
    let mut person = Wanted::new(content, &vector.findings, vector.age);
    walk(content, Answers::default(), |_, question| person.answer(question))
}

#[test]
fn i3_the_order_of_answers_changes_nothing() {
    let content = shipped();
    let mut chance = Chance::new("i3", 3);
    for vector in vectors().iter().step_by(20) {
        let first = walk_vector(content, vector);
        let again = Answers::from_json(&shuffled_json(&first.answers, &mut chance)).unwrap();
        let Step::Done { outcome, .. } = check::next(content, &again, "en").unwrap() else { panic!("{} asks", vector.n) };
        assert_eq!(first.outcome(), &*outcome, "{}", vector.n);
    }
}

/// Each row and tick of the check: the question and the item, with what yes sets.
fn every_item(content: &Content) -> Vec<(String, QuestionKind, String, Vec<String>)> {
    let mut out = Vec::new();
    for question in check::questions(content, "en").unwrap().into_iter().flat_map(|card| card.questions) {
        // Dates are exclusive answers, and the second family has the rows of the first.
        if question.id == "t01_since" || question.id == "t11_worse2" || question.kind == QuestionKind::One {
            continue;
        }
        for row in question.rows {
            out.push((question.id.clone(), question.kind, row.id, row.findings));
        }
        for choice in question.choices {
            out.push((question.id.clone(), question.kind, choice.id, choice.findings));
        }
    }
    out
}

fn answering(person: &Person, question: &str, kind: QuestionKind, item: &str, answer: &str) -> Person {
    match (kind, answer) {
        (QuestionKind::Rows, answer) => person.clone().row(question, item, answer),
        (_, "no") => person.clone(),
        (_, "yes") => person.clone().wishes(item),
        _ => person.clone().wishes(&format!("?{item}")),
    }
}

#[test]
fn i5_not_sure_counts_as_yes_on_a_hard_flag_and_as_no_on_context() {
    let content = shipped();
    let table = Table::read();
    let mut hard_items = 0;
    for (question, kind, item, findings) in every_item(content) {
        let person = person_shown(content, &question, &item);
        let result = |answer: &str| {
            let mut person = answering(&person, &question, kind, &item, answer);
            for finding in &findings {
                person = person.says(&format!("clarify.{finding}"), "not_sure");
            }
            person.outcome(content)
        };
        let (no, unsure, yes) = (result("no"), result("not_sure"), result("yes"));
        let hard = findings.iter().any(|id| {
            table.lines.iter().any(|line| line.id == *id && line.condition.is_none() && line.level >= Some(Level::Soon))
        });
        hard_items += usize::from(hard);
        assert!(no.urgency <= unsure.urgency && unsure.urgency <= yes.urgency, "{question}.{item}");
        let like = if hard { &yes } else { &no };
        assert_eq!((unsure.urgency, &unsure.who), (like.urgency, &like.who), "{question}.{item}, hard: {hard}");
        if !hard && item != "saddle.middle" {
            assert!(!findings.iter().any(|id| unsure.findings.contains(id) && !no.findings.contains(id)), "{question}.{item}");
        }
    }
    assert!(hard_items > 55, "only {hard_items} hard flags were found");
}

#[test]
fn i6_a_hard_flag_that_is_open_keeps_the_check_open() {
    let content = shipped();
    let mut flags = BTreeSet::new();
    for (question, kind, item, findings) in every_item(content) {
        let hard = |id: &&String| content.pack().findings.iter().any(|finding| finding.id == **id && finding.is_hard());
        let is_hard = findings.iter().any(|id| hard(&id));
        flags.extend(findings.iter().filter(hard).cloned());
        let person = person_shown(content, &question, &item);
        let open = match kind {
            QuestionKind::Rows => person.leaves(&format!("{question}.{item}")),
            _ => person.leaves(&question),
        };
        let walk = open.walk(content);
        let card = walk.asks().unwrap_or_else(|| panic!("{question}.{item} was not needed for {:?}", walk.outcome().urgency));
        let shown = card.questions.iter().find(|asked| asked.id == question).unwrap_or_else(|| panic!("{question} is not asked"));
        let asks = shown.rows.iter().any(|row| row.id == item) || shown.choices.iter().any(|choice| choice.id == item);
        // A row of context may have been asked on an earlier card; a hard flag stands on one card only.
        assert!(asks || !is_hard, "{question}.{item} is not asked");
    }
    // All hard flags but those that are dates, computed, or follow from a choice of time.
    assert!(flags.len() >= 60, "only {} hard flags are rows or ticks", flags.len());
}

/// From complete answers below an emergency some are lost: the check asks, whatever is left.
#[test]
fn i6_a_check_with_holes_never_says_that_all_is_well() {
    let content = shipped();
    let mut chance = Chance::new("i6", 6);
    let calm: Vec<Vector> = vectors().into_iter().filter(|vector| vector.level < Level::Emergency).collect();
    for vector in calm.iter().step_by(12) {
        let whole = walk_vector(content, vector);
        for _ in 0..4 {
            let mut left = whole.answers.clone();
            let mut lost: Vec<String> = left.0.keys().cloned().collect();
            chance.shuffle(&mut lost);
            lost.truncate(1 + chance.below(lost.len()));
            for id in &lost {
                match left.0.get_mut(id) {
                    // Sometimes one row, sometimes an empty list, sometimes the whole question.
                    Some(AnswerValue::Rows(rows)) if chance.percent(50) => {
                        let row = chance.pick(&rows.keys().cloned().collect::<Vec<_>>()).clone();
                        rows.remove(&row);
                    }
                    Some(AnswerValue::Ticks(ticks)) if chance.percent(50) => ticks.clear(),
                    _ => {
                        left.0.remove(id);
                    }
                }
            }
            let step = check::next(content, &left, "en").unwrap();
            assert!(matches!(step, Step::Ask { .. }), "{}: without {lost:?} the check ends", vector.n);
        }
    }
}

/// Somebody who answers by chance, and mostly no, so that the walk goes deep.
fn by_chance(question: &QuestionView, chance: &mut Chance, calm: usize, ticked: usize) -> Option<AnswerValue> {
    if question.optional && chance.percent(50) {
        return None;
    }
    let rare = |chance: &mut Chance| !chance.percent(calm);
    Some(match question.kind {
        QuestionKind::Number if chance.percent(10) => AnswerValue::Choice("unsaid".to_owned()),
        QuestionKind::Number => {
            let range = question.range.unwrap();
            AnswerValue::Number(range.low + chance.below((range.high - range.low + 1) as usize) as i64)
        }
        QuestionKind::One if question.id.starts_with("clarify.") => {
            AnswerValue::Choice(if rare(chance) { "not_sure" } else { "no_checked" }.to_owned())
        }
        QuestionKind::One => AnswerValue::Choice(chance.pick(&question.choices).id.clone()),
        QuestionKind::Rows => {
            let mut rows = BTreeMap::new();
            for row in &question.rows {
                let own: Vec<&str> = row.choices.iter().map(|choice| choice.id.as_str()).collect();
                let all: &[&str] = if own.is_empty() { &["yes", "not_sure"] } else { &own };
                let quiet = all.iter().rev().find(|id| ["no", "old_checked"].contains(id)).unwrap_or(&"no");
                let answer = if rare(chance) { chance.pick(all) } else { quiet };
                rows.insert(row.id.clone(), (*answer).to_owned());
            }
            AnswerValue::Rows(rows)
        }
        QuestionKind::Many => {
            let mut ticks: Vec<String> = Vec::new();
            let mut sets: BTreeSet<&String> = BTreeSet::new();
            for ChoiceView { id, one_of, .. } in &question.choices {
                if chance.percent(ticked) && one_of.as_ref().is_none_or(|set| sets.insert(set)) {
                    ticks.push(if chance.percent(20) { format!("?{id}") } else { id.clone() });
                }
            }
            AnswerValue::Ticks(if ticks.is_empty() { vec!["none".to_owned()] } else { ticks })
        }
    })
}

/// `walk` asserts that each walk ends within 25 cards, 14 of them for everyone, and keeps its promises about the number.
#[test]
fn i15_every_walk_ends() {
    let content = shipped();
    let mut chance = Chance::new("i15", 15);
    let (mut most, mut levels): (usize, BTreeMap<Level, usize>) = (0, BTreeMap::new());
    for _ in 0..cases(1500) {
        let (calm, ticked) = (*chance.pick(&[80, 95, 99, 100]), *chance.pick(&[1, 3, 8, 25]));
        let mut given: BTreeMap<String, AnswerValue> = BTreeMap::new();
        let walk = walk(content, Answers::default(), |_, question| {
            // A card that comes back with a new row or part keeps what was answered on it.
            let answer = match (by_chance(question, &mut chance, calm, ticked), given.get(&question.id)) {
                (Some(AnswerValue::Rows(mut rows)), Some(AnswerValue::Rows(before))) => {
                    rows.extend(before.clone());
                    Some(AnswerValue::Rows(rows))
                }
                (_, Some(before)) => Some(before.clone()),
                (new, None) => new,
            };
            given.extend(answer.clone().map(|answer| (question.id.clone(), answer)));
            answer
        });
        assert_eq!(walk.ignored, Vec::<String>::new());
        most = most.max(walk.cards.len());
        *levels.entry(walk.outcome().urgency).or_default() += 1;
    }
    println!("i15: at most {most} cards; {levels:?}");
    assert!(levels.len() >= 4 || cases(100) < 100, "chance reached too few levels: {levels:?}");
}

/// Somebody who says one thing more, through the cards: whatever opens or is asked elsewhere then, the result never falls.
#[test]
fn i2_one_more_answer_on_the_cards_never_lowers_the_result() {
    let content = shipped();
    let mut chance = Chance::new("i2 cards", 22);
    let one_of = ["stiff_short", "stiff_mid", "stiff_long", "w_socks", "socks_easy"];
    let can_be_said: Vec<String> = every_item(content).into_iter().flat_map(|(_, _, _, findings)| findings).collect();
    let can_be_said: Vec<String> = can_be_said.into_iter().filter(|id| !one_of.contains(&id.as_str())).collect();
    let all = vectors();
    let mut raised = 0;
    for _ in 0..cases(1500) {
        let vector = chance.pick(&all);
        let more = chance.pick(&can_be_said);
        let mut with_more = vector.clone();
        with_more.findings.insert(more.clone());
        let result = walk_vector(content, &with_more).outcome().urgency;
        assert!(result >= vector.level, "{} with {more}: {:?} fell to {result:?}", vector.n, vector.level);
        raised += usize::from(result > vector.level);
    }
    println!("i2 cards: {raised} results rose");
    assert!(raised > cases(100));
}

#[test]
fn i23_left_and_right_are_alike() {
    let content = shipped();
    let mut marked = 0;
    for vector in vectors().iter().step_by(6) {
        let left = walk_vector(content, vector);
        let mut mirrored = left.answers.clone();
        let Some(AnswerValue::Ticks(places)) = mirrored.0.get_mut("c08_where.places") else { continue };
        for place in places.iter_mut() {
            *place = match place.rsplit_once('.') {
                Some((region, "left")) => format!("{region}.right"),
                Some((region, "right")) => format!("{region}.left"),
                _ => place.clone(),
            };
        }
        marked += 1;
        let Step::Done { outcome, ignored } = check::next(content, &mirrored, "en").unwrap() else { panic!("{} asks", vector.n) };
        assert_eq!((left.outcome(), Vec::new()), (&*outcome, ignored), "{}", vector.n);
    }
    assert!(marked > 300);
}
