//! The vectors that every shell reads (`tests/vectors/*.json`), run through the facade as a phone runs them. The same cases are
//! run by the terminal, in Kotlin and in Swift.
//!
//! `LIMBER_VECTORS=write cargo test -p limber-ffi --test vectors` writes the digests anew after a change of words.
#![cfg(feature = "check")]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod check;
#[path = "../common/mod.rs"]
mod common;
mod file;
mod journal;
mod paper;
mod time;
