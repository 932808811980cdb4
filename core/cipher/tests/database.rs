//! Whole databases through rusqlite: what is on the disk, and what a wrong key or a flipped bit does.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::fs;
use std::path::Path;

use rusqlite::{Connection, ErrorCode};
use tempfile::TempDir;

/// 32 bytes of key and 16 of salt, as `vault` passes them: no passphrase, so no PBKDF2 in between.
const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f";
const PAGE: usize = 4096;
/// The last bytes of every page: 16 of IV, 64 of HMAC.
const RESERVE: usize = 80;
const SECRET: &str = "Knee pain going down stairs";

fn open(path: &Path, key: &str) -> Connection {
    limber_cipher::link();
    let db = Connection::open(path).unwrap();
    // SQLCipher reports a wrong key on stderr, and here wrong keys are the point.
    db.execute_batch("PRAGMA cipher_log_level = NONE").unwrap();
    db.pragma_update(None, "key", format!("x'{key}'")).unwrap();
    db
}

/// A table over several pages, closed again.
fn write(path: &Path) {
    let db = open(path, KEY);
    db.execute_batch("CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT; BEGIN").unwrap();
    for id in 0..500 {
        db.execute("INSERT INTO note VALUES (?1, ?2)", (id, format!("{SECRET}, day {id}"))).unwrap();
    }
    db.execute_batch("COMMIT").unwrap();
    db.close().unwrap();
}

fn rows(db: &Connection, pragma: &str) -> Vec<String> {
    let mut statement = db.prepare(&format!("PRAGMA {pragma}")).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

fn refused(db: &Connection) -> bool {
    let error = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0)).unwrap_err();
    error.sqlite_error_code() == Some(ErrorCode::NotADatabase)
}

#[test]
fn sqlcipher_uses_this_provider() {
    // Each of these answers comes through a field of the table, so a field out of place shows here.
    let folder = TempDir::new().unwrap();
    let db = open(&folder.path().join("a.db"), KEY);
    assert_eq!(rows(&db, "cipher_provider"), [limber_cipher::PROVIDER_NAME.to_str().unwrap()]);
    assert_eq!(rows(&db, "cipher_provider_version"), [env!("CARGO_PKG_VERSION")]);
    assert_eq!(rows(&db, "cipher"), ["aes-256-cbc"]);
    assert_eq!(rows(&db, "cipher_fips_status"), ["0"]);
    assert_eq!(rows(&db, "cipher_add_random = \"x'0102'\""), ["0"]);
    assert_eq!(rows(&db, "cipher_hmac_algorithm"), ["HMAC_SHA512"]);
    assert_eq!(rows(&db, "cipher_page_size"), ["4096"]);
}

#[test]
fn the_table_was_compared_with_this_version_of_sqlcipher() {
    // On another version: compare `struct sqlcipher_provider` in its source with src/provider.rs, then change this line.
    let folder = TempDir::new().unwrap();
    let db = open(&folder.path().join("a.db"), KEY);
    let version = rows(&db, "cipher_version");
    assert!(version[0].starts_with("4.19."), "{version:?}");
}

#[test]
fn what_is_written_is_unreadable_without_the_key_and_complete_with_it() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.db");
    write(&path);

    let bytes = fs::read(&path).unwrap();
    assert!(bytes.len() > 4 * PAGE && bytes.len().is_multiple_of(PAGE));
    assert_eq!(bytes[..16], [32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47], "the salt, in the open");
    for text in ["SQLite format 3", "CREATE TABLE", "note", SECRET] {
        assert!(!contains(&bytes, text), "{text:?} is in the file");
    }

    let db = open(&path, KEY);
    let count: i64 =
        db.query_row("SELECT count(*) FROM note WHERE words = ?1 || ', day ' || id", [SECRET], |row| row.get(0)).unwrap();
    assert_eq!(count, 500);
    assert_eq!(rows(&db, "cipher_integrity_check"), [""; 0]);
    assert_eq!(rows(&db, "integrity_check"), ["ok"]);
}

#[test]
fn the_write_ahead_log_is_unreadable_too() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.db");
    write(&path);
    let db = open(&path, KEY);
    db.execute_batch("PRAGMA journal_mode = WAL; UPDATE note SET words = words || ', again'").unwrap();

    let log = fs::read(folder.path().join("a.db-wal")).unwrap();
    assert!(log.len() > PAGE);
    assert!(!contains(&log, SECRET));

    let other = open(&path, KEY);
    let count: i64 = other.query_row("SELECT count(*) FROM note WHERE words LIKE '%, again'", [], |row| row.get(0)).unwrap();
    assert_eq!(count, 500);
}

