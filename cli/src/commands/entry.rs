//! An entry as JSON and as lines.

use limber_core::content::Side;
use limber_core::journal::{ChangeKind, Changes, Entry};
use limber_core::page;
use serde::Serialize;

use crate::context::Context;
use crate::failure::Result;

#[derive(Serialize)]
pub(crate) struct EntryView {
    id: String,
    kind: &'static str,
    pain_now: Option<u8>,
    places: Vec<PlaceView>,
    note: Option<String>,
    at: String,
    utc_ms: i64,
    zone: String,
    local_date: String,
    journal_day: String,
    clock_suspect: bool,
    edited: bool,
    deleted: bool,
}

#[derive(Serialize)]
pub(crate) struct PlaceView {
    id: String,
    region: String,
    side: Side,
    score: Option<u8>,
    text: String,
}

#[derive(Serialize)]
pub(crate) struct ChangesView {
    commit: i64,
    entries: Vec<String>,
    days: Vec<String>,
    settings: Vec<String>,
    results: bool,
    undo: Option<ChangeKind>,
}

impl From<&Changes> for ChangesView {
    fn from(changes: &Changes) -> Self {
        Self {
            commit: changes.commit_seq,
            entries: changes.entries.iter().map(ToString::to_string).collect(),
            days: changes.days.clone(),
            settings: changes.settings.clone(),
            results: changes.results,
            undo: changes.undo,
        }
    }
}

pub(crate) fn view(context: &Context, entry: &Entry) -> EntryView {
    EntryView {
        id: entry.id.to_string(),
        kind: entry.kind.id(),
        pain_now: entry.pain_now.map(limber_core::journal::Nrs::get),
        places: entry
            .places
            .iter()
            .map(|place| PlaceView {
                id: place.id(),
                region: place.region.clone(),
                side: place.side,
                score: place.score.map(limber_core::journal::Nrs::get),
                text: place.words(context.content, context.words),
            })
            .collect(),
        note: entry.note.clone(),
        at: entry.stamp.rfc3339(),
        utc_ms: entry.stamp.utc_ms,
        zone: entry.stamp.tz.clone(),
        local_date: entry.stamp.local_date.clone(),
        journal_day: entry.stamp.journal_day.clone(),
        clock_suspect: entry.clock_suspect,
        edited: entry.edited,
        deleted: entry.deleted_ms.is_some(),
    }
}

/// An entry as lines of the journal.
pub(crate) fn print(context: &Context, entry: &Entry) -> Result<()> {
    let view = page::entry(&context.desk(), entry, &entry.stamp.journal_day);
    context.out.item("-", &view.line)?;
    if let Some(note) = &view.note {
        context.out.item(" ", note)?;
    }
    view.remarks.iter().try_for_each(|remark| context.out.item(" ", &format!("({remark})")))
}
