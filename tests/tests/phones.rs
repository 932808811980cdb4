//! What both phones must keep, read in their sources: they use every word that is written for them, and they decide nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The one table from an urgency to its look, in each language, and the words of a level that cross to it.
const TABLES: [&str; 4] = ["Urgency.kt", "Levels.kt", "Urgency.swift", "Levels.swift"];

/// Words that only iOS says: Android's own screen reader says "not selected", and its cover has no words.
const ONLY_SWIFT: [&str; 2] = ["not_selected", "hidden"];

struct Source {
    name: String,
    code: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// The sources of a phone, without tests, generated files and comments.
fn sources(folders: &[&str], ending: &str) -> Vec<Source> {
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    let mut found = Vec::new();
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).unwrap_or_else(|error| panic!("{}: {error}", next.display())) {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            if path.is_dir() {
                if !name.eq_ignore_ascii_case("generated") {
                    open.push(path);
                }
            } else if path.extension().is_some_and(|is| is == ending) {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.lines().map(|line| line.split("// ").next().unwrap_or(line).split("///").next().unwrap_or(line));
                let code: Vec<&str> =
                    code.filter(|line| !line.trim_start().starts_with('*') && !line.trim_start().starts_with("/**")).collect();
                found.push(Source { name, code: code.join("\n") });
            }
        }
    }
    assert!(found.len() > 20, "{folders:?}: only {} sources", found.len());
    found
}

fn kotlin() -> Vec<Source> {
    sources(&["android/models/src/main", "android/ui/src/main", "android/app/src/main", "android/desktop/src/main"], "kt")
}

fn swift() -> Vec<Source> {
    sources(&["ios/Sources", "ios/App"], "swift")
}

/// `phone-today_log` as Kotlin calls it, and as Swift does.
fn names(key: &str) -> (String, String) {
    let upper = key.to_uppercase();
    let mut camel = String::new();
    for (at, part) in key.split('_').enumerate() {
        let mut letters = part.chars();
        match letters.next() {
            Some(first) if at > 0 => camel.extend(first.to_uppercase().chain(letters)),
            Some(first) => camel.extend(std::iter::once(first).chain(letters)),
            None => {}
        }
    }
    (format!("TextKey.{upper}"), format!(".{camel}"))
}

/// True if the code has the name, and not only a longer one that begins with it.
fn has(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| {
        let after = code.get(at + name.len()..).and_then(|rest| rest.chars().next());
        !after.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
    })
}

#[test]
fn both_phones_use_every_word_that_is_written_for_them() {
    let text = fs::read_to_string(root().join("core/content/en/phone.ftl")).unwrap();
    let keys: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("phone-")?.split(" =").next()).collect();
    assert!(keys.len() > 80, "{}", keys.len());
    let (kotlin, swift) = (kotlin(), swift());
    let mut unused = Vec::new();
    for key in keys {
        let (in_kotlin, in_swift) = names(key);
        if !ONLY_SWIFT.contains(&key) && !kotlin.iter().any(|source| has(&source.code, &in_kotlin)) {
            unused.push(format!("Kotlin: {key}"));
        }
        if !swift.iter().any(|source| has(&source.code, &in_swift)) {
            unused.push(format!("Swift: {key}"));
        }
    }
    assert_eq!(unused, Vec::<String>::new());
}

/// What in a source speaks of an urgency or a finding.
fn decides(code: &str, ids: &BTreeSet<String>) -> Vec<String> {
    let mut found = Vec::new();
    for (at, literal) in code.lines().flat_map(|line| line.split('"').enumerate()) {
        let words = literal.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        if at % 2 == 1 {
            found.extend(words.filter(|word| ids.contains(*word)).map(|word| format!("\"{word}\"")));
        }
    }
    for constant in ["Level", "Urgency"] {
        let names =
            ["EMERGENCY", "SAME_DAY", "SOON", "ROUTINE", "SELF_CARE", "emergency", "sameDay", "soon", "routine", "selfCare"];
        found.extend(names.iter().map(|name| format!("{constant}.{name}")).filter(|name| has(code, name)));
    }
    let compared = [" == ", " != ", " < ", " > ", " <= ", " >= ", ".compareTo", ".ordinal", ".rawValue"];
    for word in ["urgency", ".level"] {
        found.extend(compared.iter().map(|how| format!("{word}{how}")).filter(|how| code.contains(how.as_str())));
    }
    found
}

fn ids() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("core/content/findings.toml")).unwrap();
    let findings = text.lines().filter_map(|line| Some(line.strip_prefix("id = \"")?.strip_suffix('"')?.to_owned()));
    let mut ids: BTreeSet<String> = findings.collect();
    assert!(ids.len() > 200 && ids.contains("saddle_numbness"), "{}", ids.len());
    ids.extend(["emergency", "same_day", "soon", "routine", "self_care"].map(str::to_owned));
    ids
}

#[test]
fn no_screen_and_no_model_decides_what_is_clinical() {
    let ids = ids();
    for source in kotlin().iter().chain(&swift()).filter(|source| !TABLES.contains(&source.name.as_str())) {
        let found = decides(&source.code, &ids);
        assert!(found.is_empty(), "{}: {found:?}", source.name);
    }
}

#[test]
fn a_decision_would_be_seen() {
    let ids = ids();
    for code in [
        "if (id == \"saddle_numbness\") call()",
        "open(\"c02_control.saddle_numbness\")",
        "if page.id == \"emergency\" {}",
        "if (page.urgency == Level.SAME_DAY) call()",
        "if page.urgency > last { warn() }",
        "case Level.sameDay: call()",
        "page.urgency.ordinal",
    ] {
        assert!(!decides(code, &ids).is_empty(), "{code}");
    }
    assert_eq!(decides("say(TextKey.CHECK_START); look(page.urgency)", &ids), Vec::<String>::new());
}
