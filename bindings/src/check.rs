//! The self-check: a sitting that holds the answers, and its pages. It needs no journal. The records mirror the core's pages
//! field by field; where they drift apart, this file does not compile.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use limber_core::check::{
    ActionView, AnswerValue, Answers, CardView, ChoiceView, NumberRange, QuestionView, RowView, SafetyNet, Sitting, Taken,
};
use limber_core::content::{Level, QuestionKind, content};
use limber_core::page::{self, AskPage, NumberLine, ReasonView, ResultPage, ReviewLine, ReviewPage};

use crate::guard::{desk, guarded};
use crate::{LimberError, Locale};

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

/// An action in words.
#[uniffi::remote(Record)]
pub struct ActionView {
    pub id: String,
    pub headline: String,
    pub text: String,
}

/// What to watch for.
#[uniffi::remote(Record)]
pub struct SafetyNet {
    pub lead: String,
    pub signs: Vec<String>,
}

/// Why.
#[uniffi::remote(Record)]
pub struct ReasonView {
    pub rule: String,
    pub level: Level,
    pub because: String,
    pub text: String,
    pub source: String,
    pub questions: Vec<String>,
}

/// A result as a page.
#[uniffi::remote(Record)]
pub struct ResultPage {
    pub urgency: Level,
    pub heading: String,
    pub lead: String,
    pub first: Vec<NumberLine>,
    pub headline: String,
    pub actions: Vec<ActionView>,
    pub who: Vec<String>,
    pub dial: Option<NumberLine>,
    pub numbers: Vec<NumberLine>,
    pub say: Option<String>,
    pub reasons: Vec<ReasonView>,
    pub safety_title: String,
    pub safety_net: Vec<SafetyNet>,
    pub exercise_text: String,
    pub not_a_diagnosis: String,
    pub content_line: String,
    pub kept: String,
    pub not_kept: String,
    pub share: String,
}

/// A question with its answer.
#[uniffi::remote(Record)]
pub struct ReviewLine {
    pub question: String,
    pub title: String,
    pub text: String,
    pub answers: Vec<String>,
}

/// A look back at the answers.
#[uniffi::remote(Record)]
pub struct ReviewPage {
    pub lines: Vec<ReviewLine>,
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

/// A card that is asked.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct CheckCard {
    /// The card.
    pub card: CardView,
    /// What was answered to it before.
    pub given: Vec<QuestionAnswer>,
    /// "Card 4 of at most 12".
    pub progress_text: String,
    /// This card's number, from 1.
    pub number: u32,
    /// At most so many cards.
    pub at_most: u32,
    /// There is a card before this one.
    pub can_go_back: bool,
    /// What may not be left open and was: `question`, or `question.row`. Empty until an answer missed something.
    pub open: Vec<String>,
    /// What the last answer took with it, in words.
    pub notice: Option<String>,
}

/// Where a check is.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Enum)]
#[expect(clippy::large_enum_variant, reason = "it is made once for each tap, and the bridge knows no boxes")]
pub enum CheckStep {
    /// A card is asked.
    Ask {
        /// The card.
        page: CheckCard,
    },
    /// The answers are looked over once; `confirm` goes on.
    Review {
        /// The answers.
        page: ReviewPage,
        /// What the last answer took with it, in words.
        notice: Option<String>,
    },
    /// It is finished.
    Done {
        /// What it says.
        page: ResultPage,
    },
}

/// A check that somebody sits at.
#[derive(Debug, uniffi::Object)]
pub struct LimberCheck {
    sitting: Mutex<Sitting>,
    locale: Locale,
}

#[uniffi::export]
impl LimberCheck {
    /// A new check.
    ///
    /// # Errors
    /// None that a whole build can have.
    #[uniffi::constructor]
    pub fn begin(locale: Locale) -> Result<Arc<Self>, LimberError> {
        guarded(|| Ok(Arc::new(Self { sitting: Mutex::default(), locale })))
    }

    /// A check that was written down with [`Self::saved`].
    ///
    /// # Errors
    /// [`LimberError::InvalidInput`] for `saved`.
    #[uniffi::constructor]
    pub fn restore(saved: String, locale: Locale) -> Result<Arc<Self>, LimberError> {
        guarded(|| {
            let sitting = Sitting::from_json(&saved)?;
            sitting.place(content()?, &locale.language)?;
            Ok(Arc::new(Self { sitting: Mutex::new(sitting), locale }))
        })
    }

    /// The check as text, to be taken up again after the app was ended.
    ///
    /// # Errors
    /// None today.
    pub fn saved(&self) -> Result<String, LimberError> {
        guarded(|| Ok(self.lock().to_json()))
    }

