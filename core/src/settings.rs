//! What a person chose once, kept in the vault. A setting that was never made has its default; none of them is about pain.

use rusqlite::{Connection, OptionalExtension as _, Transaction};

use crate::Result;
use crate::journal::Changes;
use crate::time::Now;
use crate::vault::Vault;

const ONBOARDED: &str = "onboarded";

/// Whether the short screens at the start were seen.
///
/// # Errors
/// Those of reading.
pub fn onboarded(vault: &Vault) -> Result<bool> {
    Ok(vault.read(|connection| get(connection, ONBOARDED))?.is_some())
}

/// Notes that the short screens at the start were seen.
///
/// # Errors
/// Those of writing.
pub fn set_onboarded(vault: &Vault, now: &Now) -> Result<Changes> {
    vault.write(now, |tx, writing| {
        set(tx, ONBOARDED, "1")?;
        Ok(Changes { commit_seq: writing.commit_seq, settings: vec![ONBOARDED.to_owned()], ..Changes::default() })
    })
}

pub(crate) fn get(connection: &Connection, key: &str) -> Result<Option<String>> {
    Ok(connection.query_row("SELECT value FROM setting WHERE key = ?1", [key], |row| row.get(0)).optional()?)
}

pub(crate) fn set(tx: &Transaction<'_>, key: &str, value: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )?;
    Ok(())
}
