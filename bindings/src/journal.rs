//! Entries and pages of the journal as they cross to the phones.

use limber_core::content::{Level, content};
use limber_core::ids::EntryId;
use limber_core::journal::{self, Nrs, Place};
use limber_core::page::{
    DayPage, EntryView, HomePage, JournalPage, LogPage, PlaceGroup, PlaceView, SavedView, ScaleStep, StandingView, TimeChoice,
};
use limber_core::time;

use crate::LimberError;

/// How soon to be seen.
#[uniffi::remote(Enum)]
pub enum Level {
    /// Nothing found; the safety net still counts.
    SelfCare,
    /// An ordinary visit in the next weeks.
    Routine,
    /// This week.
    Soon,
    /// Today.
    SameDay,
    /// Now.
    Emergency,
}

/// A place with its words.
#[uniffi::remote(Record)]
pub struct PlaceView {
    pub id: String,
    pub text: String,
    pub help: String,
    pub score: Option<i32>,
}

/// An entry with its words.
#[uniffi::remote(Record)]
pub struct EntryView {
    pub id: String,
    pub pain_now: Option<i32>,
    pub places: Vec<PlaceView>,
    pub note: Option<String>,
    pub utc_ms: i64,
    pub zone: String,
    pub local_date: String,
    pub journal_day: String,
    pub clock: String,
    pub day_text: String,
    pub pain_text: String,
    pub places_text: String,
    pub line: String,
    pub remarks: Vec<String>,
}

/// Entries of one day.
#[uniffi::remote(Record)]
pub struct DayPage {
    pub journal_day: String,
    pub title: String,
    pub summary: String,
    pub entries: Vec<EntryView>,
}

/// A page of the journal.
#[uniffi::remote(Record)]
pub struct JournalPage {
    pub days: Vec<DayPage>,
    pub next: Option<String>,
}

/// What is said when something was saved.
#[uniffi::remote(Record)]
pub struct SavedView {
    pub entry: EntryView,
    pub text: String,
    pub opens: Option<String>,
    pub opens_text: Option<String>,
}

/// A serious result that is not settled.
#[uniffi::remote(Record)]
pub struct StandingView {
    pub level: Level,
    pub heading: String,
    pub title: String,
    pub text: String,
    pub headline: Option<String>,
    pub seen: bool,
}

/// The first screen.
#[uniffi::remote(Record)]
pub struct HomePage {
    pub onboarded: bool,
    pub date: String,
    pub standing: Option<StandingView>,
    pub today: String,
    pub entries: Vec<EntryView>,
    pub undo: Option<String>,
    pub last_check: Option<String>,
}

/// A number of the pain scale.
#[uniffi::remote(Record)]
pub struct ScaleStep {
    pub score: i32,
    pub spoken: String,
    pub word: String,
}

/// Places under a heading.
#[uniffi::remote(Record)]
pub struct PlaceGroup {
    pub title: String,
    pub places: Vec<PlaceView>,
}

/// A time that is past.
#[uniffi::remote(Record)]
pub struct TimeChoice {
    pub text: String,
    pub at_local: String,
}

/// What the quick log offers.
#[uniffi::remote(Record)]
pub struct LogPage {
    pub scale: Vec<ScaleStep>,
    pub usual: Vec<PlaceView>,
    pub usual_text: String,
    pub groups: Vec<PlaceGroup>,
    pub earlier: Vec<TimeChoice>,
}

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
    /// Date and time in the zone of now, `YYYY-MM-DDTHH:MM`; now if none.
    pub at_local: Option<String>,
}

/// What to change in an entry; what is none stays.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct EntryEdit {
    /// 0 to 10.
    pub pain_now: Option<i32>,
    /// All places, in place of those before.
    pub places: Option<Vec<PlaceMark>>,
    /// The note; an empty one removes it.
    pub note: Option<String>,
    /// Date and time in the zone of the entry, `YYYY-MM-DDTHH:MM`.
    pub at_local: Option<String>,
}

pub(crate) fn moment(new: NewMoment, zone: &str) -> Result<journal::NewMoment, LimberError> {
    Ok(journal::NewMoment {
        pain_now: score(new.pain_now)?,
        places: places(new.places)?,
        note: new.note,
        at: new.at_local.map(|at| when(&at, zone)).transpose()?,
    })
}

pub(crate) fn edit(edit: EntryEdit, zone: &str) -> Result<journal::Edit, LimberError> {
    Ok(journal::Edit {
        pain_now: edit.pain_now.map(score).transpose()?,
        places: edit.places.map(places).transpose()?,
        note: edit.note,
        at: edit.at_local.map(|at| when(&at, zone)).transpose()?,
    })
}

pub(crate) fn id(text: &str) -> Result<EntryId, LimberError> {
    Ok(EntryId::parse(text)?)
}

fn score(score: i32) -> Result<Nrs, LimberError> {
    Ok(Nrs::new(i64::from(score))?)
}

fn when(at: &str, zone: &str) -> Result<journal::When, LimberError> {
    Ok(journal::When { utc_ms: time::local_to_utc(at, zone)?, zone: zone.to_owned() })
}

fn places(marks: Vec<PlaceMark>) -> Result<Vec<Place>, LimberError> {
    let content = content()?;
    let place = |mark: PlaceMark| Ok(Place { score: mark.score.map(score).transpose()?, ..Place::parse(content, &mark.place)? });
    marks.into_iter().map(place).collect()
}
