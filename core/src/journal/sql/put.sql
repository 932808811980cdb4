INSERT INTO entry (seq, id, kind, pain_now, note, utc_ms, offset_s, tz, local_date, journal_day,
                   clock_suspect, created_ms, edited_seq, deleted_ms)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
    ON CONFLICT DO UPDATE
   SET kind = excluded.kind, pain_now = excluded.pain_now, note = excluded.note, utc_ms = excluded.utc_ms,
       offset_s = excluded.offset_s, tz = excluded.tz, local_date = excluded.local_date, journal_day = excluded.journal_day,
       clock_suspect = excluded.clock_suspect, edited_seq = excluded.edited_seq, deleted_ms = excluded.deleted_ms
 WHERE entry.id = excluded.id AND entry.seq = excluded.seq
