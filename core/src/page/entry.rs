//! Entries of the journal in words: one line, one day, a page of days, and what a change says when it is done.

use serde::Serialize;

use super::{Desk, day_text};
use crate::content::Words;
use crate::journal::{self, Entry, Place, Undone, day_value};
use crate::time::Now;
use crate::vault::Vault;
use crate::{Error, Result};

/// A place with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlaceView {
    /// `groin.left`.
    pub id: String,
    /// "left groin".
    pub text: String,
    /// What it means; empty where nothing needs saying.
    pub help: String,
    /// Pain there, 0 to 10, if it was given apart.
    pub score: Option<i32>,
}

/// An entry with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EntryView {
    /// Its id for ever.
    pub id: String,
    /// Pain at that moment, 0 to 10.
    pub pain_now: Option<i32>,
    /// Where.
    pub places: Vec<PlaceView>,
    /// As it was typed.
    pub note: Option<String>,
    /// When it was, milliseconds since 1970 in UTC.
    pub utc_ms: i64,
    /// IANA name of the zone in which it was.
    pub zone: String,
    /// Calendar date there, `YYYY-MM-DD`.
    pub local_date: String,
    /// The day of the journal, `YYYY-MM-DD`.
    pub journal_day: String,
    /// Time of day there, `HH:MM`.
    pub clock: String,
    /// The day as people say it.
    pub day_text: String,
    /// "Pain 6".
    pub pain_text: String,
    /// "left groin, lower back"; empty without a place.
    pub places_text: String,
    /// All of it in one line, for a list and for a screen reader.
    pub line: String,
    /// Changed since it was written; a moved clock.
    pub remarks: Vec<String>,
}

/// Entries of one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DayPage {
    /// `YYYY-MM-DD`.
    pub journal_day: String,
    /// As people say it.
    pub title: String,
    /// How many, and the middle value.
    pub summary: String,
    /// Newest first.
    pub entries: Vec<EntryView>,
}

/// A page of the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct JournalPage {
    /// Newest first. A day can go on on the next page.
    pub days: Vec<DayPage>,
    /// Give it back for the next page; none at the end.
    pub next: Option<String>,
}

/// What is said when something was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SavedView {
    /// The entry.
    pub entry: EntryView,
    /// "Saved 6: left groin."
    pub text: String,
    /// A card of the self-check that a marked place opens.
    pub opens: Option<String>,
    /// What is said about it.
    pub opens_text: Option<String>,
}

/// An entry. `today` is the journal day that has not ended yet.
#[must_use]
pub fn entry(desk: &Desk<'_>, entry: &Entry, today: &str) -> EntryView {
    let words = desk.words;
    let (score, places) = (entry.pain_now.map(|score| score.to_string()), place_line(desk, &entry.places));
    let clock = entry.stamp.clock();
    let shown = score.as_deref().unwrap_or("-");
    let key = if places.is_empty() { "journal-entry" } else { "journal-entry_places" };
    let mut remarks = Vec::new();
    if entry.edited {
        remarks.push(words.get("journal-edited").to_owned());
    }
    if entry.clock_suspect {
        remarks.push(words.get("journal-clock_suspect").to_owned());
    }
    EntryView {
        id: entry.id.to_string(),
        pain_now: entry.pain_now.map(|score| i32::from(score.get())),
        places: entry.places.iter().map(|one| place(desk, one)).collect(),
        note: entry.note.clone(),
        utc_ms: entry.stamp.utc_ms,
        zone: entry.stamp.tz.clone(),
        local_date: entry.stamp.local_date.clone(),
        journal_day: entry.stamp.journal_day.clone(),
        day_text: day_text(words, &entry.stamp.journal_day, today),
        pain_text: words.format("journal-pain", &[("score", shown)]),
        line: words.format(key, &[("time", &clock), ("score", shown), ("places", &places)]),
        clock,
        places_text: places,
        remarks,
    }
}

