"""Opens a database of ours with another SQLCipher build, the opposite of `other_build.rs`.

    python3 -m venv VENV && VENV/bin/pip install sqlcipher3-binary
    VENV/bin/python other_build.py FILE KEY

KEY is 96 hex digits: 32 bytes of key, 16 of salt. It is for databases made by tests; a person's key must never be on a
command line. Prints {"version", "provider", "integrity", "tables"} as JSON, where "integrity" holds what
`cipher_integrity_check` and `integrity_check` found and is empty when all is well. Exits with 1 on any failure.
"""

import json
import pathlib
import re
import sys

from sqlcipher3 import dbapi2 as sqlite


def examine(file, key):
    # Read and write but do not create: a missing file must be a failure. WAL needs to write.
    db = sqlite.connect(pathlib.Path(file).resolve().as_uri() + "?mode=rw", uri=True)
    try:
        db.execute(f"PRAGMA key = \"x'{key}'\"")
        one = lambda sql: db.execute(sql).fetchone()[0]
        column = lambda sql: [row[0] for row in db.execute(sql)]
        report = {
            "version": one("PRAGMA cipher_version"),
            "provider": one("PRAGMA cipher_provider"),
            "integrity": column("PRAGMA cipher_integrity_check"),
            "tables": {},
        }
        # Damaged pages cannot be read, so there is nothing to ask for after that.
        if not report["integrity"]:
            report["integrity"] = [found for found in column("PRAGMA integrity_check") if found != "ok"]
            for name in column("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"):
                report["tables"][name] = one('SELECT count(*) FROM "' + name.replace('"', '""') + '"')
        return report
    finally:
        db.close()


def main(arguments):
    if len(arguments) != 2 or not re.fullmatch("[0-9a-fA-F]{96}", arguments[1]):
        print("usage: other_build.py FILE KEY (96 hex digits)", file=sys.stderr)
        return 1
    try:
        report = examine(*arguments)
    except sqlite.Error as error:
        print(f"{arguments[0]}: {error}", file=sys.stderr)
        return 1
    print(json.dumps(report, ensure_ascii=False, indent=2))
    return 1 if report["integrity"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
