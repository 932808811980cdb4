//! A phone as the tests play it: a folder, a key store that can fail, a clock.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use limber_ffi::{KeyFailure, KeyStore, LimberError, LimberVault, Locale, Now};

/// What a test does when the key store is asked.
type Hook = Box<dyn Fn() + Send>;

/// A key store that seals by turning bits, fails on demand, and can be made to do something when it is asked.
#[derive(Default)]
pub struct Keys {
    pub fail: Mutex<Option<KeyFailure>>,
    /// Gives nothing back, and calls it an answer.
    pub empty: AtomicBool,
    pub asked: Mutex<Option<Hook>>,
}

impl Keys {
    fn turned(&self, bytes: &[u8]) -> Result<Vec<u8>, KeyFailure> {
        if let Some(hook) = &*self.asked.lock().unwrap_or_else(PoisonError::into_inner) {
            hook();
        }
        match *self.fail.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(failure) => Err(failure),
            None if self.empty.load(Ordering::SeqCst) => Ok(Vec::new()),
            None => Ok(bytes.iter().map(|byte| byte ^ 0x5A).collect()),
        }
    }
}

impl KeyStore for Keys {
    fn wrap(&self, _key_id: Vec<u8>, key: Vec<u8>) -> Result<Vec<u8>, KeyFailure> {
        self.turned(&key)
    }

    fn unwrap(&self, _key_id: Vec<u8>, wrapped: Vec<u8>) -> Result<Vec<u8>, KeyFailure> {
        self.turned(&wrapped)
    }

    fn delete(&self, _key_id: Vec<u8>) -> Result<(), KeyFailure> {
        Ok(())
    }
}

/// A folder with its key store.
pub struct Phone {
    pub dir: tempfile::TempDir,
    pub keys: Arc<Keys>,
}

impl Phone {
    pub fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap(), keys: Arc::default() }
    }

    pub fn try_open(&self, now: Now) -> Result<Arc<LimberVault>, LimberError> {
        LimberVault::open(self.dir.path().to_str().unwrap().to_owned(), self.keys.clone(), now)
    }

    pub fn open(&self, now: Now) -> Arc<LimberVault> {
        self.try_open(now).unwrap()
    }

    pub fn fail(&self, failure: Option<KeyFailure>) {
        *self.keys.fail.lock().unwrap() = failure;
    }

    pub fn empty(&self, empty: bool) {
        self.keys.empty.store(empty, Ordering::SeqCst);
    }

    /// Whenever the key store is asked, `run` gets the vault, if there is one still.
    pub fn when_asked(&self, vault: &Arc<LimberVault>, run: impl Fn(&LimberVault) + Send + 'static) {
        let vault: Weak<LimberVault> = Arc::downgrade(vault);
        *self.keys.asked.lock().unwrap() = Some(Box::new(move || run(&vault.upgrade().unwrap())));
    }
}

/// So many minutes after Wednesday, 25 November 2026, 08:00 in UTC.
pub fn now(minute: i64) -> Now {
    Now { utc_ms: 1_795_593_600_000 + minute * 60_000, mono_ms: minute * 60_000, zone: "UTC".to_owned() }
}

pub fn english() -> Locale {
    Locale { language: "en".to_owned(), region: "GB".to_owned() }
}
