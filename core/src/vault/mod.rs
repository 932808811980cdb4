//! The vault: one encrypted file in one private folder, one connection, one lock. It keeps what people wrote and gives it
//! back; no path here deletes the only copy of anything, and no error carries a word of it.
//!
//! ```text
//! vault/  key.a key.b   the wrapped key, twice        vault.lock  held while a process has the vault
//!         vault.db      SQLCipher, write-ahead log    staging/    where a new file is made before it gets its name
//! ```

mod connection;
mod files;
mod keys;
mod schema;
mod sql_error;
mod state;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use connection::{Budget, Purpose};
use files::Lock;
use keys::{Envelope, Found, VaultKey};
pub use keys::{KEY_BYTES, KEY_ID_BYTES, KeyError, KeyProvider};
pub use schema::FORMAT;
pub use state::VaultState;

use crate::ids::{Entropy, OsEntropy};
use crate::time::{Now, clock_jumped};
use crate::{Error, Result};

/// A second panic within so many milliseconds makes the vault read-only: something is wrong that a retry does not mend.
const PANIC_WINDOW_MS: i64 = 60_000;

/// An open vault. It is shared between threads; calls run one after the other.
pub struct Vault {
    dir: PathBuf,
    keys: Arc<dyn KeyProvider>,
    budget: Budget,
    inner: Mutex<Inner>,
    _lock: Lock,
}

struct Inner {
    link: Link,
    entropy: Box<dyn Entropy>,
    suspect: bool,
    /// The newest time that a caller told.
    clock: Option<Now>,
    /// The wall clock was moved while this vault was open.
    clock_moved: bool,
    /// Running clock at the last panic.
    panicked_ms: Option<i64>,
}

enum Link {
    Open(Connection),
    /// Given up after a panic or a disk error; the next call opens it again.
    Dropped,
    /// Left on purpose; [`Vault::resume`] opens it again.
    Suspended,
}

/// What a write is told by the vault.
pub struct Writing<'a> {
    /// The number of the commit that this write will be.
    pub commit_seq: i64,
    /// The wall clock was moved since the last write, so that dates may be wrong.
    pub clock_suspect: bool,
    /// It was moved at some time since the vault was opened: nothing may be let go because of its age.
    pub clock_moved: bool,
    /// Random bytes for ids.
    pub entropy: &'a mut dyn Entropy,
}

/// A part of a check of the whole file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FilePart {
    /// The seal of every page.
    Seals,
    /// The order within the pages.
    Structure,
    /// References between the tables.
    References,
}

impl FilePart {
    /// Every part, in the order in which they are checked.
    pub const ALL: [Self; 3] = [Self::Seals, Self::Structure, Self::References];

    fn faults(self, connection: &Connection) -> Result<Vec<String>> {
        let mut statement = connection.prepare(match self {
            Self::Seals => "PRAGMA cipher_integrity_check",
            Self::Structure => "PRAGMA quick_check",
            Self::References => "PRAGMA foreign_key_check",
        })?;
        let mut rows = statement.query([])?;
        let mut faults = Vec::new();
        while let Some(row) = rows.next()? {
            // The first column names a page, a table or "ok"; never a value of a row.
            let found: String = row.get(0)?;
            if found != "ok" {
                faults.push(found);
            }
        }
        Ok(faults)
    }
}

/// What the vault says about itself. Nothing in it is about a person.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Diagnosis {
    /// The state.
    pub state: &'static str,
    /// Format number of the file.
    pub format: u32,
    /// Version of SQLite.
    pub sqlite: String,
    /// Version of SQLCipher.
    pub cipher: String,
    /// The provider of its primitives.
    pub provider: String,
    /// Commits since the vault was made.
    pub commits: i64,
    /// What the checks of the whole file found; empty if it is sound.
    pub faults: Vec<String>,
}

impl Vault {
    /// Makes a new vault in `dir` (which is made if it is missing) and opens it.
    ///
    /// A crash at any point leaves either no vault or a whole one: the file is made aside and renamed when it is complete.
    ///
    /// # Errors
    /// [`Error::AlreadyOpen`] if another process is at it; [`Error::InvalidInput`] if there is a vault already; the
    /// provider's errors; those of writing.
    pub fn create(dir: &Path, keys: Arc<dyn KeyProvider>, now: &Now) -> Result<Self> {
        Self::create_with(dir, keys, Box::new(OsEntropy), now)
    }

