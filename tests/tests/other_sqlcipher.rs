//! A Limber vault opens in another SQLCipher 4 build, with the same rows: nobody is locked into this program.
//! `LIMBER_INTEROP_PYTHON` names a Python that has such a build; `cargo xtask setup` makes one.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../../core/tests/common/mod.rs"]
mod common;

use std::process::Command;

use common::{MINUTE, TestKeys, moment, new_vault, now};
use limber_core::journal;

#[test]
fn another_build_opens_the_vault_and_finds_it_sound() {
    let Ok(python) = std::env::var("LIMBER_INTEROP_PYTHON") else {
        println!("not run: LIMBER_INTEROP_PYTHON names no Python with another SQLCipher");
        return;
    };
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    let vault = new_vault(dir.path(), &keys);
    for minute in 0..25 {
        journal::log(
            &vault,
            &now(minute * MINUTE),
            moment(minute % 11, &["groin.left", "wide_body"], Some("for the other build")),
        )
        .unwrap();
    }
    drop(vault);
    let key = keys.wrapped.lock().unwrap().unwrap();
    let envelope = std::fs::read(dir.path().join("key.a")).unwrap();
    let hex: String = key.iter().chain(&envelope[13..29]).map(|byte| format!("{byte:02x}")).collect();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/cipher/tests/other_build.py");
    let output = Command::new(python).args([script, dir.path().join("vault.db").to_str().unwrap(), &hex]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_ne!(found["provider"], "limber-cipher", "this must be another build: {found}");
    assert_eq!((&found["tables"]["entry"], &found["tables"]["entry_place"]), (&25.into(), &50.into()), "{found}");
}