    /// Where it is.
    ///
    /// # Errors
    /// None that a whole build can have.
    pub fn step(&self) -> Result<CheckStep, LimberError> {
        guarded(|| self.shown(&self.lock(), Vec::new(), None))
    }

    /// Answers the whole card that is asked now. What is open is named in the step; nothing is changed then.
    ///
    /// # Errors
    /// [`LimberError::InvalidInput`] that names the question or row; nothing is changed then.
    pub fn answer(&self, given: Vec<QuestionAnswer>) -> Result<CheckStep, LimberError> {
        guarded(|| {
            let mut sitting = self.lock();
            match sitting.answer(content()?, &self.locale.language, answers(given)?)? {
                Taken::Open(open) => self.shown(&sitting, open, None),
                Taken::Whole { dropped } => {
                    let notice = page::dropped(desk(&self.locale)?.words, dropped.len());
                    self.shown(&sitting, Vec::new(), notice)
                }
            }
        })
    }

    /// The answers were looked over.
    ///
    /// # Errors
    /// None that a whole build can have.
    pub fn confirm(&self) -> Result<CheckStep, LimberError> {
        guarded(|| {
            let mut sitting = self.lock();
            sitting.confirm();
            self.shown(&sitting, Vec::new(), None)
        })
    }

    /// Back to the card before, with its answers. At the first card nothing happens.
    ///
    /// # Errors
    /// None that a whole build can have.
    pub fn back(&self) -> Result<CheckStep, LimberError> {
        guarded(|| {
            let mut sitting = self.lock();
            sitting.back(content()?, &self.locale.language)?;
            self.shown(&sitting, Vec::new(), None)
        })
    }

    /// Back to the card that asked a question.
    ///
    /// # Errors
    /// [`LimberError::NotFound`] if it was not asked.
    pub fn reopen(&self, question: String) -> Result<CheckStep, LimberError> {
        guarded(|| {
            let mut sitting = self.lock();
            sitting.reopen(&question)?;
            self.shown(&sitting, Vec::new(), None)
        })
    }
}

impl LimberCheck {
    /// The sitting. A panic in between cannot leave it half changed: it is changed in one step.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Sitting> {
        self.sitting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn shown(&self, sitting: &Sitting, open: Vec<String>, notice: Option<String>) -> Result<CheckStep, LimberError> {
        Ok(match page::check(&desk(&self.locale)?, sitting)? {
            page::CheckPage::Ask(page) => CheckStep::Ask { page: card(*page, open, notice) },
            page::CheckPage::Review(page) => CheckStep::Review { page, notice },
            page::CheckPage::Done(page) => CheckStep::Done { page: *page },
        })
    }
}

fn card(page: AskPage, open: Vec<String>, notice: Option<String>) -> CheckCard {
    CheckCard {
        card: page.card,
        given: page
            .given
            .into_iter()
            .map(|given| QuestionAnswer { question: given.question, answer: given.value.into() })
            .collect(),
        progress_text: page.progress_text,
        number: page.number,
        at_most: page.at_most,
        can_go_back: page.can_go_back,
        open,
        notice,
    }
}

impl From<AnswerValue> for AnswerGiven {
    fn from(value: AnswerValue) -> Self {
        match value {
            AnswerValue::Choice(choice) => Self::Choice { choice },
            AnswerValue::Number(number) => Self::Number { number },
            AnswerValue::Ticks(ticks) => Self::Ticks { ticks },
            AnswerValue::Rows(rows) => {
                Self::Rows { rows: rows.into_iter().map(|(row, answer)| RowAnswer { row, answer }).collect() }
            }
        }
    }
}

fn answers(given: Vec<QuestionAnswer>) -> Result<Answers, LimberError> {
    let mut out = Answers::default();
    for QuestionAnswer { question, answer } in given {
        if out.get(&question).is_some() {
            return Err(twice(question));
        }
        let value = match answer {
            AnswerGiven::Choice { choice } => AnswerValue::Choice(choice),
            AnswerGiven::Number { number } => AnswerValue::Number(number),
            AnswerGiven::Ticks { ticks } => AnswerValue::Ticks(ticks),
            AnswerGiven::Rows { rows } => {
                let mut map = BTreeMap::new();
                for RowAnswer { row, answer } in rows {
                    if map.insert(row, answer).is_some() {
                        return Err(twice(question));
                    }
                }
                AnswerValue::Rows(map)
            }
        };
        out.set(question, value);
    }
    Ok(out)
}

/// The second answer would silently replace the first, which may have been a yes.
fn twice(field: String) -> LimberError {
    LimberError::InvalidInput { field, reason: "is answered twice".to_owned() }
}
