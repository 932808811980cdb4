//! The form of questions and answers: what a machine reads, what is refused, what is left out, and what a change takes back.
#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use limber_core::Error;
use limber_core::check::{self, AnswerValue, Answers, QuestionView, Step};
use limber_core::content::{Content, Level};
use support::asked::{ask, items};
use support::person::{Person, Wanted, walk};
use support::vectors::vectors;
use support::{Chance, cases, shipped};

fn next(json: &str) -> Step {
    check::next(shipped(), &Answers::from_json(json).unwrap(), "en").unwrap()
}

/// The answers of somebody with nothing wrong, as JSON with one piece replaced.
fn well_with(question: &str, value: &str) -> String {
    let mut answers: serde_json::Value = serde_json::from_str(&Person::well().walk(shipped()).answers.to_json()).unwrap();
    answers["answers"][question] = serde_json::from_str(value).unwrap();
    answers.to_string()
}

// Answered or not

#[test]
fn an_empty_list_and_an_empty_object_are_no_answers() {
    assert_eq!(ask(next(&well_with("c06_health", "[]"))).0.id, "c06_health");
    assert_eq!(ask(next(&well_with("c08_where.places", "[]"))).0.id, "c08_where");
    assert_eq!(ask(next(&well_with("c01_now", "{}"))).0.id, "c01_now");
}

