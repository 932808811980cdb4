//! One error type for the whole core, split by what the caller can do about it.
//! It never carries text that a person wrote: a field's name and a reason from our own words, nothing else.

use std::path::PathBuf;

use thiserror::Error;

/// Shorthand used by every fallible function of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, by what the caller would do next.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// A value from outside is not acceptable. Nothing was changed.
    #[error("{field}: {reason}")]
    InvalidInput {
        /// The argument or answer, as the caller named it (`score`, `c01_now.chest_pain_now`).
        field: String,
        /// What is wrong with it and what would be right; never the value itself if a person typed it.
        reason: String,
    },
    /// The thing named by an id does not exist (any more).
    #[error("there is no such {what}")]
    NotFound {
        /// What was looked for: `entry`, `exercise`, `region`.
        what: &'static str,
    },
    /// The newest self-check does not allow this exercise now.
    #[error("this exercise is not open now")]
    ExerciseClosed,
    /// There is no vault in this folder yet.
    #[error("there is no journal in this folder yet")]
    Absent,
    /// The key may not be used now (the phone is locked).
    #[error("the journal is locked")]
    Locked,
    /// The person must show who they are first.
    #[error("the journal asks for you to unlock it")]
    AuthRequired,
    /// The key store does not answer now; trying later may help.
    #[error("the key cannot be read just now")]
    KeyUnavailable,
    /// The key is gone for good; only a recovery passphrase or an export can help.
    #[error("the key of this journal is gone")]
    KeyLost,
    /// The key does not belong to this vault. Nothing was changed.
    #[error("this key does not open this journal")]
    WrongKey,
    /// Another process has the vault open.
    #[error("the journal is already open elsewhere")]
    AlreadyOpen,
    /// A leftover lock of this process; trying again may help.
    #[error("the journal is busy")]
    Busy,
    /// The folder or file cannot be written.
    #[error("the journal can be read but not written")]
    ReadOnly,
    /// No space is left on the device. What was acknowledged before is safe.
    #[error("there is no space left on this device")]
    DiskFull,
    /// The file was written by a newer Limber. Nothing was changed.
    #[error("the journal was written by a newer Limber (format {found}, this one knows {supported})")]
    NewerSchema {
        /// The file's schema number.
        found: u32,
        /// The newest schema number that this build knows.
        supported: u32,
    },
    /// The file is damaged, or is not a Limber journal. It was not deleted.
    #[error("the journal file is damaged or is not Limber's")]
    Corrupt {
        /// Where the file was moved, if it was moved.
        moved_to: Option<PathBuf>,
    },
    /// The vault opened, but something that it had acknowledged is not there.
    #[error("{missing} changes are missing from the journal")]
    Suspect {
        /// How many acknowledged commits are missing.
        missing: u64,
    },
    /// Reading or writing failed for a reason that may pass.
    #[error("reading or writing failed")]
    Io(#[source] std::io::Error),
    /// A line of an import was refused; nothing was imported.
    #[error("line {line} cannot be imported: {reason}")]
    ImportRejected {
        /// The line, from 1.
        line: u64,
        /// What is wrong, in our own words.
        reason: String,
    },
    /// The caller cancelled a long job.
    #[error("cancelled after {done} steps")]
    Cancelled {
        /// How many steps were done.
        done: u64,
    },
    /// The content that was compiled in cannot be used.
    #[error("the built-in content cannot be read: {0}")]
    Content(String),
    /// A fault of ours. The id finds the place in the code; it says nothing about the person.
    #[error("something went wrong inside Limber ({id})")]
    Internal {
        /// A short stable code of the place.
        id: &'static str,
    },
}

impl Error {
    /// Builds an [`Error::InvalidInput`].
    pub fn input(field: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::InvalidInput { field: field.into(), reason: reason.into() }
    }

    /// A stable code for machines, one per variant: `invalid_input`, `wrong_key` and so on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::InvalidInput { .. } => "invalid_input",
            Self::NotFound { .. } => "not_found",
            Self::ExerciseClosed => "exercise_closed",
            Self::Absent => "absent",
            Self::Locked => "locked",
            Self::AuthRequired => "auth_required",
            Self::KeyUnavailable => "key_unavailable",
            Self::KeyLost => "key_lost",
            Self::WrongKey => "wrong_key",
            Self::AlreadyOpen => "already_open",
            Self::Busy => "busy",
            Self::ReadOnly => "read_only",
            Self::DiskFull => "disk_full",
            Self::NewerSchema { .. } => "newer_schema",
            Self::Corrupt { .. } => "corrupt",
            Self::Suspect { .. } => "suspect",
            Self::Io(_) => "io",
            Self::ImportRejected { .. } => "import_rejected",
            Self::Cancelled { .. } => "cancelled",
            Self::Content(_) => "content",
            Self::Internal { .. } => "internal",
        }
    }
}
