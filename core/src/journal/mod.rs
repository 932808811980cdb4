//! The pain journal: write a moment down, look at it by day, change it, put it in the trash, undo. Every mutation says
//! what it changed, so that a screen refreshes only that.

mod list;
mod note;
mod place;
mod score;
mod store;
mod undo;

use rusqlite::Transaction;
use serde::{Deserialize, Serialize};

pub use list::{Cursor, Day, MOST_ON_PAGE, Page, Today, day, get, list, recent_places, today, trash};
pub use note::{MOST_BYTES as NOTE_MOST_BYTES, MOST_CHARACTERS as NOTE_MOST_CHARACTERS};
pub use place::{MOST_PLACES, Place, opens};
pub use score::{Nrs, day_value};
use store::Image;
pub use undo::{ChangeKind, Undone, can_undo, undo};

use crate::ids::EntryId;
use crate::settings;
use crate::time::{self, Now, Stamp};
use crate::vault::{Vault, Writing};
use crate::{Error, Result};

/// What an entry speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// Pain at one moment: the quick log.
    Moment,
    /// The last 24 hours.
    Day,
    /// The last 7 days.
    Week,
}

impl EntryKind {
    /// The id in storage and texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Moment => "moment",
            Self::Day => "day",
            Self::Week => "week",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        [Self::Moment, Self::Day, Self::Week].into_iter().find(|kind| kind.id() == id)
    }
}

/// An entry as it stands in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its id for ever.
    pub id: EntryId,
    /// What it speaks of.
    pub kind: EntryKind,
    /// Pain at that moment.
    pub pain_now: Option<Nrs>,
    /// Where, sorted.
    pub places: Vec<Place>,
    /// As it was typed.
    pub note: Option<String>,
    /// When it was.
    pub stamp: Stamp,
    /// The phone's clock had been moved when it was written; its date may be wrong.
    pub clock_suspect: bool,
    /// When it was written down, milliseconds since 1970 in UTC.
    pub created_ms: i64,
    /// It was changed since.
    pub edited: bool,
    /// In the trash since, milliseconds since 1970 in UTC.
    pub deleted_ms: Option<i64>,
}

/// When an entry was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// Milliseconds since 1970 in UTC.
    pub utc_ms: i64,
    /// IANA name of the zone.
    pub zone: String,
}

/// A moment to write down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMoment {
    /// Pain at that moment.
    pub pain_now: Nrs,
    /// Where.
    pub places: Vec<Place>,
    /// In the person's own words.
    pub note: Option<String>,
    /// Now, if none.
    pub at: Option<When>,
}

/// What to change in an entry; what is none stays.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Edit {
    /// Pain at that moment.
    pub pain_now: Option<Nrs>,
    /// All places, in place of those before.
    pub places: Option<Vec<Place>>,
    /// The note; an empty one removes it.
    pub note: Option<String>,
    /// When it was.
    pub at: Option<When>,
}

/// What a mutation changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// Number of the commit.
    pub commit_seq: i64,
    /// Entries that came, changed or went.
    pub entries: Vec<EntryId>,
    /// Journal days whose list or value is another now, `YYYY-MM-DD`, sorted.
    pub days: Vec<String>,
    /// Settings that changed.
    pub settings: Vec<String>,
    /// Results of the self-check changed, and with them the exercise gate.
    pub results: bool,
    /// What an undo would undo now.
    pub undo: Option<ChangeKind>,
}

impl Changes {
    fn of<'a>(commit_seq: i64, images: impl IntoIterator<Item = Option<&'a Image>>) -> Result<Self> {
        let mut out = Self { commit_seq, ..Self::default() };
        for image in images.into_iter().flatten() {
            let id = image.entry_id()?;
            if !out.entries.contains(&id) {
                out.entries.push(id);
            }
            if !out.days.contains(&image.journal_day) {
                out.days.push(image.journal_day.clone());
            }
        }
        out.days.sort();
        Ok(out)
    }
}

/// Writes a moment down. It is durable when this returns.
///
/// # Errors
/// [`Error::InvalidInput`] that names the field: a note too long, a place twice, a time later than now or before 1900, an
/// unknown zone. Those of writing.
pub fn log(vault: &Vault, now: &Now, new: NewMoment) -> Result<(Entry, Changes)> {
    let places = place::ordered(new.places)?;
    let note = note::checked(new.note)?;
    let at = past(now, new.at)?;
    vault.write(now, |tx, writing| {
        let stamp = Stamp::at(at.utc_ms, &at.zone, day_start(tx)?)?;
        let id = EntryId::new(now.utc_ms, writing.entropy)?;
        let mut image = Image {
            seq: 0,
            id: id.to_string(),
            kind: EntryKind::Moment,
            pain_now: Some(new.pain_now),
            places,
            note,
            utc_ms: 0,
            offset_s: 0,
            tz: String::new(),
            local_date: String::new(),
            journal_day: String::new(),
            clock_suspect: writing.clock_suspect,
            created_ms: now.utc_ms,
            edited_seq: None,
            deleted_ms: None,
        };
        image.set_stamp(stamp);
        store::put(tx, &mut image)?;
        finish(tx, writing, now, ChangeKind::Log, None, image)
    })
}

