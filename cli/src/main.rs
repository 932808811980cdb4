//! `limber`: the same core as on the phones, in a terminal. It lays out what the core decided and decides nothing.

mod args;
mod commands;
mod context;
mod device_key;
mod failure;
mod home;
#[cfg(feature = "check")]
mod interview;
mod menu;
mod out;
mod prompt;

use std::process::ExitCode;

use clap::Parser as _;

use args::{Args, Verb};
use context::Context;
use failure::{Failure, Result};

fn main() -> ExitCode {
    // A reader that goes away (`limber journal | head`) ends the program quietly, as it ends every other.
    let json = std::env::args_os().any(|argument| argument == "--json");
    let outcome = match Args::try_parse() {
        Ok(args) => run(args),
        Err(error) if !error.use_stderr() => {
            // Help and version, asked for.
            return if error.print().is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
        }
        Err(error) => Err(Failure::usage(&error)),
    };
    match outcome {
        Ok(code) => code,
        Err(Failure::ReaderGone) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.report(json);
            failure.exit_code()
        }
    }
}

fn run(args: Args) -> Result<ExitCode> {
    let Some(verb) = args.verb else {
        let context = Context::new(&args.global)?;
        return if context.out.is_terminal() && !args.global.json { menu::run(&context) } else { commands::today::run(&context) };
    };
    // These two need neither a journal nor a time.
    match verb {
        Verb::Completions { shell } => return commands::manual::completions(shell),
        Verb::Man => return commands::manual::man(),
        _ => {}
    }
    let context = Context::new(&args.global)?;
    match verb {
        Verb::Log(log) => commands::log::run(&context, &log),
        Verb::Journal { limit } => commands::journal::run(&context, limit),
        Verb::Undo => commands::undo::run(&context),
        Verb::Seen { not_yet: true, .. } => commands::seen::not_yet(&context),
        Verb::Seen { on, .. } => commands::seen::run(&context, on.as_deref()),
        Verb::Regions => commands::regions::run(&context),
        Verb::Exercises { id } => commands::exercises::run(&context, id.as_deref()),
        #[cfg(feature = "check")]
        Verb::Questions => commands::check::questions(&context),
        #[cfg(feature = "check")]
        Verb::Check { answers } => match answers {
            Some(file) => commands::check::answers(&context, &file),
            None if context.out.is_json() => {
                Err(Failure::Usage("a check with --json takes its answers from a file: give --answers".to_owned()))
            }
            None => interview::run(&context),
        },
        Verb::Doctor => commands::doctor::run(&context),
        Verb::Completions { .. } | Verb::Man => Ok(ExitCode::SUCCESS),
    }
}
