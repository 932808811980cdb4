//! The key provider of a computer: a random key in `device.key`, readable by its owner alone, outside the vault's folder.
//! It keeps a copied vault closed; it does not protect against somebody who can read the owner's files.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit as _, Nonce};
use limber_core::vault::{KEY_BYTES, KEY_ID_BYTES, KeyError, KeyProvider};
use zeroize::Zeroizing;

const NONCE_BYTES: usize = 12;

/// The key in `device.key`.
#[derive(Debug, Clone)]
pub(crate) struct DeviceKey {
    path: PathBuf,
}

impl DeviceKey {
    pub(crate) fn new(home: &Path) -> Self {
        Self { path: home.join("device.key") }
    }

    /// Whether others than the owner can read the key; none if there is no key.
    pub(crate) fn is_private(&self) -> Option<bool> {
        fs::metadata(&self.path).ok().map(|metadata| metadata.permissions().mode() & 0o077 == 0)
    }

    fn read(&self) -> Result<Zeroizing<[u8; KEY_BYTES]>, KeyError> {
        let bytes = match fs::read(&self.path) {
            Ok(bytes) => Zeroizing::new(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(KeyError::Lost),
            Err(_) => return Err(KeyError::Unavailable),
        };
        let key: [u8; KEY_BYTES] = bytes.as_slice().try_into().map_err(|_| KeyError::Wrong)?;
        Ok(Zeroizing::new(key))
    }

    /// The key, made if there is none. The vault's lock is held, so no other process makes one at the same time.
    fn read_or_make(&self) -> Result<Zeroizing<[u8; KEY_BYTES]>, KeyError> {
        match self.read() {
            Err(KeyError::Lost) => {}
            other => return other,
        }
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        getrandom::fill(key.as_mut_slice()).map_err(|_| KeyError::Unavailable)?;
        if self.write(&key).is_err() {
            // No half-written key is left behind; there is no other copy of it and nothing is wrapped under it yet.
            let _ = fs::remove_file(self.unfinished());
            return Err(KeyError::Unavailable);
        }
        Ok(key)
    }

    fn unfinished(&self) -> PathBuf {
        self.path.with_extension("key.new")
    }

    fn write(&self, key: &[u8; KEY_BYTES]) -> io::Result<()> {
        let unfinished = self.unfinished();
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
        file.write_all(key)?;
        file.sync_all()?;
        fs::rename(&unfinished, &self.path)?;
        match self.path.parent() {
            Some(home) => File::open(home)?.sync_all(),
            None => Ok(()),
        }
    }
}

impl KeyProvider for DeviceKey {
    fn wrap(&self, key_id: &[u8; KEY_ID_BYTES], key: &[u8; KEY_BYTES]) -> Result<Vec<u8>, KeyError> {
        let device = self.read_or_make()?;
        let mut nonce = [0; NONCE_BYTES];
        getrandom::fill(&mut nonce).map_err(|_| KeyError::Unavailable)?;
        let payload = Payload { msg: key.as_slice(), aad: key_id.as_slice() };
        let sealed =
            ChaCha20Poly1305::new(&(*device).into()).encrypt(&Nonce::from(nonce), payload).map_err(|_| KeyError::Unavailable)?;
        Ok([nonce.as_slice(), sealed.as_slice()].concat())
    }

    fn unwrap(&self, key_id: &[u8; KEY_ID_BYTES], wrapped: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        let device = self.read()?;
        let (nonce, sealed) = wrapped.split_first_chunk::<NONCE_BYTES>().ok_or(KeyError::Wrong)?;
        let payload = Payload { msg: sealed, aad: key_id.as_slice() };
        let opened = ChaCha20Poly1305::new(&(*device).into()).decrypt(&Nonce::from(*nonce), payload);
        opened.map(Zeroizing::new).map_err(|_| KeyError::Wrong)
    }

    fn delete(&self, _key_id: &[u8; KEY_ID_BYTES]) -> Result<(), KeyError> {
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(KeyError::Unavailable),
            _ => Ok(()),
        }
    }
}
