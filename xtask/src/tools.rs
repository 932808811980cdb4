//! The programs of the machine that lanes need: whether they are there, and how to get them.

use std::env;

use crate::run::{Cmd, NOT_STARTED};

/// Debian has the module `venv` without the part that makes it work, `ensurepip`, so both are asked for.
const PYTHON: &str = "import venv, ensurepip, platform; print('Python', platform.python_version())";

/// A program, or a few that come together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Tool {
    /// The compiler, as new as the workspace asks.
    Rustc,
    /// `cargo`.
    Cargo,
    /// `cargo fmt`.
    Rustfmt,
    /// `cargo clippy`.
    Clippy,
    /// The C compiler for SQLCipher, which is also the linker.
    Cc,
    /// `git`.
    Git,
    /// Python 3 that can make virtual environments.
    Python,
    /// `strip` and `nm`.
    Binutils,
}

impl Tool {
    /// Every tool, in the order in which they are reported.
    pub(crate) const ALL: [Self; 8] =
        [Self::Rustc, Self::Cargo, Self::Rustfmt, Self::Clippy, Self::Cc, Self::Git, Self::Python, Self::Binutils];

    /// Its name for people.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Rustc => "rustc",
            Self::Cargo => "cargo",
            Self::Rustfmt => "rustfmt",
            Self::Clippy => "clippy",
            Self::Cc => "C compiler",
            Self::Git => "git",
            Self::Python => "python3 + venv",
            Self::Binutils => "strip, nm",
        }
    }

    /// What is installed, or what is wrong.
    pub(crate) fn find(self) -> Result<String, String> {
        match self {
            Self::Rustc => first_line(&Cmd::new("rustc").args(&["--version"])).and_then(new_enough),
            Self::Cargo => first_line(&Cmd::cargo(&["--version"])),
            Self::Rustfmt => first_line(&Cmd::cargo(&["fmt", "--version"])),
            Self::Clippy => first_line(&Cmd::cargo(&["clippy", "--version"])),
            Self::Cc => first_line(&Cmd::new(&env::var("CC").unwrap_or_else(|_| "cc".to_owned())).args(&["--version"])),
            Self::Git => first_line(&Cmd::new("git").args(&["--version"])),
            Self::Python => {
                let found = Cmd::new("python3").args(&["-c", PYTHON]);
                first_line(&found).map_err(|_| "there is none that can make virtual environments".to_owned())
            }
            Self::Binutils => {
                // Apple's strip knows no `--version`; that it can be started is enough.
                match Cmd::new("strip").args(&["--version"]).capture() {
                    Err(why) if why.contains(NOT_STARTED) => Err(why),
                    _ => first_line(&Cmd::new("nm").args(&["--version"])),
                }
            }
        }
    }

    /// The Debian packages that `setup` may install for it.
    pub(crate) fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Python => &["python3", "python3-venv"],
            Self::Binutils => &["binutils"],
            Self::Rustc | Self::Cargo | Self::Rustfmt | Self::Clippy | Self::Cc | Self::Git => &[],
        }
    }

    /// How a person gets it.
    pub(crate) fn how(self) -> &'static str {
        match self {
            Self::Rustc | Self::Cargo => "install Rust with rustup, or update it: rustup update stable",
            Self::Rustfmt => "rustup component add rustfmt",
            Self::Clippy => "rustup component add clippy",
            Self::Cc => "Debian: apt-get install build-essential; macOS: xcode-select --install",
            Self::Git => "Debian: apt-get install git; macOS: xcode-select --install",
            Self::Python => "Debian: apt-get install python3 python3-venv; elsewhere: Python 3 with its module venv",
            Self::Binutils => "Debian: apt-get install binutils; macOS: xcode-select --install",
        }
    }
}

fn first_line(cmd: &Cmd) -> Result<String, String> {
    cmd.capture().map(|said| said.lines().next().unwrap_or_default().trim().to_owned())
}

/// Refuses a compiler older than the workspace asks for.
fn new_enough(said: String) -> Result<String, String> {
    let asked = env!("CARGO_PKG_RUST_VERSION");
    let version = said.split_whitespace().nth(1).unwrap_or_default();
    if numbers(version) >= numbers(asked) { Ok(said) } else { Err(format!("{said} is older than {asked}")) }
}

/// A version's numbers, without what stands behind a hyphen.
fn numbers(version: &str) -> Vec<u32> {
    version.split('-').next().unwrap_or_default().split('.').filter_map(|part| part.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(numbers("1.100.0") > numbers("1.95"));
        assert!(numbers("1.95.0-beta.1") >= numbers("1.95"));
        assert!(numbers("1.9.9") < numbers("1.95"));
        assert!(new_enough("rustc 1.0.0 (old)".to_owned()).is_err());
        assert!(new_enough("nonsense".to_owned()).is_err());
    }

    #[test]
    fn the_compiler_that_built_this_is_found() {
        assert!(Tool::Rustc.find().is_ok());
    }
}
