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
    /// A Java development kit, 17 or later.
    Java,
    /// Maven.
    Maven,
    /// The libraries that Compose loads to draw, without a display.
    Drawing,
    /// `aapt2`, which links Android's resources.
    Aapt,
}

impl Tool {
    /// Every tool, in the order in which they are reported.
    pub(crate) const ALL: [Self; 12] = [
        Self::Rustc,
        Self::Cargo,
        Self::Rustfmt,
        Self::Clippy,
        Self::Cc,
        Self::Git,
        Self::Python,
        Self::Binutils,
        Self::Java,
        Self::Maven,
        Self::Drawing,
        Self::Aapt,
    ];

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
            Self::Java => "JDK 17",
            Self::Maven => "Maven",
            Self::Drawing => "drawing",
            Self::Aapt => "aapt2",
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
            Self::Java => first_line(&Cmd::new("javac").args(&["-version"])).and_then(java_17),
            Self::Maven => first_line(&Cmd::new("mvn").args(&["--version", "-Dstyle.color=never"])),
            Self::Drawing => drawing(),
            // Debian's says its version on the other output.
            Self::Aapt => first_line(&Cmd::new("aapt2").args(&["version"]))
                .map(|said| if said.is_empty() { "aapt2".to_owned() } else { said }),
        }
    }

    /// The Debian packages that `setup` may install for it.
    pub(crate) fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Python => &["python3", "python3-venv"],
            Self::Binutils => &["binutils"],
            Self::Java => &["openjdk-17-jdk-headless"],
            Self::Maven => &["maven"],
            Self::Drawing => &["libgl1", "libx11-6", "libfontconfig1"],
            Self::Aapt => &["aapt"],
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
            Self::Java => "Debian: apt-get install openjdk-17-jdk-headless; elsewhere: any JDK from 17 on",
            Self::Maven => "Debian: apt-get install maven; macOS: brew install maven",
            Self::Drawing => "Debian: apt-get install libgl1 libx11-6 libfontconfig1",
            Self::Aapt => "Debian: apt-get install aapt; elsewhere: the Android SDK's build-tools in the path",
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

/// Refuses a Java older than the one that the modules are compiled for.
fn java_17(said: String) -> Result<String, String> {
    let version = said.split_whitespace().nth(1).unwrap_or_default();
    if numbers(version) >= vec![17] { Ok(said) } else { Err(format!("{said} is older than 17")) }
}

/// Asks the linker's list; elsewhere than on Linux the system has what it takes.
fn drawing() -> Result<String, String> {
    if cfg!(not(target_os = "linux")) {
        return Ok("the system's own".to_owned());
    }
    // The folder of administrators' programs is not on everyone's path.
    let list = Cmd::new("/sbin/ldconfig").args(&["-p"]).capture().or_else(|_| Cmd::new("ldconfig").args(&["-p"]).capture())?;
    let missing: Vec<_> =
        ["libGL.so.1", "libX11.so.6", "libfontconfig.so.1"].into_iter().filter(|name| !list.contains(name)).collect();
    if missing.is_empty() { Ok("libGL, libX11, libfontconfig".to_owned()) } else { Err(format!("no {}", missing.join(", "))) }
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
        assert!(java_17("javac 17.0.15".to_owned()).is_ok() && java_17("javac 21".to_owned()).is_ok());
        assert!(java_17("javac 11.0.2".to_owned()).is_err() && java_17("javac 1.8.0_402".to_owned()).is_err());
    }

    #[test]
    fn the_compiler_that_built_this_is_found() {
        assert!(Tool::Rustc.find().is_ok());
    }
}
