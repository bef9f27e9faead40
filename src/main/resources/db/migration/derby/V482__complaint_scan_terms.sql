-- The table of the terms of scans has the name of its entity.
DROP TRIGGER network_places_issue_not_updated;
DROP TRIGGER network_places_issue_not_deleted;
RENAME TABLE network_places_issue TO scan_terms_issue;
CREATE TRIGGER scan_terms_issue_not_updated NO CASCADE BEFORE UPDATE ON scan_terms_issue FOR EACH STATEMENT
  SELECT CAST('scan_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER scan_terms_issue_not_deleted NO CASCADE BEFORE DELETE ON scan_terms_issue FOR EACH STATEMENT
  SELECT CAST('scan_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
