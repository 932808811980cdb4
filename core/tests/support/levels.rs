//! The second copy of the clinical design in `tests/vectors/levels.tsv`, with its own little reader of conditions. It shares
//! no code and no data with the content that it is held against.

use std::collections::{BTreeMap, BTreeSet};

use limber_core::content::Level;

/// The order in which actions of one level are shown.
const ACTIONS: [&str; 15] = [
    "call_ambulance", "go_to_emergency_now", "hospital_today", "urgent_line", "gp_today", "cancer_line", "maternity_now",
    "hip_team", "eye_today", "pharmacist_today", "poison_line", "crisis_line", "gp_week", "maternity_week", "gp_or_physio",
];

/// What else is true when something is said.
const IMPLIES: [(&str, &[&str]); 18] = [
    ("cancer_treatment", &["hx_cancer"]),
    ("risk_steroid_long", &["risk_bone_weak"]),
    ("hx_sickle", &["risk_avn"]),
    ("pain_steadily_worse_6wk", &["pain_steadily_worse"]),
    ("dur_gt3m", &["dur_6w_plus"]),
    ("o_before35", &["o_before45"]),
    ("pregnant", &["sex_female"]),
    ("postpartum", &["sex_female"]),
    ("sex_unsaid", &["sex_female"]),
    ("age_unsaid", &["age_45_plus", "age_50_plus", "age_60_plus", "age_65_plus", "age_70_plus"]),
    ("age_70_plus", &["age_65_plus", "age_60_plus", "age_50_plus", "age_45_plus"]),
    ("age_65_plus", &["age_60_plus", "age_50_plus", "age_45_plus"]),
    ("age_60_plus", &["age_50_plus", "age_45_plus"]),
    ("age_50_plus", &["age_45_plus"]),
    ("age_u10", &["age_u16", "age_u18", "age_u25", "age_u40"]),
    ("age_u16", &["age_u18", "age_u25", "age_u40"]),
    ("age_u18", &["age_u25", "age_u40"]),
    ("age_u25", &["age_u40"]),
];

/// What the table says of some findings.
#[derive(Debug, PartialEq, Eq)]
pub struct Verdict {
    pub level: Level,
    pub actions: Vec<String>,
    pub fired: BTreeSet<String>,
    pub present: BTreeSet<String>,
}

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

    /// Everything about some findings, worked out from the table alone.
    pub fn verdict(&self, said: &BTreeSet<String>) -> Verdict {
        let mut present = said.clone();
        for (_, implied) in IMPLIES.iter().filter(|(id, _)| said.contains(*id)) {
            present.extend(implied.iter().map(|implied| (*implied).to_owned()));
        }
        let is_rule = |line: &Line| line.id.starts_with(|c: char| c.is_ascii_uppercase());
        for line in self.lines.iter().filter(|line| !is_rule(line)) {
            if line.condition.as_ref().is_some_and(|condition| self.is_true(condition, &present)) {
                present.insert(line.id.clone());
            }
        }
        let fires = |line: &&Line| match &line.condition {
            Some(condition) if is_rule(line) => self.is_true(condition, &present),
            _ => present.contains(&line.id),
        };
        let fired: Vec<&Line> = self.lines.iter().filter(|line| line.level.is_some()).filter(fires).collect();
        let level = fired.iter().filter_map(|line| line.level).max().unwrap_or(Level::SelfCare);
        let top: BTreeSet<&String> =
            fired.iter().filter(|line| line.level == Some(level)).filter_map(|line| line.who.as_ref()).collect();
        Verdict {
            level,
            actions: ACTIONS.iter().map(|id| (*id).to_owned()).filter(|id| top.contains(id)).collect(),
            fired: fired.iter().map(|line| line.id.clone()).collect(),
            present,
        }
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

    /// Splits at the commas that stand in no bracket.
    fn parts(text: &str) -> Vec<Self> {
        let (mut depth, mut out) = (0, vec![String::new()]);
        for c in text.chars() {
            depth += i32::from(c == '(') - i32::from(c == ')');
            match out.last_mut() {
                Some(part) if c != ',' || depth > 0 => part.push(c),
                _ => out.push(String::new()),
            }
        }
        out.iter().map(|part| Self::parse(part)).collect()
    }
}
