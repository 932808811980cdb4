//! The vault as a person meets it: it keeps what was acknowledged, refuses what is not its own without touching it, and
//! goes on after a fault.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{MINUTE, TestKeys, bytes_of, copy_folder, moment, new_vault, now, open, whole_journal};
use limber_core::Error;
use limber_core::journal;
use limber_core::vault::{FORMAT, KeyError, Vault, VaultState};

#[test]
fn what_was_written_is_there_after_a_restart_and_the_folder_shows_nothing_of_it() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    let vault = new_vault(dir.path(), &keys);
    let (entry, _) =
        journal::log(&vault, &now(MINUTE), moment(6, &["groin.left"], Some("zebraquartz after the stairs"))).unwrap();
    // While it is open the write-ahead log holds the entry, encrypted too.
    for (name, bytes) in bytes_of(dir.path()) {
        assert!(!contains(&bytes, b"zebraquartz"), "{name} holds a word of the note");
        assert!(!bytes.starts_with(b"SQLite format 3"), "{name} is a plain database");
    }
    drop(vault);
    let files = bytes_of(dir.path());
    assert_eq!(files.keys().collect::<Vec<_>>(), ["key.a", "key.b", "vault.db"], "nothing is left beside the vault at rest");
    assert!(!files.values().any(|bytes| contains(bytes, b"zebraquartz") || contains(bytes, b"groin")));
    let vault = open(dir.path(), &keys).unwrap();
    assert_eq!(whole_journal(&vault), [entry]);
}

#[test]
fn a_wrong_key_is_told_apart_from_damage_and_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    drop(new_vault(dir.path(), &TestKeys::new(1)));
    let before = bytes_of(dir.path());
    let error = open(dir.path(), &TestKeys::new(2)).unwrap_err();
    assert!(matches!(error, Error::WrongKey), "{error:?}");
    assert_eq!(bytes_of(dir.path()), before);
}

#[test]
fn a_key_store_that_gives_another_key_without_noticing_is_found_out_before_the_file_is_touched() {
    use limber_core::vault::{KEY_BYTES, KEY_ID_BYTES, KeyProvider};
    use std::sync::Arc;
    /// Seals without a check of its own: a wrong key looks as good as the right one.
    struct Careless(u8);
    impl KeyProvider for Careless {
        fn wrap(&self, _: &[u8; KEY_ID_BYTES], key: &[u8; KEY_BYTES]) -> Result<Vec<u8>, KeyError> {
            Ok(key.iter().map(|byte| byte ^ self.0).collect())
        }
        fn unwrap(&self, _: &[u8; KEY_ID_BYTES], wrapped: &[u8]) -> Result<zeroize::Zeroizing<Vec<u8>>, KeyError> {
            Ok(zeroize::Zeroizing::new(wrapped.iter().map(|byte| byte ^ self.0).collect()))
        }
        fn delete(&self, _: &[u8; KEY_ID_BYTES]) -> Result<(), KeyError> {
            Ok(())
        }
    }
    let dir = tempfile::tempdir().unwrap();
    drop(Vault::create(dir.path(), Arc::new(Careless(1)), &now(0)).unwrap());
    let before = bytes_of(dir.path());
    assert!(matches!(Vault::open(dir.path(), Arc::new(Careless(2))), Err(Error::WrongKey)));
    assert_eq!(bytes_of(dir.path()), before);
    assert!(Vault::open(dir.path(), Arc::new(Careless(1))).is_ok());
}

#[test]
fn every_trouble_of_the_key_store_is_its_own_state_and_changes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    drop(new_vault(dir.path(), &keys));
    let before = bytes_of(dir.path());
    for (trouble, state) in [
        (KeyError::Locked, VaultState::Locked),
        (KeyError::AuthRequired, VaultState::Locked),
        (KeyError::Unavailable, VaultState::KeyUnavailable),
        (KeyError::Lost, VaultState::KeyLost),
        (KeyError::Wrong, VaultState::WrongKey),
    ] {
        keys.fail_with(Some(trouble));
        assert_eq!(VaultState::of(&open(dir.path(), &keys).unwrap_err()), state);
        assert_eq!(bytes_of(dir.path()), before, "{trouble:?}");
    }
    keys.fail_with(None);
    assert_eq!(open(dir.path(), &keys).unwrap().state(), VaultState::Ready);
}

