INSERT INTO check_result (utc_ms, offset_s, tz, local_date, level, action, exercise, findings, answers, shown, language,
                          content_version, content_hash, created_ms)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
