//! Faults on request, in the build that the phones' tests use and never in one that ships: a call whose zone begins with
//! `Probe/` panics or fails, so that each language can be seen to catch it.

use limber_core::time;
use limber_core::vault::Vault;

use crate::LimberError;

/// Panics or fails before the core is called.
pub(crate) fn outside(zone: &str) -> Result<(), LimberError> {
    let Some(wanted) = zone.strip_prefix("Probe/") else { return Ok(()) };
    #[expect(clippy::panic, reason = "that is what it is for")]
    if wanted == "panic" {
        panic!("a probe");
    }
    match wanted.strip_prefix("error/") {
        Some(code) => Err(error(code)),
        None => Ok(()),
    }
}

/// Panics in the middle of a write, or leaves the journal as a Limber to come would leave it.
pub(crate) fn inside(vault: &Vault, now: &time::Now) -> Result<(), LimberError> {
    if now.zone == "Probe/by_a_newer_limber" {
        vault.write(now, |tx, _| Ok(tx.pragma_update(None, "user_version", 9)?))?;
    }
    if now.zone == "Probe/panic_in_write" {
        #[expect(clippy::panic, reason = "that is what it is for")]
        vault.write(now, |_, _| -> limber_core::Result<()> { panic!("a probe") })?;
    }
    Ok(())
}

/// Every error that a phone can be given, by the core's code of it.
fn error(code: &str) -> LimberError {
    let text = || "probe".to_owned();
    match code {
        "invalid_input" => LimberError::InvalidInput { field: text(), reason: text() },
        "not_found" => LimberError::NotFound { what: text() },
        "exercise_closed" => LimberError::ExerciseClosed,
        "absent" => LimberError::Absent,
        "locked" => LimberError::Locked,
        "auth_required" => LimberError::AuthRequired,
        "key_unavailable" => LimberError::KeyUnavailable,
        "key_lost" => LimberError::KeyLost,
        "wrong_key" => LimberError::WrongKey,
        "already_open" => LimberError::AlreadyOpen,
        "busy" => LimberError::Busy,
        "read_only" => LimberError::ReadOnly,
        "disk_full" => LimberError::DiskFull,
        "newer_schema" => LimberError::NewerSchema { found: 9, supported: 1 },
        "corrupt" => LimberError::Corrupt { moved_to: Some(text()) },
        "suspect" => LimberError::Suspect { missing: 3 },
        "io" => LimberError::Io,
        "import_rejected" => LimberError::ImportRejected { line: 7, reason: text() },
        "cancelled" => LimberError::Cancelled { done: 2 },
        _ => LimberError::Internal { id: text() },
    }
}
