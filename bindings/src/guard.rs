//! What stands round every call from a phone.

use std::panic::{AssertUnwindSafe, catch_unwind};

use limber_core::content::content;
use limber_core::page::Desk;

use crate::{LimberError, Locale};

/// Runs a call. A panic is an error: where it would cross to Swift, it would end the app.
pub(crate) fn guarded<T>(run: impl FnOnce() -> Result<T, LimberError>) -> Result<T, LimberError> {
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| Err(LimberError::Internal { id: "panic".to_owned() }))
}

/// The content in the words of a locale.
pub(crate) fn desk(locale: &Locale) -> Result<Desk<'_>, LimberError> {
    Ok(Desk::new(content()?, locale))
}
