//! Exercises, their doses and what rules them out.

use serde::{Deserialize, Serialize};

use crate::{Cond, ExerciseLimit, Mark};

/// A state in which some exercises are not offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contraindication {
    /// Id in the dictionary.
    pub id: String,
    /// Findings that set it.
    #[serde(default)]
    pub set_by: Vec<String>,
    /// A condition over findings that sets it.
    #[serde(default)]
    pub set_when: Option<Cond>,
    /// Patterns that set it when they are shown.
    #[serde(default)]
    pub set_by_pattern: Vec<String>,
    /// Everything but these exercises is blocked.
    #[serde(default)]
    pub blocks_all_but: Vec<String>,
    /// Asked before the first stretch.
    #[serde(default)]
    pub profile: bool,
    /// Ids of [`crate::Source`].
    pub source: Vec<String>,
    /// How well it is grounded.
    pub mark: Mark,
}

/// A dose class; its bounds hold for every item of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DoseClass {
    /// Held at a mild pull.
    Stretch,
    /// Moved through a comfortable range.
    Mobility,
    /// Pressed without movement.
    Isometric,
    /// Moved against a load.
    Strength,
    /// Kept up for minutes.
    Aerobic,
}

impl DoseClass {
    /// The bounds of the class (judgement where no source; ACSM for the stretch).
    #[must_use]
    pub const fn bounds(self) -> Bounds {
        match self {
            Self::Stretch => {
                Bounds { hold_s: Some((10, 30)), hold_s_65: Some((30, 60)), repeats: Some((2, 4)), sets: Some((1, 1)) }
            }
            Self::Mobility => Bounds { hold_s: Some((0, 10)), hold_s_65: None, repeats: Some((5, 15)), sets: Some((1, 2)) },
            Self::Isometric => Bounds { hold_s: Some((5, 45)), hold_s_65: None, repeats: Some((5, 10)), sets: Some((1, 2)) },
            Self::Strength => Bounds { hold_s: Some((0, 10)), hold_s_65: None, repeats: Some((5, 15)), sets: Some((1, 3)) },
            Self::Aerobic => Bounds { hold_s: None, hold_s_65: None, repeats: None, sets: None },
        }
    }

    /// The id of the class in texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Stretch => "stretch",
            Self::Mobility => "mobility",
            Self::Isometric => "isometric",
            Self::Strength => "strength",
            Self::Aerobic => "aerobic",
        }
    }
}

/// The smallest and the largest value that a class allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Seconds a repeat is held.
    pub hold_s: Option<(u32, u32)>,
    /// The same from age 65.
    pub hold_s_65: Option<(u32, u32)>,
    /// Repeats, for each side where there are sides.
    pub repeats: Option<(u32, u32)>,
    /// Sets.
    pub sets: Option<(u32, u32)>,
}

/// A smallest and a largest value.
pub type Range = (u32, u32);

/// How much, how often.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dose {
    /// Seconds a repeat is held.
    #[serde(default)]
    pub hold_s: Option<Range>,
    /// The same from age 65 and for people who did not give their age.
    #[serde(default)]
    pub hold_s_65: Option<Range>,
    /// Repeats, for each side where there are sides.
    #[serde(default)]
    pub repeats: Option<Range>,
    /// Sets.
    #[serde(default)]
    pub sets: Option<Range>,
    /// Minutes, for what is kept up.
    #[serde(default)]
    pub minutes: Option<Range>,
    /// Times a day.
    #[serde(default)]
    pub per_day: Option<Range>,
    /// Days a week.
    #[serde(default)]
    pub days_per_week: Option<Range>,
    /// What is offered first.
    pub default: DoseDefault,
}

/// The dose that is offered first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoseDefault {
    /// Seconds.
    #[serde(default)]
    pub hold_s: Amount,
    /// Repeats, for each side where there are sides.
    #[serde(default)]
    pub repeats: Amount,
    /// Sets.
    #[serde(default)]
    pub sets: Amount,
    /// Minutes.
    #[serde(default)]
    pub minutes: Amount,
}

/// A number that does not apply to every item.
pub type Amount = Option<u32>;

/// Which sides an exercise works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExerciseSides {
    /// One after the other, each with its full dose.
    Each,
    /// Both at once.
    Both,
    /// It has no sides.
    None,
}

/// Shown instead, when one of these contraindications is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Swap {
    /// The item shown instead. It is gated by its own lists.
    pub to: String,
    /// Contraindications.
    pub when: Vec<String>,
}

/// An easier or a harder version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Another item of the library, gated by its own lists.
    #[serde(default)]
    pub item: Option<String>,
    /// Only words: `exercise-<id>.easier` or `.harder`.
    #[serde(default)]
    pub text: bool,
}

/// An item of the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exercise {
    /// Id in the dictionary.
    pub id: String,
    /// Its dose class.
    pub class: DoseClass,
    /// Text key `position-<position>`.
    pub position: String,
    /// Text keys `kit-<kit>`.
    pub kit: Vec<String>,
    /// Text keys `muscle-<muscle>`.
    pub muscles: Vec<String>,
    /// Which sides it works.
    pub sides: ExerciseSides,
    /// How many steps its text has.
    pub steps: u32,
    /// How much, how often.
    pub dose: Dose,
    /// Contraindications that hide it.
    #[serde(default)]
    pub block: Vec<String>,
    /// What is shown instead.
    #[serde(default)]
    pub swap: Vec<Swap>,
    /// Contraindications that add a note.
    #[serde(default)]
    pub warn: Vec<String>,
    /// Allowed while a `soon` reason limits exercise to these sets (judgement); what it is swapped for counts as it.
    #[serde(default)]
    pub within: Vec<ExerciseLimit>,
    /// One step easier.
    pub easier: Step,
    /// One step harder.
    pub harder: Step,
    /// Text keys of the signs that end it at once.
    pub stop: Vec<String>,
    /// Ids of [`crate::Source`].
    pub source: Vec<String>,
    /// How well it is grounded.
    pub mark: Mark,
    /// Who wrote it.
    pub author: String,
    /// Its licence.
    pub licence: String,
    /// "none yet" until a clinician has signed.
    pub reviewer: String,
    /// When it must be looked at again, `YYYY-MM-DD`.
    pub review_by: String,
}
