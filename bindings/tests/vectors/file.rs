//! Reading the vectors: cases with what they inherit, counts, and digests.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use limber_core::time;
use limber_ffi::{LimberError, Locale, Now};
use serde_json::{Map, Value};

/// The project's own folder of vectors.
fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors")
}

/// One file.
pub struct File {
    pub all: Value,
}

impl File {
    pub fn read(name: &str) -> Self {
        let text = std::fs::read_to_string(folder().join(name)).unwrap();
        Self { all: serde_json::from_str(&text).unwrap() }
    }

    /// Runs every case that is for phones, and fails with all that is wrong, or when their number is not what the file says.
    pub fn run(&self, mut case: impl FnMut(&Value) -> Result<(), String>) {
        let cases = self.all["cases"].as_array().unwrap();
        assert_eq!(cases.len() as u64, self.all["count"], "cases in the file");
        let (mut ran, mut wrong) = (0_u64, Vec::new());
        for one in cases.iter().filter(|case| case["only"] != "terminal") {
            ran += 1;
            // A case that cannot be read at all must not hide the others.
            let judged = catch_unwind(AssertUnwindSafe(|| case(one)));
            if let Err(why) = judged.unwrap_or_else(|_| Err("it ended in a panic".to_owned())) {
                wrong.push(format!("{}: {why}", text(&one["id"])));
            }
        }
        assert_eq!(ran, self.all["phones"], "cases that were run");
        assert!(wrong.is_empty(), "{} of {ran} cases differ:\n{}", wrong.len(), wrong.join("\n"));
        println!("{ran} cases");
    }

    /// The locale of a case: its own, or the file's.
    pub fn locale(&self, case: &Value) -> Locale {
        let locale = case.get("locale").unwrap_or(&self.all["locale"]);
        Locale { language: text(&locale["language"]), region: text(&locale["region"]) }
    }

    /// The answers of a case over those of the bases that it is like.
    pub fn answers(&self, case: &Value) -> Map<String, Value> {
        let mut answers = match case.get("like") {
            Some(base) => self.answers(&self.all["bases"][text(base)]),
            None => Map::new(),
        };
        if let Some(own) = case.get("answers") {
            merge(&mut answers, own);
        }
        answers
    }
}

/// Answers over others: null takes one away, rows are put together row by row, anything else takes the place of what was there.
pub fn merge(answers: &mut Map<String, Value>, over: &Value) {
    for (question, value) in over.as_object().unwrap() {
        match (answers.get_mut(question), value) {
            (_, Value::Null) => drop(answers.remove(question)),
            (Some(Value::Object(rows)), Value::Object(_)) => merge(rows, value),
            _ => drop(answers.insert(question.clone(), value.clone())),
        }
    }
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned()
}

/// A list of texts; one that is not there is empty.
pub fn texts(value: &Value) -> Vec<String> {
    value.as_array().map(|list| list.iter().map(text).collect()).unwrap_or_default()
}

/// A text, or one to be repeated.
pub fn long(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Object(long) => Some(text(&long["repeat"]).repeat(usize::try_from(long["times"].as_u64().unwrap()).unwrap())),
        _ => Some(text(value)),
    }
}

/// The time of a step. Without another reading the running clock is the same number.
pub fn now(step: &Value, zone: &Value) -> Now {
    let utc_ms = time::instant(&text(&step["now"])).unwrap();
    Now { utc_ms, mono_ms: step["mono_ms"].as_i64().unwrap_or(utc_ms), zone: text(step.get("zone").unwrap_or(zone)) }
}

/// What is expected against what came.
pub fn same<T: PartialEq + std::fmt::Debug>(what: &str, found: T, wanted: T) -> Result<(), String> {
    if found == wanted { Ok(()) } else { Err(format!("{what} is {found:?}, wanted {wanted:?}")) }
}

/// Whether an error is the one that is expected: its code, and the field where it names one.
pub fn refused<T>(result: Result<T, LimberError>, expect: &Value) -> Result<(), String> {
    let found = match result {
        Ok(_) => return Err(format!("it was accepted, wanted {expect}")),
        Err(LimberError::InvalidInput { field, .. }) => ("invalid_input", Some(field)),
        Err(LimberError::NotFound { .. }) => ("not_found", None),
        Err(other) => return Err(format!("{other:?}, wanted {expect}")),
    };
    same("the error", found, (expect["error"].as_str().unwrap(), expect.get("field").map(text)))
}

/// The digests of one file's cases: they are compared, or with `LIMBER_VECTORS=write` written.
pub struct Digests {
    part: &'static str,
    known: BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>,
    found: BTreeMap<String, BTreeMap<String, String>>,
    write: bool,
}

const DIGESTS: &str = "digests.json";

/// Two tests must not write the file at once.
static WRITING: std::sync::Mutex<()> = std::sync::Mutex::new(());

impl Digests {
    pub fn read(part: &'static str) -> Self {
        let write = std::env::var("LIMBER_VECTORS").is_ok_and(|wanted| wanted == "write");
        Self { part, known: Self::known(write), found: BTreeMap::new(), write }
    }

    fn known(write: bool) -> BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>> {
        match std::fs::read_to_string(folder().join(DIGESTS)) {
            Ok(text) => serde_json::from_str(&text).unwrap(),
            Err(_) if write => BTreeMap::new(),
            Err(error) => panic!("{DIGESTS}: {error}"),
        }
    }

    /// Looks whether a text has the digest that is written down. Where it has not, the text is left for a look at it.
    pub fn check(&mut self, case: &Value, what: &str, paper: &str) -> Result<(), String> {
        let id = text(&case["id"]);
        let digest = super::paper::digest(paper);
        self.found.entry(id.clone()).or_default().insert(what.to_owned(), digest.clone());
        let known = self.known.get(self.part).and_then(|cases| cases.get(&id)?.get(what));
        if self.write || known != Some(&digest) {
            let left = folder().join("../../target/vectors/rust");
            std::fs::create_dir_all(&left).unwrap();
            std::fs::write(left.join(format!("{}-{id}-{what}.txt", self.part)), paper).unwrap();
        }
        if self.write { Ok(()) } else { same(&format!("the digest of {what}"), Some(&digest), known) }
    }

    /// Fails where digests are left over, or writes them.
    pub fn finish(self) {
        if !self.write {
            let wanted: Vec<_> = self.known[self.part].keys().collect();
            assert_eq!(self.found.keys().collect::<Vec<_>>(), wanted, "cases that have digests");
            return;
        }
        let _writing = WRITING.lock().unwrap();
        let mut all = Self::known(true);
        all.insert(self.part.to_owned(), self.found);
        std::fs::write(folder().join(DIGESTS), serde_json::to_string_pretty(&all).unwrap() + "\n").unwrap();
    }
}
