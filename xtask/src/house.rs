//! The rules of the house that no compiler knows, checked over all files that git tracks: nothing of one machine, nothing
//! that only works beside another folder, no package registry by address, nothing left to do, versions in one place.
//!
//! Its own patterns are put together from pieces, so that this file passes its own check.

use std::fs;
use std::path::Path;

use crate::context::Context;
use crate::manifest;
use crate::report::{say, warn};

/// Hand-written Rust files longer than this are pointed out.
const LONG: usize = 450;

/// Folders of one machine.
const MACHINE: &[&str] = &[concat!("/ro", "ot/"), concat!("/wo", "rk/"), concat!("/ho", "me/")];

/// A folder beside the project.
const BESIDE: &str = concat!("../sh", "ared");

/// Hosts of package registries. A host under one of them counts too.
const REGISTRIES: &[&str] = &[
    concat!("crates", ".io"),
    concat!("pypi", ".org"),
    concat!("pythonhosted", ".org"),
    concat!("npmjs", ".org"),
    concat!("npmjs", ".com"),
    concat!("yarnpkg", ".com"),
    concat!("repo1.maven", ".org"),
    concat!("repo.maven.apache", ".org"),
    concat!("maven.google", ".com"),
    concat!("dl.google", ".com"),
    concat!("plugins.gradle", ".org"),
    concat!("services.gradle", ".org"),
    concat!("proxy.golang", ".org"),
    concat!("deb.debian", ".org"),
    concat!("security.debian", ".org"),
    concat!("rubygems", ".org"),
];

/// Parts of the names of hosts that copy registries.
const MIRRORS: &[&str] = &[concat!("mir", "ror"), concat!("artif", "actory"), concat!("nex", "us")];

/// Words that say that something is not done.
const UNDONE: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME")];

/// Macros that say so too.
const UNDONE_MACROS: &[&str] = &[concat!("to", "do!("), concat!("unimple", "mented!(")];

/// Checks every tracked file; what it finds is printed, and the error says how much it was.
pub(crate) fn run(context: &Context) -> Result<(), String> {
    let listed = context.git(&["ls-files", "-z"]).capture()?;
    let (mut files, mut findings) = (0, Vec::new());
    // What uniffi writes has remarks of its own; `cargo xtask bindings --check` sees to it.
    for name in listed.split('\0').filter(|name| !name.is_empty() && !name.starts_with("bindings/generated/")) {
        // A file that is deleted but not yet committed is still listed.
        let Ok(bytes) = fs::read(context.root.join(name)) else { continue };
        files += 1;
        findings.extend(name_finding(name));
        // What is not text has no lines to point at.
        if let Ok(text) = String::from_utf8(bytes) {
            findings.extend(text_findings(name, &text));
            if is_long(name, &text) {
                warn(&format!("warning: {name} has {} lines; over {LONG} it is asking to be two files", text.lines().count()));
            }
        }
    }
    for finding in &findings {
        warn(finding);
    }
    match (files, findings.len()) {
        (0, _) => Err("git lists no file".to_owned()),
        (_, 0) => {
            say(&format!("{files} tracked files keep the rules of the house"));
            Ok(())
        }
        (_, count) => Err(format!("{count} breaches of the rules of the house; repeat with `cargo xtask lint`")),
    }
}

/// What is wrong with a file by its name alone.
fn name_finding(name: &str) -> Option<String> {
    let file = Path::new(name).file_name()?.to_str()?;
    let pins = file == "rust-toolchain" || file == "rust-toolchain.toml";
    pins.then(|| format!("{name}: would make everyone download another toolchain"))
}

/// Everything wrong in a text file, as `file:line: what`.
fn text_findings(name: &str, text: &str) -> Vec<String> {
    if name == "Cargo.lock" {
        return Vec::new();
    }
    let lines = (1..).zip(text.lines());
    let mut findings: Vec<_> =
        lines.flat_map(|(number, line)| line_findings(line).into_iter().map(move |what| (number, what))).collect();
    if name != "Cargo.toml" && Path::new(name).file_name().is_some_and(|file| file == "Cargo.toml") {
        findings.extend(manifest::findings(text));
    }
    findings.into_iter().map(|(number, what)| format!("{name}:{number}: {what}")).collect()
}

/// Everything wrong in one line.
fn line_findings(line: &str) -> Vec<String> {
    let mut findings = Vec::new();
    if MACHINE.iter().any(|path| starts_somewhere(line, path)) {
        findings.push("names a folder of one machine".to_owned());
    }
    if line.contains(BESIDE) {
        findings.push("reaches into a folder beside the project".to_owned());
    }
    if let Some(host) = hosts(line).find(|host| is_registry(host)) {
        findings.push(format!("gives the address of a package registry ({host})"));
    }
    if UNDONE.iter().any(|word| is_word(line, word)) || UNDONE_MACROS.iter().any(|name| line.contains(name)) {
        findings.push("says that something is not done".to_owned());
    }
    findings
}

