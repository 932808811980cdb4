//! SQLite's error codes, by what the caller can do. An unknown code is taken as passing, never as damage.

use rusqlite::ErrorCode;
use rusqlite::ffi;

use crate::Error;

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        // The message of a SQLite error can hold a piece of a statement, so only its code goes on.
        let Some(code) = error.sqlite_error() else {
            return match error {
                rusqlite::Error::QueryReturnedNoRows => Self::Internal { id: "no_row" },
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::Utf8Error(..) => Self::Internal { id: "row" },
                _ => Self::Internal { id: "sql" },
            };
        };
        match code.code {
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => Self::Corrupt { moved_to: None },
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => Self::ReadOnly,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::OperationInterrupted => Self::Cancelled { done: 0 },
            ErrorCode::OutOfMemory => Self::Internal { id: "memory" },
            ErrorCode::TooBig => Self::input("value", "is too long to be stored"),
            ErrorCode::ConstraintViolation => Self::Internal { id: "constraint" },
            _ => Self::Io(std::io::Error::other(sqlite_io(code.extended_code))),
        }
    }
}

/// A few words for an I/O code; numbers say enough for a report and nothing about a person.
fn sqlite_io(extended: i32) -> String {
    if extended & 0xff == ffi::SQLITE_IOERR { format!("disk error {extended}") } else { format!("database code {extended}") }
}
