//! What the content is made of as a whole. Every struct of it refuses fields that it does not know, so that a misspelt one is
//! noticed. Ids are strings here; `limber-core` turns them into numbers once, when it loads the pack.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Card, Contraindication, Exercise, Family, Finding, Group, Level, Mark, Region, Rule};

/// What to do, or whom to ring. The order in the file is the order in which several are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Id in the dictionary.
    pub id: String,
    /// The levels that it may go with.
    pub levels: Vec<Level>,
    /// Ids of [`Source`].
    pub source: Vec<String>,
    /// How well it is grounded.
    pub mark: Mark,
}

/// Telephone numbers of a country or region. They must be checked before a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// `uk`, `eu`, `us` or `other`.
    pub id: String,
    /// ISO 3166 codes that it covers.
    #[serde(default)]
    pub codes: Vec<String>,
    /// Emergency numbers, the first to dial first.
    pub emergency: Vec<String>,
    /// Urgent advice lines.
    #[serde(default)]
    pub urgent: Vec<String>,
    /// Crisis lines.
    #[serde(default)]
    pub crisis: Vec<String>,
    /// Poison lines.
    #[serde(default)]
    pub poison: Vec<String>,
    /// Text relay for deaf or speech-impaired people.
    #[serde(default)]
    pub relay: Vec<String>,
    /// Ids of [`Source`].
    pub source: Vec<String>,
    /// How well it is grounded.
    pub mark: Mark,
}

/// How well a source was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceSeen {
    /// Read.
    Seen,
    /// Read in part.
    Part,
    /// Read in a copy or a summary by somebody else.
    SecondHand,
    /// Not read.
    Memory,
    /// Not a publication: a choice of this project.
    Judgement,
}

/// Where clinical values come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The short code that items name.
    pub id: String,
    /// A citation that a reader can find.
    pub title: String,
    /// How well it was read.
    pub seen: SourceSeen,
}

/// Every id that was ever used, by kind. An id is retired, never used for something else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dictionary {
    /// Kind to ids.
    pub kinds: BTreeMap<String, Vec<String>>,
    /// Ids that mean the same thing in two kinds (a pattern that is also a contraindication).
    #[serde(default)]
    pub shared: Vec<String>,
    /// Ids that were used once and may not come back.
    #[serde(default)]
    pub retired: Vec<String>,
}

/// The words of one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Texts {
    /// BCP 47 tag.
    pub language: String,
    /// Texts without arguments: id, or `id.attribute`, to words.
    pub plain: BTreeMap<String, String>,
    /// Messages with arguments, as Fluent source.
    pub patterns: String,
}

/// All content of one release, checked as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pack {
    /// Version of the content, stored with every result.
    pub version: String,
    /// Hash of the authors' files, stored with every result.
    pub hash: String,
    /// "none yet" until a clinician has signed.
    pub reviewer: String,
    /// When the content must be looked at again, `YYYY-MM-DD`.
    pub review_by: String,
    /// Every id.
    pub ids: Dictionary,
    /// In file order.
    pub findings: Vec<Finding>,
    /// In file order.
    pub groups: Vec<Group>,
    /// In file order, which is the order in which reasons of one level and action are shown.
    pub rules: Vec<Rule>,
    /// In file order.
    pub cards: Vec<Card>,
    /// The order in which cards are asked. A card may stand twice; it is asked the first time that its gate is met.
    pub sequence: Vec<String>,
    /// In order of precedence.
    pub families: Vec<Family>,
    /// In the order in which they are shown.
    pub actions: Vec<Action>,
    /// Telephone numbers.
    pub countries: Vec<Country>,
    /// In the order of the list.
    pub regions: Vec<Region>,
    /// What rules exercises out.
    pub contraindications: Vec<Contraindication>,
    /// The library.
    pub exercises: Vec<Exercise>,
    /// Everything that items name as a source.
    pub sources: Vec<Source>,
    /// One per shipped language; the first is the fallback.
    pub texts: Vec<Texts>,
}
