//! The open journal as one object. It is left with `suspend_vault`, and freed by its language.

use std::path::Path;
use std::sync::Arc;

use limber_core::page::{self, ExercisePage, ExercisesPage, HomePage, JournalPage, LogPage, SavedView, StatePage};
use limber_core::vault::Vault;
use limber_core::{exercise, journal as entries, results, settings, time};

use crate::guard::{desk, guarded};
use crate::job::FileCheck;
use crate::journal::{self, EntryEdit, NewMoment};
use crate::keys::Keys;
use crate::{EntryView, KeyStore, LimberError, Locale, Now};

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
        guarded(|| {
            let inner = Vault::open_or_create(Path::new(&dir), Arc::new(Keys(keys)), &now.take()?)?;
            Ok(Arc::new(Self { inner }))
        })
    }

    /// The state of the vault in words.
    ///
    /// # Errors
    /// None that a whole build can have.
    pub fn state(&self, locale: Locale) -> Result<StatePage, LimberError> {
        guarded(|| Ok(page::state(desk(&locale)?.words, &self.inner.state())))
    }

    /// Finishes, closes the file and forgets the key.
    ///
    /// # Errors
    /// Those of writing; it is closed all the same.
    pub fn suspend_vault(&self) -> Result<(), LimberError> {
        guarded(|| Ok(self.inner.suspend()?))
    }

    /// Opens it again.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn resume_vault(&self) -> Result<(), LimberError> {
        guarded(|| Ok(self.inner.resume()?))
    }

    /// The first screen.
    ///
    /// # Errors
    /// Those of reading.
    pub fn home(&self, now: Now, locale: Locale) -> Result<HomePage, LimberError> {
        guarded(|| Ok(page::home(&desk(&locale)?, &self.inner, &now.take()?)?))
    }

    /// What the quick log offers.
    ///
    /// # Errors
    /// Those of reading.
    pub fn log_page(&self, now: Now, locale: Locale) -> Result<LogPage, LimberError> {
        guarded(|| Ok(page::log(&desk(&locale)?, &self.inner, &now.take()?)?))
    }

    /// Writes a moment down. It is durable when this returns.
    ///
    /// # Errors
    /// [`LimberError::InvalidInput`] that names the field; those of writing.
    pub fn log_moment(&self, now: Now, moment: NewMoment, locale: Locale) -> Result<SavedView, LimberError> {
        guarded(|| {
            let now = self.take(now)?;
            let (entry, _) = entries::log(&self.inner, &now, journal::moment(moment, &now.zone)?)?;
            self.saved(&entry, &now, &locale)
        })
    }

    /// An entry.
    ///
    /// # Errors
    /// [`LimberError::NotFound`]; those of reading.
    pub fn entry(&self, now: Now, id: String, locale: Locale) -> Result<EntryView, LimberError> {
        guarded(|| {
            let now = now.take()?;
            let today = entries::today(&self.inner, &now)?.journal_day;
            Ok(page::entry(&desk(&locale)?, &entries::get(&self.inner, journal::id(&id)?)?, &today))
        })
    }

    /// Changes an entry. It can be undone.
    ///
    /// # Errors
    /// [`LimberError::InvalidInput`] that names the field; [`LimberError::NotFound`]; those of writing.
    pub fn edit_entry(&self, now: Now, id: String, edit: EntryEdit, locale: Locale) -> Result<SavedView, LimberError> {
        guarded(|| {
            let now = self.take(now)?;
            let id = journal::id(&id)?;
            // A time is one of the place where the entry was made.
            let zone = entries::get(&self.inner, id)?.stamp.tz;
            let (entry, _) = entries::edit(&self.inner, &now, id, journal::edit(edit, &zone)?)?;
            self.saved(&entry, &now, &locale)
        })
    }

    /// Puts an entry in the trash. It can be undone.
    ///
    /// # Errors
    /// [`LimberError::NotFound`]; those of writing.
    pub fn delete_entry(&self, now: Now, id: String) -> Result<(), LimberError> {
        guarded(|| {
            entries::delete(&self.inner, &self.take(now)?, journal::id(&id)?)?;
            Ok(())
        })
    }

    /// Undoes the last change, also one of an earlier start, and says so.
    ///
    /// # Errors
    /// [`LimberError::NotFound`] if there is nothing to undo; those of writing.
    pub fn undo(&self, now: Now, locale: Locale) -> Result<String, LimberError> {
        guarded(|| Ok(page::undone(desk(&locale)?.words, &entries::undo(&self.inner, &self.take(now)?)?)))
    }

    /// A page of the journal: at most 200 entries by day, newest first. `from` is the `next` of the page before.
    ///
    /// # Errors
    /// [`LimberError::InvalidInput`] for `from` or `limit`; those of reading.
    pub fn journal_page(&self, now: Now, from: Option<String>, limit: u32, locale: Locale) -> Result<JournalPage, LimberError> {
        guarded(|| Ok(page::journal(&desk(&locale)?, &self.inner, &now.take()?, from.as_deref(), limit)?))
    }

    /// The stretches that are open now, or why they are not.
    ///
    /// # Errors
    /// Those of reading; then no stretch may be shown.
    pub fn exercises(&self, locale: Locale) -> Result<ExercisesPage, LimberError> {
        guarded(|| Ok(page::exercises(&desk(&locale)?, &self.inner)?))
    }

    /// One stretch.
    ///
    /// # Errors
    /// [`LimberError::NotFound`]; [`LimberError::ExerciseClosed`]; those of reading.
    pub fn exercise(&self, id: String, locale: Locale) -> Result<ExercisePage, LimberError> {
        guarded(|| Ok(page::exercise(&desk(&locale)?, &exercise::gate(&self.inner)?, &id)?))
    }

    /// The person was seen about the serious result that waits. `on` is the date, today if none.
    ///
    /// # Errors
    /// [`LimberError::NotFound`] if none waits; [`LimberError::InvalidInput`] for `on`; those of writing.
    pub fn seen(&self, now: Now, on: Option<String>) -> Result<(), LimberError> {
        guarded(|| {
            results::seen(&self.inner, &self.take(now)?, on.as_deref())?;
            Ok(())
        })
    }

    /// Takes that back.
    ///
    /// # Errors
    /// [`LimberError::NotFound`] if it was not said; those of writing.
    pub fn not_seen(&self, now: Now) -> Result<(), LimberError> {
        guarded(|| {
            results::not_seen(&self.inner, &self.take(now)?)?;
            Ok(())
        })
    }

    /// The short screens at the start were seen.
    ///
    /// # Errors
    /// Those of writing.
    pub fn finish_onboarding(&self, now: Now) -> Result<(), LimberError> {
        guarded(|| {
            settings::set_onboarded(&self.inner, &self.take(now)?)?;
            Ok(())
        })
    }

    /// A check of the whole file, in steps.
    ///
    /// # Errors
    /// None today.
    pub fn check_file(self: Arc<Self>) -> Result<Arc<FileCheck>, LimberError> {
        guarded(|| Ok(FileCheck::of(self)))
    }
}

