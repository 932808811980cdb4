//! One file for each command.

#[cfg(feature = "check")]
pub(crate) mod check;
pub(crate) mod doctor;
pub(crate) mod entry;
pub(crate) mod exercises;
pub(crate) mod journal;
pub(crate) mod log;
pub(crate) mod manual;
pub(crate) mod regions;
pub(crate) mod seen;
pub(crate) mod standing;
pub(crate) mod today;
pub(crate) mod undo;
