//! A condition of the pack, compiled to bits. Like its source it has no "not": adding a finding never makes it false.

use super::set::{FindingIx, FindingSet};

/// A compiled condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expr {
    /// Any of these findings. A single finding is a set of one; a group and an `any` of findings become one test.
    AnyOf(FindingSet),
    /// All of these findings.
    AllOf(FindingSet),
    /// Every part is true.
    All(Vec<Expr>),
    /// One part is true.
    Any(Vec<Expr>),
    /// At least so many parts are true.
    AtLeast(u32, Vec<Expr>),
}

impl Expr {
    /// A condition on one finding.
    #[must_use]
    pub fn has(finding: FindingIx) -> Self {
        Self::AnyOf(FindingSet::from_iter([finding]))
    }

    /// Whether it is true of what is present.
    #[must_use]
    pub fn is_true(&self, present: &FindingSet) -> bool {
        match self {
            Self::AnyOf(set) => set.intersects(present),
            Self::AllOf(set) => set.is_subset(present),
            Self::All(parts) => parts.iter().all(|part| part.is_true(present)),
            Self::Any(parts) => parts.iter().any(|part| part.is_true(present)),
            Self::AtLeast(n, parts) => {
                let mut left = *n;
                parts.iter().any(|part| {
                    left -= u32::from(left > 0 && part.is_true(present));
                    left == 0
                })
            }
        }
    }

    /// Every finding that it looks at.
    #[must_use]
    pub fn looks_at(&self) -> FindingSet {
        match self {
            Self::AnyOf(set) | Self::AllOf(set) => *set,
            Self::All(parts) | Self::Any(parts) | Self::AtLeast(_, parts) => {
                let mut out = FindingSet::default();
                for part in parts {
                    out.extend(&part.looks_at());
                }
                out
            }
        }
    }

    /// The findings present that make it true: those of its true parts only. Empty if it is not true.
    #[must_use]
    pub fn because(&self, present: &FindingSet) -> FindingSet {
        let mut out = FindingSet::default();
        if !self.is_true(present) {
            return out;
        }
        match self {
            Self::AnyOf(set) | Self::AllOf(set) => {
                out = set.iter().filter(|finding| present.contains(*finding)).collect();
            }
            Self::All(parts) | Self::Any(parts) | Self::AtLeast(_, parts) => {
                for part in parts {
                    out.extend(&part.because(present));
                }
            }
        }
        out
    }
}
