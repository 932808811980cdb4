//! Two languages that nobody speaks, to look at screens with: `en-XA` is longer and accented, `ar-XB` runs from right to
//! left. A screen that survives both survives a translation. They change how words look, never what they mean.

/// How a language nobody speaks is made from the first one that ships.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pseudo {
    /// Accented and about a third longer.
    Longer,
    /// Each word overridden to run from right to left.
    Mirrored,
}

impl Pseudo {
    /// Both.
    pub(super) const ALL: [Self; 2] = [Self::Longer, Self::Mirrored];

    /// The tag under which it is asked for; the same tags as on Android.
    pub(super) const fn tag(self) -> &'static str {
        match self {
            Self::Longer => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// A text in this language.
    pub(super) fn text(self, text: &str) -> String {
        match self {
            Self::Longer => longer(text),
            Self::Mirrored => mirrored(text),
        }
    }
}

/// Letters with accents, and between brackets so many more that the text grows by a third. A text that was made so before,
/// as the argument of another, is left as it is.
fn longer(text: &str) -> String {
    if text.is_empty() || text.starts_with('[') {
        return text.to_owned();
    }
    let accented: String = text.chars().map(accent).collect();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let mut more = String::new();
    // In words of a few letters, as a longer language would have: one long word would test another thing.
    for at in 0..letters.div_ceil(3) {
        more.push(if at % 5 == 0 { ' ' } else { 'ö' });
    }
    format!("[{accented}{more}]")
}

const fn accent(letter: char) -> char {
    match letter {
        'a' => 'å',
        'c' => 'ç',
        'e' => 'é',
        'i' => 'î',
        'n' => 'ñ',
        'o' => 'ö',
        's' => 'š',
        'u' => 'û',
        'y' => 'ý',
        'A' => 'Å',
        'C' => 'Ç',
        'E' => 'É',
        'I' => 'Î',
        'N' => 'Ñ',
        'O' => 'Ö',
        'S' => 'Š',
        'U' => 'Û',
        'Y' => 'Ý',
        other => other,
    }
}

/// Each word between the marks that override its direction; spaces stay outside, so that lines still break. Numbers are
/// left to right in every script.
fn mirrored(text: &str) -> String {
    let words = text.split(' ').map(|word| {
        let turned = word.contains('\u{202e}') || !word.contains(char::is_alphabetic);
        if turned { word.to_owned() } else { format!("\u{202e}{word}\u{202c}") }
    });
    // The first strong character decides the direction of a paragraph.
    format!("\u{200f}{}", words.collect::<Vec<_>>().join(" ").trim_start_matches('\u{200f}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_text_keeps_its_numbers_and_does_not_grow_twice() {
        let once = longer("Pain 6 of 10");
        assert_eq!(once, "[Påîñ 6 öf 10 ö]");
        assert_eq!(longer(&once), once);
        assert_eq!(longer(""), "");
    }

    #[test]
    fn mirrored_words_are_closed_again() {
        let text = mirrored("left groin");
        assert_eq!(text, "\u{200f}\u{202e}left\u{202c} \u{202e}groin\u{202c}");
        assert_eq!(mirrored(&text), text);
    }
}
