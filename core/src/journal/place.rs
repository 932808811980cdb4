//! Where it hurts: a region with the side of the person's own body. The list of regions is the content's.

use serde::{Deserialize, Serialize};

use super::score::Nrs;
use crate::content::{Content, Side, Words};
use crate::{Error, Result};

/// The most places that one entry can name: every pair of the list, with room to grow.
pub const MOST_PLACES: usize = 64;

/// A place, with its own score if the person gave one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Region id.
    pub region: String,
    /// The person's own side.
    pub side: Side,
    /// Pain there, if it was given apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<Nrs>,
}

impl Place {
    /// Reads `groin.left`; the side may be left out only where there is just the middle.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for `where`, naming the sides that there are.
    pub fn parse(content: &Content, text: &str) -> Result<Self> {
        let (region, side) = match text.split_once('.') {
            Some((region, side)) => (region, Some(side)),
            None => (text, None),
        };
        let known =
            content.region(region).ok_or_else(|| Error::input("where", "there is no such place; see the list of places"))?;
        let sides: Vec<String> = known.sides.iter().map(|side| Content::place_id(&known.id, *side)).collect();
        let chosen = match side {
            Some(side) => Side::from_id(side).filter(|side| known.sides.contains(side)),
            None => known.sides.first().copied().filter(|side| *side == Side::Middle),
        };
        let side = chosen.ok_or_else(|| Error::input("where", format!("say which side: {}", sides.join(" or "))))?;
        Ok(Self { region: known.id.clone(), side, score: None })
    }

    /// The place as it is written: `groin.left`.
    #[must_use]
    pub fn id(&self) -> String {
        Content::place_id(&self.region, self.side)
    }

    /// The place in words: "left groin". A region of an older content keeps its id.
    #[must_use]
    pub fn words(&self, content: &Content, words: &Words) -> String {
        content.place_text(words, &self.region, self.side)
    }
}

/// A place that is a warning sign by itself opens a card of the self-check: the ids of those cards.
#[must_use]
pub fn opens(content: &Content, places: &[Place]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for card in places.iter().filter_map(|place| content.region(&place.region)?.opens.clone()) {
        if !out.contains(&card) {
            out.push(card);
        }
    }
    out
}

/// Sorted, each place once.
pub(super) fn ordered(mut places: Vec<Place>) -> Result<Vec<Place>> {
    if places.len() > MOST_PLACES {
        return Err(Error::input("where", format!("at most {MOST_PLACES} places")));
    }
    places.sort();
    for (place, next) in places.iter().zip(places.iter().skip(1)) {
        if (&place.region, place.side) == (&next.region, next.side) {
            return Err(Error::input("where", format!("{} stands twice", place.id())));
        }
    }
    Ok(places)
}
