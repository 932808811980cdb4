//! The generated bindings: `cargo xtask bindings` writes what Kotlin and Swift need to call the facade, `--check` says which
//! of the committed files are not what the facade says.
//!
//! The work is done by the crate `limber-bindgen`; nothing of a language may be known here.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::context::Context;
use crate::report::say;
use crate::{Stop, folder};

/// Where the committed files lie.
const COMMITTED: &str = "bindings/generated";

/// `cargo xtask bindings [--check]`.
pub(crate) fn command(context: &mut Context, args: &[String]) -> Result<bool, Stop> {
    let check = match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => false,
        ["--check"] => true,
        _ => return Err(Stop::Usage("knows --check and nothing else".to_owned())),
    };
    if check {
        verify(context)?;
        return Ok(true);
    }
    let committed = context.root.join(COMMITTED);
    let told = |error: std::io::Error| format!("{COMMITTED} cannot be written: {error}");
    let fresh = generate(context)?;
    folder::empty(&committed)?;
    for (path, bytes) in &fresh {
        let path = committed.join(path);
        path.parent().map_or(Ok(()), fs::create_dir_all).map_err(told)?;
        fs::write(path, bytes).map_err(told)?;
    }
    say(&format!("{} files of the bindings written", fresh.len()));
    Ok(true)
}

/// An error that names every committed file which is not what the facade says.
pub(crate) fn verify(context: &Context) -> Result<(), String> {
    let fresh = generate(context)?;
    let old = differing(&fresh, &files(&context.root.join(COMMITTED))?);
    if old.is_empty() {
        return Ok(());
    }
    Err(format!("{COMMITTED}: {} not what the facade says; run `cargo xtask bindings`", old.join(", ")))
}

/// Builds the library that the phones' lanes use.
pub(crate) fn library(context: &Context) -> Result<(), String> {
    // Not `context.target`: the Swift package links the library by a path of the project.
    context.cargo(&["build", "--package", "limber-ffi", "--features", "probe", "--target-dir", "target"]).pass()
}

/// The files as the facade says now, by their path.
fn generate(context: &Context) -> Result<BTreeMap<PathBuf, Vec<u8>>, String> {
    library(context)?;
    let out = context.root.join("target/bindings");
    folder::empty(&out)?;
    let file = format!("target/debug/{}limber_ffi{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    context.cargo(&["run", "--quiet", "--package", "limber-bindgen", "--", &file, "target/bindings"]).pass()?;
    files(&out)
}

/// Every file under a folder by its path in it; none where there is no folder.
fn files(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>, String> {
    let told = |error: std::io::Error| format!("{} cannot be read: {error}", folder.display());
    let mut out = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop().filter(|next| next.exists()) {
        for entry in fs::read_dir(next).map_err(told)? {
            let path = entry.map_err(told)?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap_or(&path).to_path_buf();
                out.insert(name, fs::read(&path).map_err(told)?);
            }
        }
    }
    Ok(out)
}

/// Paths that are not the same in both.
fn differing(fresh: &BTreeMap<PathBuf, Vec<u8>>, committed: &BTreeMap<PathBuf, Vec<u8>>) -> Vec<String> {
    let changed = fresh.iter().filter(|(path, bytes)| committed.get(*path) != Some(*bytes)).map(|(path, _)| path);
    let stray = committed.keys().filter(|path| !fresh.contains_key(*path));
    changed.chain(stray).map(|path| path.display().to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_a_missing_and_a_stray_file_are_each_named() {
        let files = |files: &[(&str, &str)]| -> BTreeMap<PathBuf, Vec<u8>> {
            files.iter().map(|(path, text)| (PathBuf::from(path), text.as_bytes().to_vec())).collect()
        };
        let fresh = files(&[("a", "1"), ("b", "2"), ("c", "3")]);
        assert!(differing(&fresh, &fresh).is_empty());
        assert_eq!(differing(&fresh, &files(&[("a", "1"), ("b", "x"), ("d", "4")])), ["b", "c", "d"]);
    }
}