/// A tick that is not asked now is left out; a list of which nothing is left is no answer either.
#[test]
fn a_list_of_ticks_that_are_not_asked_is_no_answer() {
    let (card, ignored) = ask(next(&well_with("c12_belly", r#"["ovarian_signs"]"#)));
    assert_eq!((card.id.as_str(), ignored), ("c12_belly", vec!["c12_belly.ovarian_signs".to_owned()]));
    let mut woman = Person::well().says("c05_you.sex", "female").walk(shipped()).answers;
    woman.set("c08_where.places", AnswerValue::Ticks(vec!["testicle.left".to_owned()]));
    let (card, ignored) = ask(check::next(shipped(), &woman, "en").unwrap());
    assert_eq!((card.id.as_str(), ignored), ("c08_where", vec!["c08_where.places.testicle.left".to_owned()]));
}

/// Answers to cards that were not reached yet wait for their turn; they are not called left out.
#[test]
fn later_answers_wait_for_their_turn() {
    let content = shipped();
    let unsure = Person::well().row("c03_legs", "both_legs_new", "not_sure").says("clarify.both_legs_new", "no_checked");
    let whole = unsure.walk(content).answers;
    for id in whole.0.keys() {
        let mut open = whole.clone();
        open.0.remove(id);
        let (card, ignored) = ask(check::next(content, &open, "en").unwrap());
        assert_eq!(ignored, Vec::<String>::new(), "without {id} {} is asked", card.id);
    }
}

// What is refused, left out and taken back

/// The field and the reason of a refusal.
fn refused(json: &str) -> (String, String) {
    let answers = match Answers::from_json(json) {
        Ok(answers) => answers,
        Err(Error::InvalidInput { field, reason }) => return (field, reason),
        Err(other) => panic!("{other}"),
    };
    match check::next(shipped(), &answers, "en") {
        Err(Error::InvalidInput { field, reason }) => (field, reason),
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("accepted: {json}"),
    }
}

#[test]
fn what_cannot_be_an_answer_is_refused_by_its_name() {
    for (json, field, reason) in [
        // Not the form
        ("", "answers", "ends too early"),
        ("{", "answers", "ends too early"),
        ("[]", "answers", "not of the form"),
        ("nonsense", "answers", "is not JSON"),
        (r#"{"answers":{}} x"#, "answers", "is not JSON"),
        (r#"{"replies":{}}"#, "answers", "not of the form"),
        (r#"{"answers":{},"more":1}"#, "answers", "not of the form"),
        (r#"{"answers":{"c01_now":null}}"#, "answers", "not of the form"),
        (r#"{"answers":{"c01_now":true}}"#, "answers", "not of the form"),
        (r#"{"answers":{"c05_you.age":40.5}}"#, "answers", "not of the form"),
        (r#"{"answers":{"c05_you.age":99999999999999999999}}"#, "answers", "not of the form"),
        (r#"{"answers":{"c06_health":[["hx_cancer"]]}}"#, "answers", "not of the form"),
        (r#"{"answers":{"c01_now":{"gi_bleed":{"yes":"yes"}}}}"#, "answers", "not of the form"),
        // Said twice
        (r#"{"answers":{"c05_you.age":40,"c05_you.age":41}}"#, "answers", "twice"),
        (r#"{"answers":{"c01_now":{"gi_bleed":"yes","gi_bleed":"no"}}}"#, "answers", "twice"),
        (r#"{"answers":{},"answers":{}}"#, "answers", "twice"),
        // Unknown
        (r#"{"answers":{"c99_more":"yes"}}"#, "c99_more", "no such question"),
        (r#"{"answers":{"c01_now.again":{}}}"#, "c01_now.again", "no such question"),
        (r#"{"answers":{"clarify.gi_bleed":"yes"}}"#, "clarify.gi_bleed", "no such question"),
        (r#"{"answers":{"t02_clarify":"yes"}}"#, "t02_clarify", "no such question"),
        (r#"{"answers":{"c01_now":{"sneeze":"yes"}}}"#, "c01_now.sneeze", "no such row"),
        (r#"{"answers":{"c01_now":{"gi_bleed":"maybe"}}}"#, "c01_now.gi_bleed", "yes, no, not_sure"),
        (r#"{"answers":{"c01_now":{"gi_bleed":"old_checked"}}}"#, "c01_now.gi_bleed", "yes, no, not_sure"),
        (r#"{"answers":{"c04_falls":{"major_trauma":"new"}}}"#, "c04_falls.major_trauma", "old_unchecked"),
        (
            r#"{"answers":{"t01_since":{"erection_change_new":"strain_old"}}}"#,
            "t01_since.erection_change_new",
            "new, old_unchecked, old_checked",
        ),
        (r#"{"answers":{"t01_since":{"urine_leak_new":"yes"}}}"#, "t01_since.urine_leak_new", "new, strain_old"),
        (r#"{"answers":{"c06_health":["sneeze"]}}"#, "c06_health", "no choice sneeze"),
        (r#"{"answers":{"c06_health":["?sneeze"]}}"#, "c06_health", "no choice ?sneeze"),
        (r#"{"answers":{"c06_health":["?none"]}}"#, "c06_health", "no choice ?none"),
        (r#"{"answers":{"c08_where.places":["?none"]}}"#, "c08_where.places", "no choice ?none"),
        (r#"{"answers":{"c05_you.sex":"other"}}"#, "c05_you.sex", "female, pregnant, postpartum, male, unsaid"),
        (r#"{"answers":{"clarify.saddle_numbness":"no"}}"#, "clarify.saddle_numbness", "yes, no_checked and not_sure"),
        (r#"{"answers":{"c08_where.places":["elbow.left"]}}"#, "c08_where.places", "no choice elbow.left"),
        (r#"{"answers":{"c08_where.places":["groin"]}}"#, "c08_where.places", "groin.left or groin.right"),
        (r#"{"answers":{"c08_where.places":["groin.middle"]}}"#, "c08_where.places", "no choice groin.middle"),
        (r#"{"answers":{"c08_where.places":["belly.left"]}}"#, "c08_where.places", "no choice belly.left"),
        // The wrong kind
        (r#"{"answers":{"c01_now":"yes"}}"#, "c01_now", "an object of rows"),
        (r#"{"answers":{"c01_now":["gi_bleed"]}}"#, "c01_now", "an object of rows"),
        (r#"{"answers":{"c06_health":"hx_cancer"}}"#, "c06_health", "a list of choices"),
        (r#"{"answers":{"c06_health":{"hx_cancer":"yes"}}}"#, "c06_health", "a list of choices"),
        (r#"{"answers":{"c10_time.duration":["lt2w"]}}"#, "c10_time.duration", "one choice"),
        (r#"{"answers":{"c05_you.age":"forty"}}"#, "c05_you.age", "a whole number"),
        (r#"{"answers":{"clarify.saddle_numbness":["yes"]}}"#, "clarify.saddle_numbness", "yes, no_checked and not_sure"),
        // Out of range
        (r#"{"answers":{"c05_you.age":-1}}"#, "c05_you.age", "from 0 to 120"),
        (r#"{"answers":{"c05_you.age":121}}"#, "c05_you.age", "from 0 to 120"),
        (r#"{"answers":{"t05_pregnancy.weeks":46}}"#, "t05_pregnancy.weeks", "from 0 to 45"),
        // Two things that cannot both be true, whether the card is reached or not
        (r#"{"answers":{"c06_health":["none","hx_cancer"]}}"#, "c06_health", "stands alone"),
        (r#"{"answers":{"c06_health":["hx_cancer","?hx_cancer"]}}"#, "c06_health", "both ticked and not sure"),
        (
            r#"{"answers":{"t10_better":["stiff_short","stiff_long"]}}"#,
            "t10_better",
            "only one of stiff_short, stiff_mid, stiff_long",
        ),
        (r#"{"answers":{"c13_worse":["w_socks","socks_easy"]}}"#, "c13_worse", "only one of w_socks, socks_easy"),
    ] {
        let (named, why) = refused(json);
        assert_eq!(named, field, "{json}: {why}");
        assert!(why.contains(reason), "{json}: {why}");
    }
}

#[test]
fn a_refusal_never_repeats_what_somebody_typed() {
    let secret = format!("my doctor is Dr Who and {}", "x".repeat(5000));
    let strange = "\\u001b[31m\\n\\\"<script>";
    for text in [secret.as_str(), strange] {
        for json in [
            format!(r#"{{"answers":{{"{text}":"yes"}}}}"#),
            format!(r#"{{"answers":{{"clarify.{text}":"yes"}}}}"#),
            format!(r#"{{"answers":{{"c01_now":{{"{text}":"yes"}}}}}}"#),
            format!(r#"{{"answers":{{"c01_now":{{"gi_bleed":"{text}"}}}}}}"#),
            format!(r#"{{"answers":{{"c06_health":["{text}"]}}}}"#),
            format!(r#"{{"answers":{{"c06_health":["{text}","?{text}"]}}}}"#),
            format!(r#"{{"answers":{{"c08_where.places":["{text}.left"]}}}}"#),
            format!(r#"{{"answers":{{"c05_you.sex":"{text}"}}}}"#),
            format!(r#"{{"answers":{{"c05_you.age":"{text}"}}}}"#),
            format!(r#"{{"answers":{{"clarify.saddle_numbness":"{text}"}}}}"#),
            format!(r#"{{"answers":"{text}"}}"#),
            format!(r#"{{"{text}":1}}"#),
        ] {
            let (field, reason) = refused(&json);
            let whole = format!("{field}: {reason}");
            assert!(whole.len() < 200 && !whole.contains("Dr Who") && !whole.contains('<'), "{whole}");
            assert!(whole.chars().all(|c| !c.is_control()), "{whole:?}");
        }
    }
}

#[test]
fn what_was_answered_but_is_not_asked_is_named_and_does_not_count() {
    let content = shipped();
    for (question, value, ignored) in [
        ("t05_pregnancy.signs", r#"{"pregnant_waves":"yes"}"#, vec!["t05_pregnancy.signs"]),
        ("t01_since", r#"{"urine_leak_new":"new"}"#, vec!["t01_since"]),
        ("clarify.saddle_numbness", r#""yes""#, vec!["clarify.saddle_numbness"]),
        ("t10_better.head", r#"{"sight_loss_new":"yes"}"#, vec!["t10_better.head"]),
        ("c12_belly", r#"["ovarian_signs","blood_in_pee"]"#, vec!["c12_belly.ovarian_signs"]),
        ("c11_like", r#"["foot_rest_pain","q_burn"]"#, vec!["c11_like.foot_rest_pain"]),
    ] {
        let Step::Done { outcome, ignored: named } = next(&well_with(question, value)) else {
            panic!("{question}: the check asks")
        };
        assert_eq!(named, ignored, "{question}");
        let level = if question == "c12_belly" { Level::Soon } else { Level::SelfCare };
        assert_eq!(outcome.urgency, level, "{question}");
    }
    // After an emergency everything later is left out.
    let mut answers = Person::well().walk(content).answers;
    answers.set("c02_control", AnswerValue::Rows([("saddle_numbness".to_owned(), "yes".to_owned())].into()));
    assert_eq!(ask(check::next(content, &answers, "en").unwrap()).0.id, "c02_control", "the rest of the card is open");
    let numb = Person::well().row("c02_control", "saddle_numbness", "yes").walk(content).answers;
    answers.set("c02_control", numb.get("c02_control").unwrap().clone());
    let Step::Done { outcome, ignored } = check::next(content, &answers, "en").unwrap() else { panic!("the check asks") };
    assert_eq!(outcome.urgency, Level::Emergency);
    assert_eq!(ignored.first().unwrap(), "c03_legs");
    assert_eq!(ignored.len(), answers.0.len() - 2);
}

/// Going back: what depended on the old answer is dropped and named, and what opens is asked, whatever was said before.
#[test]
fn a_changed_answer_takes_with_it_what_depended_on_it() {
    let content = shipped();
    let choice = |id: &str| AnswerValue::Choice(id.to_owned());
    // He ticked nothing on the list about belly and groin; as a woman she has not seen two of its rows, so it is open again.
    let man = Person::well().walk(content).answers;
    let woman = check::change(content, &man, "c05_you.sex", choice("female")).unwrap();
    assert_eq!(woman.dropped, ["c12_belly"]);
    let (card, _) = ask(check::next(content, &woman.answers, "en").unwrap());
    assert_eq!(card.id, "c12_belly");
    assert!(items(&card.questions[0]).contains(&"ovarian_signs"));
    // The other way the places of a man open as well.
    let woman = Person::well().says("c05_you.sex", "female").walk(content).answers;
    let man = check::change(content, &woman, "c05_you.sex", choice("male")).unwrap();
    assert_eq!(man.dropped, ["c08_where.places", "c12_belly"]);
    // A pregnancy taken back takes its card with it, and does not come back by itself.
    let pregnant =
        Person::well().says("c05_you.sex", "pregnant").row("t05_pregnancy.signs", "pregnant_waves", "yes").walk(content).answers;
    let not = check::change(content, &pregnant, "c05_you.sex", choice("female")).unwrap();
    assert_eq!(not.dropped, ["t05_pregnancy.signs"]);
    let again = check::change(content, &not.answers, "c05_you.sex", choice("pregnant")).unwrap();
    assert_eq!(ask(check::next(content, &again.answers, "en").unwrap()).0.id, "t05_pregnancy");
    // Other places, other rows about what makes it worse.
    let groin = Person::well().ticks("c08_where.places", &["groin.left"]).walk(content).answers;
    let back =
        check::change(content, &groin, "c08_where.places", AnswerValue::Ticks(vec!["back_low_mid.middle".to_owned()])).unwrap();
    assert_eq!(back.dropped, ["c11_like", "c13_worse"]);
    // A test belongs to the answer that it was made for.
    let unsure = Person::well().row("c01_now", "chest_pain_now", "not_sure").says("clarify.chest_pain_now", "no_checked");
    let cleared = unsure.walk(content).answers;
    let AnswerValue::Rows(mut rows) = cleared.get("c01_now").unwrap().clone() else { panic!("rows") };
    rows.insert("chest_pain_now".to_owned(), "no".to_owned());
    let no = check::change(content, &cleared, "c01_now", AnswerValue::Rows(rows.clone())).unwrap();
    assert_eq!(no.dropped, ["clarify.chest_pain_now"]);
    rows.insert("chest_pain_now".to_owned(), "not_sure".to_owned());
    let unsure_again = check::change(content, &no.answers, "c01_now", AnswerValue::Rows(rows)).unwrap();
    assert_eq!(ask(check::next(content, &unsure_again.answers, "en").unwrap()).0.id, "t02_clarify");
    // What nothing depends on takes nothing with it, and an answer that cannot be is refused.
    let same = check::change(content, &groin, "c14_coping", groin.get("c14_coping").unwrap().clone()).unwrap();
    assert_eq!((same.dropped, &same.answers), (Vec::new(), &groin));
    assert!(check::change(content, &groin, "c05_you.age", AnswerValue::Number(200)).is_err());
}

type SeenLists = BTreeMap<String, BTreeSet<String>>;

fn on_screen(question: &QuestionView) -> BTreeSet<String> {
    items(question).into_iter().map(str::to_owned).collect()
}

/// Goes on after a change to the end, as somebody else, and notes what was on the screen when each list was answered.
fn go_on(content: &Content, mut answers: Answers, person: &mut Wanted<'_>, seen: &mut SeenLists) -> Answers {
    for _ in 0..100 {
        let Step::Ask { card, .. } = check::next(content, &answers, "en").unwrap() else { return answers };
        for question in &card.questions {
            let Some(new) = person.answer(question) else { continue };
            let value = match (answers.get(&question.id).cloned(), new) {
                (Some(AnswerValue::Rows(before)), AnswerValue::Rows(mut rows)) => {
                    rows.extend(before);
                    AnswerValue::Rows(rows)
                }
                (Some(AnswerValue::Choice(_) | AnswerValue::Number(_)), _) => continue,
                (_, new) => new,
            };
            seen.insert(question.id.clone(), on_screen(question));
            answers = check::change(content, &answers, &question.id, value).unwrap().answers;
        }
    }
    panic!("the check does not end: {}", answers.to_json());
}

/// The same promise for everybody: after a change no tick list stands that shows items which were not on the screen when it
/// was answered.
#[test]
fn after_a_change_nothing_counts_that_was_not_seen() {
    let content = shipped();
    let mut chance = Chance::new("change", 12);
    let all = vectors();
    let every: Vec<_> = check::questions(content, "en").unwrap().into_iter().flat_map(|card| card.questions).collect();
    let (mut dropped, mut compared) = (0, 0);
    for _ in 0..cases(400) {
        let (old, new) = (chance.pick(&all), chance.pick(&all));
        let mut person = Wanted::new(content, &old.findings, old.age);
        let mut seen = SeenLists::new();
        let whole = walk(content, Answers::default(), |_, question| {
            seen.insert(question.id.clone(), on_screen(question));
            person.answer(question)
        });
        // One question is answered as somebody else would, and so is all that opens.
        let changes =
            ["c05_you.age", "c05_you.sex", "c06_health", "c08_where.places", "c10_time.duration", "c07_ill", "c09_start"];
        let id = *chance.pick(&changes);
        if whole.answers.get(id).is_none() {
            continue;
        }
        let mut other = Wanted::new(content, &new.findings, new.age);
        let question = every.iter().find(|question| question.id == id).unwrap();
        let Some(value) = other.answer(question) else { continue };
        seen.insert(id.to_owned(), on_screen(question));
        let changed = check::change(content, &whole.answers, id, value).unwrap();
        dropped += changed.dropped.len();
        let end = go_on(content, changed.answers, &mut other, &mut seen);
        for list in end.0.iter().filter(|(_, value)| matches!(value, AnswerValue::Ticks(_))).map(|(list, _)| list) {
            // What this list shows now: what is asked when it is open.
            let mut open = end.clone();
            open.0.remove(list);
            let Step::Ask { card, .. } = check::next(content, &open, "en").unwrap() else { continue };
            let Some(shown) = card.questions.iter().find(|question| question.id == *list) else { continue };
            for item in items(shown) {
                assert!(seen[list].contains(item), "{id} was changed, and {item} of {list} was never seen");
            }
            compared += 1;
        }
    }
    println!("change: {dropped} answers were dropped, {compared} lists compared");
    assert!(dropped > cases(40) && compared > cases(500));
}

// The machine form

#[test]
fn the_questions_are_those_of_the_design_with_what_they_set() {
    let content = shipped();
    let all = check::questions(content, "en").unwrap();
    let listed: Vec<&str> = all.iter().map(|card| card.id.as_str()).collect();
    let order = [
        "c01_now", "c02_control", "t01_since", "c03_legs", "c04_falls", "c05_you", "t05_pregnancy", "c06_health",
        "t07_operation", "c07_ill", "c08_where", "c09_start", "c10_time", "c11_like", "c12_belly", "t06_vessels", "c13_worse",
        "t11_worse2", "t10_better", "t08_joints", "t09_load", "c14_coping", "t02_clarify",
    ];
    assert_eq!(listed, order);
    let find = |card: &str, question: &str| {
        let card = all.iter().find(|it| it.id == card).unwrap();
        card.questions.iter().find(|it| it.id == question).unwrap_or_else(|| panic!("{question}"))
    };
    let written = include_str!("../../tests/vectors/cards.tsv").lines().filter(|line| !line.starts_with('#')).skip(1);
    let written: Vec<Vec<&str>> = written.map(|line| line.split('\t').collect()).collect();
    for cells in &written {
        let [card, id, kind, rows] = cells[..] else { panic!("{cells:?}") };
        let question = find(card, id);
        assert_eq!(serde_json::to_value(question.kind).unwrap(), kind, "{id}");
        assert_eq!(items(question), rows.split_whitespace().filter(|id| *id != "-").collect::<Vec<_>>(), "{id}");
        assert_eq!(question.none.is_some(), kind == "many", "{id}");
        assert_eq!(question.unsaid.is_some(), kind == "number", "{id}");
        for row in &question.rows {
            assert_eq!(row.findings, [row.id.as_str()], "{id}");
        }
    }
    let asked: usize = all.iter().map(|card| card.questions.len()).sum();
    assert_eq!(asked, written.len() + 2 + 15, "two families and the tests of fifteen flags besides");
    // Ticks and choices say what they set.
    let sets = |card: &str, question: &str, choice: &str| {
        find(card, question).choices.iter().find(|it| it.id == choice).unwrap().findings.clone()
    };
    for (card, question, choice, findings) in [
        ("c05_you", "c05_you.sex", "pregnant", vec!["sex_female", "pregnant"]),
        ("c05_you", "c05_you.sex", "unsaid", vec!["sex_unsaid"]),
        ("c10_time", "c10_time.duration", "w6_12", vec!["pain_new_or_changed", "dur_6w_plus"]),
        ("c10_time", "c10_time.direction", "better", vec![]),
        ("c10_time", "c10_time.direction", "same", vec!["no_better_6wk"]),
        ("c10_time", "c10_time.direction", "worse_lt2w", vec!["no_better_6wk"]),
        ("c10_time", "c10_time.direction", "worse_6w", vec!["pain_steadily_worse", "pain_steadily_worse_6wk"]),
        ("c10_time", "c10_time.ticks", "changed_3m", vec!["pain_new_or_changed"]),
        ("c08_where", "c08_where.places", "groin.left", vec!["loc_groin"]),
        ("c08_where", "c08_where.places", "saddle.middle", vec![]),
        ("t07_operation", "t07_operation.weeks", "unsure", vec!["thr_lt12w"]),
        ("t02_clarify", "clarify.leg_cold_pale", "not_sure", vec!["leg_cold_pale"]),
        ("t02_clarify", "clarify.leg_cold_pale", "no_checked", vec![]),
    ] {
        assert_eq!(sets(card, question, choice), findings, "{question} {choice}");
    }
    let approach = find("t07_operation", "t07_operation.approach");
    assert_eq!(approach.choices[0].contraindications, ["thr_post", "thr_post_ever"]);
    // Headings hold at most seven items, and what excludes each other says so.
    for question in all.iter().flat_map(|card| &card.questions).filter(|it| it.id != "c08_where.places") {
        let headings: BTreeSet<_> = question.choices.iter().filter_map(|choice| choice.group.as_ref()).collect();
        for heading in headings {
            assert!(
                question.choices.iter().filter(|choice| choice.group.as_ref() == Some(heading)).count() <= 7,
                "{}",
                question.id
            );
        }
    }
    let stiff: Vec<_> = find("t10_better", "t10_better").choices.iter().filter(|choice| choice.one_of.is_some()).collect();
    assert_eq!(stiff.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>(), ["stiff_short", "stiff_mid", "stiff_long"]);
    assert!(stiff.iter().all(|choice| choice.one_of == stiff[0].one_of));
}

#[test]
fn a_card_reads_the_same_for_every_machine() {
    let content = shipped();
    let (card, _) = ask(next(r#"{"answers": {}}"#));
    let value = serde_json::to_value(&card).unwrap();
    assert_eq!(value["id"], "c01_now");
    assert_eq!(value["questions"][0]["kind"], "rows");
    assert_eq!(value["questions"][0]["rows"][0]["id"], "chest_pain_now");
    for part in ["text", "help", "why"] {
        assert!(!value["questions"][0][part].as_str().unwrap().is_empty());
        assert!(!value["questions"][0]["rows"][0][part].as_str().unwrap().is_empty());
    }
    let you = serde_json::to_value(Person::well().leaves("c05_you.age").walk(content).asks().unwrap()).unwrap();
    assert_eq!(you["questions"][0]["range"], serde_json::json!({ "low": 0, "high": 120 }));
    assert_eq!(you["questions"][0]["unsaid"], "Rather not say");
    let health = serde_json::to_value(Person::well().leaves("c06_health").walk(content).asks().unwrap()).unwrap();
    assert_eq!(health["questions"][0]["none"], "None of these");
    assert_eq!(health["questions"][0]["choices"][0]["group"], "Cancer and defences");
    let outcome = serde_json::to_value(Person::well().wishes("rash_one_side").outcome(content)).unwrap();
    assert_eq!((&outcome["urgency"], &outcome["action"]), (&"same_day".into(), &"pharmacist_today".into()));
    assert_eq!(outcome["reasons"][0]["level"], "same_day");
    assert_eq!(outcome["who"], serde_json::json!(["pharmacist_today"]));
}

/// A language that does not ship falls back, and the result says which one it is in.
#[test]
fn another_language_falls_back_to_the_first() {
    let outcome = check::outcome_of(shipped(), &Default::default(), "xx");
    assert_eq!(outcome.language, "en");
    assert!(outcome.content_version.contains('+'));
}
