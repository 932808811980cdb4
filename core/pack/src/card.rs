//! The cards of the self-check: what is asked, and what an answer sets.

use serde::{Deserialize, Deserializer, Serialize};

use crate::{Cond, Mark};

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// One answer of a list.
    One,
    /// A tick list; each item may be marked "not sure".
    Many,
    /// A whole number, or "rather not say".
    Number,
    /// Rows, each with its own yes, no or not sure.
    Rows,
}

/// Where the rows of a question come from, when it is not a list written beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Slot {
    /// The regions, as pairs of region and side.
    Places,
    /// The rows of the main family of places.
    MainFamily,
    /// The rows of the second family.
    SecondFamily,
    /// Since when: the rows of `since_of` that were ticked or not sure.
    Since,
    /// The age limits that a number of years meets.
    Age,
    /// The test for one unsure emergency flag.
    Clarify,
}

/// One card of the check: what is on the screen at a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Id in the dictionary.
    pub id: String,
    /// Asked only if this is true of what is known from earlier cards; none for everyone.
    #[serde(default)]
    pub gate: Option<Cond>,
    /// On the first clarifier card: the unsure emergency flags that have a test of their own.
    #[serde(default)]
    pub clarifies: Vec<String>,
    /// A card of one question, or of a few parts.
    #[serde(rename = "question", default)]
    pub questions: Vec<Question>,
    /// Ids of [`crate::Source`].
    pub source: Vec<String>,
    /// How well it is grounded.
    pub mark: Mark,
}

/// One question of a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The card's id, or `card.part` where a card has parts.
    pub id: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// Asked only if this is true of what is known from earlier cards and earlier parts of this card.
    #[serde(default)]
    pub gate: Option<Cond>,
    /// May be left open.
    #[serde(default)]
    pub optional: bool,
    /// Items under headings of at most seven; a list without headings is one group without a name.
    #[serde(rename = "group", default)]
    pub groups: Vec<ItemGroup>,
    /// The answers of a `one` question.
    #[serde(default)]
    pub choices: Vec<Answer>,
    /// Sets of items of a `many` list that exclude each other.
    #[serde(default)]
    pub one_of: Vec<Vec<String>>,
    /// Where the rows come from, if not from `group`.
    #[serde(default)]
    pub slot: Option<Slot>,
    /// With [`Slot::Since`]: the question whose rows are dated here.
    #[serde(default)]
    pub since_of: Option<String>,
    /// With a `number`: the smallest and the largest that is believed.
    #[serde(default)]
    pub range: Option<(i64, i64)>,
    /// With a `number`: at or above the first, the contraindication named second is set (and for "rather not say").
    #[serde(default)]
    pub number_sets: Option<(i64, String)>,
    /// If every row was answered "no" (those named in `except` aside), this finding is set.
    #[serde(default)]
    pub all_no_sets: Option<String>,
    /// Rows that `all_no_sets` does not look at.
    #[serde(default)]
    pub except: Vec<String>,
}

/// Items under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemGroup {
    /// Text key of the heading: `group-<heading>`.
    #[serde(default)]
    pub heading: Option<String>,
    /// In the order shown.
    pub items: Vec<Item>,
}

/// A row or a tick. Authors write a plain finding as its id alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// The id to answer with: the finding's own, or a choice id of the dictionary.
    pub id: String,
    /// Asked only if this is true.
    pub gate: Option<Cond>,
    /// What yes sets, where it is not the finding of the same id.
    pub sets: Vec<String>,
    /// Own answers that replace yes.
    pub choices: Vec<Answer>,
    /// Text id, where it is not the finding's own question.
    pub text: Option<String>,
}

/// The full form of an [`Item`], and its compact one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemTable {
    id: String,
    #[serde(default)]
    gate: Option<Cond>,
    #[serde(default)]
    sets: Vec<String>,
    #[serde(default)]
    choices: Vec<Answer>,
    #[serde(default)]
    text: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum ItemWritten {
    Id(String),
    Table(ItemTable),
}

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = if deserializer.is_human_readable() {
            ItemWritten::deserialize(deserializer).map_err(|_| {
                <D::Error as serde::de::Error>::custom(
                    "an item is \"finding\" or { id, gate, sets, choices, text }, nothing else",
                )
            })?
        } else {
            ItemWritten::Table(ItemTable::deserialize(deserializer)?)
        };
        let table = match written {
            ItemWritten::Id(id) => ItemTable { id, gate: None, sets: Vec::new(), choices: Vec::new(), text: None },
            ItemWritten::Table(table) => table,
        };
        Ok(Self { id: table.id, gate: table.gate, sets: table.sets, choices: table.choices, text: table.text })
    }
}

impl Item {
    /// The findings that a plain yes sets.
    #[must_use]
    pub fn findings(&self) -> Vec<String> {
        if self.sets.is_empty() { vec![self.id.clone()] } else { self.sets.clone() }
    }
}

/// One answer of a `one` question, or a row's own answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Id in the dictionary.
    pub id: String,
    /// What it sets.
    #[serde(default)]
    pub findings: Vec<String>,
    /// What it sets together with other answers.
    #[serde(default)]
    pub also: Vec<Also>,
    /// What it rules out among the exercises.
    #[serde(default)]
    pub contraindications: Vec<String>,
    /// Text id, where it is not `choice-<id>`.
    #[serde(default)]
    pub text: Option<String>,
}

/// A finding that an answer sets only if something else is true as well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Also {
    /// What is set.
    pub finding: String,
    /// What must be true of the other answers of this and earlier cards.
    pub when: Cond,
}

/// Places that belong together when it is asked what makes the pain worse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Id in the dictionary.
    pub id: String,
    /// Applies if this is true.
    pub gate: Cond,
    /// At most eight rows, in the order shown.
    pub items: Vec<Item>,
    /// Ids of [`crate::Source`].
    pub source: Vec<String>,
    /// How well it is grounded.
    pub mark: Mark,
}
