//! `limber exercises`: the library behind its gate.

use std::process::ExitCode;

use limber_core::Error;
use limber_core::exercise::{self, ExerciseLine, Gate};
use limber_core::page::{self, Fact};
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
    if context.out.is_json() {
        let item = exercise::detail(context.content, context.words, gate, id).map_err(named)?;
        context.out.json(&json!({ "gate": gate, "exercise": item }))?;
    } else {
        print(context, gate, id)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The error for an item that does not exist says where the list is.
fn named(error: Error) -> Error {
    match error {
        Error::NotFound { .. } => Error::input("exercise", "there is no such item; see: limber exercises"),
        other => other,
    }
}

/// An item as a page.
pub(crate) fn print(context: &Context, gate: &Gate, id: &str) -> Result<()> {
    let out = &context.out;
    let page = page::exercise(&context.desk(), gate, id).map_err(named)?;
    let line = |fact: &Fact| format!("{}: {}", fact.label, fact.text);
    out.heading(&page.name)?;
    out.line(&page.purpose)?;
    if let Some(closed) = &page.closed {
        out.line(closed)?;
    }
    out.gap()?;
    page.facts.iter().try_for_each(|fact| out.line(&line(fact)))?;
    out.gap()?;
    out.heading(&page.steps_title)?;
    for (number, step) in (1..).zip(&page.steps) {
        out.item(&format!("{number}."), step)?;
    }
    page.hints.iter().try_for_each(|hint| out.item("  ", &line(hint)))?;
    for list in &page.lists {
        out.gap()?;
        out.heading(&list.title)?;
        for note in &list.lines {
            let id = note.item.as_ref().map(|id| format!(" ({id})")).unwrap_or_default();
            out.item("-", &format!("{}{id}", note.text))?;
        }
    }
    out.gap()?;
    page.variants.iter().try_for_each(|variant| out.line(&line(variant)))?;
    out.gap()?;
    page.small.iter().try_for_each(|text| out.quiet(text))
}
