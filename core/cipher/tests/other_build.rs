//! Databases made by another SQLCipher 4 build open here, row for row. `data/make.py` says which build and makes them.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

const RAW_KEY: &str = "x'c0ffee0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1df0e0d0c0b0a090807060504030201000'";
const PASSPHRASE: &str = "it's a señor's p\"ass 🗝 phrase";

type Row = (i64, String, i64, Option<Vec<u8>>);

fn expected() -> Vec<Row> {
    vec![
        (1, "Knee pain going down stairs".into(), 4, None),
        (2, "Rücken steif, ça va mieux, 膝が痛い".into(), 7, Some(vec![0x00, 0x01, 0xfe, 0xff])),
        (3, "🦵🏽🔥 after 👩‍👩‍👧 walk".into(), 0, Some(vec![])),
        (4, format!("long: {}", "0123456789".repeat(500)), 10, None),
    ]
}

fn all_rows(db: &Connection) -> Vec<Row> {
    let mut statement = db.prepare("SELECT id, words, nrs, extra FROM note ORDER BY id").unwrap();
    let read = |row: &rusqlite::Row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
    statement.query_map([], read).unwrap().map(Result::unwrap).collect()
}

fn pragma(db: &Connection, name: &str) -> Vec<String> {
    let mut statement = db.prepare(&format!("PRAGMA {name}")).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn committed(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(file)
}

fn check(file: &str, key: &str) {
    limber_cipher::link();

    // As it is, read only.
    let db = Connection::open_with_flags(committed(file), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    db.pragma_update(None, "key", key).unwrap();
    assert_eq!(all_rows(&db), expected());
    assert_eq!(pragma(&db, "cipher_integrity_check"), [""; 0]);
    assert_eq!(pragma(&db, "integrity_check"), ["ok"]);
    assert_eq!(db.query_row("PRAGMA user_version", [], |row| row.get::<_, i64>(0)).unwrap(), 42);
    drop(db);

    // A copy, written to by us: the page that the other build made and the one that we made live together.
    let folder = TempDir::new().unwrap();
    let copy = folder.path().join(file);
    fs::copy(committed(file), &copy).unwrap();
    let mut more = expected();
    more.push((5, "ours".into(), 1, None));
    for write in [true, false] {
        let db = Connection::open(&copy).unwrap();
        db.pragma_update(None, "key", key).unwrap();
        if write {
            db.execute_batch("INSERT INTO note VALUES (5, 'ours', 1, NULL)").unwrap();
        }
        assert_eq!(all_rows(&db), more);
        assert_eq!(pragma(&db, "cipher_integrity_check"), [""; 0]);
        assert_eq!(pragma(&db, "integrity_check"), ["ok"]);
    }
}

#[test]
fn a_database_with_a_raw_key_opens() {
    check("other-build.db", RAW_KEY);
    // SQLCipher takes a raw key of the wrong length for a passphrase and says nothing. The salt at the start of the file
    // shows that neither side did.
    let salt = [0xf0, 0xe0, 0xd0, 0xc0, 0xb0, 0xa0, 0x90, 0x80, 0x70, 0x60, 0x50, 0x40, 0x30, 0x20, 0x10, 0x00];
    assert!(fs::read(committed("other-build.db")).unwrap().starts_with(&salt));
}

#[test]
fn a_database_with_a_passphrase_opens() {
    check("other-build-passphrase.db", PASSPHRASE);
}
