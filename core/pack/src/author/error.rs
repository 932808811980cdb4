//! How a broken pack is refused.

use std::fmt;

/// One fault: where it is and what is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The file below `core/content`.
    pub file: String,
    /// The item in it: an id, a text id, or a line.
    pub item: String,
    /// What is wrong.
    pub reason: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.item, self.reason)
    }
}

/// Every fault of a pack that was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused(pub Vec<Refusal>);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "the content is refused for {} reason(s):", self.0.len())?;
        for refusal in &self.0 {
            writeln!(f, "  {refusal}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Refused {}

/// Collects faults while the checks run.
#[derive(Debug, Default)]
pub(super) struct Report(Vec<Refusal>);

impl Report {
    pub(super) fn refuse(&mut self, file: &str, item: &str, reason: impl Into<String>) {
        self.0.push(Refusal { file: file.to_owned(), item: item.to_owned(), reason: reason.into() });
    }

    pub(super) fn into_refusals(self) -> Vec<Refusal> {
        self.0
    }
}
