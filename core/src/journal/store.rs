//! Rows in and out. The caller holds the transaction; nothing here decides anything.

use rusqlite::{Connection, OptionalExtension as _, Row, Transaction};
use serde::{Deserialize, Serialize};

use super::{Entry, EntryKind, Nrs, Place};
use crate::ids::EntryId;
use crate::time::Stamp;
use crate::{Error, Result};

/// An entry with everything that its rows hold: what the undo table keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Image {
    pub seq: i64,
    pub id: String,
    pub kind: EntryKind,
    pub pain_now: Option<Nrs>,
    pub places: Vec<Place>,
    pub note: Option<String>,
    pub utc_ms: i64,
    pub offset_s: i32,
    pub tz: String,
    pub local_date: String,
    pub journal_day: String,
    pub clock_suspect: bool,
    pub created_ms: i64,
    pub edited_seq: Option<i64>,
    pub deleted_ms: Option<i64>,
}

impl Image {
    /// Puts a new moment into the entry's time columns.
    pub(super) fn set_stamp(&mut self, stamp: Stamp) {
        self.utc_ms = stamp.utc_ms;
        self.offset_s = stamp.offset_s;
        self.tz = stamp.tz;
        self.local_date = stamp.local_date;
        self.journal_day = stamp.journal_day;
    }

    /// The same, counters aside: what a person would call the same entry.
    pub(super) fn same(&self, other: &Self) -> bool {
        let without = |image: &Self| Self { edited_seq: None, ..image.clone() };
        without(self) == without(other)
    }

    pub(super) fn entry_id(&self) -> Result<EntryId> {
        EntryId::parse(&self.id).map_err(|_| Error::Internal { id: "undo_image" })
    }

    pub(super) fn into_entry(self) -> Result<Entry> {
        Ok(Entry {
            id: self.entry_id()?,
            kind: self.kind,
            pain_now: self.pain_now,
            places: self.places,
            note: self.note,
            stamp: Stamp {
                utc_ms: self.utc_ms,
                offset_s: self.offset_s,
                tz: self.tz,
                local_date: self.local_date,
                journal_day: self.journal_day,
            },
            clock_suspect: self.clock_suspect,
            created_ms: self.created_ms,
            edited: self.edited_seq.is_some(),
            deleted_ms: self.deleted_ms,
        })
    }
}

/// The entry of an id, in the trash or not.
pub(super) fn find(connection: &Connection, id: EntryId) -> Result<Option<Image>> {
    let mut statement = connection.prepare_cached(include_str!("sql/entry.sql"))?;
    statement.query_row([id.as_bytes().as_slice()], |row| Ok(image(row))).optional()?.transpose()
}

/// Runs one of the list queries.
pub(super) fn list(connection: &Connection, sql: &str, parameters: impl rusqlite::Params) -> Result<Vec<Image>> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(parameters)?;
    let mut out = Vec::new();
    while let Some(row) = rows.next()? {
        out.push(image(row)?);
    }
    Ok(out)
}

fn image(row: &Row<'_>) -> Result<Image> {
    let places: String = row.get("places")?;
    let kind: String = row.get("kind")?;
    let pain: Option<i64> = row.get("pain_now")?;
    let fault = |_| Error::Internal { id: "entry_row" };
    Ok(Image {
        seq: row.get("seq")?,
        id: EntryId::from_bytes(row.get("id")?).to_string(),
        kind: EntryKind::from_id(&kind).ok_or(Error::Internal { id: "entry_kind" })?,
        pain_now: pain.map(Nrs::new).transpose().map_err(fault)?,
        places: serde_json::from_str(&places).map_err(|_| Error::Internal { id: "entry_places" })?,
        note: row.get("note")?,
        utc_ms: row.get("utc_ms")?,
        offset_s: row.get("offset_s")?,
        tz: row.get("tz")?,
        local_date: row.get("local_date")?,
        journal_day: row.get("journal_day")?,
        clock_suspect: row.get("clock_suspect")?,
        created_ms: row.get("created_ms")?,
        edited_seq: row.get("edited_seq")?,
        deleted_ms: row.get("deleted_ms")?,
    })
}

/// Writes an entry: over the row of its id, or as a new one. A `seq` of 0 asks for the next one; a number puts an entry back
/// where it was.
pub(super) fn put(tx: &Transaction<'_>, image: &mut Image) -> Result<()> {
    let id = image.entry_id()?;
    let seq = (image.seq != 0).then_some(image.seq);
    let written = tx.prepare_cached(include_str!("sql/put.sql"))?.execute(rusqlite::params![
        seq,
        id.as_bytes().as_slice(),
        image.kind.id(),
        image.pain_now.map(Nrs::get),
        image.note,
        image.utc_ms,
        image.offset_s,
        image.tz,
        image.local_date,
        image.journal_day,
        image.clock_suspect,
        image.created_ms,
        image.edited_seq,
        image.deleted_ms,
    ])?;
    if written != 1 {
        // Another entry has this place or this id: writing over it would lose it.
        return Err(Error::Internal { id: "entry_place_taken" });
    }
    if seq.is_none() {
        image.seq = tx.last_insert_rowid();
    }
    tx.execute("DELETE FROM entry_place WHERE entry_seq = ?1", [image.seq])?;
    insert_places(tx, image)
}

/// Removes an entry's rows. Its image stays in the undo table.
pub(super) fn remove(tx: &Transaction<'_>, image: &Image) -> Result<()> {
    tx.execute("DELETE FROM entry WHERE seq = ?1", [image.seq])?;
    Ok(())
}

fn insert_places(tx: &Transaction<'_>, image: &Image) -> Result<()> {
    let mut statement = tx.prepare_cached(include_str!("sql/insert_place.sql"))?;
    for place in &image.places {
        statement.execute(rusqlite::params![image.seq, place.region, place.side.id(), place.score.map(Nrs::get)])?;
    }
    Ok(())
}
