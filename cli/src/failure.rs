//! Errors as a terminal shows them: one line with a stable code, or one line of JSON. Exit 2 for bad input, 1 otherwise.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use limber_core::content::{Words, content};
use limber_core::page;
use serde_json::json;
use thiserror::Error;

/// Shorthand for everything in this crate that can fail.
pub(crate) type Result<T, E = Failure> = std::result::Result<T, E>;

/// Why a command did not do what it was asked.
#[derive(Debug, Error)]
pub(crate) enum Failure {
    /// The core refused or failed.
    #[error(transparent)]
    Core(#[from] limber_core::Error),
    /// The command line is wrong.
    #[error("{0}")]
    Usage(String),
    /// A file that was named cannot be read.
    #[error("{what}: cannot be read")]
    Unreadable {
        /// The option that named it.
        what: &'static str,
    },
    /// A question was not answered; the check stopped.
    #[cfg(feature = "check")]
    #[error("the check was stopped")]
    Stopped,
    /// No folder for the journal is known.
    #[error("no folder for the journal is known")]
    NoHome,
    /// Whoever read the output has gone.
    #[error("the reader of the output is gone")]
    ReaderGone,
    /// The output cannot be written.
    #[error("the output cannot be written")]
    Output,
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::ReaderGone } else { Self::Output }
    }
}

impl Failure {
    /// A command line that clap refused, as one line.
    pub(crate) fn usage(error: &clap::Error) -> Self {
        if let (ErrorKind::UnknownArgument, Some(ContextValue::String(word))) = (error.kind(), error.get(ContextKind::InvalidArg))
            && !word.starts_with('-')
        {
            // It may be the rest of a note.
            return Self::Usage("a word too many; put text with spaces in quotes".to_owned());
        }
        let text = error.to_string();
        let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("the command line is not understood");
        let missing: Vec<&str> = text.lines().skip(1).map(str::trim).take_while(|line| line.starts_with('<')).collect();
        let line = first.trim_start_matches("error: ").to_owned();
        Self::Usage(if missing.is_empty() { line } else { format!("{line} {}", missing.join(" ")) })
    }

    /// The stable code.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Core(error) => error.code(),
            Self::Usage(_) => "usage",
            Self::Unreadable { .. } => "unreadable",
            #[cfg(feature = "check")]
            Self::Stopped => "stopped",
            Self::NoHome => "no_home",
            Self::ReaderGone | Self::Output => "output",
        }
    }

    /// Bad input is 2, everything else 1.
    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Usage(_) | Self::Unreadable { .. } | Self::Core(limber_core::Error::InvalidInput { .. }) => ExitCode::from(2),
            _ => ExitCode::from(1),
        }
    }

    /// Prints it on standard error.
    pub(crate) fn report(&self, as_json: bool) {
        let text = content().ok().map_or_else(|| self.to_string(), |content| self.text(content.words("en")));
        // What was typed may hold control characters; they do not reach the terminal.
        let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let line = if as_json {
            json!({ "error": { "code": self.code(), "text": text } }).to_string()
        } else {
            format!("limber: {}: {text}", self.code())
        };
        // Where nobody can be told, the exit code still says it.
        let _ = writeln!(io::stderr().lock(), "{line}");
    }

    /// In words for a person.
    fn text(&self, words: &Words) -> String {
        use limber_core::Error;
        match self {
            // Who types commands is told the field, and the place of a fault.
            Self::Core(error @ (Error::InvalidInput { .. } | Error::Content(_) | Error::Internal { .. })) => error.to_string(),
            Self::Core(Error::ExerciseClosed) => words.get("failure-exercise_closed").to_owned(),
            Self::Core(error) => page::trouble(words, error).text,
            #[cfg(feature = "check")]
            Self::Stopped => words.get("ask-stopped").to_owned(),
            Self::NoHome => words.get("failure-no_home").to_owned(),
            Self::Usage(_) | Self::Unreadable { .. } | Self::ReaderGone | Self::Output => self.to_string(),
        }
    }
}
