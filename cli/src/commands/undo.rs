//! `limber undo`: the last change, also one of an earlier start.

use std::process::ExitCode;

use limber_core::{Error, journal, page};
use serde_json::json;

use super::entry;
use crate::context::Context;
use crate::failure::Result;

pub(crate) fn run(context: &Context) -> Result<ExitCode> {
    let vault = context.home()?.open()?.ok_or(Error::NotFound { what: "change to undo" })?;
    let undone = journal::undo(&vault, &context.now())?;
    if context.out.is_json() {
        let entry = undone.entry.as_ref().map(|entry| entry::view(context, entry));
        let changes = entry::ChangesView::from(&undone.changes);
        context.out.json(&json!({ "undone": undone.kind, "entry": entry, "changes": changes }))?;
    } else {
        context.out.line(&page::undone(context.words, &undone))?;
        if let Some(entry) = &undone.entry {
            entry::print(context, entry)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
