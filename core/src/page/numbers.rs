//! Telephone numbers, offline: of the country that the phone is set to, with the words for each. They work in every state
//! of the vault.

use serde::Serialize;

use super::Desk;
use crate::content::Country;

/// What a number is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NumberKind {
    /// Ambulance.
    Emergency,
    /// Urgent advice.
    Urgent,
    /// Crisis line.
    Crisis,
    /// Poison line.
    Poison,
    /// Text relay, for people who do not hear or speak.
    Relay,
}

impl NumberKind {
    const fn id(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Urgent => "urgent",
            Self::Crisis => "crisis",
            Self::Poison => "poison",
            Self::Relay => "relay",
        }
    }

    fn of(self, country: &Country) -> &[String] {
        match self {
            Self::Emergency => &country.emergency,
            Self::Urgent => &country.urgent,
            Self::Crisis => &country.crisis,
            Self::Poison => &country.poison,
            Self::Relay => &country.relay,
        }
    }
}

/// A line with its numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NumberLine {
    /// What it is for.
    pub kind: NumberKind,
    /// In words.
    pub label: String,
    /// The numbers as text, with "or" between them.
    pub text: String,
    /// The same to dial, the first one first.
    pub dial: Vec<String>,
    /// What the button says: "Call 112".
    pub call: String,
}

/// Who to talk to now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HelpPage {
    /// The heading.
    pub title: String,
    /// How to use it.
    pub text: String,
    /// Every line that the country has.
    pub numbers: Vec<NumberLine>,
    /// Which country these are for.
    pub country: String,
}

/// Who to talk to now, in the country of the desk.
#[must_use]
pub fn help(desk: &Desk<'_>) -> HelpPage {
    use NumberKind::{Crisis, Emergency, Poison, Relay, Urgent};
    let country = desk.content.country(desk.region).map(|country| desk.words.get(&format!("country-{}", country.id)).to_owned());
    HelpPage {
        title: desk.words.get("card-talk_now").to_owned(),
        text: desk.words.get("card-talk_now.help").to_owned(),
        numbers: lines(desk, &[Crisis, Emergency, Urgent, Poison, Relay]),
        country: desk.words.format("number-country", &[("country", &country.unwrap_or_default())]),
    }
}

/// The lines of some kinds that the country has, in the order asked for.
pub(super) fn lines(desk: &Desk<'_>, kinds: &[NumberKind]) -> Vec<NumberLine> {
    let Some(country) = desk.content.country(desk.region) else { return Vec::new() };
    kinds.iter().filter_map(|kind| line(desk, country, *kind)).collect()
}

fn line(desk: &Desk<'_>, country: &Country, kind: NumberKind) -> Option<NumberLine> {
    let numbers = kind.of(country);
    let first = numbers.first()?;
    let mut text = numbers.join(&format!(" {} ", desk.words.get("number-or")));
    // The numbers that mobile phones know everywhere are not the whole answer where the country is not known.
    if kind == NumberKind::Emergency && country.codes.is_empty() {
        text = format!("{text}, {}", desk.words.get("number-local"));
    }
    Some(NumberLine {
        kind,
        label: desk.words.get(&format!("number-{}", kind.id())).to_owned(),
        text,
        dial: numbers.to_vec(),
        call: desk.words.format("number-call", &[("number", first)]),
    })
}
