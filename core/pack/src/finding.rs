//! Findings, and the rules over them.

use serde::{Deserialize, Serialize};

use crate::{Cond, ExerciseLimit, Level, Mark};

/// What kind of fact a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// A sign that is asked or computed and may carry a level.
    Finding,
    /// A fact that counts only together with others.
    Context,
    /// A place that was marked.
    Location,
}

/// A fact that is present or absent: the one currency of questions, rules, patterns and gates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// Id in the dictionary.
    pub id: String,
    /// What kind of fact it is.
    pub kind: FindingKind,
    /// The urgency of this finding alone; none if it only counts with others.
    #[serde(default)]
    pub level: Option<Level>,
    /// The action that belongs to `level`.
    #[serde(default)]
    pub who: Option<String>,
    /// What may be exercised if this is a reason at level `soon`.
    #[serde(default)]
    pub exercise: Option<ExerciseLimit>,
    /// Never asked: present when this condition is.
    #[serde(default)]
    pub computed: Option<Cond>,
    /// Also sets these, before any rule is looked at.
    #[serde(default)]
    pub implies: Vec<String>,
    /// Also counts as these where it is decided which rows are asked, but in no rule.
    #[serde(default)]
    pub gate_implies: Vec<String>,
    /// A crisis line belongs first on the screen.
    #[serde(default)]
    pub crisis: bool,
    /// A clinician must sign this value before release, for a reason noted in the sources.
    #[serde(default)]
    pub sign_off: bool,
    /// Where the value comes from: ids of [`crate::Source`].
    pub source: Vec<String>,
    /// How well it is grounded.
    pub mark: Mark,
}

impl Finding {
    /// A hard flag alone asks for a visit this week or sooner; "not sure" on it counts as yes.
    #[must_use]
    pub fn is_hard(&self) -> bool {
        self.level.is_some_and(|level| level >= Level::Soon)
    }
}

/// A name for "any of these" inside conditions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// The name after the `@`.
    pub id: String,
    /// Findings; never other groups.
    pub members: Vec<String>,
    /// Ids of [`crate::Source`].
    pub source: Vec<String>,
    /// How well it is grounded.
    pub mark: Mark,
}

/// A combination of findings that asks for more than its parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Id in the dictionary.
    pub id: String,
    /// The level that it asks for.
    pub level: Level,
    /// The action that belongs to the level.
    pub who: String,
    /// What may be exercised if this is a reason at level `soon`.
    #[serde(default)]
    pub exercise: Option<ExerciseLimit>,
    /// When it fires.
    pub when: Cond,
    /// A crisis line belongs first on the screen.
    #[serde(default)]
    pub crisis: bool,
    /// A clinician must sign this value before release.
    #[serde(default)]
    pub sign_off: bool,
    /// Ids of [`crate::Source`].
    pub source: Vec<String>,
    /// How well it is grounded.
    pub mark: Mark,
}
