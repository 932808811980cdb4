//! Places of the body: regions with sides.

use serde::{Deserialize, Serialize};

use crate::{Cond, Mark};

/// The side of a place: always the person's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The person's left.
    Left,
    /// The person's right.
    Right,
    /// On the midline.
    Middle,
}

impl Side {
    /// The id of the side.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Middle => "middle",
        }
    }

    /// The side of an id, if there is one.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        [Self::Left, Self::Right, Self::Middle].into_iter().find(|side| side.id() == id)
    }
}

/// A view of the body map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum View {
    /// From behind.
    Back,
    /// From in front.
    Front,
}

/// A part of the body that can be marked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Id in the dictionary.
    pub id: String,
    /// Left and right, or the middle.
    pub sides: Vec<Side>,
    /// Where the map shows it; empty if it is only in the list.
    pub views: Vec<View>,
    /// The location finding that it sets.
    #[serde(default)]
    pub sets: Option<String>,
    /// Offered only if this is true.
    #[serde(default)]
    pub gate: Option<Cond>,
    /// The question that marking it asks again, because the place itself is a warning sign.
    #[serde(default)]
    pub opens: Option<String>,
    /// Ids of [`crate::Source`].
    pub source: Vec<String>,
    /// How well it is grounded.
    pub mark: Mark,
}
