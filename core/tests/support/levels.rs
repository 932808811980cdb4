//! The second copy of the clinical design in `tests/vectors/levels.tsv`, with its own little reader of conditions. It shares
//! no code and no data with the content that it is held against.

use std::collections::{BTreeMap, BTreeSet};

use limber_core::content::Level;

/// One line of the table.
#[derive(Debug, Clone)]
pub struct Line {
    pub id: String,
    pub level: Option<Level>,
    pub who: Option<String>,
    pub exercise: Option<String>,
    pub condition: Option<Condition>,
}

/// A condition, as the table writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    Id(String),
    All(Vec<Condition>),
    Any(Vec<Condition>),
    AtLeast(usize, Vec<Condition>),
}

/// The table.
#[derive(Debug)]
pub struct Table {
    pub lines: Vec<Line>,
    groups: BTreeMap<String, Condition>,
}

impl Table {
    pub fn read() -> Self {
        let mut lines = Vec::new();
        let mut groups = BTreeMap::new();
        let text = include_str!("../../../tests/vectors/levels.tsv");
        for line in text.lines().filter(|line| !line.starts_with('#')).skip(1) {
            let cells: Vec<&str> = line.split('\t').collect();
            let [id, level, who, exercise, condition] = cells[..] else { panic!("five columns: {line}") };
            let given = |cell: &str| (cell != "-").then(|| cell.to_owned());
            let condition = given(condition).map(|text| Condition::parse(&text));
            if id.starts_with('@') {
                groups.insert(id.to_owned(), condition.expect("a group has members"));
                continue;
            }
            lines.push(Line {
                id: id.to_owned(),
                level: given(level).map(|id| Level::from_id(&id).expect("a level")),
                who: given(who),
                exercise: given(exercise),
                condition,
            });
        }
        Self { lines, groups }
    }

    /// The line of a sign or rule.
    pub fn line(&self, id: &str) -> &Line {
        self.lines.iter().find(|line| line.id == id).unwrap_or_else(|| panic!("levels.tsv has no line {id}"))
    }

    /// Whether a condition is true of what is present. Computed signs must be among it.
    pub fn is_true(&self, condition: &Condition, present: &BTreeSet<String>) -> bool {
        match condition {
            Condition::Id(id) if id.starts_with('@') => self.is_true(&self.groups[id], present),
            Condition::Id(id) => present.contains(id),
            Condition::All(parts) => !parts.iter().any(|part| !self.is_true(part, present)),
            Condition::Any(parts) => parts.iter().any(|part| self.is_true(part, present)),
            Condition::AtLeast(n, parts) => parts.iter().filter(|part| self.is_true(part, present)).count() >= *n,
        }
    }

    /// Every id that a condition names, groups opened.
    pub fn names(&self, condition: &Condition) -> BTreeSet<String> {
        match condition {
            Condition::Id(id) if id.starts_with('@') => self.names(&self.groups[id]),
            Condition::Id(id) => BTreeSet::from([id.clone()]),
            Condition::All(parts) | Condition::Any(parts) | Condition::AtLeast(_, parts) => {
                parts.iter().flat_map(|part| self.names(part)).collect()
            }
        }
    }

    /// The computed signs that are true of what is present, added to it.
    pub fn computed(&self, present: &BTreeSet<String>) -> BTreeSet<String> {
        let mut out = present.clone();
        for line in self.lines.iter().filter(|line| !line.id.starts_with(|c: char| c.is_ascii_uppercase())) {
            if line.condition.as_ref().is_some_and(|condition| self.is_true(condition, present)) {
                out.insert(line.id.clone());
            }
        }
        out
    }
}

impl Condition {
    /// Reads `all(a, any(b, @c), at_least(2; d, e, f))`.
    fn parse(text: &str) -> Self {
        let text = text.trim();
        let Some((name, rest)) = text.split_once('(') else { return Self::Id(text.to_owned()) };
        let inside = rest.strip_suffix(')').unwrap_or_else(|| panic!("{text} is not closed"));
        match name {
            "all" => Self::All(Self::parts(inside)),
            "any" => Self::Any(Self::parts(inside)),
            "at_least" => {
                let (n, inside) = inside.split_once(';').expect("at_least says how many");
                Self::AtLeast(n.trim().parse().expect("a number"), Self::parts(inside))
            }
            other => panic!("{other} is no operator"),
        }
    }

    fn parts(text: &str) -> Vec<Self> {
        let mut out = Vec::new();
        let (mut depth, mut from) = (0, 0);
        for (at, c) in text.char_indices() {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                ',' if depth == 0 => {
                    out.push(Self::parse(&text[from..at]));
                    from = at + 1;
                }
                _ => {}
            }
        }
        out.push(Self::parse(&text[from..]));
        out
    }
}
