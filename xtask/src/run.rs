//! Starts other programs. Their output goes through to the terminal line by line while it is read, nothing ever waits for
//! input, and a failure names the command line so that a person can repeat it.

use std::env;
use std::ffi::OsString;
use std::io::{BufRead, BufReader, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use crate::report::{say, warn};

/// How long a finished program's output may stay open (a stray grandchild can hold it) before it is left behind.
const LINGER: Duration = Duration::from_secs(5);

/// Part of the error for a program that is not there.
pub(crate) const NOT_STARTED: &str = "could not be started";

/// Which of a program's two outputs a line came from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// Standard output.
    Out,
    /// Standard error.
    Err,
}

/// A command line that can be shown as well as run.
#[derive(Clone)]
pub(crate) struct Cmd {
    shown: String,
    program: OsString,
    args: Vec<String>,
    env: Vec<(String, Option<String>)>,
    dir: Option<PathBuf>,
}

impl Cmd {
    /// A program from the search path, or by its path.
    pub(crate) fn new(program: &str) -> Self {
        Self { shown: program.to_owned(), program: program.into(), args: Vec::new(), env: Vec::new(), dir: None }
    }

    /// The Cargo that started this program, shown as a person would type it.
    pub(crate) fn cargo(args: &[&str]) -> Self {
        let mut cmd = Self::new("cargo").args(args);
        if let Some(cargo) = env::var_os("CARGO") {
            cmd.program = cargo;
        }
        cmd
    }

    /// Adds arguments.
    pub(crate) fn args<S: AsRef<str>>(mut self, args: &[S]) -> Self {
        self.args.extend(args.iter().map(|arg| arg.as_ref().to_owned()));
        self
    }

    /// Adds an argument that is a path.
    pub(crate) fn path(mut self, path: &Path) -> Self {
        self.args.push(path.display().to_string());
        self
    }

    /// Sets a variable.
    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.env.push((name.to_owned(), Some(value.to_owned())));
        self
    }

    /// Takes a variable away.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.env.push((name.to_owned(), None));
        self
    }

    /// Runs in this folder.
    pub(crate) fn dir(mut self, dir: &Path) -> Self {
        self.dir = Some(dir.to_path_buf());
        self
    }

    /// The command line as one would type it in the root of the project.
    pub(crate) fn show(&self) -> String {
        let variables =
            self.env.iter().filter_map(|(name, value)| value.as_ref().map(|value| format!("{name}={}", quoted(value))));
        let words = std::iter::once(quoted(&self.shown)).chain(self.args.iter().map(|arg| quoted(arg)));
        variables.chain(words).collect::<Vec<_>>().join(" ")
    }

    /// Runs it without a word and returns its standard output; what it said on the other one is in the error.
    pub(crate) fn capture(&self) -> Result<String, String> {
        let output = self.command().output().map_err(|error| self.not_started(&error))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(format!("`{}` {}: {}", self.show(), ending(output.status), said.trim()))
    }

    /// Runs it with its output passed on; an error is an explanation with the command line.
    pub(crate) fn pass(&self) -> Result<(), String> {
        self.stream(&mut |_, _| {})
    }

    /// Like [`Cmd::pass`], and shows each line, freed of colours, to `read` as well.
    pub(crate) fn stream(&self, read: &mut dyn FnMut(Source, &str)) -> Result<(), String> {
        say(&format!("$ {}", self.show()));
        let ended = self.start(read);
        if let Err(why) = &ended {
            warn(&format!("FAILED: {why}"));
        }
        ended
    }

    fn start(&self, read: &mut dyn FnMut(Source, &str)) -> Result<(), String> {
        let mut command = self.command();
        if env::var_os("CARGO_TERM_COLOR").is_none() && env::var_os("NO_COLOR").is_none() && std::io::stderr().is_terminal() {
            command.env("CARGO_TERM_COLOR", "always");
        }
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(|error| self.not_started(&error))?;
        let status = follow(&mut child, read).map_err(|error| format!("`{}` could not be followed: {error}", self.show()))?;
        if status.success() { Ok(()) } else { Err(format!("`{}` {}", self.show(), ending(status))) }
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.args).stdin(Stdio::null());
        // `cargo run` tells a program about its own package. Passed on, that would be taken for the inner package's and make
        // build scripts run again that watch it.
        for (name, _) in env::vars_os() {
            if name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")) {
                command.env_remove(name);
            }
        }
        for (name, value) in &self.env {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        if let Some(dir) = &self.dir {
            command.current_dir(dir);
        }
        command
    }

    fn not_started(&self, error: &std::io::Error) -> String {
        format!("`{}` {NOT_STARTED}: {error}", self.show())
    }
}

