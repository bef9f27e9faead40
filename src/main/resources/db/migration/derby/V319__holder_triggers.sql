CREATE TRIGGER self_report_entry_not_updated NO CASCADE BEFORE UPDATE ON self_report_entry FOR EACH STATEMENT
  SELECT CAST('self_report_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER self_report_entry_not_deleted NO CASCADE BEFORE DELETE ON self_report_entry FOR EACH STATEMENT
  SELECT CAST('self_report_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER self_report_reminder_not_updated NO CASCADE BEFORE UPDATE ON self_report_reminder FOR EACH STATEMENT
  SELECT CAST('self_report_reminder is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER self_report_reminder_not_deleted NO CASCADE BEFORE DELETE ON self_report_reminder FOR EACH STATEMENT
  SELECT CAST('self_report_reminder is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER renewal_entry_not_updated NO CASCADE BEFORE UPDATE ON renewal_entry FOR EACH STATEMENT
  SELECT CAST('renewal_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER renewal_entry_not_deleted NO CASCADE BEFORE DELETE ON renewal_entry FOR EACH STATEMENT
  SELECT CAST('renewal_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
