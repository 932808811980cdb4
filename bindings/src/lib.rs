//! Limber's core for Kotlin and Swift. This crate mirrors types and passes calls on; it holds no rule, no SQL and no sentence.
//!
//! Calls are synchronous and coarse: Kotlin makes them on `Dispatchers.IO`, Swift in an actor. Each returns a `Result`,
//! because a panic in a method without one ends the process in Swift. No method is called `close` and no field `message`:
//! both clash in one of the languages.

#[cfg(feature = "check")]
mod check;
mod error;
mod journal;
mod keys;
mod vault;

#[cfg(feature = "check")]
pub use check::{AnswerGiven, CheckStep, QuestionAnswer, RowAnswer, check_next};
pub use error::LimberError;
pub use journal::{JournalDay, LoggedMoment, MomentEntry, NewMoment, PlaceMark};
pub use keys::{KeyFailure, KeyStore};
pub use vault::{LimberVault, Now};

uniffi::setup_scaffolding!();
