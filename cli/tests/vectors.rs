//! The vectors that every shell reads (`tests/vectors/*.json`), run by the real program. The same cases are run through the
//! facade, in Kotlin and in Swift. The terminal speaks English, cannot change an entry, and its two clocks are one.
#![cfg(feature = "check")]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Map, Value, json};

type Judged = Result<(), String>;

/// Runs every case of a file that is for the terminal; fails with all that is wrong, or when their number is not what it says.
fn run(name: &str, mut case: impl FnMut(&Value, &Value) -> Judged) {
    let file = read(name);
    let cases = file["cases"].as_array().unwrap();
    assert_eq!(cases.len() as u64, file["count"], "cases in {name}");
    let (mut ran, mut wrong) = (0_u64, Vec::new());
    for one in cases.iter().filter(|case| case["only"] != "phones") {
        ran += 1;
        // A case that cannot be read at all must not hide the others.
        let judged = catch_unwind(AssertUnwindSafe(|| case(&file, one)));
        if let Err(why) = judged.unwrap_or_else(|_| Err("it ended in a panic".to_owned())) {
            wrong.push(format!("{}: {why}", one["id"]));
        }
    }
    assert_eq!(ran, file["terminal"], "cases of {name} that were run");
    assert!(wrong.is_empty(), "{} of {ran} cases differ:\n{}", wrong.len(), wrong.join("\n"));
    println!("{ran} cases");
}

fn read(name: &str) -> Value {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    serde_json::from_str(&std::fs::read_to_string(folder.join(name)).unwrap()).unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().map(|list| list.iter().map(|one| text(one).to_owned()).collect()).unwrap_or_default()
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, found: T, wanted: T) -> Judged {
    if found == wanted { Ok(()) } else { Err(format!("{what} is {found:?}, wanted {wanted:?}")) }
}

/// The program in a folder, with something on standard input. `region` is the country of the computer's language setting.
fn limber(home: &Path, region: &str, arguments: &[&str], input: &str) -> Output {
    let language = if region.is_empty() { "C".to_owned() } else { format!("en_{region}.UTF-8") };
    let mut command = Command::new(env!("CARGO_BIN_EXE_limber"));
    command.env("LIMBER_HOME", home).env("LANG", language).env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("TZ");
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A program that has heard enough closes its end.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn as_json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap_or_else(|_| panic!("no JSON: {}", String::from_utf8_lossy(bytes)))
}

