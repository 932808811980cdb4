//! The self-check by file: answers in, the next card or the result out. Nothing is kept.

use std::path::Path;
use std::process::ExitCode;

use limber_core::check::{self, Answers, CardView, ChoiceView, Outcome, Progress, QuestionView, Step};
use limber_core::content::{Level, QuestionKind};
use limber_core::page::{self, NumberLine};
use serde::Serialize;
use serde_json::json;

use crate::context::{Context, read_input};
use crate::failure::Result;

#[derive(Serialize)]
#[serde(tag = "status", rename_all = "snake_case")]
enum Reply<'a> {
    Ask { card: &'a CardView, progress: Progress, ignored: &'a [String] },
    Done { result: &'a Outcome, ignored: &'a [String] },
}

pub(crate) fn answers(context: &Context, file: &Path) -> Result<ExitCode> {
    let answers = Answers::from_json(&read_input(file, "answers")?)?;
    let step = check::next(context.content, &answers, context.words.language())?;
    if context.out.is_json() {
        context.out.json(&match &step {
            Step::Ask { card, progress, ignored } => Reply::Ask { card, progress: *progress, ignored },
            Step::Done { outcome, ignored } => Reply::Done { result: outcome, ignored },
        })?;
        return Ok(ExitCode::SUCCESS);
    }
    let ignored = match &step {
        Step::Ask { card, progress, ignored } => {
            progress_line(context, *progress)?;
            card_page(context, card)?;
            ignored
        }
        Step::Done { outcome, ignored } => {
            result(context, outcome)?;
            ignored
        }
    };
    if !ignored.is_empty() {
        context.out.quiet(&format!("{}: {}", context.words.get("check-ignored"), ignored.join(", ")))?;
    }
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn questions(context: &Context) -> Result<ExitCode> {
    let cards = check::questions(context.content, context.words.language())?;
    if context.out.is_json() {
        context.out.json(&json!({ "cards": cards, "content_version": context.content.version() }))?;
        return Ok(ExitCode::SUCCESS);
    }
    for card in &cards {
        card_page(context, card)?;
        context.out.gap()?;
    }
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn progress_line(context: &Context, progress: Progress) -> Result<()> {
    context.out.quiet(&page::progress(context.words, progress))
}

/// A card with everything on it, to read.
fn card_page(context: &Context, card: &CardView) -> Result<()> {
    context.out.heading(&format!("{} ({})", card.title, card.id))?;
    for question in &card.questions {
        context.out.line(&format!("{}  ({})", question.text, question.id))?;
        context.out.quiet(&question.help)?;
        for row in &question.rows {
            context.out.item("-", &format!("{}  ({})", row.text, row.id))?;
            for choice in &row.choices {
                context.out.item("  -", &format!("{}  ({})", choice.text, choice.id))?;
            }
        }
        under_headings(context, &question.choices, |_, choice| {
            context.out.item("-", &format!("{}  ({})", choice.text, choice.id))
        })?;
        if let Some(none) = none_of(question) {
            context.out.item("-", none)?;
        }
        context.out.quiet(&format!("{}: {}", context.words.get("check-why"), question.why))?;
    }
    Ok(())
}

/// Each choice with its number, from 1, and its heading before the first that stands under it.
pub(crate) fn under_headings(
    context: &Context, choices: &[ChoiceView], mut each: impl FnMut(usize, &ChoiceView) -> Result<()>,
) -> Result<()> {
    let mut heading = None;
    for (number, choice) in (1..).zip(choices) {
        if choice.group != heading {
            heading.clone_from(&choice.group);
            if let Some(heading) = &heading {
                context.out.indented(heading)?;
            }
        }
        each(number, choice)?;
    }
    Ok(())
}

/// The words for no answer of the list, where there are such.
pub(crate) fn none_of(question: &QuestionView) -> Option<&str> {
    match question.kind {
        QuestionKind::Many => question.none.as_deref(),
        QuestionKind::Number => question.unsaid.as_deref(),
        QuestionKind::One | QuestionKind::Rows => None,
    }
}

/// The result as a page: words first, one clear action, then why, then what to watch for.
pub(crate) fn result(context: &Context, outcome: &Outcome) -> Result<()> {
    let (out, words) = (&context.out, context.words);
    let page = page::result(&context.desk(), outcome);
    out.gap()?;
    out.heading(&format!("{}  {}", sign(page.urgency), page.heading))?;
    out.line(&page.lead)?;
    numbers(context, &page.first)?;
    out.gap()?;
    out.heading(&page.headline)?;
    for action in &page.actions {
        if action.headline != page.headline {
            out.heading(&action.headline)?;
        }
        out.indented(&action.text)?;
    }
    numbers(context, &page.numbers)?;
    if let Some(say) = &page.say {
        out.gap()?;
        out.line(&format!("{}: \u{201c}{say}\u{201d}", words.get("check-say")))?;
    }
    for reason in &page.reasons {
        out.gap()?;
        out.line(&reason.because)?;
        out.indented(&reason.text)?;
        out.quiet(&reason.source)?;
    }
    out.gap()?;
    out.heading(&page.safety_title)?;
    for part in &page.safety_net {
        out.line(&part.lead)?;
        for sign in &part.signs {
            out.item("-", sign)?;
        }
    }
    out.gap()?;
    out.quiet(&page.not_a_diagnosis)?;
    out.quiet(&page.content_line)
}

/// A sign that needs no colour.
const fn sign(level: Level) -> &'static str {
    match level {
        Level::Emergency => "[!!!]",
        Level::SameDay => "[!!]",
        Level::Soon => "[!]",
        Level::Routine => "[i]",
        Level::SelfCare => "[ok]",
    }
}

/// Telephone numbers, as text.
pub(crate) fn numbers(context: &Context, lines: &[NumberLine]) -> Result<()> {
    lines.iter().try_for_each(|line| context.out.item("*", &format!("{}: {}", line.label, line.text)))
}
