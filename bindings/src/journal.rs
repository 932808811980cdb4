//! Entries as they cross to the phones.

use limber_core::content::content;
use limber_core::ids::EntryId;
use limber_core::journal::{self, Nrs, Place};

use crate::LimberError;

/// A place: `groin.left`, with its own score if it has one.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PlaceMark {
    /// Region and side; the side may be left out only where there is just the middle.
    pub place: String,
    /// 0 to 10.
    pub score: Option<i32>,
}

/// A moment to write down.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct NewMoment {
    /// 0 to 10.
    pub pain_now: i32,
    /// Where.
    pub places: Vec<PlaceMark>,
    /// As typed.
    pub note: Option<String>,
    /// When it was, milliseconds since 1970 in UTC; now if none.
    pub at_utc_ms: Option<i64>,
    /// IANA zone of that; the zone of now if none.
    pub at_zone: Option<String>,
}

/// An entry of the journal.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct MomentEntry {
    /// Its id for ever.
    pub id: String,
    /// 0 to 10.
    pub pain_now: Option<i32>,
    /// Where.
    pub places: Vec<PlaceMark>,
    /// As typed.
    pub note: Option<String>,
    /// When it was, milliseconds since 1970 in UTC.
    pub utc_ms: i64,
    /// Time of day there, `HH:MM`.
    pub clock: String,
    /// The day of the journal, `YYYY-MM-DD`.
    pub journal_day: String,
    /// It was changed since.
    pub edited: bool,
    /// The phone's clock had been moved; the date may be wrong.
    pub clock_suspect: bool,
}

/// What a log did.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct LoggedMoment {
    /// The entry.
    pub entry: MomentEntry,
    /// Journal days whose list or value is another now.
    pub changed_days: Vec<String>,
    /// Cards of the self-check that a marked place opens.
    pub opens: Vec<String>,
}

/// Entries of one day, newest first.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct JournalDay {
    /// `YYYY-MM-DD`.
    pub journal_day: String,
    /// Newest first.
    pub entries: Vec<MomentEntry>,
}

pub(crate) fn moment(new: NewMoment, zone: &str) -> Result<journal::NewMoment, LimberError> {
    let content = content()?;
    let mut places = Vec::with_capacity(new.places.len());
    for mark in new.places {
        let score = mark.score.map(|score| Nrs::new(i64::from(score))).transpose()?;
        places.push(Place { score, ..Place::parse(content, &mark.place)? });
    }
    let at = new.at_utc_ms.map(|utc_ms| journal::When { utc_ms, zone: new.at_zone.unwrap_or_else(|| zone.to_owned()) });
    Ok(journal::NewMoment { pain_now: Nrs::new(i64::from(new.pain_now))?, places, note: new.note, at })
}

pub(crate) fn entry(entry: journal::Entry) -> MomentEntry {
    MomentEntry {
        id: entry.id.to_string(),
        pain_now: entry.pain_now.map(|score| i32::from(score.get())),
        places: entry.places.iter().map(mark).collect(),
        note: entry.note,
        utc_ms: entry.stamp.utc_ms,
        clock: entry.stamp.clock(),
        journal_day: entry.stamp.journal_day,
        edited: entry.edited,
        clock_suspect: entry.clock_suspect,
    }
}

pub(crate) fn id(text: &str) -> Result<EntryId, LimberError> {
    Ok(EntryId::parse(text)?)
}

fn mark(place: &Place) -> PlaceMark {
    PlaceMark { place: place.id(), score: place.score.map(|score| i32::from(score.get())) }
}
