//! The result of a finished check as a page: words first, one clear action, the numbers that fit it, why, and what to watch
//! for. What would lower a result is nowhere on it.

use serde::Serialize;

use super::Desk;
use super::numbers::{NumberKind, NumberLine, lines};
use crate::check::{ActionView, Outcome, Progress, SafetyNet};
use crate::content::{Level, Mark, Words};

/// So many levels of reasons are shown, from the highest down.
const LEVELS_SHOWN: usize = 2;

/// A finished check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ResultPage {
    /// How soon to be seen.
    pub urgency: Level,
    /// The heading of the level.
    pub heading: String,
    /// One sentence under the heading.
    pub lead: String,
    /// Crisis lines, where they belong before everything else.
    pub first: Vec<NumberLine>,
    /// The one clear action, in a few words.
    pub headline: String,
    /// Whom to see, the first one first, with what to do.
    pub actions: Vec<ActionView>,
    /// Ids of all whom to see.
    pub who: Vec<String>,
    /// The line that the first action says to ring: the one main button. None where it says something else.
    pub dial: Option<NumberLine>,
    /// The numbers that fit this result, in the order in which they are wanted.
    pub numbers: Vec<NumberLine>,
    /// The sentence to say or show to the desk.
    pub say: Option<String>,
    /// Why: the reasons of the two highest levels.
    pub reasons: Vec<ReasonView>,
    /// The heading of what to watch for.
    pub safety_title: String,
    /// What to watch for.
    pub safety_net: Vec<SafetyNet>,
    /// What this result says about stretches; empty if nothing is closed.
    pub exercise_text: String,
    /// One line: what this is not.
    pub not_a_diagnosis: String,
    /// Which content said this, and who has signed it.
    pub content_line: String,
    /// What to say where the journal keeps this result.
    pub kept: String,
    /// What to say where it could not.
    pub not_kept: String,
    /// The result as plain text, to show or to send to somebody whom the person chooses.
    pub share: String,
}

/// Why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReasonView {
    /// The rule's id, or the finding's that asks for a level alone.
    pub rule: String,
    /// The level that it asks for.
    pub level: Level,
    /// The answers, in words.
    pub because: String,
    /// In plain words.
    pub text: String,
    /// The sources, in one line.
    pub source: String,
    /// The questions where it was answered: where one goes who tapped by mistake.
    pub questions: Vec<String>,
}

/// A result as a page.
#[must_use]
pub fn result(desk: &Desk<'_>, outcome: &Outcome) -> ResultPage {
    let words = desk.words;
    let pack = desk.content.pack();
    let content_line = words.format("check-content", &[("version", &pack.version), ("reviewer", &pack.reviewer)]);
    let reasons = reasons(words, outcome);
    ResultPage {
        urgency: outcome.urgency,
        heading: outcome.heading.clone(),
        lead: outcome.lead.clone(),
        first: if outcome.crisis { lines(desk, &[NumberKind::Crisis]) } else { Vec::new() },
        headline: outcome.headline.clone(),
        actions: outcome.actions.clone(),
        who: outcome.who.clone(),
        dial: dial(desk, outcome),
        numbers: lines(desk, &wanted(outcome)),
        say: outcome.say.clone(),
        safety_title: words.get("safety-title").to_owned(),
        safety_net: outcome.safety_net.clone(),
        exercise_text: exercise_text(words, outcome),
        not_a_diagnosis: outcome.not_a_diagnosis.clone(),
        kept: words.get("check-stored").to_owned(),
        not_kept: words.get("check-not_stored").to_owned(),
        share: share(outcome, &reasons, &content_line),
        reasons,
        content_line,
    }
}

/// What the first action says to ring. Nobody has the number of one's own GP or ward here.
fn dial(desk: &Desk<'_>, outcome: &Outcome) -> Option<NumberLine> {
    let kind = match outcome.actions.first()?.id.as_str() {
        "call_ambulance" => NumberKind::Emergency,
        "urgent_line" => NumberKind::Urgent,
        "poison_line" => NumberKind::Poison,
        "crisis_line" => NumberKind::Crisis,
        _ => return None,
    };
    lines(desk, &[kind]).into_iter().next()
}

/// The same words as on the page, shortest first: whoever gets them should know what to do from the first lines.
fn share(outcome: &Outcome, reasons: &[ReasonView], content_line: &str) -> String {
    let mut parts = vec![format!("{}\n{}", outcome.heading, outcome.lead)];
    if outcome.actions.is_empty() {
        parts.push(outcome.headline.clone());
    }
    parts.extend(outcome.actions.iter().map(|action| format!("{}\n{}", action.headline, action.text)));
    parts.extend(outcome.say.clone());
    parts.extend(reasons.iter().map(|reason| format!("{}\n{}", reason.text, reason.because)));
    parts.extend(outcome.safety_net.iter().map(|net| format!("{}\n- {}", net.lead, net.signs.join("\n- "))));
    parts.push(outcome.not_a_diagnosis.clone());
    parts.push(content_line.to_owned());
    parts.join("\n\n")
}

/// How far a check is, in words.
#[must_use]
pub fn progress(words: &Words, progress: Progress) -> String {
    let (card, at_most) = (progress.card.to_string(), progress.at_most.to_string());
    words.format("check-progress", &[("card", &card), ("at_most", &at_most)])
}

/// The numbers that fit a result.
fn wanted(outcome: &Outcome) -> Vec<NumberKind> {
    let asks_for = |who: &str| outcome.who.iter().any(|id| id == who);
    let mut wanted = Vec::new();
    if outcome.urgency < Level::Soon {
        return wanted;
    }
    if !outcome.crisis && asks_for("crisis_line") {
        wanted.push(NumberKind::Crisis);
    }
    if asks_for("poison_line") {
        wanted.push(NumberKind::Poison);
    }
    wanted.push(NumberKind::Emergency);
    if outcome.urgency < Level::Emergency {
        // Beside the emergency number it would only make a person choose.
        wanted.push(NumberKind::Urgent);
    }
    wanted.push(NumberKind::Relay);
    wanted
}

fn reasons(words: &Words, outcome: &Outcome) -> Vec<ReasonView> {
    let mut levels: Vec<Level> = outcome.reasons.iter().map(|reason| reason.level).collect();
    levels.dedup();
    levels.truncate(LEVELS_SHOWN);
    let shown = outcome.reasons.iter().filter(|reason| levels.contains(&reason.level));
    shown
        .map(|reason| {
            let judgement =
                if reason.mark == Mark::Judgement { format!(" ({})", words.get("check-judgement")) } else { String::new() };
            ReasonView {
                rule: reason.rule.clone(),
                level: reason.level,
                because: format!("{}: {}", words.get("check-because"), reason.answer_texts.join("; ")),
                text: reason.text.clone(),
                source: format!("{}: {}{judgement}", words.get("check-sources"), reason.source.join("; ")),
                questions: reason.questions.clone(),
            }
        })
        .collect()
}

fn exercise_text(words: &Words, outcome: &Outcome) -> String {
    match outcome.urgency {
        Level::Emergency | Level::SameDay => words.get("check-no_exercise").to_owned(),
        Level::Soon => words.get(&format!("gate-soon_{}", outcome.exercise.id())).to_owned(),
        Level::Routine | Level::SelfCare => String::new(),
    }
}
