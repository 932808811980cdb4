//! The quick log: eleven numbers, the places used last, every other place by group, and times that are past.

use serde::Serialize;

use super::entry::place;
use super::{Desk, PlaceView};
use crate::content::View;
use crate::journal::{self, Place};
use crate::time::{self, Now};
use crate::vault::Vault;
use crate::{Error, Result};

/// Minutes ago that are offered with one tap.
const EARLIER_MIN: [i64; 5] = [15, 30, 60, 120, 240];

/// What the quick log offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LogPage {
    /// The eleven numbers.
    pub scale: Vec<ScaleStep>,
    /// Places of the newest entry that has any.
    pub usual: Vec<PlaceView>,
    /// "Same as last time: left groin"; empty if there is none.
    pub usual_text: String,
    /// Every place.
    pub groups: Vec<PlaceGroup>,
    /// Times that are past, the newest first. Now is not among them.
    pub earlier: Vec<TimeChoice>,
}

/// A number of the pain scale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScaleStep {
    /// 0 to 10.
    pub score: i32,
    /// As a screen reader says it: "Pain 6 of 10".
    pub spoken: String,
    /// The word under it; empty but at 0, 5 and 10.
    pub word: String,
}

/// Places under a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlaceGroup {
    /// The heading.
    pub title: String,
    /// In the order of the list.
    pub places: Vec<PlaceView>,
}

/// A time that is past.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TimeChoice {
    /// "30 minutes ago, 14:05".
    pub text: String,
    /// Date and time there, `YYYY-MM-DDTHH:MM`: give it back when the entry is written.
    pub at_local: String,
}

/// What the quick log offers now.
///
/// # Errors
/// [`Error::InvalidInput`] for an unknown zone. Those of reading.
pub fn log(desk: &Desk<'_>, vault: &Vault, now: &Now) -> Result<LogPage> {
    let usual = journal::recent_places(vault)?;
    let usual: Vec<PlaceView> =
        usual.iter().filter(|one| desk.content.region(&one.region).is_some()).map(|one| place(desk, one)).collect();
    let names = usual.iter().map(|one| one.text.as_str()).collect::<Vec<_>>().join(", ");
    Ok(LogPage {
        scale: scale(desk),
        usual_text: if usual.is_empty() { String::new() } else { desk.words.format("log-usual", &[("places", &names)]) },
        usual,
        groups: groups(desk),
        earlier: earlier(desk, now)?,
    })
}

fn scale(desk: &Desk<'_>) -> Vec<ScaleStep> {
    let step = |score: i32| ScaleStep {
        score,
        spoken: desk.words.format("log-pain_of_10", &[("score", &score.to_string())]),
        word: desk.words.find(&format!("log-scale-{score}")).unwrap_or_default().to_owned(),
    };
    (0..=10).map(step).collect()
}

/// Every place once: those seen from behind, those seen only from in front, and those without a spot of their own.
fn groups(desk: &Desk<'_>) -> Vec<PlaceGroup> {
    let regions = &desk.content.pack().regions;
    let of = |key: &str, belongs: fn(&[View]) -> bool| PlaceGroup {
        title: desk.words.get(key).to_owned(),
        places: regions
            .iter()
            .filter(|region| belongs(&region.views))
            .flat_map(|region| region.sides.iter().map(|side| Place { region: region.id.clone(), side: *side, score: None }))
            .map(|one| place(desk, &one))
            .collect(),
    };
    vec![
        of("log-places_back", |views| views.contains(&View::Back)),
        of("log-places_front", |views| !views.contains(&View::Back) && !views.is_empty()),
        of("log-places_other", <[View]>::is_empty),
    ]
}

fn earlier(desk: &Desk<'_>, now: &Now) -> Result<Vec<TimeChoice>> {
    let ago = |minutes: i64| -> Result<TimeChoice> {
        let stamp = time::Stamp::at(now.utc_ms.saturating_sub(minutes * 60_000), &now.zone, 0)?;
        let clock = stamp.clock();
        let (key, number) = if minutes < 60 { ("log-minutes_ago", minutes) } else { ("log-hours_ago", minutes / 60) };
        Ok(TimeChoice {
            text: desk.words.format(key, &[("number", &number.to_string()), ("time", &clock)]),
            at_local: format!("{}T{clock}", stamp.local_date),
        })
    };
    EARLIER_MIN.into_iter().map(ago).collect::<Result<_, Error>>()
}
