//! The one error of the facade, by what the caller would do. The words for a person are chosen by variant, in the core.

use limber_core::Error;
use thiserror::Error as ThisError;

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq, ThisError, uniffi::Error)]
#[uniffi::export(Debug, Display)]
pub enum LimberError {
    /// A value is not acceptable. Nothing was changed.
    #[error("{field}: {reason}")]
    InvalidInput {
        /// The argument or answer.
        field: String,
        /// What is wrong with it.
        reason: String,
    },
    /// There is no such thing (any more).
    #[error("there is no such {what}")]
    NotFound {
        /// What was looked for.
        what: String,
    },
    /// The newest self-check does not allow this exercise now.
    #[error("this exercise is not open now")]
    ExerciseClosed,
    /// There is no journal yet.
    #[error("there is no journal yet")]
    Absent,
    /// The phone is locked, or the journal was left.
    #[error("locked")]
    Locked,
    /// The person must show who they are first.
    #[error("not unlocked by its owner")]
    AuthRequired,
    /// The key store does not answer now.
    #[error("the key store does not answer")]
    KeyUnavailable,
    /// The key is gone for good.
    #[error("the key is gone")]
    KeyLost,
    /// The key does not belong to this journal.
    #[error("the key does not fit")]
    WrongKey,
    /// Another process has it open.
    #[error("already open")]
    AlreadyOpen,
    /// Trying again may help.
    #[error("busy")]
    Busy,
    /// It can be read but not written.
    #[error("read only")]
    ReadOnly,
    /// No space is left.
    #[error("no space left")]
    DiskFull,
    /// A newer Limber wrote it.
    #[error("format {found}, this build knows {supported}")]
    NewerSchema {
        /// The file's format number.
        found: u32,
        /// The newest that this build knows.
        supported: u32,
    },
    /// It is damaged, or not ours. It was not deleted.
    #[error("damaged")]
    Corrupt {
        /// Where it was moved, if it was.
        moved_to: Option<String>,
    },
    /// Something acknowledged is missing.
    #[error("{missing} changes are missing")]
    Suspect {
        /// How many commits.
        missing: u64,
    },
    /// Reading or writing failed; it may pass.
    #[error("reading or writing failed")]
    Io,
    /// A line of an import was refused.
    #[error("line {line}: {reason}")]
    ImportRejected {
        /// From 1.
        line: u64,
        /// What is wrong.
        reason: String,
    },
    /// The caller cancelled.
    #[error("cancelled after {done} steps")]
    Cancelled {
        /// How many steps were done.
        done: u64,
    },
    /// A fault of ours.
    #[error("internal {id}")]
    Internal {
        /// The place in the code.
        id: String,
    },
}

impl From<Error> for LimberError {
    fn from(error: Error) -> Self {
        match error {
            Error::InvalidInput { field, reason } => Self::InvalidInput { field, reason },
            Error::NotFound { what } => Self::NotFound { what: what.to_owned() },
            Error::ExerciseClosed => Self::ExerciseClosed,
            Error::Absent => Self::Absent,
            Error::Locked => Self::Locked,
            Error::AuthRequired => Self::AuthRequired,
            Error::KeyUnavailable => Self::KeyUnavailable,
            Error::KeyLost => Self::KeyLost,
            Error::WrongKey => Self::WrongKey,
            Error::AlreadyOpen => Self::AlreadyOpen,
            Error::Busy => Self::Busy,
            Error::ReadOnly => Self::ReadOnly,
            Error::DiskFull => Self::DiskFull,
            Error::NewerSchema { found, supported } => Self::NewerSchema { found, supported },
            Error::Corrupt { moved_to } => Self::Corrupt { moved_to: moved_to.map(|path| path.to_string_lossy().into_owned()) },
            Error::Suspect { missing } => Self::Suspect { missing },
            Error::Io(_) => Self::Io,
            Error::ImportRejected { line, reason } => Self::ImportRejected { line, reason },
            Error::Cancelled { done } => Self::Cancelled { done },
            Error::Content(_) => Self::Internal { id: "content".to_owned() },
            Error::Internal { id } => Self::Internal { id: id.to_owned() },
            // The core's error may grow; until this line follows, a new variant is still an error.
            _ => Self::Internal { id: "unmapped".to_owned() },
        }
    }
}

impl LimberError {
    /// The core's error again, for its words. What only the core knows of it is gone.
    pub(crate) fn into_core(self) -> Error {
        match self {
            Self::InvalidInput { field, reason } => Error::InvalidInput { field, reason },
            Self::NotFound { what } => Error::NotFound { what: known(&what) },
            Self::ExerciseClosed => Error::ExerciseClosed,
            Self::Absent => Error::Absent,
            Self::Locked => Error::Locked,
            Self::AuthRequired => Error::AuthRequired,
            Self::KeyUnavailable => Error::KeyUnavailable,
            Self::KeyLost => Error::KeyLost,
            Self::WrongKey => Error::WrongKey,
            Self::AlreadyOpen => Error::AlreadyOpen,
            Self::Busy => Error::Busy,
            Self::ReadOnly => Error::ReadOnly,
            Self::DiskFull => Error::DiskFull,
            Self::NewerSchema { found, supported } => Error::NewerSchema { found, supported },
            Self::Corrupt { moved_to } => Error::Corrupt { moved_to: moved_to.map(Into::into) },
            Self::Suspect { missing } => Error::Suspect { missing },
            Self::Io => Error::Io(std::io::Error::other("told by the caller")),
            Self::ImportRejected { line, reason } => Error::ImportRejected { line, reason },
            Self::Cancelled { done } => Error::Cancelled { done },
            Self::Internal { .. } => Error::Internal { id: "told by the caller" },
        }
    }
}

/// The core's own word for what was not found: a text from outside cannot be one.
fn known(what: &str) -> &'static str {
    const WORDS: [&str; 5] = ["change to undo", "result to be seen for", "entry", "exercise", "question"];
    WORDS.into_iter().find(|word| *word == what).unwrap_or("thing")
}