    /// As [`Vault::create`], with random bytes of the caller's.
    ///
    /// # Errors
    /// As [`Vault::create`].
    pub fn create_with(dir: &Path, keys: Arc<dyn KeyProvider>, mut entropy: Box<dyn Entropy>, now: &Now) -> Result<Self> {
        files::private_dir(dir)?;
        let dir = canonical(dir)?;
        let lock = Lock::take(&dir)?;
        if files::exists(&dir.join("vault.db"))? {
            return Err(Error::input("dir", "there is a journal in this folder already"));
        }
        // A key that is here already is used again, never replaced. If its file was finished once it must not be started
        // anew: it is lost or moved away, and an empty journal in its place would hide that.
        let (envelope, key) = match Envelope::read(&dir)? {
            Found::Envelopes(copies) if copies.iter().any(Envelope::is_made) => return Err(Error::Corrupt { moved_to: None }),
            Found::Envelopes(copies) => Envelope::open_one(copies, keys.as_ref())?,
            Found::Nothing => {
                let (envelope, key) = Envelope::make(keys.as_ref(), entropy.as_mut())?;
                envelope.write(&dir)?;
                (envelope, key)
            }
        };
        let budget = Budget::default();
        make_file(&dir, &key, &budget, now)?;
        envelope.settle(&dir)?;
        Self::attach(dir, keys, entropy, lock, &key, budget)
    }

    /// Opens the vault in `dir`. A vault that cannot be opened is left exactly as it was found.
    ///
    /// # Errors
    /// One for each state of [`VaultState`]; [`VaultState::of`] turns it round.
    pub fn open(dir: &Path, keys: Arc<dyn KeyProvider>) -> Result<Self> {
        Self::open_with(dir, keys, Box::new(OsEntropy))
    }

    /// As [`Vault::open`], with random bytes of the caller's.
    ///
    /// # Errors
    /// As [`Vault::open`].
    pub fn open_with(dir: &Path, keys: Arc<dyn KeyProvider>, entropy: Box<dyn Entropy>) -> Result<Self> {
        if !files::exists(dir)? {
            return Err(Error::Absent);
        }
        let dir = canonical(dir)?;
        let lock = Lock::take(&dir)?;
        let file_is_there = files::exists(&dir.join("vault.db"))?;
        let copies = match Envelope::read(&dir)? {
            Found::Envelopes(copies) => copies,
            Found::Nothing if file_is_there => return Err(Error::KeyLost),
            Found::Nothing => return Err(Error::Absent),
        };
        if !file_is_there {
            // Without its file, a journal that was finished once is lost or moved away, not "not started yet".
            let made = copies.iter().any(Envelope::is_made);
            return Err(if made { Error::Corrupt { moved_to: None } } else { Error::Absent });
        }
        let (envelope, key) = Envelope::open_one(copies, keys.as_ref())?;
        let vault = Self::attach(dir, keys, entropy, lock, &key, Budget::default())?;
        // The vault is open and one whole copy is there; if the other cannot be written now, the next start tries again.
        let _ = envelope.settle(&vault.dir);
        Ok(vault)
    }

    /// Opens the vault in `dir`, or makes it if there is none.
    ///
    /// # Errors
    /// As [`Vault::open`] and [`Vault::create`].
    pub fn open_or_create(dir: &Path, keys: Arc<dyn KeyProvider>, now: &Now) -> Result<Self> {
        match Self::open(dir, Arc::clone(&keys)) {
            Err(Error::Absent) => Self::create(dir, keys, now),
            other => other,
        }
    }

    fn attach(
        dir: PathBuf, keys: Arc<dyn KeyProvider>, entropy: Box<dyn Entropy>, lock: Lock, key: &VaultKey, budget: Budget,
    ) -> Result<Self> {
        let connection = connect(&dir, key, &budget)?;
        let inner =
            Inner { link: Link::Open(connection), entropy, suspect: false, clock: None, clock_moved: false, panicked_ms: None };
        Ok(Self { dir, keys, budget, inner: Mutex::new(inner), _lock: lock })
    }

    /// The state now.
    #[must_use]
    pub fn state(&self) -> VaultState {
        let inner = self.lock();
        match inner.link {
            Link::Suspended => VaultState::Locked,
            Link::Open(_) | Link::Dropped if inner.suspect => VaultState::Suspect,
            Link::Open(_) | Link::Dropped => VaultState::Ready,
        }
    }

