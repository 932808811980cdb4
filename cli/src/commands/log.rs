//! `limber log`: one line, one entry.

use std::path::Path;
use std::process::ExitCode;

use limber_core::journal::{self, Entry, NewMoment, Nrs, Place, When};
use limber_core::{page, time};
use serde_json::json;

use super::entry;
use crate::args::Log;
use crate::context::{Context, read_input};
use crate::failure::Result;

pub(crate) fn run(context: &Context, log: &Log) -> Result<ExitCode> {
    let now = context.now();
    let places = log.places.iter().map(|text| Place::parse(context.content, text)).collect::<limber_core::Result<Vec<_>>>()?;
    let at = match &log.at {
        Some(at) => Some(When { utc_ms: time::local_to_utc(at, &now.zone)?, zone: now.zone.clone() }),
        None => None,
    };
    let note = match log.note.as_deref() {
        Some("-") => Some(read_input(Path::new("-"), "note")?),
        note => note.map(str::to_owned),
    };
    let new = NewMoment { pain_now: pain(&log.pain)?, places, note, at };
    let vault = context.home()?.open_or_create(&now)?;
    let (entry, changes) = journal::log(&vault, &now, new)?;
    let opens = journal::opens(context.content, &entry.places);
    if context.out.is_json() {
        context.out.json(&json!({
            "entry": entry::view(context, &entry),
            "opens": opens,
            "changes": entry::ChangesView::from(&changes),
        }))?;
    } else {
        let today = journal::today(&vault, &now)?.journal_day;
        saved(context, &entry, &today)?;
        context.out.quiet(context.words.get("home-undo_hint"))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Says what was saved, and opens the check where a place asks for it.
pub(crate) fn saved(context: &Context, entry: &Entry, today: &str) -> Result<()> {
    let saved = page::saved(&context.desk(), entry, today);
    context.out.line(&saved.text)?;
    if let Some(text) = &saved.opens_text {
        context.out.gap()?;
        context.out.heading(text)?;
    }
    Ok(())
}

/// A score as it was typed.
pub(crate) fn pain(text: &str) -> limber_core::Result<Nrs> {
    // A number of another form is as wrong as one out of range; the error says what is right.
    Nrs::new(text.trim().parse().unwrap_or(-1))
}