/// Changes an entry.
///
/// # Errors
/// [`Error::NotFound`] if there is none of this id, or it is in the trash; as [`log`].
pub fn edit(vault: &Vault, now: &Now, id: EntryId, edit: Edit) -> Result<(Entry, Changes)> {
    let places = edit.places.map(place::ordered).transpose()?;
    let note = edit.note.map(|note| note::checked(Some(note))).transpose()?;
    let at = edit.at.map(|at| past(now, Some(at))).transpose()?;
    vault.write(now, |tx, writing| {
        let before = present(tx, id)?;
        let mut after = before.clone();
        after.pain_now = edit.pain_now.or(after.pain_now);
        after.places = places.unwrap_or(after.places);
        after.note = note.unwrap_or(after.note);
        if let Some(at) = at {
            after.set_stamp(Stamp::at(at.utc_ms, &at.zone, day_start(tx)?)?);
        }
        after.edited_seq = Some(writing.commit_seq);
        store::put(tx, &mut after)?;
        finish(tx, writing, now, ChangeKind::Edit, Some(before), after)
    })
}

/// Puts an entry in the trash.
///
/// # Errors
/// [`Error::NotFound`] if there is none of this id, or it is there already. Those of writing.
pub fn delete(vault: &Vault, now: &Now, id: EntryId) -> Result<(Entry, Changes)> {
    vault.write(now, |tx, writing| {
        let before = present(tx, id)?;
        let mut after = Image { deleted_ms: Some(now.utc_ms), ..before.clone() };
        store::put(tx, &mut after)?;
        finish(tx, writing, now, ChangeKind::Delete, Some(before), after)
    })
}

/// Takes an entry out of the trash.
///
/// # Errors
/// [`Error::NotFound`] if it is not in the trash. Those of writing.
pub fn restore(vault: &Vault, now: &Now, id: EntryId) -> Result<(Entry, Changes)> {
    vault.write(now, |tx, writing| {
        let before = store::find(tx, id)?.filter(|image| image.deleted_ms.is_some()).ok_or(Error::NotFound { what: "entry" })?;
        let mut after = Image { deleted_ms: None, ..before.clone() };
        store::put(tx, &mut after)?;
        finish(tx, writing, now, ChangeKind::Restore, Some(before), after)
    })
}

/// Sets the minute after midnight at which a journal day begins. Entries that are there keep their day.
///
/// # Errors
/// [`Error::InvalidInput`] for `day_start` beyond noon: a day that begins in the evening would be named after the day
/// before. Those of writing.
pub fn set_day_start(vault: &Vault, now: &Now, minute: u32) -> Result<Changes> {
    if minute > 12 * 60 {
        return Err(Error::input("day_start", "a day begins between midnight and noon"));
    }
    vault.write(now, |tx, writing| {
        settings::set(tx, DAY_START, &minute.to_string())?;
        Ok(Changes { commit_seq: writing.commit_seq, settings: vec![DAY_START.to_owned()], ..Changes::default() })
    })
}

const DAY_START: &str = "day_start_min";

/// The minute after midnight at which a journal day begins.
fn day_start(connection: &rusqlite::Connection) -> Result<u32> {
    Ok(settings::get(connection, DAY_START)?.and_then(|value| value.parse().ok()).unwrap_or(time::DEFAULT_DAY_START_MIN))
}

fn finish(
    tx: &Transaction<'_>, writing: &Writing<'_>, now: &Now, kind: ChangeKind, before: Option<Image>, after: Image,
) -> Result<(Entry, Changes)> {
    undo::record(tx, writing, now, kind, before.as_ref(), Some(&after))?;
    let mut changes = Changes::of(writing.commit_seq, [before.as_ref(), Some(&after)])?;
    changes.undo = Some(kind);
    Ok((after.into_entry()?, changes))
}

fn present(tx: &Transaction<'_>, id: EntryId) -> Result<Image> {
    store::find(tx, id)?.filter(|image| image.deleted_ms.is_none()).ok_or(Error::NotFound { what: "entry" })
}

/// When it was: never later than now.
fn past(now: &Now, at: Option<When>) -> Result<When> {
    let at = at.unwrap_or_else(|| When { utc_ms: now.utc_ms, zone: now.zone.clone() });
    if at.utc_ms > now.utc_ms {
        return Err(Error::input("at", "this time is still to come; a journal looks back"));
    }
    if at.utc_ms < time::EARLIEST_MS {
        return Err(Error::input("at", "this time is too long ago"));
    }
    Ok(at)
}
