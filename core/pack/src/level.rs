//! The scales of the content: how soon to be seen, what may be exercised, and how well a value is grounded.

use serde::{Deserialize, Serialize};

/// How soon to be seen. The order is the order of urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Nothing found; the safety net still counts.
    SelfCare,
    /// An ordinary visit in the next weeks.
    Routine,
    /// This week.
    Soon,
    /// Today.
    SameDay,
    /// Now.
    Emergency,
}

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Self; 5] = [Self::SelfCare, Self::Routine, Self::Soon, Self::SameDay, Self::Emergency];

    /// The id of the level in texts, answers and storage.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::SelfCare => "self_care",
            Self::Routine => "routine",
            Self::Soon => "soon",
            Self::SameDay => "same_day",
            Self::Emergency => "emergency",
        }
    }

    /// The level of an id, if there is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.id() == id)
    }
}

/// What may be exercised when a reason stands at level `soon`. The order is from strict to free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExerciseLimit {
    /// Nothing until it has been looked at.
    None,
    /// Walking only.
    Walk,
    /// Walking and the two gentle moves.
    Gentle,
    /// No limit from the check.
    All,
}

impl ExerciseLimit {
    /// All limits, from strict to free.
    pub const ALL_LIMITS: [Self; 4] = [Self::None, Self::Walk, Self::Gentle, Self::All];

    /// The limit of an id, if there is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL_LIMITS.into_iter().find(|limit| limit.id() == id)
    }

    /// The id of the limit in storage.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Walk => "walk",
            Self::Gentle => "gentle",
            Self::All => "all",
        }
    }
}

/// How well a clinical value is grounded. A judgement names itself as its source, so that a clinician can find and sign it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Read in the source.
    Seen,
    /// From general clinical knowledge, not yet checked against a source.
    Memory,
    /// A choice of this project between sources; needs a clinician's signature.
    Judgement,
}
