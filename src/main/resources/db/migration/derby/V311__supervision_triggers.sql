CREATE TRIGGER supervision_entry_not_updated NO CASCADE BEFORE UPDATE ON supervision_entry FOR EACH STATEMENT
  SELECT CAST('supervision_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER supervision_entry_not_deleted NO CASCADE BEFORE DELETE ON supervision_entry FOR EACH STATEMENT
  SELECT CAST('supervision_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
