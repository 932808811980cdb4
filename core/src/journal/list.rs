//! Reading the journal: by day, newest first.

use rusqlite::OptionalExtension as _;
use serde::{Deserialize, Serialize};

use super::score::{Nrs, day_value};
use super::store::{self, Image};
use super::{Entry, Place, day_start};
use crate::ids::EntryId;
use crate::time::{self, Now, Stamp};
use crate::vault::Vault;
use crate::{Error, Result};

/// The most entries on one page.
pub const MOST_ON_PAGE: u32 = 200;

/// Where the next page begins. Opaque to callers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    journal_day: String,
    utc_ms: i64,
    seq: i64,
}

/// Entries of one journal day, newest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Day {
    /// `YYYY-MM-DD`.
    pub journal_day: String,
    /// Newest first.
    pub entries: Vec<Entry>,
}

/// A page of days, newest first. A day can go on on the next page.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Newest first.
    pub days: Vec<Day>,
    /// Where the next page begins; none at the end.
    pub next: Option<Cursor>,
}

/// The journal day that has not ended yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Today {
    /// `YYYY-MM-DD`.
    pub journal_day: String,
    /// Newest first.
    pub entries: Vec<Entry>,
    /// Median of its scores; none without one.
    pub value: Option<f64>,
    /// The newest entry of any day.
    pub last: Option<Entry>,
}

/// A page of the journal. `limit` is cut at [`MOST_ON_PAGE`].
///
/// # Errors
/// [`Error::InvalidInput`] for a `limit` of 0. Those of reading.
pub fn list(vault: &Vault, before: Option<&Cursor>, limit: u32) -> Result<Page> {
    if limit == 0 {
        return Err(Error::input("limit", "must be at least 1"));
    }
    let limit = limit.min(MOST_ON_PAGE);
    // Greater than every day that a year of four digits can have.
    let (day, utc_ms, seq) =
        before.map_or(("~", i64::MAX, i64::MAX), |cursor| (cursor.journal_day.as_str(), cursor.utc_ms, cursor.seq));
    let mut images = vault
        .read(|connection| store::list(connection, include_str!("sql/page.sql"), (day, utc_ms, seq, limit.saturating_add(1))))?;
    let more = images.len() > limit as usize;
    images.truncate(limit as usize);
    let next = images.last().filter(|_| more).map(|last| Cursor {
        journal_day: last.journal_day.clone(),
        utc_ms: last.utc_ms,
        seq: last.seq,
    });
    let mut days: Vec<Day> = Vec::new();
    for image in images {
        let journal_day = image.journal_day.clone();
        let entry = image.into_entry()?;
        match days.last_mut() {
            Some(day) if day.journal_day == journal_day => day.entries.push(entry),
            _ => days.push(Day { journal_day, entries: vec![entry] }),
        }
    }
    Ok(Page { days, next })
}

/// The entries of one journal day, newest first.
///
/// # Errors
/// [`Error::InvalidInput`] if `journal_day` is not `YYYY-MM-DD`. Those of reading.
pub fn day(vault: &Vault, journal_day: &str) -> Result<Vec<Entry>> {
    time::date(journal_day)?;
    entries(vault.read(|connection| store::list(connection, include_str!("sql/day.sql"), [journal_day]))?)
}

/// One entry.
///
/// # Errors
/// [`Error::NotFound`] if there is none of this id. One in the trash is found.
pub fn get(vault: &Vault, id: EntryId) -> Result<Entry> {
    vault.read(|connection| store::find(connection, id))?.ok_or(Error::NotFound { what: "entry" })?.into_entry()
}

/// What is in the trash, newest first, at most [`MOST_ON_PAGE`].
///
/// # Errors
/// Those of reading.
pub fn trash(vault: &Vault) -> Result<Vec<Entry>> {
    entries(vault.read(|connection| store::list(connection, include_str!("sql/trash.sql"), [MOST_ON_PAGE]))?)
}

/// The day that has not ended yet, and the newest entry of all.
///
/// # Errors
/// [`Error::InvalidInput`] for an unknown zone. Those of reading.
pub fn today(vault: &Vault, now: &Now) -> Result<Today> {
    let (journal_day, images, newest) = vault.read(|connection| {
        let journal_day = Stamp::at(now.utc_ms, &now.zone, day_start(connection)?)?.journal_day;
        let images = store::list(connection, include_str!("sql/day.sql"), [&journal_day])?;
        let newest = store::list(connection, include_str!("sql/page.sql"), ("~", i64::MAX, i64::MAX, 1))?;
        Ok((journal_day, images, newest))
    })?;
    let scores: Vec<Nrs> = images.iter().filter_map(|image| image.pain_now).collect();
    Ok(Today {
        journal_day,
        entries: entries(images)?,
        value: day_value(&scores),
        last: newest.into_iter().next().map(Image::into_entry).transpose()?,
    })
}

/// The places of the newest entry that has any: what a quick log offers first.
///
/// # Errors
/// Those of reading.
pub fn recent_places(vault: &Vault) -> Result<Vec<Place>> {
    let json: Option<String> = vault
        .read(|connection| Ok(connection.query_row(include_str!("sql/recent_places.sql"), [], |row| row.get(0)).optional()?))?;
    json.map_or_else(|| Ok(Vec::new()), |json| serde_json::from_str(&json).map_err(|_| Error::Internal { id: "entry_places" }))
}

fn entries(images: Vec<Image>) -> Result<Vec<Entry>> {
    images.into_iter().map(Image::into_entry).collect()
}
