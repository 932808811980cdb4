//! The whole of Limber but its screens: the self-check's rules, the exercise library, the journal and its vault.
//!
//! This crate knows no clock, no zone, no screen and no foreign language. Every call that dates anything takes a
//! [`time::Now`]; every call that keeps anything takes a [`vault::Vault`]; the self-check takes neither.

#[cfg(feature = "check")]
pub mod check;
pub mod content;
pub mod error;
pub mod exercise;
pub mod ids;
pub mod journal;
pub mod page;
pub mod results;
pub mod settings;
pub mod time;
pub mod vault;
mod zones;

pub use error::{Error, Result};
