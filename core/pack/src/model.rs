//! What the content is made of. Every struct refuses fields that it does not know, so that a misspelt one is noticed.
//! Ids are strings here; `limber-core` turns them into numbers once, when it loads the pack.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};

use crate::{Cond, Contraindication, Exercise};

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
    /// Where the value comes from: ids of [`Source`].
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
    /// Ids of [`Source`].
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
    /// Ids of [`Source`].
    pub source: Vec<String>,
    /// How well it is grounded.
    pub mark: Mark,
}

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
    /// Ids of [`Source`].
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
    /// Ids of [`Source`].
    pub source: Vec<String>,
    /// How well it is grounded.
    pub mark: Mark,
}

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
