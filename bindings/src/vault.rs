//! The open journal as one object. It is left with `suspend_vault`, and freed by its language.

use std::path::Path;
use std::sync::Arc;

use limber_core::content::content;
use limber_core::journal as core_journal;
use limber_core::time;
use limber_core::vault::Vault;

use crate::journal::{self, JournalDay, LoggedMoment, MomentEntry, NewMoment};
use crate::keys::Keys;
use crate::{KeyStore, LimberError};

/// What time it is, as the phone says.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Now {
    /// Wall clock, milliseconds since 1970 in UTC.
    pub utc_ms: i64,
    /// A clock that only runs forward, in milliseconds, sleep included.
    pub mono_ms: i64,
    /// IANA name of the zone.
    pub zone: String,
}

impl From<Now> for time::Now {
    fn from(now: Now) -> Self {
        Self { utc_ms: now.utc_ms, mono_ms: now.mono_ms, zone: now.zone }
    }
}

/// The journal, open.
#[derive(Debug, uniffi::Object)]
pub struct LimberVault {
    inner: Vault,
}

#[uniffi::export]
impl LimberVault {
    /// Opens the journal in a folder, or starts one there.
    ///
    /// # Errors
    /// One for each state in which a journal can be found.
    #[uniffi::constructor]
    pub fn open(dir: String, keys: Arc<dyn KeyStore>, now: Now) -> Result<Arc<Self>, LimberError> {
        let inner = Vault::open_or_create(Path::new(&dir), Arc::new(Keys(keys)), &now.into())?;
        Ok(Arc::new(Self { inner }))
    }

    /// The state's id in texts: `ready`, `locked`, `suspect` and so on.
    ///
    /// # Errors
    /// None today.
    pub fn state(&self) -> Result<String, LimberError> {
        Ok(self.inner.state().id().to_owned())
    }

    /// Finishes, closes the file and forgets the key.
    ///
    /// # Errors
    /// Those of writing; it is closed all the same.
    pub fn suspend_vault(&self) -> Result<(), LimberError> {
        Ok(self.inner.suspend()?)
    }

    /// Opens it again.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn resume_vault(&self) -> Result<(), LimberError> {
        Ok(self.inner.resume()?)
    }

    /// Writes a moment down. It is durable when this returns.
    ///
    /// # Errors
    /// [`LimberError::InvalidInput`] that names the field; those of writing.
    pub fn log_moment(&self, now: Now, moment: NewMoment) -> Result<LoggedMoment, LimberError> {
        let now = time::Now::from(now);
        let moment = journal::moment(moment, &now.zone)?;
        let (entry, changes) = core_journal::log(&self.inner, &now, moment)?;
        let opens = core_journal::opens(content()?, &entry.places);
        Ok(LoggedMoment { entry: journal::entry(entry), changed_days: changes.days, opens })
    }

    /// The newest entries by day, at most 200.
    ///
    /// # Errors
    /// Those of reading.
    pub fn journal(&self, limit: u32) -> Result<Vec<JournalDay>, LimberError> {
        let page = core_journal::list(&self.inner, None, limit)?;
        let day = |day: core_journal::Day| JournalDay {
            journal_day: day.journal_day,
            entries: day.entries.into_iter().map(journal::entry).collect(),
        };
        Ok(page.days.into_iter().map(day).collect())
    }

    /// Puts an entry in the trash. It can be undone.
    ///
    /// # Errors
    /// [`LimberError::NotFound`]; those of writing.
    pub fn delete_entry(&self, now: Now, id: String) -> Result<MomentEntry, LimberError> {
        let (entry, _) = core_journal::delete(&self.inner, &now.into(), journal::id(&id)?)?;
        Ok(journal::entry(entry))
    }

    /// Undoes the last change, also one of an earlier start. Returns its kind: `log`, `edit`, `delete` or `restore`.
    ///
    /// # Errors
    /// [`LimberError::NotFound`] if there is nothing to undo; those of writing.
    pub fn undo(&self, now: Now) -> Result<String, LimberError> {
        Ok(core_journal::undo(&self.inner, &now.into())?.kind.id().to_owned())
    }
}
