//! Notes are kept exactly as they were typed. The limits are generous, and the error says which one was met.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::{Error, Result};

/// The most characters (grapheme clusters: what a person would count) of a note.
pub const MOST_CHARACTERS: usize = 10_000;
/// The most bytes of a note in UTF-8.
pub const MOST_BYTES: usize = 40_000;

/// Checks a note; one of no characters is no note.
pub(super) fn checked(note: Option<String>) -> Result<Option<String>> {
    let Some(note) = note.filter(|note| !note.is_empty()) else { return Ok(None) };
    if note.len() > MOST_BYTES {
        return Err(Error::input("note", format!("a note holds at most {MOST_BYTES} bytes, this one has {}", note.len())));
    }
    let characters = note.graphemes(true).count();
    if characters > MOST_CHARACTERS {
        return Err(Error::input(
            "note",
            format!("a note holds at most {MOST_CHARACTERS} characters, this one has {characters}"),
        ));
    }
    Ok(Some(note))
}
