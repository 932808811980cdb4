//! Going back: what a changed answer takes with it. A stored "none of these" says nothing about rows that were not on the
//! screen when it was given, so it may not stand where a change opens some.

use std::collections::BTreeSet;

use super::answers::{AnswerValue, Answers};
use super::walk::{self, Seen};
use crate::Result;
use crate::content::Content;

/// The answers after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// What is left, with the new answer.
    pub answers: Answers,
    /// Questions whose answer does not stand any more, to be named to the person. Those still asked are open again.
    pub dropped: Vec<String>,
}

/// Gives another answer to a question, and drops every answer that depended on the old one: to questions that are not asked
/// any more, to tick lists that now show items which the person has not seen, and to the test of a row that was changed.
/// While later answers are kept, every answer is given in this way, the first one to a question that was opened as well.
///
/// # Errors
/// As [`super::next`]; nothing is changed then.
pub fn change(content: &Content, answers: &Answers, question: &str, value: AnswerValue) -> Result<Changed> {
    let before = walk::seen(content, answers)?;
    let mut changed = answers.clone();
    changed.set(question, value);
    let mut dropped = BTreeSet::new();
    loop {
        // What is dropped may have been the reason for something else, or kept an item from being asked elsewhere.
        let after = walk::seen(content, &changed)?;
        let stands = |id: &String, given: &AnswerValue| match id.strip_prefix("clarify.") {
            Some(flag) => row(answers, question, flag) == row(&changed, question, flag),
            None => stands(id, given, &before, &after),
        };
        let stale: BTreeSet<String> =
            changed.0.iter().filter(|(id, given)| *id != question && !stands(id, given)).map(|(id, _)| id.clone()).collect();
        if stale.is_empty() {
            return Ok(Changed { answers: changed, dropped: dropped.into_iter().collect() });
        }
        changed.0.retain(|id, _| !stale.contains(id));
        dropped.extend(stale);
    }
}

fn stands(id: &str, given: &AnswerValue, before: &Seen, after: &Seen) -> bool {
    let Some(shown) = after.get(id) else { return false };
    match given {
        // A row that was not shown has no answer of its own, so it is open by itself.
        AnswerValue::Rows(_) | AnswerValue::Choice(_) | AnswerValue::Number(_) => true,
        AnswerValue::Ticks(_) => before.get(id).is_some_and(|seen| shown.is_subset(seen)),
    }
}

fn row<'a>(answers: &'a Answers, question: &str, row: &str) -> Option<&'a String> {
    match answers.get(question) {
        Some(AnswerValue::Rows(rows)) => rows.get(row),
        _ => None,
    }
}
