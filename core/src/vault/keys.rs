//! The key of a vault and the envelope around it. The key is made once, lives in memory that is cleared, and leaves only
//! wrapped by the platform. A canary outside the database tells a wrong key from a damaged file before either is touched.

use std::path::Path;

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use zeroize::{Zeroize as _, Zeroizing};

use super::files;
use crate::ids::Entropy;
use crate::{Error, Result};

/// Bytes of a key.
pub const KEY_BYTES: usize = 32;
/// Bytes of a key's id.
pub const KEY_ID_BYTES: usize = 16;

const MAGIC: &[u8; 4] = b"LMBK";
const VERSION: u8 = 1;
const SALT_BYTES: usize = 16;
const CANARY_BYTES: usize = 32;
/// The wrap by the platform's [`KeyProvider`].
const PLATFORM_WRAP: u8 = 1;
/// An envelope is a few hundred bytes; a longer file is none.
const MOST_BYTES: u64 = 64 * 1024;
const MOST_WRAPS: u8 = 8;

/// Why a provider could not give the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyError {
    /// The phone is locked.
    Locked,
    /// The person must show who they are first.
    AuthRequired,
    /// The key store does not answer now.
    Unavailable,
    /// The wrapping key is gone for good.
    Lost,
    /// The wrapping key does not fit this wrap.
    Wrong,
}

impl From<KeyError> for Error {
    fn from(error: KeyError) -> Self {
        match error {
            KeyError::Locked => Self::Locked,
            KeyError::AuthRequired => Self::AuthRequired,
            KeyError::Unavailable => Self::KeyUnavailable,
            KeyError::Lost => Self::KeyLost,
            KeyError::Wrong => Self::WrongKey,
        }
    }
}

/// What the platform does for a vault: it wraps and unwraps the key. It is synchronous, shows nothing, and is always
/// called before the vault takes its lock, so that it may call back.
pub trait KeyProvider: Send + Sync {
    /// Encrypts the key under a key of the platform.
    ///
    /// # Errors
    /// [`KeyError`] by what the caller can do about it.
    fn wrap(&self, key_id: &[u8; KEY_ID_BYTES], key: &[u8; KEY_BYTES]) -> Result<Vec<u8>, KeyError>;

    /// Decrypts a wrapped key.
    ///
    /// # Errors
    /// [`KeyError`]; [`KeyError::Lost`] only if the platform's key is certainly gone, never for a passing trouble.
    fn unwrap(&self, key_id: &[u8; KEY_ID_BYTES], wrapped: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyError>;

    /// Destroys the platform's key.
    ///
    /// # Errors
    /// [`KeyError`] if it could not be destroyed.
    fn delete(&self, key_id: &[u8; KEY_ID_BYTES]) -> Result<(), KeyError>;
}

/// The key and the salt that SQLCipher is given. Cleared when dropped; never printed.
#[derive(Clone)]
pub(super) struct VaultKey {
    key: Zeroizing<[u8; KEY_BYTES]>,
    salt: [u8; SALT_BYTES],
}

impl std::fmt::Debug for VaultKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("VaultKey")
    }
}

impl VaultKey {
    /// `x'…'` with 96 hex digits: key and salt. With the salt given, a garbled first sector cannot lock the file.
    pub(super) fn pragma_value(&self) -> Zeroizing<String> {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let mut out = Zeroizing::new(String::with_capacity(2 * (KEY_BYTES + SALT_BYTES) + 3));
        out.push_str("x'");
        for byte in self.key.iter().chain(&self.salt) {
            for nibble in [byte >> 4, byte & 15] {
                out.push(char::from(HEX.get(usize::from(nibble)).copied().unwrap_or(b'0')));
            }
        }
        out.push('\'');
        out
    }
}

/// What lies in `key.a` and `key.b`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Envelope {
    generation: u64,
    salt: [u8; SALT_BYTES],
    key_id: [u8; KEY_ID_BYTES],
    canary: [u8; CANARY_BYTES],
    wraps: Vec<(u8, Vec<u8>)>,
}

/// What was found in a vault's folder.
#[derive(Debug)]
pub(super) enum Found {
    /// No envelope at all.
    Nothing,
    /// The whole copies, the newest first; one if both are the same.
    Envelopes(Vec<Envelope>),
}

/// The first generation: the file is still being made, and may not be there yet.
const BEING_MADE: u64 = 1;

impl Envelope {
    /// Makes a new key, wraps it, and sees that the platform gives it back. Nothing is written yet.
    pub(super) fn make(keys: &dyn KeyProvider, entropy: &mut dyn Entropy) -> Result<(Self, VaultKey)> {
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        let mut salt = [0; SALT_BYTES];
        let mut key_id = [0; KEY_ID_BYTES];
        entropy.fill(key.as_mut_slice())?;
        entropy.fill(&mut salt)?;
        entropy.fill(&mut key_id)?;
        let wrapped = keys.wrap(&key_id, &key)?;
        let canary = canary(&key, &key_id)?;
        let envelope = Self { generation: BEING_MADE, salt, key_id, canary, wraps: vec![(PLATFORM_WRAP, wrapped)] };
        // A store that seals what it cannot open would take everything that is written until the next start.
        let key = envelope.open(keys)?;
        Ok((envelope, key))
    }

