//! Installs what the lanes need: Debian packages where that is possible, and a Python environment with another build of
//! SQLCipher. Everything is made under a temporary name and renamed, so that an interrupted set-up heals at the next try;
//! a second run finds nothing to do and takes no time. It must never touch anything outside the target folder but packages.

use std::collections::BTreeSet;
use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use crate::context::Context;
use crate::report::{heading, say, warn};
use crate::run::Cmd;
use crate::tools::Tool;
use crate::{Stop, full, lanes, no_arguments};

/// Names the Python whose SQLCipher the cross-build test asks; a person may set it where `setup` cannot help.
pub(crate) const INTEROP_PYTHON: &str = "LIMBER_INTEROP_PYTHON";

/// The other build of SQLCipher, pinned.
const SQLCIPHER: &str = "sqlcipher3-binary==0.6.0";

/// Stands inside a finished environment and holds what it was made for.
const MARKER: &str = "limber-made-for";

/// Asks a Python for its SQLCipher; it answers with the version.
const QUESTION: &str =
    "from sqlcipher3 import dbapi2; print(dbapi2.connect(':memory:').execute('PRAGMA cipher_version').fetchone()[0])";

/// `cargo xtask setup`.
pub(crate) fn command(context: &mut Context, args: &[String]) -> Result<bool, Stop> {
    no_arguments(args)?;
    let tools = lanes::LANES.iter().flat_map(|lane| lane.needs).chain(full::LONG.iter().flat_map(|lane| lane.needs));
    let mut good = packages(&tools.copied().collect());
    for lane in lanes::LANES {
        if let Err(why) = (lane.set_up)(context) {
            warn(&format!("Lane {} is not ready: {why}", lane.name));
            good = false;
        }
    }
    if good {
        say("Everything is set up.");
    }
    Ok(good)
}

/// Installs the packages of those tools that are missing; true when none is missing any more. What cannot be installed is
/// left to the lanes to report.
pub(crate) fn packages(tools: &BTreeSet<Tool>) -> bool {
    let missing: Vec<Tool> = tools.iter().copied().filter(|tool| tool.find().is_err()).collect();
    let wanted: Vec<&str> = missing.iter().flat_map(|tool| tool.packages()).copied().collect();
    if !wanted.is_empty() {
        heading(&format!("setup: {}", wanted.join(", ")));
        match installer() {
            // A failure has been shown; whether the tool works is asked again below.
            Some(apt) => drop(
                apt.clone()
                    .args(&["update"])
                    .pass()
                    .and_then(|()| apt.args(&["install", "--yes", "--no-install-recommends"]).args(&wanted).pass()),
            ),
            None => warn("Packages cannot be installed here (that takes apt-get and root, or sudo without a password)."),
        }
    }
    let mut good = true;
    for tool in missing {
        if let Err(why) = tool.find() {
            warn(&format!("{} is missing ({why}). {}", tool.name(), tool.how()));
            good = false;
        }
    }
    good
}

/// `apt-get` with the rights to install, where there is such a thing.
pub(crate) fn installer() -> Option<Cmd> {
    Cmd::new("apt-get").args(&["--version"]).capture().ok()?;
    let root = Cmd::new("id").args(&["-u"]).capture().is_ok_and(|id| id.trim() == "0");
    let apt = if root {
        Cmd::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive")
    } else {
        Cmd::new("sudo").args(&["-n", "true"]).capture().ok()?;
        Cmd::new("sudo").args(&["-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"])
    };
    // Without a network it must give up soon, and it waits for another apt-get.
    Some(apt.args(&["-o", "Acquire::Retries=1", "-o", "Acquire::http::Timeout=20", "-o", "DPkg::Lock::Timeout=120"]))
}

/// For lanes that need nothing but their tools.
pub(crate) fn nothing(_: &mut Context) -> Result<(), String> {
    Ok(())
}

