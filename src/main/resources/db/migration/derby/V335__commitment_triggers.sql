CREATE TRIGGER return_entry_not_updated NO CASCADE BEFORE UPDATE ON return_entry FOR EACH STATEMENT
  SELECT CAST('return_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER return_entry_not_deleted NO CASCADE BEFORE DELETE ON return_entry FOR EACH STATEMENT
  SELECT CAST('return_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER return_contact_access_not_updated NO CASCADE BEFORE UPDATE ON return_contact_access FOR EACH STATEMENT
  SELECT CAST('return_contact_access is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER return_contact_access_not_deleted NO CASCADE BEFORE DELETE ON return_contact_access FOR EACH STATEMENT
  SELECT CAST('return_contact_access is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER return_pledge_not_updated NO CASCADE BEFORE UPDATE ON return_pledge FOR EACH STATEMENT
  SELECT CAST('return_pledge is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER return_pledge_not_deleted NO CASCADE BEFORE DELETE ON return_pledge FOR EACH STATEMENT
  SELECT CAST('return_pledge is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER return_terms_issue_not_updated NO CASCADE BEFORE UPDATE ON return_terms_issue FOR EACH STATEMENT
  SELECT CAST('return_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER return_terms_issue_not_deleted NO CASCADE BEFORE DELETE ON return_terms_issue FOR EACH STATEMENT
  SELECT CAST('return_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
