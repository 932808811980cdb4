//! The four things SQLCipher asks for, on slices and without unsafe code.
//!
//! Sizes are checked here, because a wrong one would otherwise be a panic inside RustCrypto or a silently short result.

use aes::Aes256;
use aes::cipher::{Array, BlockModeDecrypt, BlockModeEncrypt, KeyIvInit};
use hmac::{EagerHash, Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Sha256, Sha512};

/// AES-256's key, in bytes.
pub(crate) const KEY_LEN: usize = 32;
/// AES's block, and the initialization vector of CBC, in bytes.
pub(crate) const BLOCK_LEN: usize = 16;
/// The longest HMAC of the three, in bytes.
pub(crate) const MAX_TAG_LEN: usize = 64;

/// The request cannot be served. It says no more, because SQLCipher only asks whether it worked.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Refused;

/// The hash under an HMAC or a PBKDF2. SQLCipher 4 uses SHA-512; its older formats use the other two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha1,
    Sha256,
    Sha512,
}

impl Hash {
    /// Length of the HMAC in bytes.
    pub(crate) fn tag_len(self) -> usize {
        match self {
            Hash::Sha1 => 20,
            Hash::Sha256 => 32,
            Hash::Sha512 => MAX_TAG_LEN,
        }
    }
}

/// Fills `out` from the operating system's generator.
pub(crate) fn random(out: &mut [u8]) -> Result<(), Refused> {
    getrandom::fill(out).map_err(|_| Refused)
}

/// Writes the HMAC of `first` followed by `second` to `tag`, which must have exactly the hash's `tag_len`.
pub(crate) fn hmac(hash: Hash, key: &[u8], first: &[u8], second: &[u8], tag: &mut [u8]) -> Result<(), Refused> {
    match hash {
        Hash::Sha1 => hmac_with::<Sha1>(key, first, second, tag),
        Hash::Sha256 => hmac_with::<Sha256>(key, first, second, tag),
        Hash::Sha512 => hmac_with::<Sha512>(key, first, second, tag),
    }
}

fn hmac_with<H: EagerHash>(key: &[u8], first: &[u8], second: &[u8], tag: &mut [u8]) -> Result<(), Refused> {
    let mut mac = <Hmac<H> as KeyInit>::new_from_slice(key).map_err(|_| Refused)?;
    mac.update(first);
    mac.update(second);
    let made = mac.finalize().into_bytes();
    if made.len() != tag.len() {
        return Err(Refused);
    }
    tag.copy_from_slice(&made);
    Ok(())
}

/// Derives `key.len()` bytes from a passphrase with PBKDF2. At least one round.
pub(crate) fn pbkdf2(hash: Hash, passphrase: &[u8], salt: &[u8], rounds: u32, key: &mut [u8]) -> Result<(), Refused> {
    if rounds == 0 {
        return Err(Refused);
    }
    match hash {
        Hash::Sha1 => pbkdf2::pbkdf2::<Hmac<Sha1>>(passphrase, salt, rounds, key),
        Hash::Sha256 => pbkdf2::pbkdf2::<Hmac<Sha256>>(passphrase, salt, rounds, key),
        Hash::Sha512 => pbkdf2::pbkdf2::<Hmac<Sha512>>(passphrase, salt, rounds, key),
    }
    .map_err(|_| Refused)
}

/// AES-256-CBC without padding, set up for one run over one page.
///
/// Set-up and run are separate so that the caller is done with `key` and `iv` before anything is written.
pub(crate) enum Cbc {
    Encrypt(cbc::Encryptor<Aes256>),
    Decrypt(cbc::Decryptor<Aes256>),
}

impl Cbc {
    /// Refuses keys that are not 32 bytes and initialization vectors that are not 16.
    pub(crate) fn encrypt(key: &[u8], iv: &[u8]) -> Result<Self, Refused> {
        cbc::Encryptor::new_from_slices(key, iv).map(Cbc::Encrypt).map_err(|_| Refused)
    }

    /// As `encrypt`.
    pub(crate) fn decrypt(key: &[u8], iv: &[u8]) -> Result<Self, Refused> {
        cbc::Decryptor::new_from_slices(key, iv).map(Cbc::Decrypt).map_err(|_| Refused)
    }

    /// Works in place. Refuses a length that is not a whole number of blocks and leaves `data` as it was.
    pub(crate) fn run(self, data: &mut [u8]) -> Result<(), Refused> {
        let (blocks, rest) = Array::slice_as_chunks_mut(data);
        if !rest.is_empty() {
            return Err(Refused);
        }
        match self {
            Cbc::Encrypt(mut mode) => mode.encrypt_blocks(blocks),
            Cbc::Decrypt(mut mode) => mode.decrypt_blocks(blocks),
        }
        Ok(())
    }
}
