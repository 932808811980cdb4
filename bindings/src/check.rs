//! The self-check: answers in, the next card or the result out. It needs no journal. The records mirror the core's views
//! field by field; where they drift apart, this file does not compile.

use limber_core::check::{
    self, ActionView, AnswerValue, Answers, CardView, ChoiceView, NumberRange, Outcome, Progress, QuestionView, Reason, RowView,
    SafetyNet,
};
use limber_core::content::{ExerciseLimit, Level, Mark, QuestionKind, content};

use crate::LimberError;

/// How soon to be seen.
#[uniffi::remote(Enum)]
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

/// What may still be exercised.
#[uniffi::remote(Enum)]
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

/// How well a value is grounded.
#[uniffi::remote(Enum)]
pub enum Mark {
    /// Read in the source.
    Seen,
    /// Not yet checked against a source.
    Memory,
    /// A choice of this project; needs a clinician's signature.
    Judgement,
}

/// How a question is answered.
#[uniffi::remote(Enum)]
pub enum QuestionKind {
    /// One answer of a list.
    One,
    /// A tick list.
    Many,
    /// A whole number.
    Number,
    /// Rows with an answer each.
    Rows,
}

/// What is believed of a number.
#[uniffi::remote(Record)]
pub struct NumberRange {
    pub low: i64,
    pub high: i64,
}

/// A choice or a tick.
#[uniffi::remote(Record)]
pub struct ChoiceView {
    pub id: String,
    pub text: String,
    pub help: String,
    pub why: String,
    pub findings: Vec<String>,
    pub contraindications: Vec<String>,
    pub group: Option<String>,
    pub one_of: Option<String>,
}

/// A row with its own answer.
#[uniffi::remote(Record)]
pub struct RowView {
    pub id: String,
    pub text: String,
    pub help: String,
    pub why: String,
    pub findings: Vec<String>,
    pub choices: Vec<ChoiceView>,
}

/// A question of a card.
#[uniffi::remote(Record)]
pub struct QuestionView {
    pub id: String,
    pub kind: QuestionKind,
    pub text: String,
    pub help: String,
    pub why: String,
    pub optional: bool,
    pub range: Option<NumberRange>,
    pub none: Option<String>,
    pub unsaid: Option<String>,
    pub choices: Vec<ChoiceView>,
    pub rows: Vec<RowView>,
}

/// A card.
#[uniffi::remote(Record)]
pub struct CardView {
    pub id: String,
    pub title: String,
    pub questions: Vec<QuestionView>,
}

/// How far a check is.
#[uniffi::remote(Record)]
pub struct Progress {
    pub card: u32,
    pub at_most: u32,
}

/// An action in words.
#[uniffi::remote(Record)]
pub struct ActionView {
    pub id: String,
    pub headline: String,
    pub text: String,
}

/// Why the level is what it is.
#[uniffi::remote(Record)]
pub struct Reason {
    pub rule: String,
    pub level: Level,
    pub text: String,
    pub source: Vec<String>,
    pub mark: Mark,
    pub answers: Vec<String>,
    pub answer_texts: Vec<String>,
    pub questions: Vec<String>,
}

/// What to watch for.
#[uniffi::remote(Record)]
pub struct SafetyNet {
    pub lead: String,
    pub signs: Vec<String>,
}

/// What a finished check says.
#[uniffi::remote(Record)]
pub struct Outcome {
    pub urgency: Level,
    pub heading: String,
    pub lead: String,
    pub action: Option<String>,
    pub headline: String,
    pub who: Vec<String>,
    pub actions: Vec<ActionView>,
    pub say: Option<String>,
    pub crisis: bool,
    pub reasons: Vec<Reason>,
    pub safety_net: Vec<SafetyNet>,
    pub not_a_diagnosis: String,
    pub exercise: ExerciseLimit,
    pub findings: Vec<String>,
    pub contraindications: Vec<String>,
    pub language: String,
    pub content_version: String,
}

/// The answer to one row.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct RowAnswer {
    /// The row.
    pub row: String,
    /// `yes`, `no`, `not_sure`, or the row's own answer.
    pub answer: String,
}

/// The answer to one question.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum AnswerGiven {
    /// A choice, or `unsaid` for a number.
    Choice {
        /// Its id.
        choice: String,
    },
    /// A number.
    Number {
        /// Whole.
        number: i64,
    },
    /// Ticks: ids, `?id` for one that the person is not sure of, or `none` alone.
    Ticks {
        /// Ids.
        ticks: Vec<String>,
    },
    /// A row each.
    Rows {
        /// Each row once.
        rows: Vec<RowAnswer>,
    },
}

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct QuestionAnswer {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: AnswerGiven,
}

/// The next thing in a check.
#[expect(clippy::large_enum_variant, reason = "a box does not cross to the other languages, and there is one at a time")]
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
pub enum CheckStep {
    /// A card has open questions.
    Ask {
        /// The card.
        card: CardView,
        /// How far the check is.
        progress: Progress,
        /// Answered but not asked now.
        ignored: Vec<String>,
    },
    /// It is finished.
    Done {
        /// What it says.
        outcome: Outcome,
        /// Answered but not asked; nothing of them counted.
        ignored: Vec<String>,
    },
}

/// Walks through the cards with these answers: the first with an open question, or the result.
///
/// # Errors
/// [`LimberError::InvalidInput`] that names the question or row.
#[uniffi::export]
pub fn check_next(answers: Vec<QuestionAnswer>, language: String) -> Result<CheckStep, LimberError> {
    let mut given = Answers::default();
    for QuestionAnswer { question, answer } in answers {
        if given.get(&question).is_some() {
            return Err(twice(question));
        }
        let value = match answer {
            AnswerGiven::Choice { choice } => AnswerValue::Choice(choice),
            AnswerGiven::Number { number } => AnswerValue::Number(number),
            AnswerGiven::Ticks { ticks } => AnswerValue::Ticks(ticks),
            AnswerGiven::Rows { rows } => {
                let mut map = std::collections::BTreeMap::new();
                for RowAnswer { row, answer } in rows {
                    if map.insert(row, answer).is_some() {
                        return Err(twice(question));
                    }
                }
                AnswerValue::Rows(map)
            }
        };
        given.set(question, value);
    }
    Ok(match check::next(content()?, &given, &language)? {
        check::Step::Ask { card, progress, ignored } => CheckStep::Ask { card, progress, ignored },
        check::Step::Done { outcome, ignored } => CheckStep::Done { outcome: *outcome, ignored },
    })
}

/// The second answer would silently replace the first, which may have been a yes.
fn twice(field: String) -> LimberError {
    LimberError::InvalidInput { field, reason: "is answered twice".to_owned() }
}
