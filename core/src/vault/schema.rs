//! The format of the file and how an older one becomes the present one. A released step is never edited; all steps run in
//! one transaction with the change of the number, so a vault is always of one whole format.

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::connection::header;
use crate::{Error, Result};

/// "LMBR": SQLite keeps it in the file's header.
pub(super) const APPLICATION_ID: i64 = 0x4C4D_4252;

/// The format that this build writes.
pub const FORMAT: u32 = 1;

/// The oldest build, by its format number, that can still read what this one writes.
const MIN_READER: u32 = 1;

type Step = fn(&Transaction<'_>) -> Result<()>;

/// Step `n` (from 0) leads from format `n` to `n + 1`.
const STEPS: [Step; FORMAT as usize] = [|tx| Ok(tx.execute_batch(include_str!("migrations/0001_journal.sql"))?)];

/// Makes the present format in an empty file, in one transaction.
pub(super) fn create(connection: &mut Connection, created_ms: i64) -> Result<()> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    run_from(&tx, 0)?;
    tx.execute(
        "INSERT INTO meta (id, commit_seq, min_reader_version, created_ms) VALUES (1, 0, ?1, ?2)",
        (MIN_READER, created_ms),
    )?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.commit()?;
    Ok(())
}

/// The format of a file, read without writing to it.
///
/// # Errors
/// [`Error::Corrupt`] if it is not ours, [`Error::NewerSchema`] if a newer Limber wrote it.
pub(super) fn recognise(connection: &Connection) -> Result<u32> {
    let not_ours = || Error::Corrupt { moved_to: None };
    if header(connection, "application_id")? != APPLICATION_ID {
        return Err(not_ours());
    }
    match u32::try_from(header(connection, "user_version")?).map_err(|_| not_ours())? {
        0 => Err(not_ours()),
        format if format <= FORMAT => Ok(format),
        newer => Err(Error::NewerSchema { found: newer, supported: FORMAT }),
    }
}

/// Brings an older file up to date in one transaction.
pub(super) fn migrate(connection: &mut Connection, format: u32) -> Result<()> {
    if format == FORMAT {
        return Ok(());
    }
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    run_from(&tx, format)?;
    sound(&tx)?;
    tx.commit()?;
    Ok(())
}

fn run_from(tx: &Transaction<'_>, format: u32) -> Result<()> {
    for step in STEPS.iter().skip(format as usize) {
        step(tx)?;
    }
    tx.pragma_update(None, "user_version", FORMAT)?;
    Ok(())
}

/// Before a migration is committed: no dangling reference, no damaged page.
fn sound(tx: &Transaction<'_>) -> Result<()> {
    let mut dangling = tx.prepare("PRAGMA foreign_key_check")?;
    if dangling.exists([])? {
        return Err(Error::Internal { id: "migration_references" });
    }
    let verdict: String = tx.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(Error::Corrupt { moved_to: None }) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use sha2::{Digest as _, Sha256};

    /// A released step may never change: vaults of that format are out there. A new format is a new file.
    #[test]
    fn released_migrations_are_frozen() {
        let hash = Sha256::digest(include_bytes!("migrations/0001_journal.sql"));
        let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "435e02bb74a30184a746a852273f869eabb3bf12587395d9ed70eb7f72a137d9");
    }
}
