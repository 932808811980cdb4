//! The one command surface of the project, for people and for CI: `cargo xtask <command>`.
//!
//! It only starts other programs and reads what they say. It must never hold a rule of the product, and it uses nothing but
//! the standard library, so that it builds in seconds on a fresh machine.

mod android;
mod bindings;
mod context;
mod cross;
mod design;
mod doctor;
mod evidence;
mod folder;
mod full;
mod house;
mod kotlin;
mod lanes;
mod lint;
mod manifest;
mod pictures;
mod report;
mod run;
mod screens;
mod setup;
mod sizes;
mod suite;
mod swift;
mod symbols;
mod tally;
mod tools;

use std::process::ExitCode;

use context::Context;
use report::say;

/// What a command does with what stands after its name: whether all went well, or why it could not start.
type Action = fn(&mut Context, &[String]) -> Result<bool, Stop>;

/// Why a command ended before it had a result.
pub(crate) enum Stop {
    /// It was called in a way it does not know.
    Usage(String),
    /// Something that it cannot do without failed.
    Failed(String),
}

impl From<String> for Stop {
    fn from(why: String) -> Self {
        Self::Failed(why)
    }
}

/// One command, as `help` shows it.
struct Command {
    name: &'static str,
    about: &'static str,
    action: Action,
}

/// Every command, in the order in which a newcomer needs them.
const COMMANDS: &[Command] = &[
    Command {
        name: "doctor",
        about: "what is installed, what is missing, which lane needs it, how to get it",
        action: doctor::command,
    },
    Command { name: "setup", about: "install what the lanes need (quick when there is nothing to do)", action: setup::command },
    Command {
        name: "lint",
        about: "format, clippy, documentation and the rules of the house",
        action: |context, args| lanes::command(context, &["lint"], args),
    },
    Command {
        name: "core",
        about: "the Rust tests, with and without the self-check",
        action: |context, args| lanes::command(context, &["core", "interop"], args),
    },
    Command {
        name: "swift",
        about: "the Swift package and its tests, with a toolchain of the project's own",
        action: |context, args| lanes::command(context, &["swift"], args),
    },
    Command {
        name: "kotlin",
        about: "the Kotlin modules that run without Android, and their tests",
        action: |context, args| lanes::command(context, &["kotlin"], args),
    },
    Command {
        name: "android",
        about: "the Android shell against Android's own classes, its manifest and resources",
        action: |context, args| lanes::command(context, &["android"], args),
    },
    Command { name: "test", about: "everything that every change must pass: set-up and all lanes", action: lanes::test },
    Command {
        name: "full",
        about: "what is too long for every run; writes docs/evidence [names of lanes]",
        action: full::command,
    },
    Command { name: "bindings", about: "write what Kotlin and Swift call the facade with [--check]", action: bindings::command },
    Command { name: "design", about: "write what both phones take from design/ [--check]", action: design::command },
    Command { name: "screens", about: "draw every screen of the app in every look [--accept]", action: screens::command },
    Command { name: "app", about: "the app in a window of this machine [its arguments]", action: kotlin::app },
    Command { name: "pictures", about: "draw the terminal for the README again", action: pictures::command },
    Command { name: "sizes", about: "how big the shipped library is, and why [--record]", action: sizes::command },
];

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (name, rest) = match args.split_first() {
        Some((name, rest)) => (name.as_str(), rest),
        None => ("help", &[] as &[String]),
    };
    if matches!(name, "help" | "--help" | "-h") {
        say(&help());
        return ExitCode::SUCCESS;
    }
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        report::warn(&format!("There is no command `{name}`.\n\n{}", help()));
        return ExitCode::from(2);
    };
    match Context::find().map_err(Stop::Failed).and_then(|mut context| (command.action)(&mut context, rest)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(Stop::Failed(why)) => {
            report::warn(&format!("cargo xtask {name}: {why}"));
            ExitCode::FAILURE
        }
        Err(Stop::Usage(why)) => {
            report::warn(&format!("cargo xtask {name}: {why}\n\n{}", help()));
            ExitCode::from(2)
        }
    }
}

/// The list of commands, one line each.
fn help() -> String {
    let lines = COMMANDS.iter().map(|command| format!("  {:<8} {}", command.name, command.about));
    let mut text = String::from("cargo xtask <command>\n\n");
    text.push_str(&lines.collect::<Vec<_>>().join("\n"));
    text.push_str("\n  help     this list");
    text
}

/// Refuses arguments that a command would otherwise ignore in silence.
pub(crate) fn no_arguments(args: &[String]) -> Result<(), Stop> {
    match args.first() {
        None => Ok(()),
        Some(arg) => Err(Stop::Usage(format!("does not know `{arg}`"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_has_one_line_for_each_command() {
        let text = help();
        for command in COMMANDS {
            assert_eq!(text.lines().filter(|line| line.trim_start().starts_with(command.name)).count(), 1, "{}", command.name);
        }
    }

    #[test]
    fn an_argument_nobody_reads_is_refused() {
        assert!(no_arguments(&[]).is_ok());
        assert!(no_arguments(&["--fast".to_owned()]).is_err());
    }
}
