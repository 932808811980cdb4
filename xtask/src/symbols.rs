//! Reads what `nm --print-size --demangle` lists, and says which dependency a symbol's code belongs to.

use std::collections::{BTreeMap, BTreeSet};

/// The name under which all of SQLCipher's C stands.
pub(crate) const SQLCIPHER: &str = "SQLCipher (C)";
/// The name under which Rust's own library stands.
pub(crate) const STD: &str = "std, core, alloc and their own";
/// Whatever cannot be told.
pub(crate) const OTHER: &str = "other";

/// Crates that are parts of Rust's own library, or that it brings along to print where a panic came from.
const STD_CRATES: &[&str] = &[
    "std", "core", "alloc", "std_detect", "panic_unwind", "panic_abort", "compiler_builtins", "addr2line", "adler2", "gimli",
    "miniz_oxide", "object", "rustc_demangle",
];

/// How SQLCipher's C functions begin, for when its archive is not there to ask.
const SQLCIPHER_PREFIXES: &[&str] =
    &["sqlite3", "fts5", "sqlcipher", "pager", "btree", "vdbe", "wal", "json", "unix", "pcache", "where", "expr", "mem", "yy"];

/// Starts of names without a path that are known: exported by us, or by Rust's runtime.
const PREFIXES: &[(&str, &str)] = &[
    ("uniffi_", "limber_ffi"),
    ("ffi_", "limber_ffi"),
    ("limber_cipher", "limber_cipher"),
    ("rust_", STD),
    ("__rust", STD),
    ("__rdl", STD),
    ("__rg_", STD),
];

/// One function: where it is, how many bytes, and its name.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Symbol<'a> {
    address: &'a str,
    size: u64,
    name: &'a str,
}

/// A line of `nm`, if it is about code that has a size.
pub(crate) fn code(line: &str) -> Option<Symbol<'_>> {
    let (address, rest) = line.split_once(' ')?;
    let (size, rest) = rest.split_once(' ')?;
    let (kind, name) = rest.split_once(' ')?;
    let size = u64::from_str_radix(size, 16).ok()?;
    matches!(kind, "t" | "T" | "w" | "W").then_some(Symbol { address, size, name })
}

/// The names of functions that an archive defines.
pub(crate) fn defined(listing: &str) -> BTreeSet<&str> {
    listing.lines().filter_map(code).map(|symbol| symbol.name).collect()
}

/// Bytes of code by dependency, largest first. Names that share their code are counted once.
pub(crate) fn by_part(listing: &str, sqlcipher: &BTreeSet<&str>) -> Vec<(String, u64)> {
    let mut seen = BTreeSet::new();
    let mut parts: BTreeMap<String, u64> = BTreeMap::new();
    for symbol in listing.lines().filter_map(code) {
        if seen.insert(symbol.address) {
            *parts.entry(part(symbol.name, sqlcipher)).or_default() += symbol.size;
        }
    }
    let mut parts: Vec<_> = parts.into_iter().collect();
    parts.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    parts
}

/// The dependency that a symbol belongs to: the crate that wrote the function. Generic code of Rust's own library counts as
/// Rust's own, whoever asked for it.
fn part(name: &str, sqlcipher: &BTreeSet<&str>) -> String {
    if sqlcipher.contains(name) {
        return SQLCIPHER.to_owned();
    }
    if name.contains("::") {
        let part = match crate_of(name) {
            Some(krate) if STD_CRATES.contains(&krate) => STD,
            Some(krate) => krate,
            // A method of a primitive type, which only Rust's own library can have.
            None if name.starts_with('<') => STD,
            None => OTHER,
        };
        return part.to_owned();
    }
    if let Some((_, part)) = PREFIXES.iter().find(|(start, _)| name.starts_with(start)) {
        return (*part).to_owned();
    }
    let known = SQLCIPHER_PREFIXES.iter().any(|start| name.starts_with(start));
    if known { SQLCIPHER } else { OTHER }.to_owned()
}

/// The crate at the head of a path: of `a::b::c` it is `a`; of `<T as Trait>::f` it is T's, or the trait's where T is a type
/// of Rust's own library or a primitive one.
fn crate_of(path: &str) -> Option<&str> {
    let path = bare(path);
    let Some(inner) = path.strip_prefix('<') else {
        let (first, _) = path.split_once("::")?;
        let is_name = !first.is_empty() && first.chars().all(|character| character.is_ascii_alphanumeric() || character == '_');
        return is_name.then_some(first);
    };
    let (this, interface) = sides(inner);
    let this = crate_of(this);
    let interface = interface.and_then(crate_of);
    match (this, interface) {
        (Some(this), _) if !STD_CRATES.contains(&this) => Some(this),
        (_, Some(interface)) => Some(interface),
        (this, None) => this,
    }
}

