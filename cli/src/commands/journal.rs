//! `limber journal`: the entries by day.

use std::process::ExitCode;

use limber_core::journal::{self, Page};
use serde_json::json;

use super::entry;
use crate::context::Context;
use crate::failure::Result;

pub(crate) fn run(context: &Context, limit: u32) -> Result<ExitCode> {
    let page = match context.home()?.open()? {
        Some(vault) => journal::list(&vault, None, limit)?,
        None => Page { days: Vec::new(), next: None },
    };
    if context.out.is_json() {
        let days: Vec<_> = page
            .days
            .iter()
            .map(|day| {
                let entries: Vec<_> = day.entries.iter().map(|entry| entry::view(context, entry)).collect();
                json!({ "journal_day": day.journal_day, "entries": entries })
            })
            .collect();
        context.out.json(&json!({ "days": days, "more": page.next.is_some() }))?;
        return Ok(ExitCode::SUCCESS);
    }
    if page.days.is_empty() {
        context.out.line(context.words.get("journal-empty"))?;
    }
    for day in &page.days {
        context.out.heading(&day.journal_day)?;
        for entry in &day.entries {
            entry::print(context, entry)?;
        }
    }
    if page.next.is_some() {
        context.out.quiet(context.words.get("journal-more"))?;
    }
    Ok(ExitCode::SUCCESS)
}
