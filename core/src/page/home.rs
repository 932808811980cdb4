//! The first screen: a serious result that waits comes first, then today, then what to do next.

use serde::Serialize;

use super::{Desk, EntryView, entry, full_date};
use crate::content::{Level, Words};
use crate::exercise::Gate;
use crate::journal::{self, Today};
use crate::results::{self, Standing};
use crate::settings;
use crate::time::{self, Now};
use crate::vault::Vault;
use crate::{Result, content::Content};

/// The first screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HomePage {
    /// The three short screens at the start were seen.
    pub onboarded: bool,
    /// Today's date as people say it.
    pub date: String,
    /// A serious result that is not settled. It stays first until it is.
    pub standing: Option<StandingView>,
    /// Today in one sentence.
    pub today: String,
    /// Today's entries, newest first.
    pub entries: Vec<EntryView>,
    /// What an undo would undo, in words; none if there is nothing.
    pub undo: Option<String>,
    /// The last self-check in one line; none if there was none.
    pub last_check: Option<String>,
}

/// A serious result of the self-check that is not settled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StandingView {
    /// How soon to be seen.
    pub level: Level,
    /// The heading of the level.
    pub heading: String,
    /// Which check it was and what it said.
    pub title: String,
    /// What is still missing.
    pub text: String,
    /// Whom to see; none if the action is not known any more.
    pub headline: Option<String>,
    /// The person said that they were seen.
    pub seen: bool,
}

/// The first screen now.
///
/// # Errors
/// [`crate::Error::InvalidInput`] for an unknown zone. Those of reading.
pub fn home(desk: &Desk<'_>, vault: &Vault, now: &Now) -> Result<HomePage> {
    let words = desk.words;
    let today = journal::today(vault, now)?;
    let standing = results::standing(vault)?;
    let last_check = standing.newest.as_ref().map(|newest| {
        let date = full_date(words, &newest.local_date, false);
        let name = words.get(&format!("level-{}.name", newest.level.id())).to_owned();
        words.format("home-last_check", &[("date", &date), ("name", &name)])
    });
    Ok(HomePage {
        onboarded: settings::onboarded(vault)?,
        date: full_date(words, &time::local_date(now.utc_ms, &now.zone)?, false),
        standing: StandingView::of(desk.content, words, &standing),
        today: today_line(words, &today),
        entries: today.entries.iter().map(|one| entry(desk, one, &today.journal_day)).collect(),
        undo: journal::can_undo(vault)?.map(|kind| words.get(&format!("journal-undo_{}", kind.id())).to_owned()),
        last_check,
    })
}

/// A day in one sentence.
#[must_use]
pub fn today_line(words: &Words, today: &Today) -> String {
    today.value.map_or_else(
        || words.get("journal-today_none").to_owned(),
        |value| words.format("journal-today", &[("count", &today.entries.len().to_string()), ("value", &value.to_string())]),
    )
}

impl StandingView {
    /// The result that waits; none if none does.
    #[must_use]
    pub fn of(content: &Content, words: &Words, standing: &Standing) -> Option<Self> {
        let serious = standing.serious.as_ref()?;
        let heading = words.get(&format!("level-{}", serious.result.level.id())).to_owned();
        let date = full_date(words, &serious.result.local_date, false);
        let known = |id: &&String| content.pack().actions.iter().any(|action| action.id == **id);
        Some(Self {
            level: serious.result.level,
            title: words.format("standing-since", &[("date", &date), ("heading", &heading)]),
            heading,
            text: Gate::of(standing)
                .closed_by
                .map(|closed| words.get(&format!("standing-{}", closed.id())).to_owned())
                .unwrap_or_default(),
            headline: serious.result.action.as_ref().filter(known).map(|id| words.get(&format!("who-{id}")).to_owned()),
            seen: serious.seen(),
        })
    }
}
