//! A check that a person sits at: the answers, the way back, and the look at them before the result. It is what a shell
//! holds from the first card to the last; it can be written down and taken up again.

use serde::{Deserialize, Serialize};

use super::answers::{AnswerValue, Answers};
use super::{CardView, Step, change, next};
use crate::content::{Content, Level};
use crate::{Error, Result};

/// A check that is being answered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sitting {
    answers: Answers,
    /// The questions of each card that was answered, in the order of the walk.
    trail: Vec<Vec<String>>,
    /// Which of them is looked at again; none while the first open card is asked. An open card before it goes first.
    at: Option<usize>,
    /// The answers were looked over.
    reviewed: bool,
}

/// Where a sitting is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A card is asked, for the first time or again.
    Ask(Step),
    /// Everything is answered and no emergency was found: the person looks the answers over once.
    Review(Step),
    /// The result.
    Done(Step),
}

/// What an answered card did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// It is answered. Questions whose earlier answer does not stand any more are named.
    Whole {
        /// Their ids.
        dropped: Vec<String>,
    },
    /// Something that may not be left open is open; nothing was changed. `question`, or `question.row`.
    Open(Vec<String>),
}

impl Sitting {
    /// Takes up what was written down.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for `saved` if it is not of this form. Answers that this content does not know are found by
    /// the next step.
    pub fn from_json(saved: &str) -> Result<Self> {
        let sitting: Self =
            serde_json::from_str(saved).map_err(|_| Error::input("saved", "this is not a check that was written down"))?;
        if sitting.at.is_some_and(|at| at >= sitting.trail.len()) {
            return Err(Error::input("saved", "this is not a check that was written down"));
        }
        Ok(sitting)
    }

    /// Writes it down.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Maps and lists of strings always serialize.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// All answers so far.
    #[must_use]
    pub const fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Nothing was answered yet.
    #[must_use]
    pub fn is_fresh(&self) -> bool {
        self.trail.is_empty()
    }

    /// There is a card before what is asked now.
    ///
    /// # Errors
    /// As [`next`].
    pub fn can_go_back(&self, content: &Content, language: &str) -> Result<bool> {
        Ok(self.position(content, language)? > 0)
    }

    /// What is asked now.
    ///
    /// # Errors
    /// As [`next`].
    pub fn place(&self, content: &Content, language: &str) -> Result<Place> {
        let step = next(content, &self.shown(), language)?;
        Ok(match &step {
            Step::Ask { .. } => Place::Ask(step),
            Step::Done { outcome, .. } if outcome.urgency < Level::Emergency && !self.reviewed => Place::Review(step),
            Step::Done { .. } => Place::Done(step),
        })
    }

    /// Answers the card that is asked now. A card is answered whole: what is not among `given` has no answer.
    ///
    /// # Errors
    /// As [`change`], and [`Error::InvalidInput`] for a question that is not on the card. Nothing is changed then.
    pub fn answer(&mut self, content: &Content, language: &str, given: Answers) -> Result<Taken> {
        let Place::Ask(Step::Ask { card, .. }) = self.place(content, language)? else {
            return Err(Error::input("answers", "no card is asked now"));
        };
        let asked = questions(&card);
        if let Some(other) = given.0.keys().find(|id| !asked.contains(id)) {
            return Err(Error::input(other, "is not on this card"));
        }
        let open = card.open(&given);
        if !open.is_empty() {
            return Ok(Taken::Open(open));
        }
        let mut answers = self.answers.clone();
        answers.0.retain(|id, _| !asked.contains(id) || given.get(id).is_some());
        let mut dropped: Vec<String> = Vec::new();
        for id in &asked {
            let Some(value) = given.get(id) else { continue };
            let changed = change(content, &answers, id, value.clone())?;
            answers = changed.answers;
            dropped.extend(changed.dropped);
        }
        // What was dropped by one question of the card and given by the next stands.
        dropped.retain(|id| answers.get(id).is_none());
        self.answers = answers;
        self.walked(content, language, asked, &dropped)?;
        Ok(Taken::Whole { dropped })
    }

    /// Puts an answered card on the way back. A question stands there once, and only while it has its answer.
    fn walked(&mut self, content: &Content, language: &str, asked: Vec<String>, dropped: &[String]) -> Result<()> {
        for card in &mut self.trail {
            card.retain(|id| !asked.contains(id) && !dropped.contains(id));
        }
        self.trail.retain(|card| !card.is_empty());
        let place = self.before(content, language, &asked)?;
        self.trail.insert(place, asked.into_iter().filter(|id| !dropped.contains(id)).collect());
        self.trail.retain(|card| !card.is_empty());
        self.at = None;
        self.reviewed = false;
        Ok(())
    }