    /// Runs a closure that only reads. Whatever it tries to write is rolled back.
    ///
    /// # Errors
    /// What the closure returns; [`Error::Locked`] while suspended; [`Error::Internal`] if the closure panics.
    pub fn read<T>(&self, run: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.guard(|inner| {
            let Link::Open(connection) = &inner.link else { return Err(Error::Locked) };
            let snapshot = connection.unchecked_transaction()?;
            run(&snapshot)
        })
    }

    /// Runs a closure in one transaction. It is durable when this returns, or nothing of it happened.
    ///
    /// # Errors
    /// What the closure returns; [`Error::ReadOnly`] in state `Suspect`; [`Error::Locked`] while suspended; those of
    /// writing; [`Error::Internal`] if the closure panics.
    pub fn write<T>(&self, now: &Now, run: impl FnOnce(&Transaction<'_>, &mut Writing<'_>) -> Result<T>) -> Result<T> {
        self.guard(|inner| {
            if inner.suspect {
                return Err(Error::ReadOnly);
            }
            let clock_suspect = inner.clock.as_ref().is_some_and(|before| clock_jumped(before, now));
            inner.clock = Some(now.clone());
            inner.clock_moved |= clock_suspect;
            let clock_moved = inner.clock_moved;
            let Link::Open(connection) = &mut inner.link else { return Err(Error::Locked) };
            let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let commit_seq =
                tx.query_row("UPDATE meta SET commit_seq = commit_seq + 1 RETURNING commit_seq", [], |row| row.get(0))?;
            let out = run(&tx, &mut Writing { commit_seq, clock_suspect, clock_moved, entropy: inner.entropy.as_mut() })?;
            tx.commit()?;
            Ok(out)
        })
    }

    /// Finishes, empties the write-ahead log, closes the file and forgets the key. Used when an app goes to the background.
    ///
    /// # Errors
    /// Those of writing; the file is closed all the same.
    pub fn suspend(&self) -> Result<()> {
        let mut inner = self.lock();
        match std::mem::replace(&mut inner.link, Link::Suspended) {
            Link::Open(connection) => close(connection),
            Link::Dropped | Link::Suspended => Ok(()),
        }
    }

    /// Opens a suspended vault again.
    ///
    /// # Errors
    /// As [`Vault::open`].
    pub fn resume(&self) -> Result<()> {
        if let Link::Open(_) = self.lock().link {
            return Ok(());
        }
        self.reconnect(true).map(|_| ())
    }

    /// Checks every page and every reference. Takes seconds on a large journal.
    ///
    /// # Errors
    /// Those of reading. Damage is not an error here but a line in [`Diagnosis::faults`].
    pub fn diagnose(&self) -> Result<Diagnosis> {
        let state = self.state().id();
        self.read(|connection| {
            let text = |sql: &str| -> Result<String> { Ok(connection.query_row(sql, [], |row| row.get(0))?) };
            let mut faults = Vec::new();
            for part in FilePart::ALL {
                faults.extend(part.faults(connection)?);
            }
            Ok(Diagnosis {
                state,
                format: FORMAT,
                sqlite: rusqlite::version().to_owned(),
                cipher: text("PRAGMA cipher_version")?,
                provider: text("PRAGMA cipher_provider")?,
                commits: connection.query_row("SELECT commit_seq FROM meta", [], |row| row.get(0))?,
                faults,
            })
        })
    }

    /// Checks one part of the whole file: what [`Vault::diagnose`] does at once, for a caller who shows how far it is.
    ///
    /// # Errors
    /// Those of reading. Damage is not an error here but a line of the answer.
    pub fn faults_of(&self, part: FilePart) -> Result<Vec<String>> {
        self.read(|connection| part.faults(connection))
    }

