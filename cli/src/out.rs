//! Everything that goes to standard output: lines wrapped to the terminal, colours only where there is one, or JSON.

use std::io::{self, Write as _};

use console::{Style, Term};
use serde::Serialize;

use crate::failure::Result;

/// Text wider than this is hard to read, however wide the window is.
const WIDEST: usize = 88;
const NARROWEST: usize = 30;

pub(crate) struct Out {
    json: bool,
    terminal: bool,
    width: usize,
}

impl Out {
    pub(crate) fn new(json: bool) -> Self {
        let term = Term::stdout();
        // Both ends: a menu needs someone to read it and someone to type.
        let terminal = term.is_term() && io::IsTerminal::is_terminal(&io::stdin());
        let width = if term.is_term() { usize::from(term.size().1).clamp(NARROWEST, WIDEST) } else { WIDEST };
        Self { json, terminal, width }
    }

    /// Whether a person sits at both ends.
    pub(crate) fn is_terminal(&self) -> bool {
        self.terminal
    }

    /// Whether JSON was asked for.
    pub(crate) fn is_json(&self) -> bool {
        self.json
    }

    /// One line of JSON.
    pub(crate) fn json(&self, value: &impl Serialize) -> Result<()> {
        let text = serde_json::to_string(value).map_err(|_| limber_core::Error::Internal { id: "json" })?;
        writeln!(io::stdout().lock(), "{text}")?;
        Ok(())
    }

    /// A paragraph.
    pub(crate) fn line(&self, text: &str) -> Result<()> {
        self.put(text, "", "", None)
    }

    /// A paragraph in bold, with nothing else to tell it by colour alone.
    pub(crate) fn heading(&self, text: &str) -> Result<()> {
        self.put(text, "", "", Some(Style::new().bold()))
    }

    /// A paragraph that stands back.
    pub(crate) fn quiet(&self, text: &str) -> Result<()> {
        self.put(text, "  ", "  ", Some(Style::new().dim()))
    }

    /// An item of a list; its further lines stand under its first word.
    pub(crate) fn item(&self, mark: &str, text: &str) -> Result<()> {
        let first = format!("  {mark} ");
        let rest = " ".repeat(console::measure_text_width(&first));
        self.put(text, &first, &rest, None)
    }

    /// An indented paragraph.
    pub(crate) fn indented(&self, text: &str) -> Result<()> {
        self.put(text, "  ", "  ", None)
    }

    /// An empty line.
    pub(crate) fn gap(&self) -> Result<()> {
        writeln!(io::stdout().lock())?;
        Ok(())
    }

    fn put(&self, text: &str, first: &str, rest: &str, style: Option<Style>) -> Result<()> {
        let options = textwrap::Options::new(self.width).initial_indent(first).subsequent_indent(rest).break_words(false);
        let mut out = io::stdout().lock();
        for line in textwrap::wrap(&printable(text), options) {
            match &style {
                Some(style) => writeln!(out, "{}", style.apply_to(line))?,
                None => writeln!(out, "{line}")?,
            }
        }
        Ok(())
    }
}

/// A note may hold anything; what could move the cursor, hide text or change the terminal is shown as a mark instead.
fn printable(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' | '\t' => c,
            c if c.is_control() => '\u{fffd}',
            // Marks that reorder what follows would reorder the rest of the line too.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
            c => c,
        })
        .collect()
}
