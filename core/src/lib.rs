//! The whole of Limber but its screens: the self-check's rules, the exercise library, the journal and its vault.
//!
//! This crate knows no clock, no zone, no screen and no foreign language. Every call that dates anything takes a
//! [`time::Now`]; every call that keeps anything takes a [`vault::Vault`]; the self-check takes neither.

pub mod error;

pub use error::{Error, Result};
