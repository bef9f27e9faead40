CREATE TRIGGER compensation_entry_not_updated NO CASCADE BEFORE UPDATE ON compensation_entry FOR EACH STATEMENT
  SELECT CAST('compensation_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER compensation_entry_not_deleted NO CASCADE BEFORE DELETE ON compensation_entry FOR EACH STATEMENT
  SELECT CAST('compensation_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER compensation_statement_not_updated NO CASCADE BEFORE UPDATE ON compensation_statement FOR EACH STATEMENT
  SELECT CAST('compensation_statement is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER compensation_statement_not_deleted NO CASCADE BEFORE DELETE ON compensation_statement FOR EACH STATEMENT
  SELECT CAST('compensation_statement is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER compensation_terms_issue_not_updated NO CASCADE BEFORE UPDATE ON compensation_terms_issue FOR EACH STATEMENT
  SELECT CAST('compensation_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER compensation_terms_issue_not_deleted NO CASCADE BEFORE DELETE ON compensation_terms_issue FOR EACH STATEMENT
  SELECT CAST('compensation_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
