//! One SQLCipher connection, opened the same way each time: keyed, hardened, limited. The order of the settings matters
//! and each has its reason; docs/adr/0005-vault-settings.md has the measurements behind them.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use super::keys::VaultKey;
use crate::Result;

/// How a connection is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// A new file: stricter syncing until its first transaction is durable.
    Create,
    /// A vault.
    Open,
}

/// A query may take so many units of [`STEPS`] SQLite instructions (some seconds); then it is interrupted.
const MOST_UNITS: u32 = 20_000;
const STEPS: i32 = 10_000;

/// Counts what the running query has used.
#[derive(Debug, Clone, Default)]
pub(super) struct Budget(Arc<AtomicU32>);

impl Budget {
    /// A new query begins.
    pub(super) fn reset(&self) {
        self.0.store(0, Ordering::Relaxed);
    }

    fn spend(&self) -> bool {
        self.0.fetch_add(1, Ordering::Relaxed) >= MOST_UNITS
    }
}

/// Opens a file and sets everything but what needs to read it. `keep_wal`: closing must not touch the write-ahead log,
/// because it is not yet known whether this is our file and our key.
pub(super) fn open(path: &Path, key: &VaultKey, purpose: Purpose, keep_wal: bool, budget: &Budget) -> Result<Connection> {
    // The cipher's crate is linked by this call: SQLCipher finds it by its C name alone.
    limber_cipher::link();
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_EXRESCODE
        | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    if purpose == Purpose::Create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let mut connection = Connection::open_with_flags(path, flags)?;
    // The default level writes to the system's log.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    let mut pragma = Zeroizing::new(String::with_capacity(128));
    pragma.push_str("PRAGMA key = \"");
    pragma.push_str(&key.pragma_value());
    pragma.push('"');
    connection.execute_batch(&pragma)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep_wal)?;
    connection.busy_timeout(Duration::from_millis(2000))?;
    connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE")?;
    harden(&connection)?;
    let budget = budget.clone();
    connection.progress_handler(STEPS, Some(move || budget.spend()))?;
    Ok(connection)
}

fn harden(connection: &Connection) -> Result<()> {
    for (setting, value) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_WRITABLE_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, false),
    ] {
        connection.set_db_config(setting, value)?;
    }
    for (limit, value) in [
        (Limit::SQLITE_LIMIT_LENGTH, 1_000_000),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
        (Limit::SQLITE_LIMIT_COLUMN, 100),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 50),
        (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 10),
        (Limit::SQLITE_LIMIT_VDBE_OP, 250_000),
        (Limit::SQLITE_LIMIT_FUNCTION_ARG, 16),
        (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200),
        (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 250),
        (Limit::SQLITE_LIMIT_TRIGGER_DEPTH, 5),
        (Limit::SQLITE_LIMIT_WORKER_THREADS, 0),
        // Raised only around VACUUM.
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
    ] {
        connection.set_limit(limit, value)?;
    }
    Ok(())
}

/// The settings that read or write the file. Until this returns it is not known that the key fits.
pub(super) fn configure(connection: &Connection, purpose: Purpose) -> Result<()> {
    // FULL loses no acknowledged commit at a power cut; EXTRA is needed only while the file is being made.
    let synchronous = match purpose {
        Purpose::Create => "EXTRA",
        Purpose::Open => "FULL",
    };
    connection.execute_batch(&format!(
        "PRAGMA synchronous = {synchronous};
         PRAGMA journal_mode = WAL;
         PRAGMA fullfsync = ON;
         PRAGMA checkpoint_fullfsync = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA secure_delete = ON;
         PRAGMA foreign_keys = ON;
         PRAGMA cell_size_check = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA mmap_size = 0;
         PRAGMA recursive_triggers = OFF;
         PRAGMA wal_autocheckpoint = 200;
         PRAGMA journal_size_limit = 0;
         PRAGMA cache_size = -4096;
         PRAGMA soft_heap_limit = 16777216;
         PRAGMA hard_heap_limit = 67108864;
         PRAGMA cipher_memory_security = ON;"
    ))?;
    Ok(())
}

/// Reads the schema: the first thing that fails with a wrong key or a file that is not ours.
pub(super) fn probe(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?)
}

/// A number that SQLite keeps in the file's header.
pub(super) fn header(connection: &Connection, pragma: &str) -> Result<i64> {
    Ok(connection.pragma_query_value(None, pragma, |row| row.get(0))?)
}