    /// Runs `run` on an open connection. A panic inside rolls back, gives the connection up and becomes an error.
    fn guard<T>(&self, run: impl FnOnce(&mut Inner) -> Result<T>) -> Result<T> {
        let mut inner = self.ready()?;
        self.budget.reset();
        match catch_unwind(AssertUnwindSafe(|| run(&mut inner))) {
            Ok(Err(error @ (Error::Io(_) | Error::Corrupt { .. }))) => {
                // After a failed sync nothing is known about the page cache; damage poisons the connection.
                inner.suspect |= matches!(error, Error::Corrupt { .. });
                inner.link = Link::Dropped;
                Err(error)
            }
            Ok(result) => result,
            Err(_) => {
                inner.link = Link::Dropped;
                let now_ms = inner.clock.as_ref().map_or(0, |clock| clock.mono_ms);
                if inner.panicked_ms.replace(now_ms).is_some_and(|last| now_ms.saturating_sub(last) < PANIC_WINDOW_MS) {
                    inner.suspect = true;
                }
                Err(Error::Internal { id: "panic" })
            }
        }
    }

    fn ready(&self) -> Result<MutexGuard<'_, Inner>> {
        let inner = self.lock();
        match inner.link {
            Link::Open(_) => return Ok(inner),
            Link::Suspended => return Err(Error::Locked),
            Link::Dropped => {}
        }
        // The provider may call back into the vault, so it is asked while no lock is held.
        drop(inner);
        self.reconnect(false)
    }

    fn reconnect(&self, from_suspended: bool) -> Result<MutexGuard<'_, Inner>> {
        let key = match Envelope::read(&self.dir)? {
            Found::Envelopes(copies) => Envelope::open_one(copies, self.keys.as_ref())?.1,
            Found::Nothing => return Err(Error::KeyLost),
        };
        let mut inner = self.lock();
        match inner.link {
            Link::Open(_) => {}
            Link::Suspended if !from_suspended => return Err(Error::Locked),
            Link::Suspended | Link::Dropped => inner.link = Link::Open(connect(&self.dir, &key, &self.budget)?),
        }
        Ok(inner)
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(|poisoned| {
            self.inner.clear_poison();
            poisoned.into_inner()
        })
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").field("state", &self.state()).finish_non_exhaustive()
    }
}

impl Drop for Vault {
    fn drop(&mut self) {
        // What was acknowledged is durable already; an emptied log only makes the next start quicker and safer.
        let _ = self.suspend();
    }
}

/// SQLite is told not to follow links, so the folder's own name must be free of them.
fn canonical(dir: &Path) -> Result<PathBuf> {
    dir.canonicalize().map_err(files::io_error)
}

/// Makes a complete file aside, and gives it its name when it is durable.
fn make_file(dir: &Path, key: &VaultKey, budget: &Budget, now: &Now) -> Result<()> {
    let staging = dir.join("staging");
    files::private_dir(&staging)?;
    let unfinished = staging.join("new.db");
    // Left over from a creation that was cut off before anything could be written to it.
    for leftover in ["new.db", "new.db-wal", "new.db-journal"] {
        match std::fs::remove_file(staging.join(leftover)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(files::io_error(error)),
            _ => {}
        }
    }
    let mut connection = connection::open(&unfinished, key, Purpose::Create, false, budget)?;
    connection::configure(&connection, Purpose::Create)?;
    schema::create(&mut connection, now.utc_ms)?;
    close(connection)?;
    files::make_private(&unfinished)?;
    std::fs::rename(&unfinished, dir.join("vault.db")).map_err(files::io_error)?;
    files::sync_parent(&unfinished)?;
    files::sync_parent(&dir.join("vault.db"))
}

/// Opens `vault.db` and makes sure that it is ours, whole at first sight, and of the present format.
fn connect(dir: &Path, key: &VaultKey, budget: &Budget) -> Result<Connection> {
    match try_connect(dir, key, budget) {
        // A torn first page can heal once the log is read again; anything else fails the same way twice.
        Err(Error::Corrupt { .. }) => try_connect(dir, key, budget),
        other => other,
    }
}

fn try_connect(dir: &Path, key: &VaultKey, budget: &Budget) -> Result<Connection> {
    let path = dir.join("vault.db");
    let keep_wal = files::length(&dir.join("vault.db-wal")) > 0;
    let mut connection = connection::open(&path, key, Purpose::Open, keep_wal, budget)?;
    connection::probe(&connection)?;
    let format = schema::recognise(&connection)?;
    connection::configure(&connection, Purpose::Open)?;
    schema::migrate(&mut connection, format)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(connection)
}

fn close(connection: Connection) -> Result<()> {
    let emptied = connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").map_err(Error::from);
    let closed = connection.close().map_err(|(_, error)| Error::from(error));
    emptied.and(closed)
}
