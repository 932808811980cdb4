//! What the vault's and the journal's tests share: a key provider that keeps its key in memory and can fail on demand,
//! a fixed time, and a look at a folder's bytes.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use chacha20poly1305::aead::Aead as _;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit as _, Nonce};
use limber_core::journal::{self, NewMoment, Nrs, Place};
use limber_core::time::Now;
use limber_core::vault::{KEY_BYTES, KEY_ID_BYTES, KeyError, KeyProvider, Vault};
use zeroize::Zeroizing;

/// A provider with its own key. It seals for real, so that a wrong key is found out as on a phone.
pub struct TestKeys {
    key: [u8; 32],
    /// What the next calls answer, if they are to fail.
    pub fail: Mutex<Option<KeyError>>,
    /// The last vault key that was wrapped: what another SQLCipher build needs to open the same file.
    pub wrapped: Mutex<Option<[u8; KEY_BYTES]>>,
}

impl TestKeys {
    pub fn new(seed: u8) -> Arc<Self> {
        Arc::new(Self { key: [seed; 32], fail: Mutex::new(None), wrapped: Mutex::new(None) })
    }

    pub fn fail_with(&self, error: Option<KeyError>) {
        *self.fail.lock().unwrap() = error;
    }

    fn cipher(&self) -> ChaCha20Poly1305 {
        ChaCha20Poly1305::new(&self.key.into())
    }

    fn allowed(&self) -> Result<(), KeyError> {
        self.fail.lock().unwrap().map_or(Ok(()), Err)
    }
}

impl KeyProvider for TestKeys {
    fn wrap(&self, key_id: &[u8; KEY_ID_BYTES], key: &[u8; KEY_BYTES]) -> Result<Vec<u8>, KeyError> {
        self.allowed()?;
        *self.wrapped.lock().unwrap() = Some(*key);
        // One key is wrapped under one nonce: the id of the key is random.
        let nonce = Nonce::try_from(&key_id[..12]).unwrap();
        Ok(self.cipher().encrypt(&nonce, key.as_slice()).unwrap())
    }

    fn unwrap(&self, key_id: &[u8; KEY_ID_BYTES], wrapped: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyError> {
        self.allowed()?;
        let nonce = Nonce::try_from(&key_id[..12]).unwrap();
        self.cipher().decrypt(&nonce, wrapped).map(Zeroizing::new).map_err(|_| KeyError::Wrong)
    }

    fn delete(&self, _key_id: &[u8; KEY_ID_BYTES]) -> Result<(), KeyError> {
        self.allowed()
    }
}

/// 2026-11-25 09:00 in Berlin.
pub const NINE: i64 = 1_795_593_600_000;
pub const MINUTE: i64 = 60_000;
pub const HOUR: i64 = 60 * MINUTE;
pub const DAY: i64 = 24 * HOUR;

/// So many milliseconds after nine o'clock.
pub fn now(after_ms: i64) -> Now {
    Now { utc_ms: NINE + after_ms, mono_ms: NINE + after_ms, zone: "Europe/Berlin".to_owned() }
}

pub fn new_vault(dir: &Path, keys: &Arc<TestKeys>) -> Vault {
    Vault::create(dir, keys.clone(), &now(0)).expect("a new vault")
}

pub fn open(dir: &Path, keys: &Arc<TestKeys>) -> limber_core::Result<Vault> {
    Vault::open(dir, keys.clone())
}

pub fn place(text: &str) -> Place {
    Place::parse(limber_core::content::content().unwrap(), text).unwrap()
}

pub fn moment(pain: i64, places: &[&str], note: Option<&str>) -> NewMoment {
    NewMoment {
        pain_now: Nrs::new(pain).unwrap(),
        places: places.iter().map(|text| place(text)).collect(),
        note: note.map(str::to_owned),
        at: None,
    }
}

/// Everything that a person would call their journal: trash included, counters left out.
pub fn whole_journal(vault: &Vault) -> Vec<journal::Entry> {
    let mut out: Vec<journal::Entry> = Vec::new();
    let mut cursor = None;
    loop {
        let page = journal::list(vault, cursor.as_ref(), 200).unwrap();
        out.extend(page.days.into_iter().flat_map(|day| day.entries));
        match page.next {
            Some(next) => cursor = Some(next),
            None => break,
        }
    }
    out.extend(journal::trash(vault).unwrap());
    for entry in &mut out {
        entry.edited = false;
    }
    out
}

/// Name to bytes of every file in a folder, the lock aside.
pub fn bytes_of(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut out = BTreeMap::new();
    let mut open = vec![dir.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if !path.ends_with("vault.lock") {
                let name = path.strip_prefix(dir).unwrap().to_string_lossy().into_owned();
                out.insert(name, std::fs::read(path).unwrap());
            }
        }
    }
    out
}

pub fn copy_folder(from: &Path, to: &Path) {
    for (name, bytes) in bytes_of(from) {
        let path = to.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
}

/// A small generator for tests: the seed says everything.
pub struct Seeded(pub u64);

impl Seeded {
    pub fn next(&mut self) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }
}

/// How many cases a property runs: what the test asks for, times `LIMBER_CASES`.
pub fn cases(usual: u64) -> u64 {
    usual * std::env::var("LIMBER_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(1)
}
