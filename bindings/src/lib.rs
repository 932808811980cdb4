//! Limber's core for Kotlin and Swift. This crate mirrors types and passes calls on; it holds no rule, no SQL and no sentence.
//!
//! Calls are synchronous and coarse: Kotlin makes them on `Dispatchers.IO`, Swift in an actor. Each returns a `Result`,
//! because a panic in a method without one ends the process in Swift. No method is called `close` and no field `message`:
//! both clash in one of the languages.

#[cfg(feature = "check")]
mod check;
mod error;
mod exercises;
mod guard;
mod job;
mod journal;
mod keys;
mod now;
#[cfg(feature = "probe")]
mod probe;
mod texts;
mod vault;

#[cfg(feature = "check")]
pub use check::{AnswerGiven, CheckCard, CheckStep, LimberCheck, QuestionAnswer, RowAnswer};
pub use error::LimberError;
pub use job::{FileCheck, JobProgress};
pub use journal::{EntryEdit, NewMoment, PlaceMark};
pub use keys::{KeyFailure, KeyStore};
pub use limber_core::page::{EntryView, Locale};
pub use now::Now;
pub use texts::{describe_error, help_numbers, texts};
pub use vault::LimberVault;

uniffi::setup_scaffolding!();