/// Lines that were wrapped, in one; blanks count once.
fn unwrapped(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the program refused, with the expected code and field.
fn refused(output: &Output, expect: &Value) -> Judged {
    if output.status.success() {
        return Err(format!("it was accepted, wanted {expect}"));
    }
    let error = &as_json(&output.stderr)["error"];
    same("the error", text(&error["code"]), text(&expect["error"]))?;
    let exit = if expect["error"] == "invalid_input" { 2 } else { 1 };
    same("the exit code", output.status.code(), Some(exit))?;
    match expect.get("field") {
        Some(field) if !text(&error["text"]).starts_with(&format!("{}: ", text(field))) => {
            Err(format!("{} does not name {field}", error["text"]))
        }
        _ => Ok(()),
    }
}

/// Answers over others: null takes one away, rows are put together row by row, anything else takes the place of what was there.
fn merge(answers: &mut Map<String, Value>, over: &Value) {
    for (question, value) in over.as_object().unwrap() {
        match (answers.get_mut(question), value) {
            (_, Value::Null) => drop(answers.remove(question)),
            (Some(Value::Object(rows)), Value::Object(_)) => merge(rows, value),
            _ => drop(answers.insert(question.clone(), value.clone())),
        }
    }
}

fn answers(file: &Value, case: &Value) -> Map<String, Value> {
    let mut answers = case.get("like").map_or_else(Map::new, |base| answers(file, &file["bases"][text(base)]));
    if let Some(own) = case.get("answers") {
        merge(&mut answers, own);
    }
    answers
}

#[test]
fn check() {
    let home = tempfile::tempdir().unwrap();
    let digests = read("digests.json");
    run("check.json", |file, case| {
        let mut given = answers(file, case);
        // The terminal reads all answers at once: those that stand after the last change.
        case["then"].as_array().into_iter().flatten().for_each(|change| merge(&mut given, &change["answers"]));
        let input = json!({ "answers": given }).to_string();
        let locale = case.get("locale").unwrap_or(&file["locale"]);
        let ask =
            |with: &[&str]| limber(home.path(), text(&locale["region"]), &[&["check", "--answers", "-"], with].concat(), &input);
        let (output, expect) = (ask(&["--json"]), &case["expect"]);
        if expect.get("error").is_some() {
            return refused(&output, expect);
        }
        let reply = as_json(&output.stdout);
        let mut ignored = texts(&reply["ignored"]);
        ignored.sort();
        same("what was never asked", ignored, texts(&expect["ignored"]))?;
        if let Some(card) = expect.get("asks") {
            same("the card", &reply["card"]["id"], card)?;
            return same("its number", &reply["progress"]["card"], &expect["number"]);
        }
        let english = text(&locale["language"]) == "en";
        result(&reply["result"], expect, english)?;
        if english {
            let wanted = text(&digests["check"][text(&case["id"])]["words"]);
            same("the digest of words", digest(&paper(&reply["result"])).as_str(), wanted)?;
        }
        numbers(&ask(&[]), expect)
    });
    assert!(!home.path().join("vault").exists(), "the check by file keeps nothing");
}

/// What the result says. In a language that the terminal does not speak, the words are not looked at.
fn result(result: &Value, expect: &Value, english: bool) -> Judged {
    same("urgency", &result["urgency"], &expect["urgency"])?;
    same("who", texts(&result["who"]), texts(&expect["who"]))?;
    same("exercise", &result["exercise"], &expect["exercise"])?;
    let rules: Vec<BTreeSet<String>> =
        shown(result).into_iter().map(|level| level.iter().map(|reason| text(&reason["rule"]).to_owned()).collect()).collect();
    let wanted = [texts(&expect["rules"]), texts(&expect["also"])].map(BTreeSet::from_iter);
    same("the reasons", rules, wanted.into_iter().filter(|rules| !rules.is_empty()).collect())?;
    if !english {
        return Ok(());
    }
    same("headline", &result["headline"], &expect["headline"])?;
    same("heading", &result["heading"], expect.get("heading").unwrap_or(&result["heading"]))
}

/// The reasons of the two highest levels.
fn shown(result: &Value) -> Vec<Vec<&Value>> {
    let mut out: Vec<Vec<&Value>> = Vec::new();
    for reason in result["reasons"].as_array().unwrap() {
        match out.last_mut() {
            Some(level) if level[0]["level"] == reason["level"] => level.push(reason),
            _ => out.push(vec![reason]),
        }
    }
    out.truncate(2);
    out
}

/// The telephone numbers on the page that a person reads.
fn numbers(output: &Output, expect: &Value) -> Judged {
    let labels = BTreeMap::from([
        ("emergency", "Emergency number"),
        ("urgent", "Urgent care line"),
        ("crisis", "Crisis line"),
        ("poison", "Poison line"),
        ("relay", "Text relay"),
    ]);
    let page = String::from_utf8_lossy(&output.stdout).into_owned();
    let found: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("  * ")).collect();
    let wanted = texts(&expect["first"]).into_iter().chain(texts(&expect["numbers"]));
    let wanted: Vec<String> = wanted
        .map(|line| {
            let (kind, rest) = line.split_once(": ").unwrap();
            format!("{}: {rest}", labels[kind])
        })
        .collect();
    same("the numbers", found, wanted.iter().map(String::as_str).collect())
}

