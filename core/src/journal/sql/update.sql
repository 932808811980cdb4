UPDATE entry
   SET kind = ?2, pain_now = ?3, note = ?4, utc_ms = ?5, offset_s = ?6, tz = ?7, local_date = ?8, journal_day = ?9,
       clock_suspect = ?10, edited_seq = ?11, deleted_ms = ?12
 WHERE id = ?1
