//! The gate before every exercise screen. After a serious result there is none, until a newer check gave a lower level
//! and the person was seen; after a `soon` result only what its strictest reason allows.

use serde::Serialize;

use crate::content::{Content, ExerciseLimit, Level, Words};
use crate::results::Standing;

/// What may be exercised now, and why not more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gate {
    /// How much is open.
    pub allowed: ExerciseLimit,
    /// What closed it; none if nothing did.
    pub closed_by: Option<Closed>,
}

/// What closed the gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Closed {
    /// A serious result waits for both: a lower check, and being seen.
    NeedsBoth,
    /// The person was seen; a newer check with a lower level is missing.
    NeedsCheck,
    /// A newer check gave a lower level; being seen is missing.
    NeedsSeen,
    /// The newest result is `soon`: its strictest reason counts.
    Soon,
}

impl Closed {
    /// The id in texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NeedsBoth => "needs_both",
            Self::NeedsCheck => "needs_check",
            Self::NeedsSeen => "needs_seen",
            Self::Soon => "soon",
        }
    }
}

impl Gate {
    /// The gate for what the stored results say. No result: everything is open.
    #[must_use]
    pub fn of(standing: &Standing) -> Self {
        if let Some(serious) = &standing.serious {
            let closed = match (serious.lower_since, serious.seen()) {
                (false, false) => Closed::NeedsBoth,
                (false, true) => Closed::NeedsCheck,
                // Both would have settled it.
                (true, _) => Closed::NeedsSeen,
            };
            return Self { allowed: ExerciseLimit::None, closed_by: Some(closed) };
        }
        match &standing.newest {
            Some(newest) if newest.level == Level::Soon => Self { allowed: newest.exercise, closed_by: Some(Closed::Soon) },
            Some(_) | None => Self { allowed: ExerciseLimit::All, closed_by: None },
        }
    }

    /// Whether an item may be shown. What an allowed item is swapped for counts as that item.
    #[must_use]
    pub fn allows(&self, content: &Content, id: &str) -> bool {
        let within = |id: &str| {
            content
                .pack()
                .exercises
                .iter()
                .any(|item| item.id == id && (self.allowed == ExerciseLimit::All || item.within.contains(&self.allowed)))
        };
        let swapped_for = |id: &str| {
            let exercises = content.pack().exercises.iter();
            exercises.filter(|item| within(&item.id)).any(|item| item.swap.iter().any(|swap| swap.to == id))
        };
        self.allowed != ExerciseLimit::None && (within(id) || swapped_for(id))
    }

    /// Why not more, in words; none if everything is open.
    #[must_use]
    pub fn text(&self, words: &Words) -> Option<String> {
        let closed = self.closed_by?;
        let key = match closed {
            Closed::Soon => format!("gate-soon_{}", self.allowed.id()),
            Closed::NeedsBoth | Closed::NeedsCheck | Closed::NeedsSeen => format!("gate-{}", closed.id()),
        };
        Some(words.get(&key).to_owned())
    }
}
