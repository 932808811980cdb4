//! `limber exercises`: the library behind its gate.

use std::process::ExitCode;

use limber_core::Error;
use limber_core::content::Mark;
use limber_core::exercise::{self, ExerciseLine, ExerciseView, Gate};
use limber_core::results::Standing;
use serde_json::json;

use crate::context::Context;
use crate::failure::Result;

pub(crate) fn run(context: &Context, id: Option<&str>) -> Result<ExitCode> {
    let gate = gate(context)?;
    match id {
        None => list(context, &gate).map(|_| ExitCode::SUCCESS),
        Some(id) => detail(context, &gate, id),
    }
}

/// The gate. A journal that is there but cannot be read closes it: the error is the reason.
pub(crate) fn gate(context: &Context) -> Result<Gate> {
    Ok(match context.home()?.open()? {
        Some(vault) => exercise::gate(&vault)?,
        None => Gate::of(&Standing::default()),
    })
}

/// Prints the items that are open now, and why not more.
pub(crate) fn list(context: &Context, gate: &Gate) -> Result<Vec<ExerciseLine>> {
    let items = exercise::list(context.content, context.words, gate);
    if context.out.is_json() {
        let closed = gate.text(context.words);
        context.out.json(&json!({ "gate": gate, "text": closed, "exercises": items }))?;
        return Ok(items);
    }
    context.out.heading(context.words.get("label-title"))?;
    if let Some(closed) = gate.text(context.words) {
        context.out.line(&closed)?;
    }
    for (number, item) in (1..).zip(&items) {
        context.out.item(&format!("{number:>2}"), &format!("{}  ({})", item.name, item.id))?;
        context.out.item("  ", &item.purpose)?;
    }
    Ok(items)
}

fn detail(context: &Context, gate: &Gate, id: &str) -> Result<ExitCode> {
    let item = match exercise::detail(context.content, context.words, gate, id) {
        Err(Error::NotFound { .. }) => {
            return Err(Error::input("exercise", "there is no such item; see: limber exercises").into());
        }
        other => other?,
    };
    if context.out.is_json() {
        context.out.json(&json!({ "gate": gate, "exercise": item }))?;
    } else {
        print(context, gate, &item)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// An item as a page.
pub(crate) fn print(context: &Context, gate: &Gate, item: &ExerciseView) -> Result<()> {
    let (out, words) = (&context.out, context.words);
    out.heading(&item.name)?;
    out.line(&item.purpose)?;
    if let Some(closed) = gate.text(words) {
        out.line(&closed)?;
    }
    out.gap()?;
    let label = |key: &str, text: &str| format!("{}: {text}", words.get(key));
    out.line(&label("label-position", &item.position))?;
    if !item.kit.is_empty() {
        out.line(&label("label-kit", &item.kit.join(", ")))?;
    }
    out.line(&label("label-muscles", &item.muscles.join(", ")))?;
    out.line(&label("label-dose", &item.dose_text))?;
    out.gap()?;
    out.heading(words.get("label-steps"))?;
    for (number, step) in (1..).zip(&item.steps) {
        out.item(&format!("{number}."), step)?;
    }
    out.item("  ", &label("label-feel", &item.feel))?;
    out.item("  ", &label("label-mistake", &item.mistake))?;
    out.gap()?;
    out.heading(words.get("stop-title"))?;
    for stop in &item.stop {
        out.item("-", &stop.text)?;
    }
    if !item.not_if.is_empty() {
        out.heading(words.get("label-not_if"))?;
        for note in &item.not_if {
            out.item("-", &note.text)?;
        }
    }
    if !item.instead.is_empty() {
        out.heading(words.get("label-instead"))?;
        for swap in &item.instead {
            let when = swap.when.iter().map(|note| note.text.as_str()).collect::<Vec<_>>().join("; ");
            out.item(
                "-",
                &words.format("label-instead_item", &[("when", &when), ("name", &format!("{} ({})", swap.name, swap.to))]),
            )?;
        }
    }
    if !item.care.is_empty() {
        out.heading(words.get("label-care"))?;
        for note in &item.care {
            out.item("-", &note.text)?;
        }
    }
    out.gap()?;
    for (key, step) in [("label-easier", &item.easier), ("label-harder", &item.harder)] {
        if let Some(step) = step {
            out.line(&label(key, &step.text))?;
        }
    }
    out.gap()?;
    out.quiet(&label("label-source", &item.source.join("; ")))?;
    if item.mark == Mark::Judgement {
        out.quiet(words.get("label-judgement"))?;
    }
    if item.reviewer == "none yet" {
        out.quiet(words.get("label-unreviewed"))?;
    }
    out.quiet(words.get("not_a_diagnosis"))
}