    /// Asks the platform for the key and checks it against the canary.
    pub(super) fn open(&self, keys: &dyn KeyProvider) -> Result<VaultKey> {
        let (_, wrapped) = self.wraps.iter().find(|(kind, _)| *kind == PLATFORM_WRAP).ok_or(Error::KeyLost)?;
        let plain = keys.unwrap(&self.key_id, wrapped)?;
        let key: [u8; KEY_BYTES] = plain.as_slice().try_into().map_err(|_| Error::WrongKey)?;
        let key = Zeroizing::new(key);
        // Whoever can time this comparison has the file and the key provider already.
        if canary(&key, &self.key_id)? != self.canary {
            return Err(Error::WrongKey);
        }
        Ok(VaultKey { key, salt: self.salt })
    }

    /// Opens the first of the copies that the platform's key fits.
    pub(super) fn open_one(copies: Vec<Self>, keys: &dyn KeyProvider) -> Result<(Self, VaultKey)> {
        let mut refused = Error::KeyLost;
        for envelope in copies {
            match envelope.open(keys) {
                Ok(key) => return Ok((envelope, key)),
                // The other copy may be ours where this one is a stranger's.
                Err(error @ Error::WrongKey) => refused = error,
                Err(error) => return Err(error),
            }
        }
        Err(refused)
    }

    /// Whether the file of this key was finished once. If it is not there then, it was lost or moved, not never made.
    pub(super) fn is_made(&self) -> bool {
        self.generation > BEING_MADE
    }

    /// Says that the file is made, and makes a missing, damaged or older copy whole.
    pub(super) fn settle(&self, dir: &Path) -> Result<()> {
        Self { generation: self.generation.max(BEING_MADE + 1), ..self.clone() }.write(dir)
    }

    /// Writes both copies, `key.b` first, each durable before the other is touched. A copy that is whole already is not
    /// written again, and one with another key is a stranger's and stays as it is.
    pub(super) fn write(&self, dir: &Path) -> Result<()> {
        let bytes = self.to_bytes();
        for name in ["key.b", "key.a"] {
            let path = dir.join(name);
            let there = files::read_if_there(&path, MOST_BYTES)?;
            let copy = there.as_deref().and_then(|bytes| Self::from_bytes(bytes).ok());
            let strange = copy.is_some_and(|copy| copy.key_id != self.key_id);
            if !strange && there.as_deref() != Some(bytes.as_slice()) {
                files::write_durably(&path, &bytes)?;
            }
        }
        Ok(())
    }

    /// Reads both copies.
    pub(super) fn read(dir: &Path) -> Result<Found> {
        let mut whole: Vec<Self> = Vec::new();
        let mut damaged = false;
        for name in ["key.a", "key.b"] {
            let Some(bytes) = files::read_if_there(&dir.join(name), MOST_BYTES)? else { continue };
            match Self::from_bytes(&bytes) {
                Ok(envelope) if whole.contains(&envelope) => {}
                Ok(envelope) => whole.push(envelope),
                // One copy from a newer Limber: an older one may not open what that wrote, and must not replace it.
                Err(error @ Error::NewerSchema { .. }) => return Err(error),
                Err(_) => damaged = true,
            }
        }
        whole.sort_by_key(|envelope| std::cmp::Reverse(envelope.generation));
        match (whole.is_empty(), damaged) {
            (false, _) => Ok(Found::Envelopes(whole)),
            (true, true) => Err(Error::KeyLost),
            (true, false) => Ok(Found::Nothing),
        }
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(256);
        out.extend_from_slice(MAGIC);
        out.push(VERSION);
        out.extend_from_slice(&self.generation.to_le_bytes());
        out.extend_from_slice(&self.salt);
        out.extend_from_slice(&self.key_id);
        out.extend_from_slice(&self.canary);
        out.push(u8::try_from(self.wraps.len()).unwrap_or(u8::MAX));
        for (kind, bytes) in &self.wraps {
            out.push(*kind);
            out.extend_from_slice(&u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes());
            out.extend_from_slice(bytes);
        }
        out.extend_from_slice(&crc32fast::hash(&out).to_le_bytes());
        out
    }

