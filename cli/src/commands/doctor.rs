//! `limber doctor`: is everything sound? It looks, and changes nothing.

use std::process::ExitCode;

use limber_core::vault::VaultState;
use serde_json::json;

use crate::context::Context;
use crate::failure::{Failure, Result};

pub(crate) fn run(context: &Context) -> Result<ExitCode> {
    let home = context.home()?;
    let (state, diagnosis) = match home.open() {
        Ok(None) => (VaultState::Absent, None),
        Ok(Some(vault)) => match vault.diagnose() {
            Ok(diagnosis) => (vault.state(), Some(diagnosis)),
            Err(error) => (VaultState::of(&error), None),
        },
        Err(Failure::Core(error)) => (VaultState::of(&error), None),
        Err(other) => return Err(other),
    };
    let private = home.key.is_private();
    let faults = diagnosis.as_ref().map_or(0, |diagnosis| diagnosis.faults.len());
    let sound = matches!(state, VaultState::Absent | VaultState::Ready) && faults == 0 && private != Some(false);
    let pack = context.content.pack();
    let zone = context.now().zone;
    if context.out.is_json() {
        context.out.json(&json!({
            "sound": sound,
            "home": home.dir,
            "vault": state.id(),
            "diagnosis": diagnosis,
            "key_private": private,
            "content_version": context.content.version(),
            "reviewer": pack.reviewer,
            "review_by": pack.review_by,
            "zone": zone,
        }))?;
    } else {
        let words = context.words;
        let line = |key: &str, text: &str| context.out.line(&format!("{}: {text}", words.get(key)));
        line("doctor-home", &home.dir.to_string_lossy())?;
        line("doctor-vault", words.get(&format!("vault-{}", state.id())))?;
        let key = match private {
            None => "doctor-key_none",
            Some(true) => "doctor-key_private",
            Some(false) => "doctor-key_open",
        };
        line("doctor-key_file", words.get(key))?;
        if let Some(diagnosis) = &diagnosis {
            line("doctor-format", &diagnosis.format.to_string())?;
            line("doctor-engine", &format!("SQLite {}, SQLCipher {}", diagnosis.sqlite, diagnosis.cipher))?;
            line("doctor-commits", &diagnosis.commits.to_string())?;
            let none = words.get("doctor-no_faults").to_owned();
            line("doctor-faults", &if diagnosis.faults.is_empty() { none } else { diagnosis.faults.join("; ") })?;
        }
        line("doctor-content", &context.content.version())?;
        line("doctor-reviewer", &pack.reviewer)?;
        line("doctor-zone", &zone)?;
    }
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
