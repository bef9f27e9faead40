CREATE TRIGGER association_case_entry_not_updated NO CASCADE BEFORE UPDATE ON association_case_entry FOR EACH STATEMENT
  SELECT CAST('association_case_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER association_case_entry_not_deleted NO CASCADE BEFORE DELETE ON association_case_entry FOR EACH STATEMENT
  SELECT CAST('association_case_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
