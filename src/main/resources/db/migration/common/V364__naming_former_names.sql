-- Former signs and registered names of a title, the last first, one a line: the search finds a unit by them.

ALTER TABLE title ADD COLUMN formernames VARCHAR(1000);

UPDATE title SET formernames = COALESCE(formernames || '
', '') || (SELECT e.valuebefore FROM title_event e WHERE e.title = title.number
    AND e.particular IN ('SIGN_NAME', 'REGISTERED_NAME') AND 0 = (SELECT COUNT(*) FROM title_event l
      WHERE l.title = e.title AND l.particular IN ('SIGN_NAME', 'REGISTERED_NAME') AND l.seq > e.seq))
  WHERE EXISTS (SELECT e.seq FROM title_event e WHERE e.title = title.number AND LENGTH(e.valuebefore) > 0
    AND e.valuebefore <> title.signname AND e.valuebefore <> title.registeredname
    AND e.particular IN ('SIGN_NAME', 'REGISTERED_NAME') AND 0 = (SELECT COUNT(*) FROM title_event l
      WHERE l.title = e.title AND l.particular IN ('SIGN_NAME', 'REGISTERED_NAME') AND l.seq > e.seq));

UPDATE title SET formernames = COALESCE(formernames || '
', '') || (SELECT e.valuebefore FROM title_event e WHERE e.title = title.number
    AND e.particular IN ('SIGN_NAME', 'REGISTERED_NAME') AND 1 = (SELECT COUNT(*) FROM title_event l
      WHERE l.title = e.title AND l.particular IN ('SIGN_NAME', 'REGISTERED_NAME') AND l.seq > e.seq))
  WHERE EXISTS (SELECT e.seq FROM title_event e WHERE e.title = title.number AND LENGTH(e.valuebefore) > 0
    AND e.valuebefore <> title.signname AND e.valuebefore <> title.registeredname
    AND e.particular IN ('SIGN_NAME', 'REGISTERED_NAME') AND 1 = (SELECT COUNT(*) FROM title_event l
      WHERE l.title = e.title AND l.particular IN ('SIGN_NAME', 'REGISTERED_NAME') AND l.seq > e.seq));

UPDATE title SET formernames = COALESCE(formernames || '
', '') || (SELECT e.valuebefore FROM title_event e WHERE e.title = title.number
    AND e.particular IN ('SIGN_NAME', 'REGISTERED_NAME') AND 2 = (SELECT COUNT(*) FROM title_event l
      WHERE l.title = e.title AND l.particular IN ('SIGN_NAME', 'REGISTERED_NAME') AND l.seq > e.seq))
  WHERE EXISTS (SELECT e.seq FROM title_event e WHERE e.title = title.number AND LENGTH(e.valuebefore) > 0
    AND e.valuebefore <> title.signname AND e.valuebefore <> title.registeredname
    AND e.particular IN ('SIGN_NAME', 'REGISTERED_NAME') AND 2 = (SELECT COUNT(*) FROM title_event l
      WHERE l.title = e.title AND l.particular IN ('SIGN_NAME', 'REGISTERED_NAME') AND l.seq > e.seq));
