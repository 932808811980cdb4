//! The self-check as pages: a card with the answers given before, the look back at all answers, and the result.

use serde::Serialize;

use super::Desk;
use super::result::{ResultPage, progress, result};
use crate::Result;
use crate::check::{AnswerValue, CardView, ChoiceView, Place, QuestionView, Sitting, Step};
use crate::content::Words;

/// Where a check is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum CheckPage {
    /// A card is asked.
    Ask(Box<AskPage>),
    /// The answers are looked over.
    Review(ReviewPage),
    /// The result.
    Done(Box<ResultPage>),
}

/// A card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AskPage {
    /// The card.
    pub card: CardView,
    /// What was answered to it before; empty for the first time.
    pub given: Vec<GivenAnswer>,
    /// "Card 4 of at most 12".
    pub progress_text: String,
    /// This card's number, from 1.
    pub number: u32,
    /// At most so many cards.
    pub at_most: u32,
    /// There is a card before this one.
    pub can_go_back: bool,
}

/// An answer given before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GivenAnswer {
    /// The question.
    pub question: String,
    /// The answer.
    pub value: AnswerValue,
}

/// A look back at the answers, before any result that is no emergency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReviewPage {
    /// Every question with its answer, in the order asked.
    pub lines: Vec<ReviewLine>,
}

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReviewLine {
    /// Where one goes to change it.
    pub question: String,
    /// The heading of its card.
    pub title: String,
    /// The question.
    pub text: String,
    /// What was said. Of rows and ticks, those that fit and those that were not sure.
    pub answers: Vec<String>,
}

/// Where a sitting is, as a page.
///
/// # Errors
/// As [`crate::check::next`].
pub fn check(desk: &Desk<'_>, sitting: &Sitting) -> Result<CheckPage> {
    let (content, language) = (desk.content, desk.words.language());
    Ok(match sitting.place(content, language)? {
        Place::Ask(Step::Ask { card, progress: at, .. }) => CheckPage::Ask(Box::new(AskPage {
            given: card.questions.iter().filter_map(|question| given(sitting, &question.id)).collect(),
            progress_text: progress(desk.words, at),
            number: at.card,
            at_most: at.at_most,
            can_go_back: sitting.can_go_back(content, language)?,
            card,
        })),
        Place::Review(_) => CheckPage::Review(ReviewPage { lines: review_of(desk, sitting)? }),
        Place::Ask(Step::Done { outcome, .. }) | Place::Done(Step::Done { outcome, .. }) => {
            CheckPage::Done(Box::new(result(desk, &outcome)))
        }
        Place::Done(Step::Ask { .. }) => return Err(crate::Error::Internal { id: "check_place" }),
    })
}

fn given(sitting: &Sitting, question: &str) -> Option<GivenAnswer> {
    let value = sitting.answers().get(question)?.clone();
    Some(GivenAnswer { question: question.to_owned(), value })
}

/// Every question that was answered, with its answer, in the order of the walk.
///
/// # Errors
/// As [`crate::check::next`].
pub fn review_of(desk: &Desk<'_>, sitting: &Sitting) -> Result<Vec<ReviewLine>> {
    let mut out = Vec::new();
    for card in sitting.asked(desk.content, desk.words.language())? {
        for question in &card.questions {
            let Some(value) = sitting.answers().get(&question.id) else { continue };
            out.push(ReviewLine {
                question: question.id.clone(),
                title: card.title.clone(),
                text: question.text.clone(),
                answers: said(desk.words, question, value),
            });
        }
    }
    Ok(out)
}

/// An answer in words, one line for each thing that was said.
fn said(words: &Words, question: &QuestionView, value: &AnswerValue) -> Vec<String> {
    let choice = |id: &str| text(&question.choices, id);
    match value {
        AnswerValue::Number(number) => vec![number.to_string()],
        AnswerValue::Choice(id) => vec![choice(id).or_else(|| question.unsaid.clone()).unwrap_or_else(|| id.clone())],
        AnswerValue::Ticks(ticks) => ticks
            .iter()
            .map(|tick| match tick.strip_prefix('?') {
                Some(id) => unsure(words, &choice(id).unwrap_or_else(|| id.to_owned())),
                None => choice(tick).or_else(|| question.none.clone()).unwrap_or_else(|| tick.clone()),
            })
            .collect(),
        AnswerValue::Rows(rows) => {
            let said = question.rows.iter().filter_map(|row| {
                let answer = rows.get(&row.id)?;
                let name = words.find(&format!("finding-{}", row.id)).unwrap_or(&row.text);
                match answer.as_str() {
                    "no" => None,
                    "yes" => Some(name.to_owned()),
                    "not_sure" => Some(unsure(words, name)),
                    own => Some(format!("{name}: {}", text(&row.choices, own).unwrap_or_else(|| own.to_owned()))),
                }
            });
            let said: Vec<String> = said.collect();
            if said.is_empty() { vec![words.get("check-all_no").to_owned()] } else { said }
        }
    }
}

fn text(choices: &[ChoiceView], id: &str) -> Option<String> {
    choices.iter().find(|choice| choice.id == id).map(|choice| choice.text.clone())
}

fn unsure(words: &Words, text: &str) -> String {
    words.format("check-unsure", &[("text", text)])
}
