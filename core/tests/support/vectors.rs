//! The vectors and the stories of `tests/vectors`, which every language's tests read.

use std::collections::BTreeSet;

use limber_core::check;
use limber_core::content::{Content, FindingSet, Level};

use super::{ids, set};

/// One case of an independent model.
#[derive(Debug, Clone)]
pub struct Vector {
    pub n: String,
    /// Years; none if they were not said.
    pub age: Option<i64>,
    pub findings: BTreeSet<String>,
    pub level: Level,
    pub actions: Vec<String>,
    pub fired: BTreeSet<String>,
}

/// A person with the level and the action that the check must end in.
#[derive(Debug, Clone)]
pub struct Story {
    pub n: String,
    pub age: Option<i64>,
    pub findings: BTreeSet<String>,
    pub level: Level,
    pub action: Option<String>,
    pub story: String,
}

fn lines(text: &'static str, columns: usize) -> impl Iterator<Item = Vec<&'static str>> {
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).skip(1).map(move |line| {
        let cells: Vec<&str> = line.split('\t').collect();
        assert_eq!(cells.len(), columns, "a line has another number of columns: {line}");
        cells
    })
}

fn list(cell: &str) -> impl Iterator<Item = String> + '_ {
    cell.split_whitespace().filter(|id| *id != "-").map(str::to_owned)
}

fn read(text: &'static str) -> Vec<Vector> {
    lines(text, 8)
        .map(|cells| Vector {
            n: cells[0].to_owned(),
            age: cells[1].parse().ok(),
            findings: list(cells[2]).collect(),
            level: Level::from_id(cells[3]).expect("a level"),
            actions: list(cells[4]).collect(),
            fired: list(cells[5]).collect(),
        })
        .collect()
}

/// The 3,000 cases.
pub fn vectors() -> Vec<Vector> {
    let vectors = read(include_str!("../../../tests/vectors/check.tsv"));
    assert_eq!(vectors.len(), 3000);
    assert!(vectors.iter().all(|vector| vector.age.is_some()));
    vectors
}

/// The cases written by hand where the 3,000 leave a hole.
pub fn extra_vectors() -> Vec<Vector> {
    read(include_str!("../../../tests/vectors/check-extra.tsv"))
}

impl Vector {
    /// Whether a person can say this through the cards.
    pub fn can_be_said(&self) -> bool {
        !self.n.starts_with('e')
    }
}

/// The stories.
pub fn stories() -> Vec<Story> {
    let stories: Vec<Story> = lines(include_str!("../../../tests/vectors/stories.tsv"), 7)
        .map(|cells| {
            let mut findings = ids(cells[4]);
            for mark in cells[2].split_whitespace() {
                findings.extend(match mark {
                    "F" => ids("sex_female"),
                    "M" => ids("sex_male"),
                    "P" => ids("sex_female pregnant"),
                    "PP" => ids("sex_female postpartum"),
                    other => panic!("story {}: {other} is no mark", cells[0]),
                });
            }
            Story {
                n: cells[0].to_owned(),
                age: Some(cells[1].parse().expect("an age")),
                findings,
                level: Level::from_id(cells[5]).expect("a level"),
                action: list(cells[6]).next(),
                story: cells[3].to_owned(),
            }
        })
        .collect();
    assert_eq!(stories.len(), 138);
    stories
}

/// The findings of somebody of this age, with what follows from the age.
pub fn with_age(content: &Content, findings: &BTreeSet<String>, age: Option<i64>) -> FindingSet {
    let mut present = set(content, findings);
    if let Some(years) = age {
        present.extend(&check::age_findings(content, years, &present).expect("the content knows ages"));
    }
    present
}
