//! Limber's content as types: what a finding, a rule, a card, a region or an exercise is, and the compact form in which
//! they ship. With the feature `author` also the reader that turns the authors' TOML and Fluent files into a [`Pack`] and
//! refuses the whole of it when one part is wrong. No rule is evaluated here and nothing is shown.

#[cfg(feature = "author")]
pub mod author;
mod card;
mod compact;
mod cond;
mod exercise;
mod finding;
mod level;
mod model;
mod place;

pub use card::{Also, Answer, Card, Family, Item, ItemGroup, Question, QuestionKind, Slot};
pub use compact::{CompactError, from_bytes, to_bytes};
pub use cond::Cond;
pub use exercise::{Amount, Bounds, Contraindication, Dose, DoseClass, DoseDefault, Exercise, ExerciseSides, Range, Step, Swap};
pub use finding::{Finding, FindingKind, Group, Rule};
pub use level::{ExerciseLimit, Level, Mark};
pub use model::{Action, Country, Dictionary, Pack, Source, SourceSeen, Texts};
pub use place::{Region, Side, View};

/// The shape of the pack. A build reads exactly this number; it grows with every change of a type in this crate.
pub const SCHEMA: u32 = 1;