#[test]
fn no_vault_is_no_error_but_a_state_and_nothing_is_made_by_looking() {
    let dir = tempfile::tempdir().unwrap();
    let missing = dir.path().join("nobody");
    assert!(matches!(open(&missing, &TestKeys::new(1)), Err(Error::Absent)));
    assert!(!missing.exists());
}

#[test]
fn a_foreign_file_in_place_of_the_vault_is_refused_untouched() {
    let foreign: [(&str, Vec<u8>); 4] = [
        ("a plain database", plain_database()),
        ("random bytes", (0..40_960_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect()),
        ("an empty file", Vec::new()),
        ("zeros", vec![0; 8192]),
    ];
    for (what, bytes) in foreign {
        let dir = tempfile::tempdir().unwrap();
        let keys = TestKeys::new(1);
        drop(new_vault(dir.path(), &keys));
        std::fs::write(dir.path().join("vault.db"), bytes).unwrap();
        let before = bytes_of(dir.path());
        let error = open(dir.path(), &keys).unwrap_err();
        assert!(matches!(error, Error::Corrupt { moved_to: None }), "{what}: {error:?}");
        assert_eq!(bytes_of(dir.path()), before, "{what}");
    }
}

#[test]
fn a_database_of_another_program_under_our_own_key_is_refused_untouched() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    let vault = new_vault(dir.path(), &keys);
    vault.read(|c| Ok(c.pragma_update(None, "application_id", 7)?)).unwrap();
    drop(vault);
    // A read is rolled back, so the number is still ours; now change it for good.
    drop(open(dir.path(), &keys).expect("a read cannot change the vault"));
    set_header(dir.path(), &keys, "application_id", 7);
    let before = bytes_of(dir.path());
    assert!(matches!(open(dir.path(), &keys), Err(Error::Corrupt { .. })));
    assert_eq!(bytes_of(dir.path()), before);
}

#[test]
fn a_vault_of_a_newer_limber_is_refused_untouched() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    drop(new_vault(dir.path(), &keys));
    set_header(dir.path(), &keys, "user_version", i64::from(FORMAT) + 1);
    let before = bytes_of(dir.path());
    let error = open(dir.path(), &keys).unwrap_err();
    assert!(matches!(error, Error::NewerSchema { found, supported } if found == FORMAT + 1 && supported == FORMAT), "{error:?}");
    assert_eq!(bytes_of(dir.path()), before);
}

#[test]
fn the_same_refusals_hold_while_a_log_of_unfinished_business_lies_there() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    let crashed = tempfile::tempdir().unwrap();
    let vault = new_vault(dir.path(), &keys);
    journal::log(&vault, &now(MINUTE), moment(3, &[], None)).unwrap();
    // A copy of the files as a killed process leaves them.
    copy_folder(dir.path(), crashed.path());
    drop(vault);
    let before = bytes_of(crashed.path());
    assert!(!before["vault.db-wal"].is_empty());
    assert!(matches!(open(crashed.path(), &TestKeys::new(9)), Err(Error::WrongKey)));
    assert_eq!(bytes_of(crashed.path()), before);
    let vault = open(crashed.path(), &keys).expect("the next start needs no step");
    assert_eq!(whole_journal(&vault).len(), 1);
}

#[test]
fn a_second_process_is_turned_away_and_both_are_unharmed() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    let vault = new_vault(dir.path(), &keys);
    assert!(matches!(open(dir.path(), &keys), Err(Error::AlreadyOpen)));
    journal::log(&vault, &now(MINUTE), moment(2, &[], None)).unwrap();
    drop(vault);
    assert_eq!(whole_journal(&open(dir.path(), &keys).unwrap()).len(), 1);
}

#[test]
fn a_vault_is_never_made_over_another_and_its_key_is_never_replaced() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    drop(new_vault(dir.path(), &keys));
    let before = bytes_of(dir.path());
    assert!(matches!(Vault::create(dir.path(), keys.clone(), &now(0)), Err(Error::InvalidInput { .. })));
    assert_eq!(bytes_of(dir.path()), before);
    // The file was moved away: an empty journal in its place would hide that, so none is made and the state says so.
    let away = tempfile::tempdir().unwrap();
    std::fs::rename(dir.path().join("vault.db"), away.path().join("vault.db")).unwrap();
    let without = bytes_of(dir.path());
    assert!(matches!(open(dir.path(), &keys), Err(Error::Corrupt { .. })));
    assert!(matches!(Vault::open_or_create(dir.path(), keys.clone(), &now(0)), Err(Error::Corrupt { .. })));
    assert!(matches!(Vault::create(dir.path(), keys.clone(), &now(0)), Err(Error::Corrupt { .. })));
    assert_eq!(bytes_of(dir.path()), without);
    std::fs::rename(away.path().join("vault.db"), dir.path().join("vault.db")).unwrap();
    assert!(open(dir.path(), &keys).is_ok());
}

