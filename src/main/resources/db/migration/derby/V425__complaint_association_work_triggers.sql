CREATE TRIGGER association_activity_entry_not_updated NO CASCADE BEFORE UPDATE ON association_activity_entry FOR EACH STATEMENT
  SELECT CAST('association_activity_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER association_activity_entry_not_deleted NO CASCADE BEFORE DELETE ON association_activity_entry FOR EACH STATEMENT
  SELECT CAST('association_activity_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER test_entry_not_updated NO CASCADE BEFORE UPDATE ON test_entry FOR EACH STATEMENT
  SELECT CAST('test_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER test_entry_not_deleted NO CASCADE BEFORE DELETE ON test_entry FOR EACH STATEMENT
  SELECT CAST('test_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER association_terms_issue_not_updated NO CASCADE BEFORE UPDATE ON association_terms_issue FOR EACH STATEMENT
  SELECT CAST('association_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER association_terms_issue_not_deleted NO CASCADE BEFORE DELETE ON association_terms_issue FOR EACH STATEMENT
  SELECT CAST('association_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