/// What `<` opened, cut at its ` as ` into type and trait.
fn sides(inner: &str) -> (&str, Option<&str>) {
    let (mut depth, mut cut, mut end, mut before) = (0_i32, None, inner.len(), ' ');
    for (at, character) in inner.char_indices() {
        match character {
            '<' => depth += 1,
            // An arrow closes nothing.
            '>' if before == '-' => {}
            '>' if depth == 0 => {
                end = at;
                break;
            }
            '>' => depth -= 1,
            ' ' if depth == 0 && cut.is_none() && inner.get(at..).is_some_and(|rest| rest.starts_with(" as ")) => cut = Some(at),
            _ => {}
        }
        before = character;
    }
    match cut {
        Some(cut) => (inner.get(..cut).unwrap_or_default(), inner.get(cut + " as ".len()..end)),
        None => (inner.get(..end).unwrap_or_default(), None),
    }
}

/// A type without what may stand before its path.
fn bare(mut path: &str) -> &str {
    loop {
        let rest = path.trim_start_matches(['&', '[', '(', ' ']);
        let rest = ["mut ", "dyn ", "*const ", "*mut "].iter().fold(rest, |rest, word| rest.strip_prefix(word).unwrap_or(rest));
        if rest.len() == path.len() {
            return path;
        }
        path = rest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_code_with_a_size_is_read() {
        let symbol = code("0000000000001000 00000000000000a0 t <a::B as c::D>::e");
        assert_eq!(symbol, Some(Symbol { address: "0000000000001000", size: 160, name: "<a::B as c::D>::e" }));
        assert_eq!(code("0000000000001000 00000000000000a0 r table"), None);
        assert_eq!(code("                 U malloc"), None);
        assert_eq!(code(""), None);
    }

    #[test]
    fn a_symbol_belongs_to_the_crate_that_wrote_it() {
        for (name, expected) in [
            ("limber_core::journal::open", "limber_core"),
            ("limber_core::journal::open::{{closure}}::h0123456789abcdef", "limber_core"),
            ("<limber_core::Nrs as core::fmt::Display>::fmt", "limber_core"),
            ("<&limber_core::Nrs as core::fmt::Debug>::fmt", "limber_core"),
            ("<&mut W as core::fmt::Write>::write_str", STD),
            ("<T as rusqlite::types::ToSql>::to_sql", "rusqlite"),
            ("<alloc::vec::Vec<u8> as postcard::ser::Flavor>::push", "postcard"),
            ("<alloc::vec::Vec<limber_core::Nrs> as core::ops::Drop>::drop", STD),
            ("<fn(u8) -> u8 as serde::de::Visitor>::visit", "serde"),
            ("<<rusqlite::Row as a::B>::C as d::E>::f", "rusqlite"),
            ("<[aes::Block]>::fill", "aes"),
            ("<str>::len", STD),
            ("<std::backtrace_rs::symbolize::gimli::Cache>::with_global::<std::thread::current::{closure#1}>", STD),
            ("gimli::read::unit::parse_attribute", STD),
            ("core::ptr::drop_in_place<limber_core::Vault>", STD),
            ("core::ptr::drop_in_place::<limber_core::Vault>", STD),
            ("limber_cipher_setup", "limber_cipher"),
            ("uniffi_limber_ffi_fn_method_vault_open", "limber_ffi"),
            ("rust_eh_personality", STD),
            ("sqlite3VdbeExec", SQLCIPHER),
            ("fts5ExprNode", SQLCIPHER),
            ("pagerWalFrames", SQLCIPHER),
            ("balance_nonroot", OTHER),
            ("_init", OTHER),
        ] {
            assert_eq!(part(name, &BTreeSet::new()), expected, "{name}");
        }
    }

    #[test]
    fn the_archive_knows_functions_that_no_prefix_tells() {
        let archive = defined("0000000000000000 0000000000000100 t balance_nonroot\n0000000000000000 0000000000000004 b state");
        assert_eq!(part("balance_nonroot", &archive), SQLCIPHER);
        assert_eq!(part("state", &archive), OTHER);
    }

    #[test]
    fn shared_code_is_counted_once_and_the_largest_comes_first() {
        let listing = "10 08 t a::one\n10 08 t b::same\n20 02 T b::two\n30 20 t c::three\n40 ff r c::table";
        let expected = [("c".to_owned(), 32), ("a".to_owned(), 8), ("b".to_owned(), 2)];
        assert_eq!(by_part(listing, &BTreeSet::new()), expected);
    }
}
