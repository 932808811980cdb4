//! The folder of the journal: `--home`, `LIMBER_HOME`, or the place where this platform keeps a program's data.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use etcetera::BaseStrategy as _;
use limber_core::Error;
use limber_core::time::Now;
use limber_core::vault::Vault;

use crate::device_key::DeviceKey;
use crate::failure::Result;

/// How often and how long it is waited for another command: two seconds in all.
const TRIES: u32 = 40;
const PAUSE: Duration = Duration::from_millis(50);

/// The folder and the key in it.
pub(crate) struct Home {
    pub(crate) dir: PathBuf,
    pub(crate) key: DeviceKey,
}

impl Home {
    /// The folder that was named, or the platform's; none if neither is known.
    pub(crate) fn find(named: Option<&Path>) -> Option<Self> {
        let named = named.map(Path::to_path_buf).or_else(|| std::env::var_os("LIMBER_HOME").map(PathBuf::from));
        let dir = match named {
            Some(dir) if !dir.as_os_str().is_empty() => dir,
            _ => etcetera::choose_base_strategy().ok()?.data_dir().join("limber"),
        };
        Some(Self { key: DeviceKey::new(&dir), dir })
    }

    fn vault_dir(&self) -> PathBuf {
        self.dir.join("vault")
    }

    /// Opens the journal; none if there is none yet. Looking makes nothing.
    pub(crate) fn open(&self) -> Result<Option<Vault>> {
        match patient(|| Vault::open(&self.vault_dir(), Arc::new(self.key.clone()))) {
            Ok(vault) => Ok(Some(vault)),
            Err(Error::Absent) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Opens the journal, or starts one.
    pub(crate) fn open_or_create(&self, now: &Now) -> Result<Vault> {
        Ok(patient(|| Vault::open_or_create(&self.vault_dir(), Arc::new(self.key.clone()), now))?)
    }
}

/// Another command holds the journal for some milliseconds: worth a short wait, and no more.
fn patient(open: impl Fn() -> limber_core::Result<Vault>) -> limber_core::Result<Vault> {
    for _ in 0..TRIES {
        match open() {
            Err(Error::AlreadyOpen) => std::thread::sleep(PAUSE),
            other => return other,
        }
    }
    open()
}
