INSERT INTO entry (seq, id, kind, pain_now, note, utc_ms, offset_s, tz, local_date, journal_day,
                   clock_suspect, created_ms, edited_seq, deleted_ms)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
