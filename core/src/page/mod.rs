//! What a screen shows, in words: whatever both phones and the terminal would otherwise each put together for themselves.
//! A page decides wording, order and what is offered next; how it looks is the shell's. Nothing here changes anything.

#[cfg(feature = "check")]
mod check;
mod entry;
mod exercises;
mod home;
mod log;
mod numbers;
#[cfg(feature = "check")]
mod result;
mod trouble;

use serde::Serialize;

#[cfg(feature = "check")]
pub use check::{AskPage, CheckPage, GivenAnswer, ReviewLine, ReviewPage, check, review_of};
pub use entry::{DayPage, EntryView, JournalPage, PlaceView, SavedView, entry, journal, place_line, saved, undone};
pub use exercises::{ExercisePage, ExercisesPage, Fact, NoteLine, NoteList, exercise, exercises};
pub use home::{HomePage, StandingView, home, today_line};
pub use log::{LogPage, PlaceGroup, ScaleStep, TimeChoice, log};
pub use numbers::{HelpPage, NumberKind, NumberLine, help};
#[cfg(feature = "check")]
pub use result::{ReasonView, ResultPage, progress, result};
pub use trouble::{StatePage, state, trouble};

use crate::content::{Content, Words};
use crate::time;

/// Whose words and whose telephone numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Locale {
    /// BCP 47 tag of the language; the first that ships is used if this one does not.
    pub language: String,
    /// ISO 3166 code of the country that the phone is set to; empty if it is not known.
    pub region: String,
}

/// What every page is made with.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'a> {
    /// The content.
    pub content: &'a Content,
    /// Its words in one language.
    pub words: &'a Words,
    /// ISO 3166 code of the country.
    pub region: &'a str,
}

impl<'a> Desk<'a> {
    /// The content in the words of a locale.
    #[must_use]
    pub fn new(content: &'a Content, locale: &'a Locale) -> Self {
        Self { content, words: content.words(&locale.language), region: &locale.region }
    }
}

/// What a changed answer took with it, in words; none if nothing.
#[must_use]
pub fn dropped(words: &Words, count: usize) -> Option<String> {
    (count > 0).then(|| words.format("check-dropped", &[("count", &count.to_string())]))
}

/// A date as people say it: "Today", "Yesterday", or the weekday with the date, with the year where it is another one.
/// Both are `YYYY-MM-DD`; one that is not is given back as it is.
#[must_use]
pub fn day_text(words: &Words, day: &str, today: &str) -> String {
    let (Ok(date), Ok(now)) = (time::date(day), time::date(today)) else { return day.to_owned() };
    if date == now {
        return words.get("date-today").to_owned();
    }
    if now.yesterday().is_ok_and(|yesterday| yesterday == date) {
        return words.get("date-yesterday").to_owned();
    }
    full_date(words, day, date.year() != now.year())
}

/// The weekday with the date. `day` is `YYYY-MM-DD`; if it is not, it is given back as it is.
#[must_use]
pub fn full_date(words: &Words, day: &str, with_year: bool) -> String {
    let Ok(date) = time::date(day) else { return day.to_owned() };
    let key = if with_year { "date-day_year" } else { "date-day" };
    let number = |key: &str, n: i8| words.get(&format!("{key}-{n}")).to_owned();
    words.format(
        key,
        &[
            ("weekday", &number("date-weekday", date.weekday().to_monday_one_offset())),
            ("day", &date.day().to_string()),
            ("month", &number("date-month", date.month())),
            ("year", &date.year().to_string()),
        ],
    )
}
