//! Undo across restarts. Every change leaves an image of the entry before and after it in its own commit; undoing puts the
//! earlier image back, and is itself a logged change that is not offered for undo.

use rusqlite::{Connection, Transaction};
use serde::{Deserialize, Serialize};

use super::store::{self, Image};
use super::{Changes, Entry};
use crate::time::Now;
use crate::vault::{Vault, Writing};
use crate::{Error, Result};

/// So many changes are kept.
const MOST_STEPS: i64 = 100;
/// Changes older than this are not kept.
const MOST_AGE_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// What kind of change it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// An entry was written.
    Log,
    /// An entry was changed.
    Edit,
    /// An entry went to the trash.
    Delete,
    /// An entry came back from the trash.
    Restore,
    /// One of the above was undone.
    Undo,
}

impl ChangeKind {
    /// The id in storage and texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Log => "log",
            Self::Edit => "edit",
            Self::Delete => "delete",
            Self::Restore => "restore",
            Self::Undo => "undo",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        [Self::Log, Self::Edit, Self::Delete, Self::Restore, Self::Undo].into_iter().find(|kind| kind.id() == id)
    }
}

/// What was undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    /// The change that is no more.
    pub kind: ChangeKind,
    /// The entry as it is now; none if it is gone with the log that made it.
    pub entry: Option<Entry>,
    /// What changed.
    pub changes: Changes,
}

struct Step {
    kind: ChangeKind,
    before: Option<Image>,
    after: Option<Image>,
}

/// Undoes the last change that is not undone yet.
///
/// # Errors
/// [`Error::NotFound`] if there is nothing to undo; those of writing.
pub fn undo(vault: &Vault, now: &Now) -> Result<Undone> {
    vault.write(now, |tx, writing| {
        let step = last(tx)?.ok_or(Error::NotFound { what: "change to undo" })?;
        let named = step.before.as_ref().or(step.after.as_ref()).ok_or(Error::Internal { id: "undo_empty" })?.clone();
        let present = store::find(tx, named.entry_id()?)?;
        let unchanged = match (&present, &step.after) {
            (Some(present), Some(after)) => present.same(after),
            (None, None) => true,
            _ => false,
        };
        if !unchanged {
            // Something changed the entry without leaving a step: putting the old image back could lose it.
            return Err(Error::Internal { id: "undo_conflict" });
        }
        match (&step.before, &present) {
            (None, Some(present)) => store::remove(tx, present)?,
            (Some(before), _) => store::put(tx, &mut before.clone())?,
            (None, None) => {}
        }
        record(tx, writing, now, ChangeKind::Undo, present.as_ref(), step.before.as_ref())?;
        let mut changes = Changes::of(writing.commit_seq, [step.before.as_ref(), step.after.as_ref()])?;
        changes.undo = last(tx)?.map(|step| step.kind);
        Ok(Undone { kind: step.kind, entry: step.before.map(Image::into_entry).transpose()?, changes })
    })
}

/// What the next undo would undo.
///
/// # Errors
/// Those of reading.
pub fn can_undo(vault: &Vault) -> Result<Option<ChangeKind>> {
    vault.read(|connection| Ok(last(connection)?.map(|step| step.kind)))
}

/// Adds a change to the log and lets go of old ones.
pub(super) fn record(
    tx: &Transaction<'_>, writing: &Writing<'_>, now: &Now, kind: ChangeKind, before: Option<&Image>, after: Option<&Image>,
) -> Result<()> {
    let json =
        |image: Option<&Image>| image.map(serde_json::to_string).transpose().map_err(|_| Error::Internal { id: "undo_image" });
    tx.execute(
        "INSERT INTO undo (kind, before, after, at_ms) VALUES (?1, ?2, ?3, ?4)",
        (kind.id(), json(before)?, json(after)?, now.utc_ms),
    )?;
    tx.execute("DELETE FROM undo WHERE seq <= (SELECT max(seq) FROM undo) - ?1", [MOST_STEPS])?;
    // By age only if the clock can be trusted: a phone that believes it is 2040 must not forget yesterday.
    if !writing.clock_moved {
        tx.execute(
            "DELETE FROM undo WHERE at_ms < ?1 AND seq < (SELECT max(seq) FROM undo)",
            [now.utc_ms.saturating_sub(MOST_AGE_MS)],
        )?;
    }
    Ok(())
}

/// The last change that is not undone. Undos and changes pair up like brackets, so one walk back finds it.
fn last(connection: &Connection) -> Result<Option<Step>> {
    let mut statement = connection.prepare_cached(include_str!("sql/last_change.sql"))?;
    let mut rows = statement.query([])?;
    let mut undone = 0_u32;
    while let Some(row) = rows.next()? {
        let kind: String = row.get("kind")?;
        let kind = ChangeKind::from_id(&kind).ok_or(Error::Internal { id: "undo_kind" })?;
        if kind == ChangeKind::Undo {
            undone += 1;
        } else if undone > 0 {
            undone -= 1;
        } else {
            let image = |column: &str| -> Result<Option<Image>> {
                let json: Option<String> = row.get(column)?;
                json.map(|json| serde_json::from_str(&json)).transpose().map_err(|_| Error::Internal { id: "undo_image" })
            };
            return Ok(Some(Step { kind, before: image("before")?, after: image("after")? }));
        }
    }
    Ok(None)
}
