SELECT seq, id, kind, pain_now, note, utc_ms, offset_s, tz, local_date, journal_day,
       clock_suspect, created_ms, edited_seq, deleted_ms,
       (SELECT json_group_array(json_object('region', region, 'side', side, 'score', score) ORDER BY region, side)
          FROM entry_place WHERE entry_seq = entry.seq) AS places
  FROM entry
 WHERE deleted_ms IS NULL
   AND (journal_day, utc_ms, seq) < (?1, ?2, ?3)
 ORDER BY journal_day DESC, utc_ms DESC, seq DESC
 LIMIT ?4