/// The result as plain lines, as every shell writes it; see `README.md` beside the vectors.
fn paper(result: &Value) -> String {
    let mut out = String::new();
    let mut line = |name: &str, value: &Value| match value {
        Value::String(text) => {
            let text = text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
            writeln!(out, "{name} \"{text}\"").unwrap();
        }
        Value::Array(ids) => {
            let ids: String = ids.iter().map(|id| format!(" {}", text(id))).collect();
            writeln!(out, "{name}{ids}").unwrap();
        }
        _ => writeln!(out, "{name} -").unwrap(),
    };
    line("urgency", &json!([result["urgency"]]));
    for name in ["heading", "lead", "headline"] {
        line(name, &result[name]);
    }
    for action in result["actions"].as_array().unwrap() {
        line("action", &json!([action["id"]]));
        line("says", &action["headline"]);
        line("do", &action["text"]);
    }
    line("who", &result["who"]);
    line("say", &result["say"]);
    for reason in shown(result).concat() {
        line("reason", &json!([reason["rule"], reason["level"]]));
        line("means", &reason["text"]);
        line("asked", &reason["questions"]);
    }
    for net in result["safety_net"].as_array().unwrap() {
        line("watch", &net["lead"]);
        net["signs"].as_array().unwrap().iter().for_each(|sign| line("sign", sign));
    }
    line("not_a_diagnosis", &result["not_a_diagnosis"]);
    out
}

/// FNV-1a of 64 bits.
fn digest(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    format!("{hash:016x}")
}

#[test]
fn time() {
    run("time.json", |_, case| {
        let home = tempfile::tempdir().unwrap();
        let mut arguments = vec!["log", "5", "--json", "--now", text(&case["now"]), "--zone", text(&case["zone"])];
        if let Some(at) = case.get("at") {
            arguments.extend(["--at", text(at)]);
        }
        let (output, expect) = (limber(home.path(), "GB", &arguments, ""), &case["expect"]);
        if expect.get("error").is_some() {
            return refused(&output, expect);
        }
        let entry = &as_json(&output.stdout)["entry"];
        let wanted = [("utc_ms", "utc_ms"), ("at", "iso"), ("local_date", "date"), ("journal_day", "day")];
        wanted.iter().try_for_each(|(found, wanted)| same(wanted, &entry[*found], &expect[*wanted]))?;
        same("zone", &entry["zone"], &case["zone"])?;
        same("clock", clock(entry), expect["clock"].as_str())
    });
}

#[test]
fn journal() {
    run("journal.json", |_, case| {
        // Once with answers for machines, once with those for people.
        let mut person = Person {
            zone: text(&case["zone"]),
            ids: BTreeMap::new(),
            machine: tempfile::tempdir().unwrap(),
            human: tempfile::tempdir().unwrap(),
        };
        for (at, step) in (1..).zip(case["steps"].as_array().unwrap()) {
            person.take(step).map_err(|why| format!("step {at}: {why}"))?;
        }
        Ok(())
    });
}

struct Person<'a> {
    zone: &'a str,
    /// The names that the case gives to entries, by their ids.
    ids: BTreeMap<String, String>,
    machine: tempfile::TempDir,
    human: tempfile::TempDir,
}

