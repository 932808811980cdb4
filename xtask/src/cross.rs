//! `cargo xtask full phones`: the core and its facade, checked for the processors and systems of the phones.
//!
//! Nothing is linked: that takes Google's and Apple's own linkers and C compilers. The standard library for a phone is built
//! from source, with a compiler that Debian brings together with that source; a phone's own would do as well.

use std::fs;
use std::path::{Path, PathBuf};

use crate::context::Context;
use crate::evidence::Evidence;
use crate::report::{Outcome, say};
use crate::run::Cmd;

/// What is checked for.
const TARGETS: [&str; 2] = ["aarch64-linux-android", "aarch64-apple-ios"];

/// Debian's packages: the compiler, its library, the sources of the standard library, and what the compiler loads.
const PACKAGES: [&str; 5] = ["rustc-web", "libstd-rust-web-dev", "libstd-rust-web-1.96", "rust-web-src", "libllvm22"];

/// Checks both, and says what came of it.
pub(crate) fn check(context: &Context) -> (Option<Evidence>, Outcome) {
    let mut outcome = Outcome::default();
    let tools = match tools(context) {
        Ok(tools) => tools,
        Err(why) => {
            outcome.step(Err(why));
            return (None, outcome);
        }
    };
    let version = Cmd::new(&tools.compiler.display().to_string()).args(&["--version"]).capture().unwrap_or_default();
    let mut figures = format!("Checked with {}, whose sources are there.\n\n", version.trim());
    figures.push_str("| target | core and facade |\n|---|---|\n");
    for target in TARGETS {
        let result = tools.check(context, target);
        let verdict = if result.is_ok() { "checked" } else { "FAILED" };
        figures.push_str(&format!("| `{target}` | {verdict} |\n"));
        outcome.step(result);
    }
    let evidence = Evidence {
        name: "phones",
        about: "The core and its facade, checked for the phones' processors and systems",
        command: "cargo xtask full phones".to_owned(),
        result: format!("{} of {} targets checked; nothing is linked", outcome.passed, TARGETS.len()),
        figures,
    };
    (Some(evidence), outcome)
}

/// A compiler with its sources, and a copy of the project that needs no C compiler for a phone.
struct Tools {
    compiler: PathBuf,
    copy: PathBuf,
    empty: PathBuf,
}

impl Tools {
    fn check(&self, context: &Context, target: &str) -> Result<(), String> {
        say(&format!("checking for {target}"));
        Cmd::new("cargo")
            .args(&["check", "-p", "limber-core", "-p", "limber-ffi", "--target", target, "-Zbuild-std=std,panic_unwind"])
            .dir(&self.copy)
            .env("RUSTC", &self.compiler.display().to_string())
            .env("RUSTC_BOOTSTRAP", "1")
            .env("SQLCIPHER_LIB_DIR", &self.empty.display().to_string())
            .env("SQLITE3_LIB_DIR", &self.empty.display().to_string())
            .env("CARGO_TARGET_DIR", &context.target.join("cross/build").display().to_string())
            .pass()
    }
}

fn tools(context: &Context) -> Result<Tools, String> {
    let folder = context.target.join("cross");
    let told = |error: std::io::Error| format!("{} cannot be written: {error}", folder.display());
    let (root, empty, copy) = (folder.join("root"), folder.join("empty"), folder.join("source"));
    fs::create_dir_all(&empty).map_err(told)?;
    if !root.join("usr/bin/rustc").exists() {
        unpack(&folder, &root)?;
    }
    let libraries = root.join("usr/lib").join(format!("{}-linux-gnu", std::env::consts::ARCH));
    let compiler = folder.join("rustc");
    let script = format!(
        "#!/bin/sh\nexport LD_LIBRARY_PATH='{}'\nexec '{}' --sysroot '{}' \"$@\"\n",
        libraries.display(),
        root.join("usr/bin/rustc").display(),
        root.join("usr").display()
    );
    fs::write(&compiler, script).map_err(told)?;
    Cmd::new("chmod").args(&["+x", &compiler.display().to_string()]).pass()?;
    copy_of(context, &copy)?;
    Ok(Tools { compiler, copy, empty })
}

/// Brings the packages and lays them beside the system's own, which stays as it is.
fn unpack(folder: &Path, root: &Path) -> Result<(), String> {
    let told = |error: std::io::Error| format!("{} cannot be written: {error}", folder.display());
    let packages = folder.join("packages");
    fs::create_dir_all(&packages).map_err(told)?;
    Cmd::new("apt-get").args(&["download"]).args(&PACKAGES).dir(&packages).pass()?;
    fs::create_dir_all(root).map_err(told)?;
    for entry in fs::read_dir(&packages).map_err(told)? {
        let package = entry.map_err(told)?.path().display().to_string();
        Cmd::new("dpkg-deb").args(&["-x", &package, &root.display().to_string()]).pass()?;
    }
    Ok(())
}

/// The tracked files with one difference: SQLCipher is taken as already built, as its C has no compiler for a phone here.
fn copy_of(context: &Context, copy: &Path) -> Result<(), String> {
    let told = |error: std::io::Error| format!("{} cannot be written: {error}", copy.display());
    let listed = context.git(&["ls-files", "-z"]).capture()?;
    for name in listed.split('\0').filter(|name| !name.is_empty()) {
        let Ok(bytes) = fs::read(context.root.join(name)) else { continue };
        let to = copy.join(name);
        to.parent().map_or(Ok(()), fs::create_dir_all).map_err(told)?;
        // What has not changed keeps its time, so that a second run is short.
        if fs::read(&to).ok().as_ref() != Some(&bytes) {
            fs::write(&to, bytes).map_err(told)?;
        }
    }
    let manifest = copy.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).map_err(told)?;
    if !text.contains("\"bundled-sqlcipher\"") {
        return Err(
            "the workspace's Cargo.toml no longer asks for \"bundled-sqlcipher\"; xtask/src/cross.rs takes it out".to_owned()
        );
    }
    fs::write(&manifest, text.replace("\"bundled-sqlcipher\"", "\"sqlcipher\"")).map_err(told)
}