    /// Damage is [`Error::KeyLost`]; the caller tries the other copy.
    fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let (body, crc) = bytes.split_last_chunk::<4>().ok_or(Error::KeyLost)?;
        if crc32fast::hash(body) != u32::from_le_bytes(*crc) {
            return Err(Error::KeyLost);
        }
        let mut rest = Reader(body);
        if rest.take::<4>()? != *MAGIC {
            return Err(Error::KeyLost);
        }
        let [version] = rest.take::<1>()?;
        if version != VERSION {
            return Err(Error::NewerSchema { found: u32::from(version), supported: u32::from(VERSION) });
        }
        let generation = u64::from_le_bytes(rest.take()?);
        let salt = rest.take()?;
        let key_id = rest.take()?;
        let canary = rest.take()?;
        let [count] = rest.take::<1>()?;
        if count > MOST_WRAPS {
            return Err(Error::KeyLost);
        }
        let mut wraps = Vec::new();
        for _ in 0..count {
            let [kind] = rest.take::<1>()?;
            let length = usize::try_from(u32::from_le_bytes(rest.take()?)).map_err(|_| Error::KeyLost)?;
            wraps.push((kind, rest.take_slice(length)?.to_vec()));
        }
        if !rest.0.is_empty() {
            return Err(Error::KeyLost);
        }
        Ok(Self { generation, salt, key_id, canary, wraps })
    }
}

/// HMAC-SHA256 over the key's id, under a key that is derived for this one purpose.
fn canary(key: &[u8; KEY_BYTES], key_id: &[u8; KEY_ID_BYTES]) -> Result<[u8; CANARY_BYTES]> {
    let mut derived = [0; 32];
    Hkdf::<Sha256>::new(None, key).expand(b"canary", &mut derived).map_err(|_| Error::Internal { id: "hkdf" })?;
    let mac = Hmac::<Sha256>::new_from_slice(&derived);
    derived.zeroize();
    let mut mac = mac.map_err(|_| Error::Internal { id: "hmac" })?;
    mac.update(key_id);
    Ok(mac.finalize().into_bytes().into())
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N]> {
        let (head, rest) = self.0.split_first_chunk::<N>().ok_or(Error::KeyLost)?;
        self.0 = rest;
        Ok(*head)
    }

    fn take_slice(&mut self, length: usize) -> Result<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(length).ok_or(Error::KeyLost)?;
        self.0 = rest;
        Ok(head)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;

    fn envelope() -> Envelope {
        Envelope { generation: 7, salt: [1; 16], key_id: [2; 16], canary: [3; 32], wraps: vec![(1, vec![4; 60]), (2, vec![])] }
    }

    #[test]
    fn an_envelope_reads_back_and_any_flipped_bit_or_cut_is_seen() {
        let bytes = envelope().to_bytes();
        assert_eq!(Envelope::from_bytes(&bytes).unwrap(), envelope());
        for bit in 0..bytes.len() * 8 {
            let mut broken = bytes.clone();
            *broken.get_mut(bit / 8).unwrap() ^= 1 << (bit % 8);
            assert!(Envelope::from_bytes(&broken).is_err(), "bit {bit}");
        }
        for length in 0..bytes.len() {
            assert!(Envelope::from_bytes(bytes.get(..length).unwrap()).is_err(), "length {length}");
        }
    }

    #[test]
    fn of_two_copies_the_newer_whole_one_counts_and_a_strangers_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let generations = || match Envelope::read(dir.path()).unwrap() {
            Found::Envelopes(copies) => copies.iter().map(|copy| copy.generation).collect::<Vec<_>>(),
            Found::Nothing => Vec::new(),
        };
        assert!(generations().is_empty());
        let newer = Envelope { generation: 8, ..envelope() };
        std::fs::write(dir.path().join("key.a"), envelope().to_bytes()).unwrap();
        std::fs::write(dir.path().join("key.b"), newer.to_bytes()).unwrap();
        assert_eq!(generations(), [8, 7]);
        newer.settle(dir.path()).unwrap();
        assert_eq!(generations(), [8]);
        std::fs::write(dir.path().join("key.b"), b"garbage").unwrap();
        assert_eq!(generations(), [8]);
        let stranger = Envelope { key_id: [9; 16], generation: 3, ..envelope() };
        std::fs::write(dir.path().join("key.b"), stranger.to_bytes()).unwrap();
        newer.settle(dir.path()).unwrap();
        assert_eq!(generations(), [8, 3], "a stranger's copy is not written over");
        std::fs::write(dir.path().join("key.a"), b"").unwrap();
        std::fs::write(dir.path().join("key.b"), b"garbage").unwrap();
        assert!(matches!(Envelope::read(dir.path()), Err(Error::KeyLost)));
    }

    #[test]
    fn the_key_is_never_printed() {
        let key = VaultKey { key: Zeroizing::new([0xAB; 32]), salt: [0xCD; 16] };
        assert_eq!(format!("{key:?}"), "VaultKey");
        assert_eq!(key.pragma_value().as_str(), format!("x'{}{}'", "ab".repeat(32), "cd".repeat(16)));
    }
}
