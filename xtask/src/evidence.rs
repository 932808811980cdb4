//! Writes what a long run found to `docs/evidence`, with what it takes to judge and to repeat it. Nothing in it comes from
//! this machine's clock or folders: the date is the commit's, and paths are cut.

use std::fs;
use std::thread;
use std::time::Duration;

use crate::context::Context;
use crate::report::{clock, say};
use crate::run::Cmd;

/// Where evidence goes.
const FOLDER: &str = "docs/evidence";

/// What the evidence is about: the source and the machine. Taken before the first file of evidence is written.
pub(crate) struct State {
    commit: String,
    date: String,
    dirty: bool,
    machine: String,
    rustc: String,
}

impl State {
    /// The state of the project and of this machine.
    pub(crate) fn now(context: &Context) -> Result<Self, String> {
        let git = |args: &[&str]| context.git(args).capture().map(|said| said.trim().to_owned());
        let cores = thread::available_parallelism().map_or_else(|_| "unknown".to_owned(), |cores| cores.to_string());
        Ok(Self {
            commit: git(&["rev-parse", "HEAD"])?,
            date: git(&["log", "-1", "--format=%cs"])?,
            dirty: !git(&["status", "--porcelain", "--", ".", &format!(":(exclude){FOLDER}")])?.is_empty(),
            machine: format!("{cores} cores, {}, {}", system(), std::env::consts::ARCH),
            rustc: Cmd::new("rustc").args(&["--version"]).capture()?.trim().to_owned(),
        })
    }
}

/// What was found.
pub(crate) struct Evidence {
    /// The name of the file, without its ending.
    pub(crate) name: &'static str,
    /// The heading.
    pub(crate) about: &'static str,
    /// What was run.
    pub(crate) command: String,
    /// What came of it, in a few words.
    pub(crate) result: String,
    /// The figures, as Markdown.
    pub(crate) figures: String,
}

impl Evidence {
    /// Writes the file.
    pub(crate) fn write(&self, context: &Context, state: &State, time: Duration) -> Result<(), String> {
        let file = format!("{FOLDER}/{}.md", self.name);
        let path = context.root.join(&file);
        let text = without(&self.text(state, time), &context.root.display().to_string());
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text));
        written.map_err(|error| format!("{file} could not be written: {error}"))?;
        say(&format!("written: {file}"));
        Ok(())
    }

    fn text(&self, state: &State, time: Duration) -> String {
        let changes = if state.dirty { ", with uncommitted changes" } else { "" };
        let rows = [
            ("commit", format!("{} of {}{changes}", state.commit, state.date)),
            ("command", format!("`{}`", self.command)),
            ("machine", state.machine.clone()),
            ("compiler", state.rustc.clone()),
            ("result", self.result.clone()),
            ("duration", format!("{} (minutes:seconds)", clock(time))),
        ];
        let rows: Vec<_> = rows.iter().map(|(what, value)| format!("| {what} | {value} |\n")).collect();
        let written_by = format!("Written by `cargo xtask full {}`.", self.name);
        format!("# {}\n\n{written_by}\n\n| | |\n|---|---|\n{}\n{}\n", self.about, rows.concat(), self.figures.trim_end())
    }
}

/// A text without this machine's folders.
fn without(text: &str, root: &str) -> String {
    let text = text.replace(root, ".");
    match std::env::var("HOME") {
        Ok(home) if home.len() > 1 => text.replace(&home, "~"),
        _ => text,
    }
}

/// The operating system with its version, where it tells.
fn system() -> String {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let named = release.lines().find_map(|line| line.strip_prefix("PRETTY_NAME=")).map(|name| name.trim_matches('"').to_owned());
    let apple = || Cmd::new("sw_vers").args(&["-productVersion"]).capture().map(|version| format!("macOS {}", version.trim()));
    named.or_else(|| apple().ok()).unwrap_or_else(|| std::env::consts::OS.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_says_what_was_run_on_what() {
        let state = State {
            commit: "abc".to_owned(),
            date: "2026-01-02".to_owned(),
            dirty: true,
            machine: "2 cores".to_owned(),
            rustc: "rustc 1".to_owned(),
        };
        let evidence = Evidence {
            name: "kill",
            about: "Killed",
            command: "cargo test".to_owned(),
            result: "3 passed, 0 failed".to_owned(),
            figures: "    2000 kills\n".to_owned(),
        };
        let text = evidence.text(&state, Duration::from_secs(61));
        assert!(text.contains("| commit | abc of 2026-01-02, with uncommitted changes |"));
        assert!(text.contains("| duration | 1:01 (minutes:seconds) |"));
        assert!(text.ends_with("    2000 kills\n"));
    }

    #[test]
    fn folders_of_this_machine_are_cut() {
        assert_eq!(without("error in /somewhere/limber/core/src", "/somewhere/limber"), "error in ./core/src");
    }
}