    /// How many cards of the way back come before the one that asks these questions.
    fn before(&self, content: &Content, language: &str, asked: &[String]) -> Result<usize> {
        let others = self.trail.iter().enumerate().rev().filter(|(_, card)| !card.iter().any(|id| asked.contains(id)));
        for (at, card) in others {
            // Of two that are open, the walk asks the one that comes first.
            let both: Vec<&String> = card.iter().chain(asked).collect();
            if let Step::Ask { card: first, .. } = next(content, &self.without(&both), language)?
                && first.questions.iter().any(|question| card.contains(&question.id))
            {
                return Ok(at + 1);
            }
        }
        Ok(0)
    }

    /// How many cards of the way back come before what is asked now.
    fn position(&self, content: &Content, language: &str) -> Result<usize> {
        match next(content, &self.shown(), language)? {
            Step::Ask { card, .. } => self.before(content, language, &questions(&card)),
            Step::Done { .. } => Ok(self.trail.len()),
        }
    }

    /// The result, if the check is finished and looked over.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for `check` if it is not; as [`next`].
    pub fn outcome(&self, content: &Content, language: &str) -> Result<super::Outcome> {
        match self.place(content, language)? {
            Place::Done(Step::Done { outcome, .. }) => Ok(*outcome),
            _ => Err(Error::input("check", "it is not finished")),
        }
    }

    /// The answers were looked over; the result may be shown.
    pub const fn confirm(&mut self) {
        self.reviewed = true;
    }

    /// Back to the card before, with its answers. Those that came later are kept; what a change takes with it goes then.
    /// False at the first card.
    ///
    /// # Errors
    /// As [`next`].
    pub fn back(&mut self, content: &Content, language: &str) -> Result<bool> {
        let Some(before) = self.position(content, language)?.checked_sub(1) else { return Ok(false) };
        self.at = Some(before);
        self.reviewed = false;
        Ok(true)
    }

    /// Back to the card that asked a question.
    ///
    /// # Errors
    /// [`Error::NotFound`] if it was not asked.
    pub fn reopen(&mut self, question: &str) -> Result<()> {
        let found = self.trail.iter().position(|card| card.iter().any(|asked| asked == question));
        self.at = Some(found.ok_or(Error::NotFound { what: "question" })?);
        self.reviewed = false;
        Ok(())
    }

    /// Every card that was answered, as it was asked, in order.
    ///
    /// # Errors
    /// As [`next`].
    pub fn asked(&self, content: &Content, language: &str) -> Result<Vec<CardView>> {
        let mut out = Vec::new();
        for asked in &self.trail {
            // What the card showed depends on the cards before it only. One that waits behind an open card comes later.
            if let Step::Ask { card, .. } = next(content, &self.without(&asked.iter().collect::<Vec<_>>()), language)?
                && card.questions.iter().any(|question| asked.contains(&question.id))
            {
                out.push(card);
            }
        }
        Ok(out)
    }

    fn shown(&self) -> Answers {
        let again = self.at.and_then(|at| self.trail.get(at));
        again.map_or_else(|| self.answers.clone(), |card| self.without(&card.iter().collect::<Vec<_>>()))
    }

    fn without(&self, questions: &[&String]) -> Answers {
        let left = self.answers.0.iter().filter(|(id, _)| !questions.contains(id));
        Answers(left.map(|(id, value)| (id.clone(), value.clone())).collect())
    }
}

fn questions(card: &CardView) -> Vec<String> {
    card.questions.iter().map(|question| question.id.clone()).collect()
}

impl CardView {
    /// What may not be left open and is: `question`, or `question.row`.
    #[must_use]
    pub fn open(&self, given: &Answers) -> Vec<String> {
        let mut out = Vec::new();
        for question in &self.questions {
            match given.get(&question.id) {
                Some(AnswerValue::Rows(rows)) => {
                    let open = question.rows.iter().filter(|row| !rows.contains_key(&row.id));
                    out.extend(open.map(|row| format!("{}.{}", question.id, row.id)));
                }
                Some(AnswerValue::Ticks(ticks)) if ticks.is_empty() => out.push(question.id.clone()),
                Some(_) => {}
                None if question.optional => {}
                None => out.push(question.id.clone()),
            }
        }
        out
    }
}