/// A page of the journal, newest first. `from` is what the page before gave; none for the first.
///
/// # Errors
/// [`Error::InvalidInput`] for `from` or `limit`. Those of reading.
pub fn journal(desk: &Desk<'_>, vault: &Vault, now: &Now, from: Option<&str>, limit: u32) -> Result<JournalPage> {
    let cursor = from.map(serde_json::from_str).transpose().map_err(|_| Error::input("from", "this is not the end of a page"))?;
    let today = journal::today(vault, now)?.journal_day;
    let page = journal::list(vault, cursor.as_ref(), limit)?;
    let next = page.next.as_ref().map(serde_json::to_string).transpose().map_err(|_| Error::Internal { id: "cursor" })?;
    let last = page.days.len().saturating_sub(1);
    let mut days = Vec::with_capacity(page.days.len());
    for (at, one) in page.days.iter().enumerate() {
        // Only the first and the last day can go on on another page; their value is of the whole day all the same.
        let cut = (at == 0 && cursor.is_some()) || (at == last && next.is_some());
        let whole = if cut { Some(journal::day(vault, &one.journal_day)?) } else { None };
        days.push(day(desk, one, whole.as_deref().unwrap_or(&one.entries), &today));
    }
    Ok(JournalPage { days, next })
}

/// A day of a page; `whole` is every entry of it.
fn day(desk: &Desk<'_>, day: &journal::Day, whole: &[Entry], today: &str) -> DayPage {
    let scores: Vec<_> = whole.iter().filter_map(|entry| entry.pain_now).collect();
    let count = whole.len().to_string();
    let value = day_value(&scores).map(|value| value.to_string());
    DayPage {
        journal_day: day.journal_day.clone(),
        title: day_text(desk.words, &day.journal_day, today),
        summary: value
            .map_or_else(String::new, |value| desk.words.format("journal-day_summary", &[("count", &count), ("value", &value)])),
        entries: day.entries.iter().map(|one| entry(desk, one, today)).collect(),
    }
}

/// What is said when an entry was written down. `today` is the journal day that has not ended yet.
#[must_use]
pub fn saved(desk: &Desk<'_>, entry: &Entry, today: &str) -> SavedView {
    let view = self::entry(desk, entry, today);
    let score = view.pain_now.map_or_else(|| "-".to_owned(), |score| score.to_string());
    let key = match (entry.stamp.journal_day != today, view.places_text.is_empty()) {
        (false, true) => "journal-saved",
        (false, false) => "journal-saved_places",
        (true, true) => "journal-saved_day",
        (true, false) => "journal-saved_day_places",
    };
    let when = format!("{} {}", super::full_date(desk.words, &entry.stamp.local_date, false), view.clock);
    let text = desk.words.format(key, &[("score", &score), ("places", &view.places_text), ("day", &when)]);
    let opens = journal::opens(desk.content, &entry.places).into_iter().next();
    let opens_text = opens.as_ref().map(|card| desk.words.get(&format!("journal-opens_{card}")).to_owned());
    SavedView { entry: view, text, opens, opens_text }
}

/// What is said when a change was undone.
#[must_use]
pub fn undone(words: &Words, undone: &Undone) -> String {
    words.get(&format!("journal-undone_{}", undone.kind.id())).to_owned()
}

/// Places in words, one after the other.
#[must_use]
pub fn place_line(desk: &Desk<'_>, places: &[Place]) -> String {
    places.iter().map(|place| place.words(desk.content, desk.words)).collect::<Vec<_>>().join(", ")
}

pub(super) fn place(desk: &Desk<'_>, place: &Place) -> PlaceView {
    PlaceView {
        id: place.id(),
        text: place.words(desk.content, desk.words),
        help: desk.words.find(&format!("region-{}.help", place.region)).unwrap_or_default().to_owned(),
        score: place.score.map(|score| i32::from(score.get())),
    }
}
