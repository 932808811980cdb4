//! The symptom self-check: which card comes next, and what a finished check says. It needs no vault, no clock and no
//! network; the same answers give the same result, in whatever order they were given.

mod answers;
mod change;
pub mod engine;
mod outcome;
mod rows;
mod sitting;
mod take;
mod view;
mod walk;

use serde::Serialize;

pub use answers::{AnswerValue, Answers};
pub use change::{Changed, change};
pub use outcome::{ActionView, Outcome, Reason, SafetyNet};
pub use sitting::{Place, Sitting, Taken};
pub use view::{CardView, ChoiceView, NumberRange, QuestionView, RowView};

use crate::Result;
use crate::content::{Content, FindingSet};

/// How far a check is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// This card's number, from 1.
    pub card: u32,
    /// At most so many cards in all, given the answers so far.
    pub at_most: u32,
}

/// The next thing in a check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A card has open questions.
    Ask {
        /// The card.
        card: CardView,
        /// How far the check is.
        progress: Progress,
        /// Questions and items that were answered but are not asked now.
        ignored: Vec<String>,
    },
    /// The check is finished.
    Done {
        /// What it says.
        outcome: Box<Outcome>,
        /// Questions and items that were answered but not asked; nothing of them counted.
        ignored: Vec<String>,
    },
}

/// Walks through the cards with these answers: the first card with an open question, or the result.
///
/// An emergency ends the check as soon as the card that decides it is answered whole. A question that is open never
/// lets the check end below that.
///
/// # Errors
/// [`crate::Error::InvalidInput`] when an answer names a question, row or choice that does not exist, or has a form that
/// the question does not allow.
pub fn next(content: &Content, answers: &Answers, language: &str) -> Result<Step> {
    let walk = walk::walk(content, answers)?;
    let words = content.words(language);
    Ok(match walk.end {
        walk::End::Card { id, shown } => Step::Ask {
            card: view::card(content, words, &id, &shown),
            progress: Progress { card: small(walk.cards), at_most: small(walk.at_most) },
            ignored: walk.ignored,
        },
        walk::End::Done => Step::Done {
            outcome: Box::new(outcome::build(content, words, &walk.findings, &walk.asked_in, &walk.contraindications)),
            ignored: walk.ignored,
        },
    })
}

/// The findings that follow from an age in years, and from age and sex together.
///
/// # Errors
/// [`crate::Error::Content`] if the content is not whole.
pub fn age_findings(content: &Content, years: i64, present: &FindingSet) -> Result<FindingSet> {
    rows::age_findings(content, years, present)
}

/// The result for a set of findings, without asking: what a finished check with these findings would say.
#[must_use]
pub fn outcome_of(content: &Content, findings: &FindingSet, language: &str) -> Outcome {
    outcome::build(content, content.words(language), findings, &std::collections::BTreeMap::new(), &Default::default())
}

/// Cards are 25 at most.
fn small(cards: usize) -> u32 {
    u32::try_from(cards).unwrap_or(u32::MAX)
}

/// Every card with every question that it can ask.
///
/// # Errors
/// [`crate::Error::Content`] if the content is not whole.
pub fn questions(content: &Content, language: &str) -> Result<Vec<CardView>> {
    view::all(content, content.words(language))
}
