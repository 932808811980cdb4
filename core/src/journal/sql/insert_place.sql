INSERT INTO entry_place (entry_seq, region, side, score) VALUES (?1, ?2, ?3, ?4)