impl Person<'_> {
    fn take(&mut self, step: &Value) -> Judged {
        let zone = step.get("zone").map_or(self.zone, text).to_owned();
        let mut arguments: Vec<String> = Vec::new();
        match text(&step["do"]) {
            // Every command is a start of its own.
            "restart" => return Ok(()),
            "log" => {
                arguments.extend(["log".to_owned(), step["pain"].to_string()]);
                texts(&step["places"]).into_iter().for_each(|place| arguments.extend(["--where".to_owned(), place]));
                step.get("at").into_iter().for_each(|at| arguments.extend(["--at".to_owned(), text(at).to_owned()]));
                step.get("note").into_iter().for_each(|_| arguments.extend(["--note".to_owned(), "-".to_owned()]));
            }
            "undo" => arguments.push("undo".to_owned()),
            "list" => {
                arguments.extend(["journal".to_owned(), "--limit".to_owned()]);
                arguments.push(step.get("limit").map_or_else(|| "200".to_owned(), ToString::to_string));
            }
            "home" => {}
            other => panic!("the terminal has no {other}"),
        }
        arguments.extend(["--now".to_owned(), text(&step["now"]).to_owned(), "--zone".to_owned(), zone.clone()]);
        let plain: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let note = long(&step["note"]).unwrap_or_default();
        let human = limber(self.human.path(), "GB", &plain, &note);
        let machine = limber(self.machine.path(), "GB", &[plain.as_slice(), &["--json"]].concat(), &note);
        same("the exit code for a person", human.status.code(), machine.status.code())?;
        let expect = &step["expect"];
        if expect.get("error").is_some() {
            return refused(&machine, expect);
        }
        if !machine.status.success() {
            return Err(unwrapped(&machine.stderr));
        }
        let (found, said) = (as_json(&machine.stdout), unwrapped(&human.stdout));
        match text(&step["do"]) {
            "log" => self.logged(&found, &said, step, &zone),
            "undo" if said.starts_with(text(&expect["undone"])) => Ok(()),
            "undo" => Err(format!("it says {said:?}, wanted {}", expect["undone"])),
            "list" => self.listed(&found, step),
            _ => self.today(&found, &said, expect),
        }
    }

    fn logged(&mut self, found: &Value, said: &str, step: &Value, zone: &str) -> Judged {
        let (entry, expect) = (&found["entry"], &step["expect"]);
        self.ids.insert(text(&entry["id"]).to_owned(), text(&step["as"]).to_owned());
        if !said.starts_with(text(&expect["saved"])) {
            return Err(format!("it says {said:?}, wanted {}", expect["saved"]));
        }
        same("opens", texts(&found["opens"]), expect.get("opens").map(|card| text(card).to_owned()).into_iter().collect())?;
        same("day", &entry["journal_day"], &expect["day"])?;
        same("date", &entry["local_date"], &expect["date"])?;
        same("clock", clock(entry), expect["clock"].as_str())?;
        let wanted: jiff::Timestamp = text(&expect["utc"]).parse().unwrap();
        same("utc", entry["utc_ms"].as_i64().unwrap(), wanted.as_millisecond())?;
        same("zone", text(&entry["zone"]), zone)?;
        same("pain", &entry["pain_now"], &step["pain"])?;
        same("note", entry["note"].as_str().map(str::to_owned), long(&expect["note"]))?;
        if let Some(places) = expect.get("places") {
            let found = entry["places"].as_array().unwrap().iter().map(|place| text(&place["id"]).to_owned()).collect();
            same("places", texts(places), found)?;
        }
        same(
            "marks",
            (&entry["clock_suspect"], &entry["edited"], &entry["deleted"]),
            (&json!(false), &json!(false), &json!(false)),
        )
    }

    fn listed(&self, found: &Value, step: &Value) -> Judged {
        let pages = step["expect"]["pages"].as_array().unwrap();
        let days = |days: &Value, key: &str, name: &dyn Fn(&Value) -> String| -> Vec<(String, Vec<String>)> {
            let days = days.as_array().unwrap().iter();
            days.map(|day| (text(&day[key]).to_owned(), day["entries"].as_array().unwrap().iter().map(name).collect())).collect()
        };
        let name = |entry: &Value| self.ids[text(&entry["id"])].clone();
        let (found_days, wanted) =
            (days(&found["days"], "journal_day", &name), days(&pages[0], "day", &|name| text(name).to_owned()));
        same("the days", found_days, wanted)?;
        same("more", &found["more"], &json!(pages.len() > 1))
    }

    fn today(&self, found: &Value, said: &str, expect: &Value) -> Judged {
        let today = &found["today"];
        let entries = today["entries"].as_array().into_iter().flatten();
        same("today's entries", entries.map(|entry| self.ids[text(&entry["id"])].clone()).collect(), texts(&expect["entries"]))?;
        let value = |value: &Value| value.as_f64().ok_or_else(|| value.clone());
        same("the day's value", value(&today["value"]), value(&expect["value"]))?;
        // Before the first entry there is no journal to speak of.
        if today.is_null() || said.contains(text(&expect["today"])) {
            return Ok(());
        }
        Err(format!("it says {said:?}, wanted {}", expect["today"]))
    }
}

/// The time of day in an entry's `at`.
fn clock(entry: &Value) -> Option<&str> {
    entry["at"].as_str()?.get(11..16)
}

/// A text, or one to be repeated.
fn long(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Object(long) => Some(text(&long["repeat"]).repeat(usize::try_from(long["times"].as_u64().unwrap()).unwrap())),
        _ => Some(text(value).to_owned()),
    }
}
