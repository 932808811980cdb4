//! Time as an argument. Nothing here asks a clock or the system's zone; the caller says what time it is and where.
//! A stored moment keeps its parts (instant, offset, zone, dates), so that travel, a changed zone law or another phone
//! never moves an old entry to another day.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::{Error, Result};

/// Milliseconds in a minute.
const MINUTE_MS: i64 = 60_000;
/// The wall clock and the running clock may differ by so much before an entry is marked.
const CLOCK_TOLERANCE_MS: i64 = 5 * MINUTE_MS;
/// A day of the journal begins at this minute after midnight, unless the person chose another.
pub const DEFAULT_DAY_START_MIN: u32 = 4 * 60;
/// Entries before this instant are refused: 1900-01-01T00:00Z.
pub const EARLIEST_MS: i64 = -2_208_988_800_000;

/// What time it is, as the caller's platform says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Now {
    /// Wall clock, milliseconds since 1970 in UTC.
    pub utc_ms: i64,
    /// A clock that only runs forward, in milliseconds; its zero does not matter.
    pub mono_ms: i64,
    /// IANA name of the zone, such as `Europe/Berlin`.
    pub zone: String,
}

/// A moment as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// Milliseconds since 1970 in UTC.
    pub utc_ms: i64,
    /// Offset from UTC that was in force, in seconds.
    pub offset_s: i32,
    /// IANA name of the zone.
    pub tz: String,
    /// Calendar date there, `YYYY-MM-DD`.
    pub local_date: String,
    /// The day of the journal that it belongs to, `YYYY-MM-DD`: before the day start it is still yesterday.
    pub journal_day: String,
}

impl Stamp {
    /// The parts of an instant in a zone. `day_start_min` is the minute of the day at which a journal day begins.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for `zone` if it is not known here, for `at` if the instant is out of range.
    pub fn at(utc_ms: i64, zone: &str, day_start_min: u32) -> Result<Self> {
        let instant = timestamp(utc_ms)?;
        let tz = zone_of(zone)?;
        let local = tz.to_datetime(instant);
        let shifted = local.checked_sub(i64::from(day_start_min).minutes()).map_err(|_| out_of_range())?;
        Ok(Self {
            utc_ms,
            offset_s: tz.to_offset(instant).seconds(),
            tz: zone.to_owned(),
            local_date: local.date().to_string(),
            journal_day: shifted.date().to_string(),
        })
    }

    /// Date, time and offset there, such as `2026-11-20T08:30:00+01:00`.
    #[must_use]
    pub fn rfc3339(&self) -> String {
        let offset = jiff::tz::Offset::from_seconds(self.offset_s).unwrap_or(jiff::tz::Offset::UTC);
        timestamp(self.utc_ms).map(|at| at.display_with_offset(offset).to_string()).unwrap_or_default()
    }

    /// The time of day there, `HH:MM`.
    #[must_use]
    pub fn clock(&self) -> String {
        let seconds = self.utc_ms.div_euclid(1000) + i64::from(self.offset_s);
        let minutes = seconds.div_euclid(60).rem_euclid(24 * 60);
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

/// The instant of a date and time that a person typed (`2026-11-20T08:30`, seconds optional). A time that the clocks
/// skipped moves forward by the gap; one that came twice is the first of the two.
///
/// # Errors
/// [`Error::InvalidInput`] for `at` or `zone`.
pub fn local_to_utc(at: &str, zone: &str) -> Result<i64> {
    let form = || Error::input("at", "write the date and the time like 2026-11-20T08:30");
    // jiff would also take an offset or a zone in the text; the zone is a separate answer here.
    if at.len() > 32 || !at.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | ':' | 'T' | 't' | ' ' | '.')) {
        return Err(form());
    }
    let local: DateTime = at.parse().map_err(|_| form())?;
    if !at.contains(':') {
        return Err(form());
    }
    let tz = zone_of(zone)?;
    let instant = tz.to_ambiguous_timestamp(local).compatible().map_err(|_| out_of_range())?;
    Ok(instant.as_millisecond())
}

/// The first instant of a calendar date in a zone.
///
/// # Errors
/// [`Error::InvalidInput`] for `on` or `zone`.
pub fn date_start(on: &str, zone: &str) -> Result<i64> {
    let date = date(on)?;
    let tz = zone_of(zone)?;
    let instant = tz.to_ambiguous_timestamp(date.at(0, 0, 0, 0)).compatible();
    Ok(instant.map_err(|_| Error::input("on", "this day is too far away"))?.as_millisecond())
}

/// The calendar date of an instant in a zone, `YYYY-MM-DD`.
///
/// # Errors
/// As [`Stamp::at`].
pub fn local_date(utc_ms: i64, zone: &str) -> Result<String> {
    Ok(zone_of(zone)?.to_datetime(timestamp(utc_ms)?).date().to_string())
}

