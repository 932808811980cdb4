-- Format 1: entries with their places, undo, settings, results of the self-check, and the vault's own counters.
-- Never edited once released; a test holds its hash. All tables are STRICT; codes are text, never numbers.

-- One row: what the vault knows about itself.
CREATE TABLE meta (
  id                 INTEGER PRIMARY KEY CHECK (id = 1),
  commit_seq         INTEGER NOT NULL CHECK (commit_seq >= 0), -- grows by one with each commit, never goes back
  min_reader_version INTEGER NOT NULL,                         -- oldest format number that may still read this file
  created_ms         INTEGER NOT NULL
) STRICT;

-- A pain log. `seq` is the order of insertion and is never used twice; `id` names the entry for ever.
CREATE TABLE entry (
  seq           INTEGER PRIMARY KEY AUTOINCREMENT,
  id            BLOB    NOT NULL UNIQUE CHECK (length(id) = 16),
  kind          TEXT    NOT NULL CHECK (kind IN ('moment', 'day', 'week')),
  pain_now      INTEGER CHECK (pain_now BETWEEN 0 AND 10),     -- NRS: 0 none, 10 the worst imaginable
  note          TEXT    CHECK (octet_length(note) <= 40000),   -- as typed, any UTF-8, NUL too
  utc_ms        INTEGER NOT NULL,                              -- when it was, not when it was written down
  offset_s      INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  tz            TEXT    NOT NULL CHECK (octet_length(tz) BETWEEN 1 AND 64),
  local_date    TEXT    NOT NULL CHECK (length(local_date) = 10),
  journal_day   TEXT    NOT NULL CHECK (length(journal_day) = 10), -- decides the day; frozen with the day start of then
  clock_suspect INTEGER NOT NULL CHECK (clock_suspect IN (0, 1)),
  created_ms    INTEGER NOT NULL,
  edited_seq    INTEGER,                                       -- commit_seq of the last edit
  deleted_ms    INTEGER                                        -- in the trash since
) STRICT;
CREATE INDEX entry_by_day ON entry (journal_day, utc_ms, seq);

-- Where it hurts: a region with a side, each with its own number if the person gave one.
CREATE TABLE entry_place (
  entry_seq INTEGER NOT NULL REFERENCES entry (seq) ON DELETE CASCADE,
  region    TEXT    NOT NULL,
  side      TEXT    NOT NULL CHECK (side IN ('left', 'right', 'middle')),
  score     INTEGER CHECK (score BETWEEN 0 AND 10),
  PRIMARY KEY (entry_seq, region, side)
) STRICT, WITHOUT ROWID;

-- The change log behind "undo": images of the rows before and after, as JSON, in the commit of the change itself.
CREATE TABLE undo (
  seq    INTEGER PRIMARY KEY AUTOINCREMENT,
  kind   TEXT    NOT NULL CHECK (kind IN ('log', 'edit', 'delete', 'restore', 'undo')),
  before TEXT,
  after  TEXT,
  at_ms  INTEGER NOT NULL
) STRICT;

-- What the person chose, by name.
CREATE TABLE setting (
  key   TEXT PRIMARY KEY CHECK (octet_length(key) BETWEEN 1 AND 64),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Finished self-checks, with the words as they were shown: a later content never rewrites what somebody was told.
CREATE TABLE check_result (
  seq             INTEGER PRIMARY KEY AUTOINCREMENT,
  utc_ms          INTEGER NOT NULL,
  offset_s        INTEGER NOT NULL CHECK (offset_s BETWEEN -64800 AND 64800),
  tz              TEXT    NOT NULL,
  local_date      TEXT    NOT NULL CHECK (length(local_date) = 10),
  level           TEXT    NOT NULL CHECK (level IN ('self_care', 'routine', 'soon', 'same_day', 'emergency')),
  action          TEXT,                                        -- the first of whom to see; none at self_care
  exercise        TEXT    NOT NULL CHECK (exercise IN ('none', 'walk', 'gentle', 'all')),
  findings        TEXT    NOT NULL,                            -- JSON list of ids
  answers         TEXT    NOT NULL,                            -- JSON as it was answered
  shown           TEXT    NOT NULL,                            -- JSON of the result as it was shown
  language        TEXT    NOT NULL,
  content_version TEXT    NOT NULL,
  content_hash    TEXT    NOT NULL,
  seen_ms         INTEGER,                                     -- the person said that a clinician saw them
  created_ms      INTEGER NOT NULL
) STRICT;
