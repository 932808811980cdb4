//! Runs the real program in a folder of its own, at a fixed time, and reads what it prints.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

pub const NOW: &str = "2026-11-25T09:00:00+01:00";
pub const ZONE: &str = "Europe/Berlin";

/// A home of its own.
pub struct Person {
    pub home: tempfile::TempDir,
    pub now: String,
}

impl Person {
    pub fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap(), now: NOW.to_owned() }
    }

    pub fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_limber"));
        command.env("LIMBER_HOME", self.home.path()).env("LANG", "en_GB.UTF-8").env_remove("LC_ALL").env_remove("TZ");
        command.args(["--now", &self.now, "--zone", ZONE]).stdin(Stdio::null());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command().args(arguments).output().unwrap()
    }

    /// Runs with something on standard input.
    pub fn say(&self, arguments: &[&str], input: &str) -> Output {
        let mut child =
            self.command().args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // A program that has heard enough closes its end.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output().unwrap()
    }

    /// What it prints, if it succeeds.
    pub fn ok(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        text(&output.stdout)
    }

    /// What it prints as JSON, if it succeeds.
    pub fn json(&self, arguments: &[&str]) -> Value {
        let mut with = vec!["--json"];
        with.extend(arguments);
        serde_json::from_str(&self.ok(&with)).unwrap()
    }

    /// The exit code and the error of a command that must fail: one line, and the same as JSON.
    pub fn refused(&self, arguments: &[&str]) -> (i32, String, String) {
        let plain = self.run(arguments);
        let line = text(&plain.stderr);
        assert_eq!(line.lines().count(), 1, "{arguments:?}: {line}");
        assert!(plain.stdout.is_empty(), "{arguments:?}");
        let mut with: Vec<&str> = arguments.to_vec();
        with.push("--json");
        let json = self.run(&with);
        assert_eq!(json.status.code(), plain.status.code(), "{arguments:?}");
        let error: Value = serde_json::from_str(&text(&json.stderr)).unwrap();
        let code = error["error"]["code"].as_str().unwrap().to_owned();
        assert!(line.starts_with(&format!("limber: {code}: ")), "{line}");
        (plain.status.code().unwrap(), code, error["error"]["text"].as_str().unwrap().to_owned())
    }

    /// The entries, newest first.
    pub fn entries(&self) -> Vec<Value> {
        let journal = self.json(&["journal", "--limit", "200"]);
        journal["days"].as_array().unwrap().iter().flat_map(|day| day["entries"].as_array().unwrap().clone()).collect()
    }
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("what it prints is UTF-8")
}

/// Every file below a folder.
pub fn files(dir: &Path) -> Vec<std::path::PathBuf> {
    let mut out = Vec::new();
    let mut open = vec![dir.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { open.push(path) } else { out.push(path) }
        }
    }
    out
}
