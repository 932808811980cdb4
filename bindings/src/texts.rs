//! Words that need no arguments, and words for what did not work.

use std::collections::HashMap;

use limber_core::page::{self, HelpPage, NumberKind, NumberLine, StatePage};

use crate::guard::{desk, guarded};
use crate::{LimberError, Locale};

/// What a number is for.
#[uniffi::remote(Enum)]
pub enum NumberKind {
    /// Ambulance.
    Emergency,
    /// Urgent advice.
    Urgent,
    /// Crisis line.
    Crisis,
    /// Poison line.
    Poison,
    /// Text relay.
    Relay,
}

/// A line with its numbers.
#[uniffi::remote(Record)]
pub struct NumberLine {
    pub kind: NumberKind,
    pub label: String,
    pub text: String,
    pub dial: Vec<String>,
    pub call: String,
}

/// Who to talk to now.
#[uniffi::remote(Record)]
pub struct HelpPage {
    pub title: String,
    pub text: String,
    pub numbers: Vec<NumberLine>,
    pub country: String,
}

/// A state of the vault, or an error, in words.
#[uniffi::remote(Record)]
pub struct StatePage {
    pub id: String,
    pub title: String,
    pub text: String,
    pub still_works: String,
    pub retry: bool,
    pub readable: bool,
    pub input: bool,
}

/// The words of these keys. A phone fetches all of its own at once.
///
/// # Errors
/// [`LimberError::InvalidInput`] for `keys` if one is unknown.
#[uniffi::export]
pub fn texts(locale: Locale, keys: Vec<String>) -> Result<HashMap<String, String>, LimberError> {
    guarded(|| {
        let desk = desk(&locale)?;
        let word = |key: String| match desk.words.find(&key) {
            Some(text) => Ok((key, text.to_owned())),
            None => Err(LimberError::InvalidInput { field: "keys".to_owned(), reason: "one of them is unknown".to_owned() }),
        };
        keys.into_iter().map(word).collect()
    })
}

/// Who to talk to now. Needs no vault.
///
/// # Errors
/// None that a whole build can have.
#[uniffi::export]
pub fn help_numbers(locale: Locale) -> Result<HelpPage, LimberError> {
    guarded(|| Ok(page::help(&desk(&locale)?)))
}

/// An error in words, with what can be done.
///
/// # Errors
/// None that a whole build can have.
#[uniffi::export]
pub fn describe_error(error: LimberError, locale: Locale) -> Result<StatePage, LimberError> {
    guarded(|| Ok(page::trouble(desk(&locale)?.words, &error.into_core())))
}
