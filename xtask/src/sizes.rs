//! How big the library is that ships, and what it is made of.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::context::Context;
use crate::evidence::{Evidence, State};
use crate::lanes::timed;
use crate::report::{say, thousands, warn};
use crate::run::Cmd;
use crate::{Stop, symbols};

/// The most that the stripped library should weigh, in bytes.
const LIMIT: u64 = 2_500_000;

/// Crates with less code than this share one line.
const SMALL: u64 = 1024;

/// How what ships is built: one crate type only, because together with others it would be built without LTO.
const BUILD: &[&str] = &["rustc", "-p", "limber-ffi", "--lib", "--release", "--crate-type", "cdylib"];

/// `cargo xtask sizes [--record]`.
pub(crate) fn command(context: &mut Context, args: &[String]) -> Result<bool, Stop> {
    let record = match args {
        [] => false,
        [only] if only == "--record" => true,
        _ => return Err(Stop::Usage("knows `--record` and nothing else".to_owned())),
    };
    let state = if record { Some(State::now(context)?) } else { None };
    let (measured, time) = timed(|| measure(context));
    let measured = measured?;
    say(&format!("\n{}", measured.table));
    if let Some(state) = state {
        measured.evidence().write(context, &state, time)?;
    }
    Ok(true)
}

/// What was measured.
pub(crate) struct Sizes {
    command: String,
    stripped: u64,
    table: String,
}

impl Sizes {
    /// As a file of evidence.
    pub(crate) fn evidence(&self) -> Evidence {
        Evidence {
            name: "sizes",
            about: "The library that ships, and what it is made of",
            command: self.command.clone(),
            result: format!("{} bytes stripped", thousands(self.stripped)),
            figures: self.table.clone(),
        }
    }
}

/// Builds what ships and measures it.
pub(crate) fn measure(context: &Context) -> Result<Sizes, String> {
    let build = context.cargo(BUILD);
    build.pass()?;
    let release = context.target.join("release");
    let name = format!("{DLL_PREFIX}limber_ffi{DLL_SUFFIX}");
    let (built, folder) = (release.join(&name), context.target.join("sizes"));
    let copy = folder.join(&name);
    let copied = fs::create_dir_all(&folder).and_then(|()| fs::copy(&built, &copy));
    copied.map_err(|error| format!("{} could not be copied: {error}", built.display()))?;
    strip(&copy)?;
    let stripped = fs::metadata(&copy).map_err(|error| format!("{}: {error}", copy.display()))?.len();

    let archive =
        newest(&release, "libsqlite3-sys-", "libsqlcipher.a").map(|archive| nm(&archive)).transpose()?.unwrap_or_default();
    let parts = symbols::by_part(&nm(&built)?, &symbols::defined(&archive));
    let content = newest(&release, "limber-core-", "content.bin").and_then(|file| fs::metadata(file).ok()).map(|file| file.len());
    if stripped > LIMIT {
        let (is, may) = (thousands(stripped), thousands(LIMIT));
        warn(&format!("warning: the stripped library weighs {is} bytes, more than {may}"));
    }
    Ok(Sizes { command: build.show(), stripped, table: table(stripped, &parts, content) })
}

fn strip(library: &Path) -> Result<(), String> {
    // Apple's strip takes away too much of a library unless it is told to keep what others look up.
    let options: &[&str] = if cfg!(target_os = "macos") { &["-x"] } else { &[] };
    Cmd::new("strip").args(options).path(library).capture().map(drop)
}

fn nm(file: &Path) -> Result<String, String> {
    Cmd::new("nm").args(&["--print-size", "--size-sort", "--demangle"]).path(file).capture()
}

/// The newest file of that name that the build script of a crate has made.
fn newest(release: &Path, start: &str, file: &str) -> Option<PathBuf> {
    let folders = fs::read_dir(release.join("build")).ok()?.filter_map(Result::ok);
    let ours = folders.filter(|folder| folder.file_name().to_string_lossy().starts_with(start));
    let files = ours.map(|folder| folder.path().join("out").join(file));
    let dated = files.filter_map(|file| Some((changed(&file)?, file)));
    dated.max().map(|(_, file)| file)
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|file| file.modified()).ok()
}

/// The figures as Markdown.
fn table(stripped: u64, parts: &[(String, u64)], content: Option<u64>) -> String {
    let code: u64 = parts.iter().map(|(_, size)| size).sum();
    let content = content.map_or_else(|| "not found".to_owned(), |size| format!("{} bytes", thousands(size)));
    let megabytes = format!("{}.{:02} MB", stripped / 1_000_000, stripped % 1_000_000 / 10_000);
    let mut text = format!("Stripped library: **{} bytes** ({megabytes}; limit {})\n", thousands(stripped), thousands(LIMIT));
    text.push_str(&format!("Compiled content in it: {content}\n\n"));
    text.push_str("| part | bytes | of the library |\n|---|--:|--:|\n");
    let mut line = |part: &str, size: u64| {
        let share = size.saturating_mul(1000).checked_div(stripped).unwrap_or_default();
        text.push_str(&format!("| {part} | {} | {}.{} % |\n", thousands(size), share / 10, share % 10));
    };
    let (large, small): (Vec<_>, Vec<_>) = parts.iter().partition(|(_, size)| *size >= SMALL);
    for (part, size) in large {
        line(&format!("code: {part}"), *size);
    }
    if !small.is_empty() {
        line(&format!("code: {} smaller ones", small.len()), small.iter().map(|(_, size)| size).sum());
    }
    line("all code", code);
    line("the rest: content, constants, tables for unwinding and loading", stripped.saturating_sub(code));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_adds_up() {
        let parts = [("SQLCipher (C)".to_owned(), 1_000_000), ("a".to_owned(), 100), ("b".to_owned(), 50)];
        let text = table(2_000_000, &parts, Some(1234));
        assert!(text.starts_with("Stripped library: **2,000,000 bytes** (2.00 MB;"));
        assert!(text.contains("Compiled content in it: 1,234 bytes"));
        assert!(text.contains("| code: SQLCipher (C) | 1,000,000 | 50.0 % |"));
        assert!(text.contains("| code: 2 smaller ones | 150 | 0.0 % |"));
        assert!(text.contains("| all code | 1,000,150 |"));
        assert!(text.contains("| 999,850 | 49.9 % |"));
    }
}
