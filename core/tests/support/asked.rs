//! What is on a card, and what a result holds.

use limber_core::check::{CardView, Outcome, QuestionView, Step};
use limber_core::content::Content;

use super::person::Person;

/// Whether a result has a finding.
pub fn has(outcome: &Outcome, finding: &str) -> bool {
    outcome.findings.iter().any(|id| id == finding)
}

/// The rows or items of a question, in the order shown.
pub fn items(question: &QuestionView) -> Vec<&str> {
    question.rows.iter().map(|row| row.id.as_str()).chain(question.choices.iter().map(|choice| choice.id.as_str())).collect()
}

/// The question that a person is shown, by walking up to it and leaving it open.
pub fn shown(content: &Content, person: &Person, question: &str) -> Option<QuestionView> {
    let walk = person.clone().leaves(question).walk(content);
    walk.asks().and_then(|card| card.questions.iter().find(|asked| asked.id == question)).cloned()
}

/// The card that is asked, and what was left out.
pub fn ask(step: Step) -> (CardView, Vec<String>) {
    match step {
        Step::Ask { card, ignored, .. } => (card, ignored),
        Step::Done { outcome, .. } => panic!("the check ends with {:?}", outcome.urgency),
    }
}
