//! Limber's content as types: what a finding, a rule, a card, a region or an exercise is, and the compact form in which
//! they ship. With the feature `author` also the reader that turns the authors' TOML and Fluent files into a [`Pack`] and
//! refuses the whole of it when one part is wrong. No rule is evaluated here and nothing is shown.

#[cfg(feature = "author")]
pub mod author;
mod compact;
mod cond;
mod exercise;
mod model;

pub use compact::{CompactError, from_bytes, to_bytes};
pub use cond::Cond;
pub use exercise::{Amount, Bounds, Contraindication, Dose, DoseClass, DoseDefault, Exercise, ExerciseSides, Range, Step, Swap};
pub use model::{
    Action, Also, Answer, Card, Country, Dictionary, ExerciseLimit, Family, Finding, FindingKind, Group, Item, ItemGroup, Level,
    Mark, Pack, Question, QuestionKind, Region, Rule, Side, Slot, Source, SourceSeen, Texts, View,
};

/// The shape of the pack. A build reads exactly this number; it grows with every change of a type in this crate.
pub const SCHEMA: u32 = 1;
