-- Issues of the law library are append-only.
CREATE TRIGGER law_library_issue_not_updated NO CASCADE BEFORE UPDATE ON law_library_issue
  FOR EACH STATEMENT
  SELECT CAST('law_library_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER law_library_issue_not_deleted NO CASCADE BEFORE DELETE ON law_library_issue
  FOR EACH STATEMENT
  SELECT CAST('law_library_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
