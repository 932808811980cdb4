//! A set of findings as bits: small, copyable, compared in a few instructions.

/// How many findings a pack may have.
pub const CAPACITY: usize = 384;
const WORDS: usize = CAPACITY / 64;

/// The number of a finding in the loaded pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FindingIx(u16);

impl FindingIx {
    /// The finding at this place of the pack, if a pack can have it.
    #[must_use]
    pub fn new(position: usize) -> Option<Self> {
        (position < CAPACITY).then(|| u16::try_from(position).ok().map(Self)).flatten()
    }

    /// The place in the pack.
    #[must_use]
    pub const fn position(self) -> usize {
        self.0 as usize
    }
}

/// Which findings are present.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct FindingSet([u64; WORDS]);

impl FindingSet {
    /// Adds a finding.
    pub fn insert(&mut self, finding: FindingIx) {
        if let Some(word) = self.0.get_mut(finding.position() / 64) {
            *word |= 1 << (finding.position() % 64);
        }
    }

    /// Whether a finding is present.
    #[must_use]
    pub fn contains(&self, finding: FindingIx) -> bool {
        self.0.get(finding.position() / 64).is_some_and(|word| word & (1 << (finding.position() % 64)) != 0)
    }

    /// Adds every finding of another set.
    pub fn extend(&mut self, other: &Self) {
        for (word, more) in self.0.iter_mut().zip(other.0) {
            *word |= more;
        }
    }

    /// Whether every finding of this set is in the other.
    #[must_use]
    pub fn is_subset(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0).all(|(word, more)| word & !more == 0)
    }

    /// Whether the two sets share a finding.
    #[must_use]
    pub fn intersects(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0).any(|(word, more)| word & more != 0)
    }

    /// Whether nothing is present.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// The findings present, in the order of the pack.
    pub fn iter(&self) -> impl Iterator<Item = FindingIx> + '_ {
        (0..CAPACITY).filter_map(FindingIx::new).filter(|finding| self.contains(*finding))
    }
}

impl FromIterator<FindingIx> for FindingSet {
    fn from_iter<I: IntoIterator<Item = FindingIx>>(findings: I) -> Self {
        let mut set = Self::default();
        for finding in findings {
            set.insert(finding);
        }
        set
    }
}