#[cfg(feature = "check")]
#[uniffi::export]
impl LimberVault {
    /// Keeps a finished check with the words as they are shown. Called before the result is shown.
    ///
    /// # Errors
    /// [`LimberError::InvalidInput`] for `check` if it is not finished; those of writing.
    pub fn keep_check(&self, now: Now, check: Arc<crate::LimberCheck>, locale: Locale) -> Result<(), LimberError> {
        guarded(|| {
            let desk = desk(&locale)?;
            let sitting = check.lock().clone();
            let outcome = sitting.outcome(desk.content, desk.words.language())?;
            results::store(&self.inner, &self.take(now)?, sitting.answers(), &outcome)?;
            Ok(())
        })
    }
}

impl LimberVault {
    pub(crate) const fn inner(&self) -> &Vault {
        &self.inner
    }

    fn take(&self, now: Now) -> Result<time::Now, LimberError> {
        let now = now.take()?;
        #[cfg(feature = "probe")]
        crate::probe::inside(&self.inner, &now)?;
        Ok(now)
    }

    fn saved(&self, entry: &entries::Entry, now: &time::Now, locale: &Locale) -> Result<SavedView, LimberError> {
        let today = entries::today(&self.inner, now)?.journal_day;
        Ok(page::saved(&desk(locale)?, entry, &today))
    }
}