/// Makes the Python environment with the other SQLCipher, or finds that it is there.
pub(crate) fn interop(context: &mut Context) -> Result<(), String> {
    if let Some(chosen) = env::var_os(INTEROP_PYTHON).map(PathBuf::from) {
        answer(&chosen)?;
        context.interop_python = Some(chosen);
        return Ok(());
    }
    let tools = context.target.join("tools");
    let home = tools.join("interop-venv");
    if !is_ready(&home) {
        make(&tools, &home)?;
    }
    context.interop_python = Some(python_in(&home));
    Ok(())
}

/// True for a finished environment of the pinned version whose Python still works.
pub(crate) fn interop_is_ready(context: &Context) -> bool {
    match env::var_os(INTEROP_PYTHON) {
        Some(chosen) => answer(Path::new(&chosen)).is_ok(),
        None => is_ready(&context.target.join("tools").join("interop-venv")),
    }
}

/// The version of SQLCipher that this Python has.
pub(crate) fn answer(python: &Path) -> Result<String, String> {
    let said = Cmd::new(&python.display().to_string()).args(&["-c", QUESTION]).capture()?;
    Ok(said.trim().to_owned())
}

fn is_ready(home: &Path) -> bool {
    fs::read_to_string(home.join(MARKER)).is_ok_and(|made_for| made_for.trim() == SQLCIPHER) && answer(&python_in(home)).is_ok()
}

fn make(tools: &Path, home: &Path) -> Result<(), String> {
    heading(&format!("setup: Python environment with {SQLCIPHER}"));
    let told = |what: &str, error: &std::io::Error| format!("{what} failed under {}: {error}", tools.display());
    fs::create_dir_all(tools).map_err(|error| told("making a folder", &error))?;
    // One set-up at a time; the lock goes with the file handle, also when this program is killed.
    let lock = File::create(tools.join("lock")).map_err(|error| told("locking", &error))?;
    lock.lock().map_err(|error| told("locking", &error))?;
    if is_ready(home) {
        return Ok(());
    }
    Tool::Python.find().map_err(|why| format!("{why}. {}", Tool::Python.how()))?;
    let unfinished = tools.join("interop-venv.unfinished");
    remove(&unfinished)?;
    Cmd::new("python3").args(&["-m", "venv"]).path(&unfinished).pass()?;
    let python = python_in(&unfinished);
    let install = ["-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--only-binary=:all:", SQLCIPHER];
    Cmd::new(&python.display().to_string()).args(&install).pass().map_err(|why| {
        format!("{why}. It takes a network and Linux on x86-64; elsewhere name a Python that has sqlcipher3 in {INTEROP_PYTHON}")
    })?;
    answer(&python)?;
    fs::write(unfinished.join(MARKER), SQLCIPHER).map_err(|error| told("writing the marker", &error))?;
    remove(home)?;
    fs::rename(&unfinished, home).map_err(|error| told("renaming", &error))?;
    // Its Python finds itself by the place where it stands, so it still works under its last name.
    let version = answer(&python_in(home))?;
    say(&format!("SQLCipher {version} in {}", home.display()));
    Ok(())
}

fn remove(folder: &Path) -> Result<(), String> {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder).map_err(|error| format!("{} could not be removed: {error}", folder.display()))
}

fn python_in(home: &Path) -> PathBuf {
    if cfg!(windows) { home.join("Scripts").join("python.exe") } else { home.join("bin").join("python") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unfinished_or_older_environment_is_not_ready() -> std::io::Result<()> {
        let home = env::temp_dir().join(format!("limber-xtask-{}", std::process::id()));
        fs::create_dir_all(&home)?;
        assert!(!is_ready(&home), "no marker");
        fs::write(home.join(MARKER), "sqlcipher3-binary==0.0.1")?;
        assert!(!is_ready(&home), "another version");
        fs::write(home.join(MARKER), SQLCIPHER)?;
        assert!(!is_ready(&home), "a marker without a Python");
        fs::remove_dir_all(&home)
    }
}
