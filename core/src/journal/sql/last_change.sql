SELECT seq, kind, before, after, at_ms FROM undo ORDER BY seq DESC
