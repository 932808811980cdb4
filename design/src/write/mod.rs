//! What is made from the design: one module for each reader of it.
//!
//! They must never round, mix or choose: a value goes out as it came in.

pub(crate) mod android;
pub(crate) mod ios;
pub(crate) mod kotlin;
pub(crate) mod pictures;
pub(crate) mod swift;

use crate::Output;

/// Text that grows line by line.
#[derive(Default)]
struct Text(String);

impl Text {
    fn line(&mut self, text: impl AsRef<str>) -> &mut Self {
        self.0.push_str(text.as_ref());
        self.0.push('\n');
        self
    }

    fn gap(&mut self) -> &mut Self {
        self.line("")
    }

    fn output(self, path: &'static str) -> Output {
        Output { path, bytes: self.0.into_bytes() }
    }
}

/// `on_container` as `onContainer`.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let mut out = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut characters = word.chars();
        out.extend(characters.next().map(|first| first.to_ascii_uppercase()));
        out.push_str(characters.as_str());
    }
    out
}

/// Joins pieces to lines of at most so many characters.
fn packed(pieces: &[String], between: &str, widest: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces {
        match lines.last_mut() {
            Some(line) if line.len() + between.len() + piece.len() <= widest => {
                line.push_str(between);
                line.push_str(piece);
            }
            _ => lines.push(piece.clone()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{camel, packed};

    #[test]
    fn names_become_those_of_both_languages() {
        assert_eq!(["bg", "on_container", "same_day"].map(camel), ["bg", "onContainer", "sameDay"]);
    }

    #[test]
    fn lines_are_filled_and_no_piece_is_cut() {
        let pieces = ["aa", "bb", "cccccccc", "d"].map(str::to_owned);
        assert_eq!(packed(&pieces, ", ", 7), ["aa, bb", "cccccccc", "d"]);
    }
}
