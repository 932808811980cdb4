//! The self-check from a terminal: by file, and as a conversation.
#![cfg(feature = "check")]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeMap;

use common::{Person, text};
use serde_json::{Value, json};

fn next(person: &Person, answers: &Value) -> Value {
    let output = person.say(&["check", "--answers", "-", "--json"], &json!({ "answers": answers }).to_string());
    assert!(output.status.success(), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Answers every card with nothing wrong, but for what `say` says of an item or question.
fn answered(person: &Person, say: &BTreeMap<&str, Value>) -> (Value, Value) {
    let mut answers = json!({});
    loop {
        let step = next(person, &answers);
        if step["status"] == "done" {
            return (answers, step);
        }
        for question in step["card"]["questions"].as_array().unwrap() {
            let id = question["id"].as_str().unwrap();
            let value = say.get(id).cloned().unwrap_or_else(|| match question["kind"].as_str().unwrap() {
                "rows" => {
                    let rows = question["rows"].as_array().unwrap().iter();
                    rows.map(|row| {
                        let row = row["id"].as_str().unwrap();
                        (row.to_owned(), say.get(row).cloned().unwrap_or_else(|| json!("no")))
                    })
                    .collect::<serde_json::Map<_, _>>()
                    .into()
                }
                "many" => {
                    let items = question["choices"].as_array().unwrap().iter();
                    let ticks: Vec<&str> =
                        items.map(|item| item["id"].as_str().unwrap()).filter(|item| say.contains_key(item)).collect();
                    if ticks.is_empty() { json!(["none"]) } else { json!(ticks) }
                }
                "number" => json!(35),
                _ => question["choices"][0]["id"].clone(),
            });
            answers[id] = value;
        }
    }
}

#[test]
fn nothing_wrong_is_self_care_with_the_safety_net() {
    let person = Person::new();
    let (_, done) = answered(&person, &BTreeMap::from([("c05_you.sex", json!("male"))]));
    let result = &done["result"];
    assert_eq!((&result["urgency"], &result["action"]), (&json!("self_care"), &Value::Null));
    assert_eq!(result["safety_net"].as_array().unwrap().len(), 3);
    assert!(result["content_version"].as_str().unwrap().contains('+'));
    assert_eq!(done["ignored"], json!([]));
    assert!(!person.home.path().join("vault").exists(), "the check by file keeps nothing");
}

#[test]
fn half_the_cards_unanswered_gives_a_question() {
    let person = Person::new();
    let (mut answers, _) = answered(&person, &BTreeMap::from([("c05_you.sex", json!("male"))]));
    let ids: Vec<String> = answers.as_object().unwrap().keys().cloned().collect();
    for id in ids.iter().step_by(2) {
        answers.as_object_mut().unwrap().remove(id);
    }
    assert_eq!(next(&person, &answers)["status"], "ask");
}

#[test]
fn not_sure_on_saddle_numbness_asks_the_test_and_still_not_sure_is_an_emergency() {
    let person = Person::new();
    let (mut answers, _) = answered(&person, &BTreeMap::from([("c05_you.sex", json!("male"))]));
    answers["c02_control"]["saddle_numbness"] = json!("not_sure");
    let step = next(&person, &answers);
    assert_eq!(step["card"]["questions"][0]["id"], "clarify.saddle_numbness");
    answers["clarify.saddle_numbness"] = json!("not_sure");
    let result = next(&person, &answers)["result"].clone();
    assert_eq!((&result["urgency"], &result["action"]), (&json!("emergency"), &json!("go_to_emergency_now")));
    assert!(result["say"].as_str().unwrap().contains("cauda equina"));
    let reason = &result["reasons"][0];
    assert_eq!((&reason["rule"], &reason["level"]), (&json!("saddle_numbness"), &json!("emergency")));
    assert_eq!(reason["answers"], json!(["saddle_numbness"]));
    assert!(!reason["source"].as_array().unwrap().is_empty());
    answers["clarify.saddle_numbness"] = json!("no_checked");
    assert_eq!(next(&person, &answers)["result"]["urgency"], "self_care");
}

#[test]
fn broken_answers_are_refused_by_name_with_exit_2() {
    let person = Person::new();
    for (input, part) in [
        ("", "ends too early"),
        ("{", "ends too early"),
        ("[]", "answers"),
        ("nonsense", "is not JSON"),
        ("{\"answers\": 3}", "answers"),
        ("{\"answers\": {}, \"more\": 1}", "answers"),
        ("{\"answers\": {\"c01_now\": 1.5}}", "answers"),
        ("{\"answers\": {\"c01_now\": null}}", "answers"),
        ("{\"answers\": {\"c99\": \"yes\"}}", "there is no such question"),
        ("{\"answers\": {\"c01_now\": {\"toe\": \"yes\"}}}", "there is no such row"),
        ("{\"answers\": {\"c01_now\": {\"gi_bleed\": \"maybe\"}}}", "the answers are yes, no, not_sure"),
        ("{\"answers\": {\"c05_you.age\": 131}}", "whole number"),
        ("{\"answers\": {\"c05_you.age\": -1}}", "whole number"),
        ("{\"answers\": {\"c08_where.places\": [\"groin\"]}}", "groin.left or groin.right"),
        ("{\"answers\": {\"c06_health\": [\"none\", \"hx_cancer\"]}}", "none"),
        ("{\"answers\": {\"t10_better\": [\"stiff_short\", \"stiff_long\"], \"t10_better\": []}}", "twice"),
    ] {
        for json in [true, false] {
            let arguments: &[&str] = if json { &["check", "--answers", "-", "--json"] } else { &["check", "--answers", "-"] };
            let output = person.say(arguments, input);
            let said = text(&output.stderr);
            assert_eq!(output.status.code(), Some(2), "{input}: {said}");
            assert!(said.contains(part) && said.contains("invalid_input") && said.lines().count() == 1, "{input}: {said}");
        }
    }
    let deep = format!("{{\"answers\": {}1{}}}", "{\"a\":".repeat(5_000), "}".repeat(5_000));
    let huge = format!("{{\"answers\": {{\"c06_health\": [\"{}\"]}}}}", "x".repeat(900_000));
    let larger = " ".repeat(1_000_001);
    for input in [deep, huge, larger] {
        let output = person.say(&["check", "--answers", "-"], &input);
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stderr.len() < 400, "what was piped in is not echoed");
    }
    assert_eq!(person.refused(&["check", "--answers", "/nonexistent/answers.json"]).1, "unreadable");
}

#[test]
fn a_person_answers_at_the_terminal_asks_why_goes_back_and_the_result_is_kept() {
    let person = Person::new();
    // Why, then no to the first row; back to it; not sure; a word that is no answer.
    let start = "w\nn\nb\n?\nperhaps\n";
    let script = format!("{start}{}", "n\n".repeat(8));
    // Not sure of chest pain brings its test; "no, checked" clears it; then every row no until age.
    let script = format!("{script}2\n{}", "n\n".repeat(6 + 9 + 8));
    let output = person.say(&["check"], &script);
    let said = text(&output.stdout);
    assert!(said.contains("Why we ask"), "{said}");
    assert!(said.contains("Please use one of these"));
    assert!(said.contains("Enter keeps: \u{201c}n"), "the earlier answer is offered, not taken: {said}");
    assert!(said.contains("No: I did the test and it is normal"));
    assert!(said.contains("About you"), "{said}");
    assert_eq!(output.status.code(), Some(1), "the input ended before the check did");
    assert!(text(&output.stderr).contains("the check is not finished") || text(&output.stderr).contains("not finished"));
    assert!(person.json(&[])["standing"].is_null());
}

#[test]
fn an_emergency_at_the_terminal_ends_the_check_closes_the_stretches_and_stays_in_sight() {
    let mut person = Person::new();
    let script = format!("{}y\n{}", "n\n".repeat(9), "n\n".repeat(5));
    let output = person.say(&["check"], &script);
    let said = text(&output.stdout);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(said.contains("Get emergency help now") && said.contains("999"), "{said}");
    assert!(said.contains("This result is kept"));
    // I24: no exercise from any way in.
    let list = person.json(&["exercises"]);
    assert_eq!((&list["exercises"], &list["gate"]["allowed"]), (&json!([]), &json!("none")));
    let (exit, code, _) = person.refused(&["exercises", "walking"]);
    assert_eq!((exit, code.as_str()), (1, "exercise_closed"));
    assert!(person.ok(&[]).contains("Get emergency help now"), "it stays on the first screen");
    // Seen alone does not open them.
    person.now = "2026-11-26T09:00:00+01:00".to_owned();
    assert_eq!(person.refused(&["seen", "--on", "2026-11-24"]).0, 2, "before the result");
    assert_eq!(person.refused(&["seen", "--on", "2026-11-27"]).0, 2, "still to come");
    assert!(person.ok(&["seen"]).contains("you were seen on 2026-11-26"));
    assert_eq!(person.json(&["exercises"])["gate"]["closed_by"], "needs_check");
}

/// The same answers as somebody would type them, card by card.
fn typed(person: &Person, answers: &Value) -> String {
    let mut given = json!({});
    let mut out = String::new();
    loop {
        let step = next(person, &given);
        if step["status"] == "done" {
            return out;
        }
        for question in step["card"]["questions"].as_array().unwrap() {
            let id = question["id"].as_str().unwrap();
            let answer = &answers[id];
            let number = |list: &Value, id: &Value| {
                list.as_array().unwrap().iter().position(|choice| choice["id"] == *id).map(|position| position + 1).unwrap()
            };
            match question["kind"].as_str().unwrap() {
                "rows" => {
                    for row in question["rows"].as_array().unwrap() {
                        let said = &answer[row["id"].as_str().unwrap()];
                        let own = row["choices"].as_array().is_some();
                        let line = if own {
                            number(&row["choices"], said).to_string()
                        } else {
                            said.as_str().unwrap().chars().take(1).collect()
                        };
                        out.push_str(&format!("{line}\n"));
                    }
                }
                "many" => {
                    let ticks = answer.as_array().unwrap().iter();
                    let numbers: Vec<String> = ticks
                        .map(|tick| if tick == "none" { "0".to_owned() } else { number(&question["choices"], tick).to_string() })
                        .collect();
                    out.push_str(&format!("{}\n", numbers.join(" ")));
                }
                "number" => out.push_str(&format!("{answer}\n")),
                _ => out.push_str(&format!("{}\n", number(&question["choices"], answer))),
            }
            given[id] = answer.clone();
        }
    }
}

#[test]
fn a_conversation_and_a_file_with_the_same_answers_say_the_same() {
    // A person of 45 with an old back and one leg that is a bit weak: this week.
    let say = BTreeMap::from([
        ("c05_you.age", json!(45)),
        ("c05_you.sex", json!("male")),
        ("leg_weak_one_side_stable", json!("yes")),
        ("back_low_side.left", json!("yes")),
        ("thigh_back.left", json!("yes")),
        ("w_bend", json!("yes")),
        ("c10_time.duration", json!("w2_6")),
    ]);
    let mut person = Person::new();
    let (answers, done) = answered(&person, &say);
    assert_eq!((&done["result"]["urgency"], &done["result"]["exercise"]), (&json!("soon"), &json!("gentle")));
    let script = typed(&person, &answers);
    let output = person.say(&["check"], &format!("{script}\n"));
    let said = text(&output.stdout);
    assert!(output.status.success(), "{said}\n{}", text(&output.stderr));
    assert!(said.contains("Before the result") && said.contains("[!]  See your GP this week"), "{said}");
    // I25: the strictest reason allows the gentle set and what it is swapped for, nothing else.
    let list = person.json(&["exercises"]);
    let mut ids: Vec<&str> = list["exercises"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect();
    ids.sort_unstable();
    assert_eq!(ids, ["knee_rolls", "pelvic_tilt", "pelvic_tilt_standing", "seated_turn", "walking"]);
    assert_eq!(person.refused(&["exercises", "piriformis_stretch"]).1, "exercise_closed");
    assert!(person.ok(&["exercises", "walking"]).contains("Stop at once if"));
    // A day later nothing is wrong: everything opens again.
    person.now = "2026-11-26T09:00:00+01:00".to_owned();
    let (answers, _) = answered(&person, &BTreeMap::from([("c05_you.sex", json!("male"))]));
    let script = typed(&person, &answers);
    assert!(person.say(&["check"], &format!("{script}\n")).status.success());
    assert_eq!(person.json(&["exercises"])["exercises"].as_array().unwrap().len(), 15);
}

#[test]
fn a_serious_result_opens_again_only_after_a_lower_check_and_being_seen_in_either_order() {
    for seen_first in [true, false] {
        let mut person = Person::new();
        let serious = BTreeMap::from([("c05_you.sex", json!("male")), ("fever_or_shivers", json!("yes"))]);
        let (answers, done) = answered(&person, &serious);
        assert_eq!(done["result"]["urgency"], "same_day");
        let script = typed(&person, &answers);
        assert!(person.say(&["check"], &format!("{script}\n")).status.success());
        let well = answered(&person, &BTreeMap::from([("c05_you.sex", json!("male"))])).0;
        let script = typed(&person, &well);
        person.now = "2026-11-27T09:00:00+01:00".to_owned();
        for step in 0..2 {
            let gate = person.json(&["exercises"])["gate"].clone();
            assert_eq!(gate["allowed"], "none", "before step {step}");
            if (step == 0) == seen_first {
                person.ok(&["seen", "--on", "2026-11-26"]);
            } else {
                assert!(person.say(&["check"], &format!("{script}\n")).status.success());
            }
        }
        assert_eq!(person.json(&["exercises"])["gate"], json!({ "allowed": "all", "closed_by": null }));
        assert!(person.json(&[])["standing"].is_null());
    }
}

#[test]
fn all_questions_are_listed_in_the_form_of_the_cards() {
    let person = Person::new();
    let cards = person.json(&["questions"])["cards"].clone();
    let cards = cards.as_array().unwrap();
    assert!(cards.len() >= 23);
    let mut questions = 0;
    for card in cards {
        for question in card["questions"].as_array().unwrap() {
            questions += 1;
            for key in ["id", "kind", "text", "help", "why"] {
                assert!(!question[key].as_str().unwrap().is_empty(), "{key} of {question}");
            }
            let rows = question["rows"].as_array().unwrap();
            let choices = question["choices"].as_array().unwrap();
            match question["kind"].as_str().unwrap() {
                "rows" => assert!(!rows.is_empty() && choices.is_empty()),
                "one" | "many" => assert!(rows.is_empty() && !choices.is_empty()),
                "number" => assert!(rows.is_empty() && choices.is_empty()),
                other => panic!("{other}"),
            }
        }
    }
    assert!(questions > 40, "{questions}");
    assert!(person.ok(&["questions"]).contains("Why we ask"));
}

#[test]
fn a_check_that_nobody_reads_any_more_is_not_a_finished_one() {
    let person = Person::new();
    let mut child = person.command();
    child
        .arg("check")
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped());
    let mut child = child.spawn().unwrap();
    drop(child.stdout.take());
    drop(child.stdin.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    assert!(said.contains("stopped") && said.contains("emergency number"), "{said}");
    assert_eq!(person.run(&["check", "--json"]).status.code(), Some(2), "a conversation is no JSON");
}

#[test]
fn a_result_that_could_not_be_kept_is_shown_and_is_a_failure() {
    let person = Person::new();
    std::fs::write(person.home.path().join("vault"), b"a file where the folder should be").unwrap();
    let output = person.say(&["check"], &format!("y\n{}", "n\n".repeat(8)));
    assert!(text(&output.stdout).contains("Get emergency help now") && text(&output.stdout).contains("could not be kept"));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_mistaken_seen_is_taken_back() {
    let person = Person::new();
    assert!(person.say(&["check"], &format!("y\n{}", "n\n".repeat(8))).status.success());
    person.ok(&["seen"]);
    assert_eq!(person.json(&["exercises"])["gate"]["closed_by"], "needs_check");
    assert!(person.ok(&["seen", "--not-yet"]).contains("you were not seen yet"));
    assert_eq!(person.json(&["exercises"])["gate"]["closed_by"], "needs_both");
    assert_eq!(person.refused(&["seen", "--not-yet"]).0, 1);
}

#[test]
fn going_back_several_cards_offers_every_earlier_answer_again() {
    let person = Person::new();
    let rows = |n: usize| "n\n".repeat(n);
    // Two cards, back to the first by its last row's card, then Enter through both.
    let script = format!("{}{}b\nb\nb\n{}q\n", rows(9), rows(6), "\n".repeat(20));
    let said = text(&person.say(&["check"], &script).stdout);
    assert!(said.matches("Enter keeps: \u{201c}no").count() >= 9, "{said}");
}
