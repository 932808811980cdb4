//! Long work, in steps that a phone can show and stop.

use std::sync::{Arc, Mutex, PoisonError};

use limber_core::vault::FilePart;

use crate::guard::guarded;
use crate::{LimberError, LimberVault};

/// How far a job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct JobProgress {
    /// Steps done.
    pub done: u64,
    /// Steps in all.
    pub total: u64,
}

/// A check of the whole journal file.
#[derive(Debug, uniffi::Object)]
pub struct FileCheck {
    vault: Arc<LimberVault>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    done: usize,
    faults: Vec<String>,
    cancelled: bool,
}

impl FileCheck {
    pub(crate) fn of(vault: Arc<LimberVault>) -> Arc<Self> {
        Arc::new(Self { vault, state: Mutex::default() })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[uniffi::export]
impl FileCheck {
    /// Does one step and says how far it is. After the last nothing more happens.
    ///
    /// # Errors
    /// [`LimberError::Cancelled`] after [`Self::cancel`]; those of reading.
    pub fn step(&self) -> Result<JobProgress, LimberError> {
        guarded(|| {
            let done = {
                let state = self.lock();
                if state.cancelled {
                    return Err(LimberError::Cancelled { done: state.done as u64 });
                }
                state.done
            };
            // No lock is held while a step runs, so that it can be cancelled.
            if let Some(part) = FilePart::ALL.get(done) {
                let faults = self.vault.inner().faults_of(*part)?;
                let mut state = self.lock();
                state.done = done + 1;
                state.faults.extend(faults);
            }
            Ok(JobProgress { done: self.lock().done as u64, total: FilePart::ALL.len() as u64 })
        })
    }

    /// Lets no further step begin.
    ///
    /// # Errors
    /// None today.
    pub fn cancel(&self) -> Result<(), LimberError> {
        guarded(|| {
            self.lock().cancelled = true;
            Ok(())
        })
    }

    /// What was found so far; empty if it is sound. Nothing in it is about a person.
    ///
    /// # Errors
    /// None today.
    pub fn faults(&self) -> Result<Vec<String>, LimberError> {
        guarded(|| Ok(self.lock().faults.clone()))
    }
}