#[test]
fn a_strangers_key_copy_is_neither_believed_nor_written_over() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    drop(new_vault(dir.path(), &keys));
    let other = tempfile::tempdir().unwrap();
    drop(new_vault(other.path(), &TestKeys::new(2)));
    let strange = std::fs::read(other.path().join("key.a")).unwrap();
    let ours = std::fs::read(dir.path().join("key.a")).unwrap();
    for name in ["key.a", "key.b"] {
        std::fs::write(dir.path().join(name), &strange).unwrap();
        assert!(open(dir.path(), &keys).is_ok(), "the other copy is ours");
        assert_eq!(std::fs::read(dir.path().join(name)).unwrap(), strange);
        std::fs::write(dir.path().join(name), &ours).unwrap();
    }
}

#[test]
fn one_damaged_copy_of_the_key_heals_and_two_are_a_lost_key() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    drop(new_vault(dir.path(), &keys));
    let whole = bytes_of(dir.path());
    for name in ["key.a", "key.b"] {
        for damage in [b"garbage".as_slice(), b"", &whole["key.a"][..40]] {
            std::fs::write(dir.path().join(name), damage).unwrap();
            drop(open(dir.path(), &keys).unwrap());
            assert_eq!(bytes_of(dir.path())[name], whole[name], "{name} is whole again");
        }
    }
    for name in ["key.a", "key.b"] {
        std::fs::write(dir.path().join(name), b"garbage").unwrap();
    }
    assert!(matches!(open(dir.path(), &keys), Err(Error::KeyLost)));
    for name in ["key.a", "key.b"] {
        std::fs::remove_file(dir.path().join(name)).unwrap();
    }
    assert!(matches!(open(dir.path(), &keys), Err(Error::KeyLost)));
    // The database was not touched: with its key it opens.
    std::fs::write(dir.path().join("key.a"), &whole["key.a"]).unwrap();
    assert!(open(dir.path(), &keys).is_ok());
}

#[test]
fn creation_that_was_cut_off_leaves_no_vault_and_the_next_one_succeeds() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    drop(new_vault(dir.path(), &keys));
    let whole = bytes_of(dir.path());
    // As if the power went before the rename: keys of the first generation, the file only in staging, half of it.
    let cut = tempfile::tempdir().unwrap();
    let mut first = whole["key.a"].clone();
    first[5] = 1;
    let end = first.len() - 4;
    let sum = crc32fast::hash(&first[..end]).to_le_bytes();
    first[end..].copy_from_slice(&sum);
    for name in ["key.a", "key.b"] {
        std::fs::write(cut.path().join(name), &first).unwrap();
    }
    std::fs::create_dir(cut.path().join("staging")).unwrap();
    std::fs::write(cut.path().join("staging/new.db"), &whole["vault.db"][..5000]).unwrap();
    assert!(matches!(open(cut.path(), &keys), Err(Error::Absent)));
    let vault = Vault::open_or_create(cut.path(), keys.clone(), &now(0)).unwrap();
    journal::log(&vault, &now(MINUTE), moment(1, &[], None)).unwrap();
}

#[test]
fn a_panic_rolls_back_and_the_vault_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    let vault = new_vault(dir.path(), &keys);
    journal::log(&vault, &now(0), moment(4, &[], None)).unwrap();
    let error = vault
        .write(&now(MINUTE), |tx, _| -> limber_core::Result<()> {
            tx.execute("DELETE FROM entry", [])?;
            panic!("a fault of ours");
        })
        .unwrap_err();
    assert!(matches!(error, Error::Internal { id: "panic" }), "{error:?}");
    assert_eq!(whole_journal(&vault).len(), 1, "nothing of it happened");
    journal::log(&vault, &now(5 * MINUTE), moment(5, &[], None)).expect("the next write works");
    assert_eq!(vault.state(), VaultState::Ready);
}

