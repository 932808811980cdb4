"""Makes the two databases in this folder with another SQLCipher than ours.

The committed files were made by sqlcipher3-binary 0.6.0 from PyPI: SQLCipher 4.12.0 community on SQLite 3.51.1, provider
openssl (OpenSSL 3.5.4), everything else at SQLCipher's defaults. Remake them only if they have to hold something new:

    python3 -m venv VENV && VENV/bin/pip install sqlcipher3-binary
    VENV/bin/python make.py

Every page gets a random IV, so the bytes are different each time; the rows are not. `tests/other_build.rs` reads them and
has the same keys and rows.
"""

import pathlib

from sqlcipher3 import dbapi2 as sqlite

HERE = pathlib.Path(__file__).parent

# 32 bytes of key, then 16 of salt.
RAW_KEY = "c0ffee0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d" + "f0e0d0c0b0a090807060504030201000"
PASSPHRASE = "it's a señor's p\"ass 🗝 phrase"

ROWS = [
    (1, "Knee pain going down stairs", 4, None),
    (2, "Rücken steif, ça va mieux, 膝が痛い", 7, b"\x00\x01\xfe\xff"),
    (3, "🦵🏽🔥 after 👩‍👩‍👧 walk", 0, b""),
    (4, "long: " + "0123456789" * 500, 10, None),
]


def make(name, key):
    path = HERE / name
    path.unlink(missing_ok=True)
    db = sqlite.connect(str(path))
    db.execute("PRAGMA key = '" + key.replace("'", "''") + "'")
    db.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL, nrs INTEGER NOT NULL, extra BLOB) STRICT")
    db.executemany("INSERT INTO note VALUES (?, ?, ?, ?)", ROWS)
    db.execute("PRAGMA user_version = 42")
    db.commit()
    for pragma in ["cipher_version", "cipher_provider", "cipher_provider_version"]:
        print(name, pragma, db.execute("PRAGMA " + pragma).fetchone()[0])
    db.close()


make("other-build.db", f"x'{RAW_KEY}'")
make("other-build-passphrase.db", PASSPHRASE)
