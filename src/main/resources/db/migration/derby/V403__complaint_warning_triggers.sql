CREATE TRIGGER warning_entry_not_updated NO CASCADE BEFORE UPDATE ON warning_entry FOR EACH STATEMENT
  SELECT CAST('warning_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER warning_entry_not_deleted NO CASCADE BEFORE DELETE ON warning_entry FOR EACH STATEMENT
  SELECT CAST('warning_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
