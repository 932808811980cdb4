//! Ids and the randomness behind them. An id says which thing is meant, never in which order things happened.

use std::fmt;

use crate::{Error, Result};

/// Where random bytes come from. The vault asks the operating system; tests bring their own.
pub trait Entropy: Send {
    /// Fills the buffer.
    ///
    /// # Errors
    /// [`Error::Internal`] if there is no randomness to be had; nothing is made then.
    fn fill(&mut self, buffer: &mut [u8]) -> Result<()>;
}

/// The operating system's random numbers.
#[derive(Debug, Clone, Copy, Default)]
pub struct OsEntropy;

impl Entropy for OsEntropy {
    fn fill(&mut self, buffer: &mut [u8]) -> Result<()> {
        getrandom::fill(buffer).map_err(|_| Error::Internal { id: "entropy" })
    }
}

/// The id of an entry of the journal: a UUID of version 7.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(uuid::Uuid);

impl EntryId {
    /// A new id.
    pub(crate) fn new(utc_ms: i64, entropy: &mut dyn Entropy) -> Result<Self> {
        let mut random = [0; 10];
        entropy.fill(&mut random)?;
        // A clock before 1970 has no place in the id; the random part still makes it one of a kind.
        let ms = u64::try_from(utc_ms).unwrap_or_default();
        Ok(Self(uuid::Builder::from_unix_timestamp_millis(ms, &random).into_uuid()))
    }

    /// Reads an id as it was shown.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] for `id`.
    pub fn parse(text: &str) -> Result<Self> {
        uuid::Uuid::try_parse(text).map(Self).map_err(|_| Error::input("id", "this is not the id of an entry"))
    }

    pub(crate) fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(uuid::Uuid::from_bytes(bytes))
    }

    pub(crate) fn as_bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.hyphenated())
    }
}
