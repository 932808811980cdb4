//! The pain score: NRS, a whole number from 0 (none) to 10 (the worst one can think of). There is no Nrs of 11.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Error, Result};

/// A score on the 0-10 number rating scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Nrs(u8);

impl Nrs {
    /// A score.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for `pain_now` outside 0 to 10; nothing is ever clipped.
    pub fn new(value: i64) -> Result<Self> {
        match u8::try_from(value) {
            Ok(score) if score <= 10 => Ok(Self(score)),
            _ => Err(Error::input("pain_now", "pain is a whole number from 0 to 10")),
        }
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<i64> for Nrs {
    type Error = Error;

    fn try_from(value: i64) -> Result<Self> {
        Self::new(value)
    }
}

impl From<Nrs> for i64 {
    fn from(score: Nrs) -> Self {
        i64::from(score.0)
    }
}

impl fmt::Display for Nrs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// The value of a day: the median of its moments, the mean of the middle two if their number is even. A day without a
/// score has no value; it is a gap, never 0.
#[must_use]
pub fn day_value(moments: &[Nrs]) -> Option<f64> {
    let mut sorted: Vec<u8> = moments.iter().map(|score| score.0).collect();
    sorted.sort_unstable();
    let middle = sorted.len() / 2;
    let upper = f64::from(*sorted.get(middle)?);
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = f64::from(*sorted.get(middle.checked_sub(1)?)?);
    Some(f64::midpoint(lower, upper))
}
