//! The states in which a vault can be found. Every shell has words for each of them; the self-check and the emergency
//! numbers work in all of them.

use crate::Error;

/// What opening a vault found.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum VaultState {
    /// There is none yet.
    Absent,
    /// The key may not be used now.
    Locked,
    /// The key store does not answer now.
    KeyUnavailable,
    /// The key is gone for good.
    KeyLost,
    /// The key does not belong to this vault.
    WrongKey,
    /// Another process has it.
    AlreadyOpen,
    /// A lock is left over.
    Busy,
    /// Open.
    Ready,
    /// It can be read but not written.
    ReadOnly,
    /// It can be read; there is no space to write.
    DiskFull,
    /// A newer Limber wrote it.
    NewerSchema,
    /// An older Limber wrote it; it will be brought up to date.
    NeedsMigration,
    /// Something acknowledged is missing, or it failed twice in a row; it can be read.
    Suspect,
    /// It is damaged, or not ours.
    Corrupt,
    /// It was damaged and was restored.
    Restored,
    /// Reading or writing failed for a reason that may pass.
    IoError,
}

impl VaultState {
    /// The id of the state in texts.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Locked => "locked",
            Self::KeyUnavailable => "key_unavailable",
            Self::KeyLost => "key_lost",
            Self::WrongKey => "wrong_key",
            Self::AlreadyOpen => "already_open",
            Self::Busy => "busy",
            Self::Ready => "ready",
            Self::ReadOnly => "read_only",
            Self::DiskFull => "disk_full",
            Self::NewerSchema => "newer_schema",
            Self::NeedsMigration => "needs_migration",
            Self::Suspect => "suspect",
            Self::Corrupt => "corrupt",
            Self::Restored => "restored",
            Self::IoError => "io_error",
        }
    }

    /// The state that an error of opening means.
    #[must_use]
    pub fn of(error: &Error) -> Self {
        match error {
            Error::Absent => Self::Absent,
            Error::Locked | Error::AuthRequired => Self::Locked,
            Error::KeyUnavailable => Self::KeyUnavailable,
            Error::KeyLost => Self::KeyLost,
            Error::WrongKey => Self::WrongKey,
            Error::AlreadyOpen => Self::AlreadyOpen,
            Error::Busy => Self::Busy,
            Error::ReadOnly => Self::ReadOnly,
            Error::DiskFull => Self::DiskFull,
            Error::NewerSchema { .. } => Self::NewerSchema,
            Error::Suspect { .. } => Self::Suspect,
            Error::Corrupt { .. } => Self::Corrupt,
            // Whatever else happens while opening is taken as passing: nothing is moved aside for it.
            Error::Io(_)
            | Error::InvalidInput { .. }
            | Error::NotFound { .. }
            | Error::ExerciseClosed
            | Error::ImportRejected { .. }
            | Error::Cancelled { .. }
            | Error::Content(_)
            | Error::Internal { .. } => Self::IoError,
        }
    }
}
