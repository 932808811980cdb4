//! The platform's key store: the one thing that Kotlin and Swift implement. It is called before the core takes any lock.

use std::sync::Arc;

use limber_core::vault::{KEY_BYTES, KEY_ID_BYTES, KeyError, KeyProvider};
use thiserror::Error as ThisError;
use zeroize::{Zeroize as _, Zeroizing};

/// Why the key store could not give the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ThisError, uniffi::Error)]
pub enum KeyFailure {
    /// The phone is locked.
    #[error("locked")]
    Locked,
    /// The person must show who they are first.
    #[error("not unlocked by its owner")]
    AuthRequired,
    /// The key store does not answer now.
    #[error("unavailable")]
    Unavailable,
    /// The wrapping key is gone for good. Never for a passing trouble.
    #[error("gone")]
    Lost,
    /// The wrapping key does not fit.
    #[error("does not fit")]
    Wrong,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for KeyFailure {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        // What a platform throws unexpectedly may pass; it must never look like a lost key.
        Self::Unavailable
    }
}

impl From<KeyFailure> for KeyError {
    fn from(failure: KeyFailure) -> Self {
        match failure {
            KeyFailure::Locked => Self::Locked,
            KeyFailure::AuthRequired => Self::AuthRequired,
            KeyFailure::Unavailable => Self::Unavailable,
            KeyFailure::Lost => Self::Lost,
            KeyFailure::Wrong => Self::Wrong,
        }
    }
}

/// Wraps and unwraps the journal's key under a key of the platform. Synchronous, shows nothing.
#[uniffi::export(with_foreign)]
pub trait KeyStore: Send + Sync {
    /// Encrypts the key.
    ///
    /// # Errors
    /// [`KeyFailure`].
    fn wrap(&self, key_id: Vec<u8>, key: Vec<u8>) -> Result<Vec<u8>, KeyFailure>;

    /// Decrypts a wrapped key.
    ///
    /// # Errors
    /// [`KeyFailure`].
    fn unwrap(&self, key_id: Vec<u8>, wrapped: Vec<u8>) -> Result<Vec<u8>, KeyFailure>;

    /// Destroys the platform's key.
    ///
    /// # Errors
    /// [`KeyFailure`].
    fn delete(&self, key_id: Vec<u8>) -> Result<(), KeyFailure>;
}

/// The platform's key store as the core's provider.
pub(crate) struct Keys(pub(crate) Arc<dyn KeyStore>);

impl KeyProvider for Keys {
    fn wrap(&self, key_id: &[u8; KEY_ID_BYTES], key: &[u8; KEY_BYTES]) -> Result<Vec<u8>, KeyError> {
        Ok(self.0.wrap(key_id.to_vec(), key.to_vec())?)
    }

    fn unwrap(&self, key_id: &[u8; KEY_ID_BYTES], wrapped: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        let mut plain = self.0.unwrap(key_id.to_vec(), wrapped.to_vec())?;
        let kept = Zeroizing::new(plain.clone());
        plain.zeroize();
        Ok(kept)
    }

    fn delete(&self, key_id: &[u8; KEY_ID_BYTES]) -> Result<(), KeyError> {
        Ok(self.0.delete(key_id.to_vec())?)
    }
}
