//! The command line.

use std::path::PathBuf;

use clap::{Args as Flags, Parser, Subcommand};

/// Pain journal, warning-sign check and stretches for low-back and hip pain. Not a diagnosis.
///
/// Everything stays on this computer: no account, no network. Without a command a menu opens.
#[derive(Debug, Parser)]
#[command(name = "limber", version, about, long_about, max_term_width = 100, disable_help_subcommand = true)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) verb: Option<Verb>,
}

/// Options that go before or after the command.
#[derive(Debug, Clone, Flags)]
pub(crate) struct Global {
    /// Print JSON, errors too.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Folder of the journal and its key, made on first use; in place of LIMBER_HOME and the platform's folder.
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) home: Option<PathBuf>,
    /// Take this instant as now, such as 2026-11-20T08:30:00+01:00.
    #[arg(long, global = true, value_name = "INSTANT")]
    pub(crate) now: Option<String>,
    /// Take this time zone, such as Europe/Berlin, in place of the computer's.
    #[arg(long, global = true, value_name = "ZONE")]
    pub(crate) zone: Option<String>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Write down how much it hurts, and where.
    Log(Log),
    /// Show the journal, newest day first.
    Journal {
        /// At most so many entries.
        #[arg(long, value_name = "N", default_value = "20")]
        limit: u32,
    },
    /// Undo the last change to an entry of the journal, also one from an earlier start.
    Undo,
    /// Tell Limber that you were seen after a serious result.
    Seen {
        /// The day, such as 2026-11-20; today if left out.
        #[arg(long, value_name = "DATE")]
        on: Option<String>,
        /// It was a mistake: you were not seen yet.
        #[arg(long, conflicts_with = "on")]
        not_yet: bool,
    },
    /// List the places that can be marked.
    Regions,
    /// List stretches and moves, or show one.
    Exercises {
        /// The id of one, as the list shows it.
        id: Option<String>,
    },
    /// List every question of the warning-sign check.
    #[cfg(feature = "check")]
    Questions,
    /// Check for warning signs: how soon to be seen, and why.
    #[cfg(feature = "check")]
    Check {
        /// Read the answers from a file (or - for standard input) and print the next card or the result. Nothing is kept.
        #[arg(long, value_name = "FILE")]
        answers: Option<PathBuf>,
    },
    /// Look whether the journal, its key and the content are sound.
    Doctor,
    /// Print completions for a shell.
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
    /// Print the manual page.
    Man,
}

/// A moment to write down.
#[derive(Debug, Flags)]
pub(crate) struct Log {
    /// Pain now: a whole number, 0 none, 10 the worst you can think of.
    #[arg(value_name = "PAIN", allow_negative_numbers = true)]
    pub(crate) pain: String,
    /// A place with its side, such as groin.left; may be given more than once. See `limber regions`.
    #[arg(long = "where", value_name = "REGION[.SIDE]", num_args = 1.., value_delimiter = ',')]
    pub(crate) places: Vec<String>,
    /// When it was, such as 2026-11-20T08:30, in the time zone of --zone; now if left out.
    #[arg(long, value_name = "TIME")]
    pub(crate) at: Option<String>,
    /// Anything to remember, up to 10,000 characters; - reads it from standard input.
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) note: Option<String>,
}
