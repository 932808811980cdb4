//! `limber journal`: the entries by day.

use std::process::ExitCode;

use limber_core::journal::{self, Page};
use limber_core::vault::Vault;
use serde_json::json;

use super::entry;
use crate::context::Context;
use crate::failure::Result;

pub(crate) fn run(context: &Context, limit: u32) -> Result<ExitCode> {
    let page = match context.home()?.open()? {
        Some(vault) => pages(&vault, limit)?,
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

/// As many pages as it takes, put together.
fn pages(vault: &Vault, limit: u32) -> Result<Page> {
    let mut out = journal::list(vault, None, limit)?;
    let mut left = limit.saturating_sub(count(&out));
    while let Some(cursor) = out.next.clone().filter(|_| left > 0) {
        let mut page = journal::list(vault, Some(&cursor), left)?;
        left = left.saturating_sub(count(&page));
        // A day can go on on the next page.
        if let (Some(last), Some(first)) = (out.days.last_mut(), page.days.first_mut())
            && last.journal_day == first.journal_day
        {
            last.entries.append(&mut first.entries);
            page.days.remove(0);
        }
        out.days.append(&mut page.days);
        out.next = page.next;
    }
    Ok(out)
}

fn count(page: &Page) -> u32 {
    u32::try_from(page.days.iter().map(|day| day.entries.len()).sum::<usize>()).unwrap_or(u32::MAX)
}