#[test]
fn a_second_panic_within_a_minute_makes_the_vault_read_only() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    let vault = new_vault(dir.path(), &keys);
    journal::log(&vault, &now(0), moment(4, &[], None)).unwrap();
    let crash = |at: i64| vault.write(&now(at), |_, _| -> limber_core::Result<()> { panic!("again") });
    assert!(crash(0).is_err());
    assert!(crash(61_000).is_err());
    assert_eq!(vault.state(), VaultState::Ready, "they were over a minute apart");
    assert!(crash(62_000).is_err());
    assert_eq!(vault.state(), VaultState::Suspect);
    assert!(matches!(journal::log(&vault, &now(63_000), moment(1, &[], None)), Err(Error::ReadOnly)));
    assert_eq!(whole_journal(&vault).len(), 1, "reading still works");
    drop(vault);
    assert!(
        journal::log(&open(dir.path(), &keys).unwrap(), &now(64_000), moment(1, &[], None)).is_ok(),
        "a new start is a new chance"
    );
}

#[test]
fn a_panic_while_reading_is_an_error_and_reading_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    let vault = new_vault(dir.path(), &keys);
    let error = vault.read(|_| -> limber_core::Result<()> { panic!("a fault of ours") }).unwrap_err();
    assert!(matches!(error, Error::Internal { id: "panic" }));
    assert!(whole_journal(&vault).is_empty());
}

#[test]
fn a_provider_may_look_at_the_vault_while_it_is_asked_for_the_key() {
    use limber_core::vault::{KEY_BYTES, KEY_ID_BYTES, KeyProvider};
    use std::sync::{Arc, OnceLock};
    struct Curious(Arc<TestKeys>, OnceLock<Arc<Vault>>);
    impl KeyProvider for Curious {
        fn wrap(&self, id: &[u8; KEY_ID_BYTES], key: &[u8; KEY_BYTES]) -> Result<Vec<u8>, KeyError> {
            self.0.wrap(id, key)
        }
        fn unwrap(&self, id: &[u8; KEY_ID_BYTES], wrapped: &[u8]) -> Result<zeroize::Zeroizing<Vec<u8>>, KeyError> {
            if let Some(vault) = self.1.get() {
                // Would deadlock if the vault held its lock here.
                let _ = vault.state();
            }
            self.0.unwrap(id, wrapped)
        }
        fn delete(&self, id: &[u8; KEY_ID_BYTES]) -> Result<(), KeyError> {
            self.0.delete(id)
        }
    }
    let dir = tempfile::tempdir().unwrap();
    let curious = Arc::new(Curious(TestKeys::new(1), OnceLock::new()));
    let vault = Arc::new(Vault::create(dir.path(), curious.clone(), &now(0)).unwrap());
    curious.1.set(vault.clone()).unwrap();
    let _ = vault.read(|_| -> limber_core::Result<()> { panic!("so that it must open again") });
    assert!(whole_journal(&vault).is_empty());
    curious.1.get().unwrap().suspend().unwrap();
    vault.resume().unwrap();
}

#[test]
fn suspended_it_is_locked_at_rest_and_resumes_where_it_was() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    let vault = new_vault(dir.path(), &keys);
    journal::log(&vault, &now(0), moment(4, &[], None)).unwrap();
    vault.suspend().unwrap();
    assert_eq!(vault.state(), VaultState::Locked);
    assert!(!dir.path().join("vault.db-wal").exists());
    assert!(matches!(journal::today(&vault, &now(0)), Err(Error::Locked)));
    assert!(matches!(journal::log(&vault, &now(0), moment(4, &[], None)), Err(Error::Locked)));
    keys.fail_with(Some(KeyError::AuthRequired));
    assert!(matches!(vault.resume(), Err(Error::AuthRequired)));
    keys.fail_with(None);
    vault.resume().unwrap();
    assert_eq!(whole_journal(&vault).len(), 1);
}