/// Reads an instant with its offset: `2026-11-20T08:30:00+01:00` or with `Z` (RFC 3339).
///
/// # Errors
/// [`Error::InvalidInput`] for `now`.
pub fn instant(text: &str) -> Result<i64> {
    let parsed: std::result::Result<Timestamp, _> = text.parse();
    parsed
        .map(Timestamp::as_millisecond)
        .map_err(|_| Error::input("now", "write the instant with its offset, like 2026-11-20T08:30:00+01:00"))
}

/// Refuses a zone that is not known here.
///
/// # Errors
/// [`Error::InvalidInput`] for `zone`.
pub fn known_zone(zone: &str) -> Result<()> {
    zone_of(zone).map(|_| ())
}

/// Whether the wall clock was moved since another reading: it went another way than the running clock by over 5 minutes.
#[must_use]
pub fn clock_jumped(before: &Now, now: &Now) -> bool {
    let wall = now.utc_ms.saturating_sub(before.utc_ms);
    let running = now.mono_ms.saturating_sub(before.mono_ms);
    wall.saturating_sub(running).saturating_abs() > CLOCK_TOLERANCE_MS
}

/// Refuses what is not `YYYY-MM-DD`.
pub(crate) fn date(text: &str) -> Result<Date> {
    let form = || Error::input("on", "write the date like 2026-11-20");
    if text.len() != 10 {
        return Err(form());
    }
    text.parse().map_err(|_| form())
}

fn timestamp(utc_ms: i64) -> Result<Timestamp> {
    Timestamp::from_millisecond(utc_ms).map_err(|_| out_of_range())
}

fn out_of_range() -> Error {
    Error::input("at", "this time is too far away")
}

fn zone_of(zone: &str) -> Result<TimeZone> {
    let unknown = || Error::input("zone", "this time zone is not known here; write it like Europe/Berlin");
    if zone.is_empty() || zone.len() > 64 {
        return Err(unknown());
    }
    crate::zones::find(zone).ok_or_else(unknown)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_night_entry_belongs_to_the_day_that_has_not_ended_yet() {
        let at = local_to_utc("2026-11-20T03:59", "Europe/Berlin").unwrap();
        let stamp = Stamp::at(at, "Europe/Berlin", DEFAULT_DAY_START_MIN).unwrap();
        assert_eq!((stamp.local_date.as_str(), stamp.journal_day.as_str()), ("2026-11-20", "2026-11-19"));
        assert_eq!((stamp.offset_s, stamp.clock().as_str()), (3600, "03:59"));
        let next = Stamp::at(at + MINUTE_MS, "Europe/Berlin", DEFAULT_DAY_START_MIN).unwrap();
        assert_eq!(next.journal_day, "2026-11-20");
    }

    #[test]
    fn a_skipped_hour_moves_forward_and_a_repeated_one_is_the_first() {
        let zone = "Europe/Berlin";
        // 2026-03-29 02:30 did not exist: one hour later on the clock.
        let gap = Stamp::at(local_to_utc("2026-03-29T02:30", zone).unwrap(), zone, 0).unwrap();
        assert_eq!((gap.clock().as_str(), gap.offset_s), ("03:30", 7200));
        // 2026-10-25 02:30 came twice: summer time first.
        let fold = Stamp::at(local_to_utc("2026-10-25T02:30", zone).unwrap(), zone, 0).unwrap();
        assert_eq!((fold.clock().as_str(), fold.offset_s), ("02:30", 7200));
    }

    #[test]
    fn times_and_zones_that_cannot_be_are_refused_by_name() {
        for (at, zone, field) in [
            ("2026-13-01T08:30", "UTC", "at"),
            ("2026-11-20", "UTC", "at"),
            ("2026-11-20T08:30+01:00", "UTC", "at"),
            ("", "UTC", "at"),
            ("2026-11-20T08:30", "Mars/Base", "zone"),
            ("2026-11-20T08:30", "", "zone"),
        ] {
            match local_to_utc(at, zone) {
                Err(Error::InvalidInput { field: named, .. }) => assert_eq!(named, field, "{at} {zone}"),
                other => panic!("{at} {zone}: {other:?}"),
            }
        }
        assert!(instant("2026-11-20T08:30:00").is_err());
        assert_eq!(instant("2026-11-20T08:30:00+01:00").unwrap(), instant("2026-11-20T07:30:00Z").unwrap());
    }

    #[test]
    fn a_moved_wall_clock_is_seen_and_a_slow_one_is_not() {
        let at = |utc_ms, mono_ms| Now { utc_ms, mono_ms, zone: "UTC".to_owned() };
        assert!(!clock_jumped(&at(0, 0), &at(60 * MINUTE_MS, 58 * MINUTE_MS)));
        assert!(clock_jumped(&at(0, 0), &at(60 * MINUTE_MS, MINUTE_MS)));
        assert!(clock_jumped(&at(60 * MINUTE_MS, 0), &at(0, MINUTE_MS)));
        assert!(clock_jumped(&at(i64::MIN, 0), &at(i64::MAX, 0)));
    }
}