/// Passes the output on until the program has ended and its output is closed.
fn follow(child: &mut Child, read: &mut dyn FnMut(Source, &str)) -> std::io::Result<ExitStatus> {
    let (sender, lines) = mpsc::channel();
    pump(child.stdout.take(), Source::Out, &sender);
    pump(child.stderr.take(), Source::Err, &sender);
    drop(sender);
    let mut ended = None;
    loop {
        match lines.recv_timeout(Duration::from_millis(200)) {
            Ok((source, bytes)) => {
                forward(source, &bytes);
                read(source, &plain(&String::from_utf8_lossy(&bytes)));
                continue;
            }
            Err(RecvTimeoutError::Disconnected) => return child.wait(),
            Err(RecvTimeoutError::Timeout) => {}
        }
        match ended {
            None => ended = child.try_wait()?.map(|status| (status, Instant::now())),
            Some((status, at)) if at.elapsed() > LINGER => return Ok(status),
            Some(_) => {}
        }
    }
}

/// Sends a stream line by line from a thread of its own.
fn pump(stream: Option<impl Read + Send + 'static>, source: Source, lines: &Sender<(Source, Vec<u8>)>) {
    let (Some(stream), lines) = (stream, lines.clone()) else { return };
    thread::spawn(move || {
        let mut stream = BufReader::new(stream);
        loop {
            let mut line = Vec::new();
            match stream.read_until(b'\n', &mut line) {
                Ok(1..) if lines.send((source, line)).is_ok() => {}
                _ => return,
            }
        }
    });
}

/// Writes a line where it belongs. A closed terminal is no reason to stop.
fn forward(source: Source, line: &[u8]) {
    let _ = match source {
        Source::Out => std::io::stdout().write_all(line),
        Source::Err => std::io::stderr().write_all(line),
    };
}

fn ending(status: ExitStatus) -> String {
    match status.code() {
        Some(code) => format!("ended with code {code}"),
        None => "was ended by a signal".to_owned(),
    }
}

/// A line without its end and without terminal colours.
fn plain(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut characters = line.trim_end_matches(['\r', '\n']).chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            // An escape sequence ends with its first letter.
            let _ = characters.by_ref().find(char::is_ascii_alphabetic);
        } else {
            text.push(character);
        }
    }
    text
}

/// A word as a shell would need it.
fn quoted(word: &str) -> String {
    let simple = |character: char| character.is_ascii_alphanumeric() || "-_./=:,@+%".contains(character);
    if !word.is_empty() && word.chars().all(simple) { word.to_owned() } else { format!("'{}'", word.replace('\'', r"'\''")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_so_that_it_can_be_pasted() {
        let cmd = Cmd::cargo(&["doc", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings").without("GONE");
        assert_eq!(cmd.show(), "RUSTDOCFLAGS='-D warnings' cargo doc --no-deps");
        assert_eq!(quoted("it's"), r"'it'\''s'");
        assert_eq!(quoted(""), "''");
    }

    #[test]
    fn colours_are_taken_off() {
        assert_eq!(plain("\u{1b}[1m\u{1b}[32m     Running\u{1b}[0m tests/a.rs\r\n"), "     Running tests/a.rs");
    }

    #[test]
    fn lines_are_read_and_the_ending_is_told() {
        let mut lines = Vec::new();
        let good = Cmd::new("rustc")
            .args(&["--version"])
            .start(&mut |source, line| lines.push((source == Source::Out, line.to_owned())));
        assert_eq!(good, Ok(()));
        assert!(lines.iter().any(|(out, line)| *out && line.starts_with("rustc ")));
        let bad = Cmd::new("rustc").args(&["--no-such-option"]).capture();
        assert!(bad.is_err_and(|why| why.starts_with("`rustc --no-such-option` ended with code 1: ")));
        let none = Cmd::new("no-such-program").start(&mut |_, _| {});
        assert!(none.is_err_and(|why| why.contains(NOT_STARTED)));
    }
}