/// True where an absolute path begins in the line: what stands before it is not the rest of a longer path or address.
fn starts_somewhere(line: &str, path: &str) -> bool {
    let longer = |before: char| before.is_alphanumeric() || "._-~%})]".contains(before);
    line.match_indices(path).any(|(at, _)| !line.get(..at).and_then(|before| before.chars().next_back()).is_some_and(longer))
}

/// True where the word stands alone.
fn is_word(line: &str, word: &str) -> bool {
    let joined = |neighbour: Option<char>| neighbour.is_some_and(|character| character.is_alphanumeric() || character == '_');
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        let after = line.get(at + word.len()..).and_then(|text| text.chars().next());
        !joined(before) && !joined(after)
    })
}

/// The hosts of all addresses in the line.
fn hosts(line: &str) -> impl Iterator<Item = &str> {
    line.match_indices("://").filter_map(|(at, separator)| {
        let rest = line.get(at + separator.len()..)?;
        let authority = rest.split(|character: char| !character.is_ascii_alphanumeric() && !"-._@".contains(character)).next()?;
        authority.rsplit('@').next()
    })
}

fn is_registry(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    let under = |registry: &&str| host.strip_suffix(*registry).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    REGISTRIES.iter().any(under) || MIRRORS.iter().any(|part| host.split('.').next().is_some_and(|first| first.contains(part)))
}

/// True for a long Rust file that a person wrote.
fn is_long(name: &str, text: &str) -> bool {
    let generated =
        text.lines().take(5).any(|line| line.contains("@generated") || line.to_ascii_lowercase().contains("autogenerated"));
    name.ends_with(".rs") && !generated && text.lines().count() > LONG
}

#[cfg(test)]
mod tests {
    use super::*;

    fn breaks(line: &str) -> bool {
        !line_findings(line).is_empty()
    }

    #[test]
    fn folders_of_one_machine_are_found() {
        for path in MACHINE {
            assert!(breaks(&format!("open(\"{path}x\")")));
            assert!(breaks(&format!("{path}x")));
            assert!(breaks(&format!("file://{path}x")));
            assert!(!breaks(&format!("https://example.org{path}x")));
            assert!(!breaks(&format!("$DIR{path}x or ..{path}x")));
        }
    }

    #[test]
    fn registries_are_found_by_address_only() {
        for host in REGISTRIES {
            assert!(breaks(&format!("see https://{host}/a")));
            assert!(breaks(&format!("url = \"http://user@static.{host}:443/a\"")));
            assert!(!breaks(&format!("https://not{host}/a")));
            assert!(!breaks(&format!("the host {host}")));
        }
        assert!(breaks(&format!("https://{}.example.org/debian", concat!("mir", "rors"))));
        assert!(!breaks("https://www.nice.org.uk/guidance/ng59 and https://doi.org/10.1136/bmj"));
    }

    #[test]
    fn unfinished_work_is_found() {
        for word in UNDONE {
            assert!(breaks(&format!("// {word}: later")));
            assert!(!breaks(&format!("ME{word}S")));
        }
        for name in UNDONE_MACROS {
            assert!(breaks(&format!("    {name})")));
        }
        assert!(breaks(&format!("cp {BESIDE}/file .")));
    }

    #[test]
    fn a_toolchain_file_is_found_by_its_name() {
        assert!(name_finding("rust-toolchain").is_some());
        assert!(name_finding("cli/rust-toolchain.toml").is_some());
        assert!(name_finding("docs/rust-toolchain.md").is_none());
    }

    #[test]
    fn a_finding_names_its_line_and_the_lock_file_is_left_alone() {
        let text = format!("fine\n// {}\n", concat!("FIX", "ME"));
        let findings = text_findings("core/src/lib.rs", &text);
        assert!(findings.first().is_some_and(|finding| finding.starts_with("core/src/lib.rs:2: ")));
        assert!(text_findings("Cargo.lock", &text).is_empty());
    }

    #[test]
    fn only_long_files_that_people_wrote_are_pointed_out() {
        let long = "x\n".repeat(LONG + 1);
        assert!(is_long("a.rs", &long));
        assert!(!is_long("a.toml", &long));
        assert!(!is_long("a.rs", &format!("// @generated\n{long}")));
        assert!(!is_long("a.rs", "x\n"));
    }
}
