SELECT (SELECT json_group_array(json_object('region', region, 'side', side) ORDER BY region, side)
          FROM entry_place WHERE entry_seq = entry.seq)
  FROM entry
 WHERE deleted_ms IS NULL
   AND EXISTS (SELECT 1 FROM entry_place WHERE entry_seq = entry.seq)
 ORDER BY seq DESC
 LIMIT 1
