//! What goes wrong inside arrives as an error: each variant, and panics, which must leave the vault working.
#![cfg(feature = "probe")]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeSet;

use common::{Phone, english, now};
use limber_ffi::{LimberError, LimberVault, NewMoment, Now, describe_error};

fn probe(what: &str, minute: i64) -> Now {
    Now { zone: format!("Probe/{what}"), ..now(minute) }
}

fn moment() -> NewMoment {
    NewMoment { pain_now: 5, places: Vec::new(), note: None, at_local: None }
}

fn entries(vault: &LimberVault) -> usize {
    vault.home(now(0), english()).unwrap().entries.len()
}

/// Every variant with its code; a new one does not compile here before it is tested.
fn code(error: &LimberError) -> &'static str {
    match error {
        LimberError::InvalidInput { .. } => "invalid_input",
        LimberError::NotFound { .. } => "not_found",
        LimberError::ExerciseClosed => "exercise_closed",
        LimberError::Absent => "absent",
        LimberError::Locked => "locked",
        LimberError::AuthRequired => "auth_required",
        LimberError::KeyUnavailable => "key_unavailable",
        LimberError::KeyLost => "key_lost",
        LimberError::WrongKey => "wrong_key",
        LimberError::AlreadyOpen => "already_open",
        LimberError::Busy => "busy",
        LimberError::ReadOnly => "read_only",
        LimberError::DiskFull => "disk_full",
        LimberError::NewerSchema { .. } => "newer_schema",
        LimberError::Corrupt { .. } => "corrupt",
        LimberError::Suspect { .. } => "suspect",
        LimberError::Io => "io",
        LimberError::ImportRejected { .. } => "import_rejected",
        LimberError::Cancelled { .. } => "cancelled",
        LimberError::Internal { .. } => "internal",
    }
}

const CODES: [&str; 20] = [
    "invalid_input", "not_found", "exercise_closed", "absent", "locked", "auth_required", "key_unavailable", "key_lost",
    "wrong_key", "already_open", "busy", "read_only", "disk_full", "newer_schema", "corrupt", "suspect", "io", "import_rejected",
    "cancelled", "internal",
];

#[test]
fn every_error_arrives_as_itself_and_has_words() {
    let phone = Phone::new();
    let vault = phone.open(now(0));
    let mut texts = BTreeSet::new();
    for wanted in CODES {
        let error = vault.home(probe(&format!("error/{wanted}"), 1), english()).unwrap_err();
        assert_eq!(code(&error), wanted);
        assert_eq!(vault.log_moment(probe(&format!("error/{wanted}"), 1), moment(), english()).unwrap_err(), error);
        let page = describe_error(error.clone(), english()).unwrap();
        assert!(!page.title.is_empty() && !page.text.is_empty() && !page.still_works.is_empty(), "{wanted}: {page:?}");
        assert!(!page.title.contains('-') && !page.text.contains("vault-"), "{wanted} has no words: {page:?}");
        texts.insert((page.title, page.text));
    }
    assert_eq!(texts.len(), CODES.len(), "each has words of its own");
    assert_eq!(entries(&vault), 0);
}

#[test]
fn a_panic_is_an_error_and_the_vault_goes_on() {
    let phone = Phone::new();
    let panicked = LimberError::Internal { id: "panic".to_owned() };
    assert_eq!(phone.try_open(probe("panic", 0)).unwrap_err(), panicked);
    let vault = phone.open(now(0));
    let first = vault.log_moment(now(0), moment(), english()).unwrap().entry;
    for minute in [1, 3, 5] {
        assert_eq!(vault.log_moment(probe("panic", minute), moment(), english()).unwrap_err(), panicked);
        assert_eq!(vault.log_moment(probe("panic_in_write", minute), moment(), english()).unwrap_err(), panicked);
        assert_eq!(vault.state(english()).unwrap().id, "ready");
        let logged = vault.log_moment(now(minute), moment(), english()).unwrap().entry;
        assert_eq!(vault.entry(now(minute), logged.id.clone(), english()).unwrap(), logged);
    }
    assert_eq!(entries(&vault), 4, "what was acknowledged is there, and nothing of what was not");
    drop(vault);
    let vault = phone.open(now(6));
    assert_eq!(vault.entry(now(0), first.id.clone(), english()).unwrap(), first);
    let job = vault.check_file().unwrap();
    while job.step().unwrap().done < 3 {}
    assert_eq!(job.faults().unwrap(), Vec::<String>::new());
}

#[test]
fn two_panics_in_a_minute_leave_a_vault_that_can_be_read() {
    let phone = Phone::new();
    let vault = phone.open(now(0));
    vault.log_moment(now(0), moment(), english()).unwrap();
    for _ in 0..2 {
        vault.log_moment(probe("panic_in_write", 1), moment(), english()).unwrap_err();
    }
    assert_eq!(vault.state(english()).unwrap().id, "suspect");
    assert_eq!(vault.log_moment(now(2), moment(), english()).unwrap_err(), LimberError::ReadOnly);
    assert_eq!(entries(&vault), 1);
    drop(vault);
    phone.open(now(3)).log_moment(now(3), moment(), english()).unwrap();
}