#[test]
fn sixteen_threads_on_small_stacks_write_and_none_is_lost() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    let vault = std::sync::Arc::new(new_vault(dir.path(), &keys));
    let threads: Vec<_> = (0..16_i64)
        .map(|thread| {
            let vault = vault.clone();
            // iOS gives a foreign thread 512 KiB; half of it must do.
            let work = move || {
                for step in 0..10 {
                    journal::log(
                        &vault,
                        &now(thread * 100 + step),
                        moment(thread % 11, &["buttock.right"], Some("from a thread")),
                    )
                    .unwrap();
                    journal::today(&vault, &now(10_000)).unwrap();
                }
            };
            std::thread::Builder::new().stack_size(256 * 1024).spawn(work).unwrap()
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    assert_eq!(whole_journal(&vault).len(), 160);
    assert_eq!(vault.diagnose().unwrap().commits, 160);
}

#[test]
fn the_vault_is_hardened_as_designed() {
    let dir = tempfile::tempdir().unwrap();
    let keys = TestKeys::new(1);
    let vault = new_vault(dir.path(), &keys);
    let settings = [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("locking_mode", "exclusive"),
        ("secure_delete", "1"),
        ("foreign_keys", "1"),
        ("cell_size_check", "1"),
        ("trusted_schema", "0"),
        ("mmap_size", "0"),
        ("temp_store", "2"),
        ("wal_autocheckpoint", "200"),
        ("journal_size_limit", "0"),
        ("fullfsync", "1"),
        ("checkpoint_fullfsync", "1"),
        ("cache_size", "-4096"),
        ("auto_vacuum", "0"),
        ("application_id", "1280131666"),
        ("user_version", "1"),
        ("cipher_memory_security", "1"),
    ];
    vault
        .read(|c| {
            for (pragma, wanted) in settings {
                let value: rusqlite::types::Value = c.pragma_query_value(None, pragma, |row| row.get(0))?;
                let text = match value {
                    rusqlite::types::Value::Integer(number) => number.to_string(),
                    rusqlite::types::Value::Text(text) => text,
                    other => format!("{other:?}"),
                };
                assert_eq!(text, wanted, "{pragma}");
            }
            Ok(())
        })
        .unwrap();
    assert!(!dir.path().join("vault.db-shm").exists());
    assert!(rusqlite::version_number() >= 3_051_003, "older versions can lose a commit when the log is reset");
    vault
        .write(&now(0), |tx, _| {
            for refused in [
                "ATTACH ':memory:' AS other",
                "SELECT load_extension('x')",
                "CREATE VIEW v AS SELECT 1; SELECT * FROM v",
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'x'",
            ] {
                assert!(tx.execute_batch(refused).is_err(), "{refused}");
            }
            Ok(())
        })
        .unwrap();
    let diagnosis = vault.diagnose().unwrap();
    assert_eq!((diagnosis.provider.as_str(), diagnosis.faults.len()), ("limber-cipher", 0));
    assert!(diagnosis.cipher.starts_with("4."), "{diagnosis:?}");
}

#[test]
fn a_query_that_never_ends_is_interrupted() {
    let dir = tempfile::tempdir().unwrap();
    let vault = new_vault(dir.path(), &TestKeys::new(1));
    let endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n";
    let error = vault.read(|c| Ok(c.query_row(endless, [], |row| row.get::<_, i64>(0))?)).unwrap_err();
    assert!(matches!(error, Error::Cancelled { .. }), "{error:?}");
    assert!(whole_journal(&vault).is_empty(), "the next query has its own budget");
}

/// Files of format 1 as the first release wrote them: every later build must read them.
#[test]
fn the_frozen_vault_of_format_1_opens_with_every_entry() {
    let dir = tempfile::tempdir().unwrap();
    copy_folder(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/format-1"), dir.path());
    let keys = TestKeys::new(1);
    let vault = open(dir.path(), &keys).unwrap();
    let entries = whole_journal(&vault);
    let notes: Vec<Option<&str>> = entries.iter().map(|entry| entry.note.as_deref()).collect();
    assert_eq!(notes, [Some("later the same day"), Some("e\u{301} 👩‍🦽 שלום \0 end"), None, Some("in the trash")]);
    assert_eq!(entries[1].places, [common::place("buttock.left"), common::place("groin.left")]);
    assert_eq!(entries[2].stamp.local_date, "2026-11-24");
    assert_eq!(journal::can_undo(&vault).unwrap(), Some(journal::ChangeKind::Delete));
    let undone = journal::undo(&vault, &now(common::DAY)).unwrap();
    assert_eq!(undone.entry.unwrap().note.as_deref(), Some("in the trash"));
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

fn plain_database() -> Vec<u8> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("plain.db");
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute_batch("CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('hello')").unwrap();
    drop(connection);
    std::fs::read(path).unwrap()
}

/// Changes a number in the header of a vault that is not open, as another program with the key could.
fn set_header(dir: &std::path::Path, keys: &TestKeys, pragma: &str, value: i64) {
    let key = keys.wrapped.lock().unwrap().unwrap();
    let envelope = std::fs::read(dir.join("key.a")).unwrap();
    let salt = &envelope[13..29];
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let connection = rusqlite::Connection::open(dir.join("vault.db")).unwrap();
    connection.execute_batch(&format!("PRAGMA key = \"x'{}{}'\"", hex(&key), hex(salt))).unwrap();
    connection.pragma_update(None, pragma, value).unwrap();
}
