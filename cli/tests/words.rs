//! Every sentence that the code asks for exists, and every sentence of the interface is asked for somewhere.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use limber_core::content::content;

/// Beginnings of keys that the code completes: `format!("journal-undone_{}", …)`.
fn keys_of(source: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut whole, mut begun) = (BTreeSet::new(), BTreeSet::new());
    for literal in source.split('"').skip(1).step_by(2) {
        let is_key = |text: &str| {
            text.contains('-')
                && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.'))
        };
        match literal.split_once('{') {
            None if is_key(literal) => drop(whole.insert(literal.to_owned())),
            Some((start, _)) if is_key(start) => drop(begun.insert(start.to_owned())),
            _ => {}
        }
    }
    (whole, begun)
}

fn sources() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let files = [root.join("cli/src"), root.join("core/src")].iter().flat_map(|dir| common::files(dir)).collect::<Vec<_>>();
    files.into_iter().filter(|file| file.extension().is_some_and(|extension| extension == "rs")).collect()
}

#[test]
fn the_code_and_the_interface_texts_agree() {
    let content = content().unwrap();
    let words = content.words("en");
    let (mut whole, mut begun) = (BTreeSet::new(), BTreeSet::new());
    for file in sources() {
        let (some, others) = keys_of(&std::fs::read_to_string(file).unwrap());
        whole.extend(some);
        begun.extend(others);
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("core/content/en");
    let mut interface = BTreeSet::new();
    for name in ["ui.ftl", "terminal.ftl"] {
        let text = std::fs::read_to_string(folder.join(name)).unwrap();
        interface.extend(
            text.lines()
                .filter_map(|line| line.split_once(" ="))
                .map(|(key, _)| key.to_owned())
                .filter(|key| !key.starts_with([' ', '#'])),
        );
    }
    let prefixes: BTreeSet<&str> = interface.iter().filter_map(|key| key.split_once('-')).map(|(prefix, _)| prefix).collect();
    for key in &whole {
        let ours = key.split_once('-').is_some_and(|(prefix, _)| prefixes.contains(prefix));
        let there = words.find(key).is_some() || words.format(key, &[]) != *key;
        assert!(!ours || there, "the code asks for {key}, which no file has");
    }
    let unused: Vec<_> =
        interface.iter().filter(|key| !whole.contains(*key) && !begun.iter().any(|start| key.starts_with(start))).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}
