-- Journals of complaints and reports are append-only but for their words; the terms of complaints do not change.
CREATE TRIGGER complaint_entry_not_updated NO CASCADE BEFORE UPDATE OF id, complaint, seq, step, party, account, actorname, ground, recordedat ON complaint_entry
  FOR EACH STATEMENT
  SELECT CAST('complaint_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER complaint_entry_only_erased NO CASCADE BEFORE UPDATE OF words ON complaint_entry
  REFERENCING NEW AS changed FOR EACH ROW WHEN (changed.words IS NOT NULL)
  SELECT CAST('complaint_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER complaint_entry_not_deleted NO CASCADE BEFORE DELETE ON complaint_entry FOR EACH STATEMENT
  SELECT CAST('complaint_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;

CREATE TRIGGER offence_report_entry_not_updated NO CASCADE BEFORE UPDATE OF id, report, seq, step, account, actorname, recordedat ON offence_report_entry
  FOR EACH STATEMENT
  SELECT CAST('offence_report_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER offence_report_entry_only_erased NO CASCADE BEFORE UPDATE OF words ON offence_report_entry
  REFERENCING NEW AS changed FOR EACH ROW WHEN (changed.words IS NOT NULL)
  SELECT CAST('offence_report_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER offence_report_entry_not_deleted NO CASCADE BEFORE DELETE ON offence_report_entry FOR EACH STATEMENT
  SELECT CAST('offence_report_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;

CREATE TRIGGER complaint_terms_issue_not_updated NO CASCADE BEFORE UPDATE ON complaint_terms_issue FOR EACH STATEMENT
  SELECT CAST('complaint_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER complaint_terms_issue_not_deleted NO CASCADE BEFORE DELETE ON complaint_terms_issue FOR EACH STATEMENT
  SELECT CAST('complaint_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
