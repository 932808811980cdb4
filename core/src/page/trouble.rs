//! What is said when something did not work: the states of the vault and the errors, each with a heading, a sentence and
//! what can be done. The self-check and the telephone numbers work in all of them, and every such page says so.

use serde::Serialize;

use crate::Error;
use crate::content::Words;
use crate::vault::VaultState;

/// A state of the vault, or an error, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatePage {
    /// The id of the state; of an error that is no state, its code.
    pub id: String,
    /// A few words.
    pub title: String,
    /// What it means and what to do.
    pub text: String,
    /// What works all the same.
    pub still_works: String,
    /// Trying again can help.
    pub retry: bool,
    /// The journal can be read.
    pub readable: bool,
    /// Whole or not, the input was at fault and everything else works.
    pub input: bool,
}

/// A state of the vault in words.
#[must_use]
pub fn state(words: &Words, state: &VaultState) -> StatePage {
    let key = format!("vault-{}", state.id());
    StatePage {
        id: state.id().to_owned(),
        title: words.get(&format!("{key}.title")).to_owned(),
        text: words.get(&key).to_owned(),
        still_works: words.get("vault-check_works").to_owned(),
        retry: can_retry(state),
        readable: is_readable(state),
        input: false,
    }
}

/// An error in words.
#[must_use]
pub fn trouble(words: &Words, error: &Error) -> StatePage {
    let page = |key: &str, text: String, input: bool| StatePage {
        id: error.code().to_owned(),
        title: words.get(&format!("{key}.title")).to_owned(),
        text,
        still_works: words.get("vault-check_works").to_owned(),
        retry: false,
        readable: true,
        input,
    };
    let own = |key: &str, input: bool| page(key, words.get(key).to_owned(), input);
    match error {
        Error::InvalidInput { reason, .. } => page("trouble-input", words.format("trouble-input", &[("reason", reason)]), true),
        Error::NotFound { what: "change to undo" } => own("journal-undo_nothing", true),
        Error::NotFound { what: "result to be seen for" } => own("seen-nothing", true),
        Error::NotFound { .. } => own("trouble-not_found", true),
        Error::ExerciseClosed => own("trouble-exercise_closed", true),
        Error::ImportRejected { line, reason } => {
            let text = words.format("trouble-import", &[("line", &line.to_string()), ("reason", reason)]);
            page("trouble-input", text, true)
        }
        Error::Cancelled { .. } => own("trouble-cancelled", true),
        Error::Content(_) | Error::Internal { .. } => own("trouble-internal", false),
        Error::AuthRequired => {
            StatePage { text: words.get("vault-auth_required").to_owned(), ..state(words, &VaultState::Locked) }
        }
        Error::Absent
        | Error::Locked
        | Error::KeyUnavailable
        | Error::KeyLost
        | Error::WrongKey
        | Error::AlreadyOpen
        | Error::Busy
        | Error::ReadOnly
        | Error::DiskFull
        | Error::NewerSchema { .. }
        | Error::Corrupt { .. }
        | Error::Suspect { .. }
        | Error::Io(_) => state(words, &VaultState::of(error)),
    }
}

const fn can_retry(state: &VaultState) -> bool {
    match state {
        VaultState::Locked
        | VaultState::KeyUnavailable
        | VaultState::AlreadyOpen
        | VaultState::Busy
        | VaultState::DiskFull
        | VaultState::ReadOnly
        | VaultState::WrongKey
        | VaultState::Corrupt
        | VaultState::NeedsMigration
        | VaultState::IoError => true,
        VaultState::Absent
        | VaultState::KeyLost
        | VaultState::Ready
        | VaultState::NewerSchema
        | VaultState::Suspect
        | VaultState::Restored => false,
    }
}

const fn is_readable(state: &VaultState) -> bool {
    match state {
        VaultState::Ready | VaultState::Suspect | VaultState::Restored => true,
        VaultState::Absent
        | VaultState::Locked
        | VaultState::KeyUnavailable
        | VaultState::KeyLost
        | VaultState::WrongKey
        | VaultState::AlreadyOpen
        | VaultState::Busy
        | VaultState::ReadOnly
        | VaultState::DiskFull
        | VaultState::NewerSchema
        | VaultState::NeedsMigration
        | VaultState::Corrupt
        | VaultState::IoError => false,
    }
}
