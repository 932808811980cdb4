//! `limber seen`: a clinician saw me.

use std::process::ExitCode;

use limber_core::{Error, exercise, results, time};
use serde_json::json;

use super::{entry, standing};
use crate::context::Context;
use crate::failure::Result;

/// `limber seen --not-yet`: that was a mistake.
pub(crate) fn not_yet(context: &Context) -> Result<ExitCode> {
    let vault = context.home()?.open()?.ok_or(Error::NotFound { what: "result to be seen for" })?;
    let changes = results::not_seen(&vault, &context.now())?;
    if context.out.is_json() {
        let gate = exercise::gate(&vault)?;
        context.out.json(&json!({ "seen": null, "gate": gate, "changes": entry::ChangesView::from(&changes) }))?;
    } else {
        context.out.line(context.words.get("seen-taken_back"))?;
        standing::print(context, &vault)?;
    }
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn run(context: &Context, on: Option<&str>) -> Result<ExitCode> {
    let now = context.now();
    let vault = context.home()?.open()?.ok_or(Error::NotFound { what: "result to be seen for" })?;
    let changes = results::seen(&vault, &now, on)?;
    let today = time::local_date(now.utc_ms, &now.zone)?;
    let on = on.unwrap_or(&today);
    if context.out.is_json() {
        let gate = exercise::gate(&vault)?;
        context.out.json(&json!({ "seen": on, "gate": gate, "changes": entry::ChangesView::from(&changes) }))?;
    } else {
        context.out.line(&context.words.format("seen-saved", &[("date", on)]))?;
        standing::print(context, &vault)?;
    }
    Ok(ExitCode::SUCCESS)
}
