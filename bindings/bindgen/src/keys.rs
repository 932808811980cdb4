//! The ids of the phones' own words as an enumeration in both languages: a word that does not exist does not compile.

use camino::{Utf8Path, Utf8PathBuf};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use thiserror::Error;

/// Before every id of the file.
const PREFIX: &str = "phone-";

/// Why the ids cannot be read.
#[derive(Debug, Error)]
pub(crate) enum Error {
    /// The file cannot be read.
    #[error("{0}: cannot be read")]
    File(Utf8PathBuf),
    /// It is not Fluent.
    #[error("{0}: is not Fluent")]
    Syntax(Utf8PathBuf),
    /// An id of another kind, or a text that a phone cannot fetch with all others.
    #[error("{0}: must begin with `phone-`, and its text may not take an argument")]
    Key(String),
}

/// The ids in the order of the file, without the prefix.
pub(crate) fn read(path: &Utf8Path) -> Result<Vec<String>, Error> {
    let text = std::fs::read_to_string(path).map_err(|_| Error::File(path.to_owned()))?;
    let resource = fluent_syntax::parser::parse(text.as_str()).map_err(|_| Error::Syntax(path.to_owned()))?;
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .map(|message| {
            let id = message.id.name;
            let plain = message.value.as_ref().is_some_and(is_plain) && message.attributes.is_empty();
            match id.strip_prefix(PREFIX) {
                Some(name) if plain && !name.contains('-') => Ok(name.to_owned()),
                _ => Err(Error::Key(id.to_owned())),
            }
        })
        .collect()
}

fn is_plain(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| {
        matches!(
            element,
            PatternElement::TextElement { .. }
                | PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { .. }) }
        )
    })
}

/// As a Kotlin enum.
pub(crate) fn kotlin(keys: &[String]) -> String {
    let entries: String = keys.iter().map(|key| format!("    {}(\"{PREFIX}{key}\"),\n", key.to_uppercase())).collect();
    format!(
        "// Written by `cargo xtask bindings` from core/content/en/phone.ftl. Do not edit.\npackage app.limber.ffi\n\n\
         /** A word of the phone's own, as `texts` is asked for it. */\nenum class TextKey(\n    /** The id in the texts. */\n    \
         val id: String,\n) {{\n{entries}}}\n"
    )
}

/// As a Swift enum.
pub(crate) fn swift(keys: &[String]) -> String {
    let entries: String = keys.iter().map(|key| format!("  case {} = \"{PREFIX}{key}\"\n", camel(key))).collect();
    format!(
        "// Written by `cargo xtask bindings` from core/content/en/phone.ftl. Do not edit.\n\n\
         /// A word of the phone's own, as `texts` is asked for it. The raw value is its id.\n\
         public enum TextKey: String, CaseIterable, Sendable {{\n{entries}}}\n"
    )
}

/// `tab_today` as `tabToday`; a word that Swift has for itself stands in backticks.
fn camel(key: &str) -> String {
    let mut out = String::new();
    for (at, word) in key.split('_').enumerate() {
        let mut characters = word.chars();
        match characters.next() {
            Some(first) if at > 0 => out.push(first.to_ascii_uppercase()),
            Some(first) => out.push(first),
            None => {}
        }
        out.push_str(characters.as_str());
    }
    if ["continue", "default", "is", "in", "where"].contains(&out.as_str()) { format!("`{out}`") } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_a_name_of_each_language() {
        let keys = ["tab_today".to_owned(), "continue".to_owned(), "start_1_title".to_owned()];
        assert!(kotlin(&keys).contains("    START_1_TITLE(\"phone-start_1_title\"),\n"));
        let swift = swift(&keys);
        assert!(swift.contains("case tabToday = \"phone-tab_today\"") && swift.contains("case `continue` = "), "{swift}");
        assert!(swift.contains("case start1Title = "), "{swift}");
    }

    #[test]
    fn a_text_with_an_argument_or_of_another_kind_is_refused() {
        let folder = std::env::temp_dir().join(format!("limber-keys-{}", std::process::id()));
        let path = Utf8PathBuf::from_path_buf(folder).unwrap_or_default();
        for (text, fault) in
            [("phone-a = One { $n }\n", "phone-a"), ("home-b = Two\n", "home-b"), ("phone-c = Three\n    .x = Four\n", "phone-c")]
        {
            assert!(std::fs::write(&path, text).is_ok());
            match read(&path) {
                Err(Error::Key(key)) => assert_eq!(key, fault),
                other => assert!(matches!(other, Err(Error::Key(_))), "{text}"),
            }
        }
        assert!(std::fs::remove_file(&path).is_ok());
    }
}