#[test]
fn the_same_rows_under_the_same_key_give_another_file() {
    // Every page gets a fresh IV.
    let folder = TempDir::new().unwrap();
    let (one, two) = (folder.path().join("one.db"), folder.path().join("two.db"));
    write(&one);
    write(&two);
    let (one, two) = (fs::read(one).unwrap(), fs::read(two).unwrap());
    assert_eq!(one.len(), two.len());
    for (page, (one, two)) in one.chunks(PAGE).zip(two.chunks(PAGE)).enumerate() {
        assert_ne!(one[PAGE - RESERVE..], two[PAGE - RESERVE..], "page {}", page + 1);
        assert_ne!(one[16..64], two[16..64], "page {}", page + 1);
    }
}

#[test]
fn a_wrong_key_is_refused_and_the_file_stays_as_it_was() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.db");
    write(&path);
    let before = fs::read(&path).unwrap();

    let wrong_key = KEY.replacen("00", "80", 1);
    let wrong_salt = KEY.replacen("2f", "af", 1);
    for wrong in [&wrong_key, &wrong_salt] {
        assert_ne!(wrong, KEY);
        assert!(refused(&open(&path, wrong)));
    }
    let no_key = Connection::open(&path).unwrap();
    assert!(refused(&no_key));

    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(rows(&open(&path, KEY), "cipher_integrity_check"), [""; 0]);
}

#[test]
fn a_flipped_bit_in_any_page_is_found() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.db");
    write(&path);
    let good = fs::read(&path).unwrap();

    for page in 0..good.len() / PAGE {
        // One bit in the ciphertext, one in the IV, one in the HMAC; another bit and another place for every page.
        // The ciphertext of page 1 starts after the salt.
        for at in [16 + page * 97, PAGE - RESERVE + page % 16, PAGE - RESERVE + 16 + page % 64] {
            let mut bad = good.clone();
            bad[page * PAGE + at] ^= 1 << (page % 8);
            fs::write(&path, &bad).unwrap();
            let found = rows(&open(&path, KEY), "cipher_integrity_check");
            assert_eq!(found, [format!("HMAC verification failed for page {}", page + 1)], "byte {at}");
        }
    }
}

#[test]
fn two_swapped_pages_are_found() {
    // Both are good pages under the right key; only the page number in the HMAC tells them apart.
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.db");
    write(&path);
    let mut bytes = fs::read(&path).unwrap();
    let (second, third) = bytes[PAGE..3 * PAGE].split_at_mut(PAGE);
    second.swap_with_slice(third);
    fs::write(&path, &bytes).unwrap();
    let found = rows(&open(&path, KEY), "cipher_integrity_check");
    assert_eq!(found, ["HMAC verification failed for page 2", "HMAC verification failed for page 3"]);
}

#[test]
fn a_new_key_replaces_the_old_one() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("a.db");
    write(&path);
    let new = KEY.replacen("00", "80", 1);
    let db = open(&path, KEY);
    db.pragma_update(None, "rekey", format!("x'{new}'")).unwrap();
    db.close().unwrap();

    assert!(refused(&open(&path, KEY)));
    let db = open(&path, &new);
    assert_eq!(rows(&db, "cipher_integrity_check"), [""; 0]);
    assert_eq!(rows(&db, "integrity_check"), ["ok"]);
}

#[test]
fn the_older_formats_work_as_well() {
    // SHA-1 with 64,000 rounds is SQLCipher 3; SHA-256 is only reached by asking for it.
    let folder = TempDir::new().unwrap();
    for hash in ["SHA1", "SHA256", "SHA512"] {
        let path = folder.path().join(hash);
        let open = || {
            limber_cipher::link();
            let db = Connection::open(&path).unwrap();
            db.pragma_update(None, "key", "a passphrase, not a raw key").unwrap();
            let settings = format!(
                "PRAGMA kdf_iter = 64000; PRAGMA cipher_hmac_algorithm = HMAC_{hash};
                 PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_{hash}"
            );
            db.execute_batch(&settings).unwrap();
            db
        };
        open().execute_batch("CREATE TABLE t (x); INSERT INTO t VALUES (7)").unwrap();
        let db = open();
        assert_eq!(db.query_row("SELECT x FROM t", [], |row| row.get::<_, i64>(0)).unwrap(), 7);
        assert_eq!(rows(&db, "cipher_integrity_check"), [""; 0]);
    }
}
