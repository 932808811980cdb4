//! `limber seen`: a clinician saw me.

use std::process::ExitCode;

use limber_core::journal::Changes;
use limber_core::vault::Vault;
use limber_core::{Error, exercise, results, time};
use serde_json::json;

use super::{entry, standing};
use crate::context::Context;
use crate::failure::Result;

pub(crate) fn run(context: &Context, on: Option<&str>) -> Result<ExitCode> {
    let now = context.now();
    let vault = open(context)?;
    let changes = results::seen(&vault, &now, on)?;
    let today = time::local_date(now.utc_ms, &now.zone)?;
    let on = on.unwrap_or(&today);
    tell(context, &vault, Some(on), &context.words.format("seen-saved", &[("date", on)]), &changes)
}

/// `limber seen --not-yet`: that was a mistake.
pub(crate) fn not_yet(context: &Context) -> Result<ExitCode> {
    let vault = open(context)?;
    let changes = results::not_seen(&vault, &context.now())?;
    tell(context, &vault, None, context.words.get("seen-taken_back"), &changes)
}

/// Without a journal no result waits for anything.
fn open(context: &Context) -> Result<Vault> {
    Ok(context.home()?.open()?.ok_or(Error::NotFound { what: "result to be seen for" })?)
}

fn tell(context: &Context, vault: &Vault, seen: Option<&str>, text: &str, changes: &Changes) -> Result<ExitCode> {
    if context.out.is_json() {
        let gate = exercise::gate(vault)?;
        context.out.json(&json!({ "seen": seen, "gate": gate, "changes": entry::ChangesView::from(changes) }))?;
    } else {
        context.out.line(text)?;
        standing::print(context, vault)?;
    }
    Ok(ExitCode::SUCCESS)
}
