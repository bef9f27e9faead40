-- The journal of deletions is append-only. Of three other append-only tables, what can name a person is erased.
CREATE TRIGGER retention_entry_not_updated NO CASCADE BEFORE UPDATE ON retention_entry FOR EACH STATEMENT
  SELECT CAST('retention_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER retention_entry_not_deleted NO CASCADE BEFORE DELETE ON retention_entry FOR EACH STATEMENT
  SELECT CAST('retention_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER retention_terms_issue_not_updated NO CASCADE BEFORE UPDATE ON retention_terms_issue FOR EACH STATEMENT
  SELECT CAST('retention_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER retention_terms_issue_not_deleted NO CASCADE BEFORE DELETE ON retention_terms_issue FOR EACH STATEMENT
  SELECT CAST('retention_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;

DROP TRIGGER delivery_attempt_not_updated;
CREATE TRIGGER delivery_attempt_not_updated NO CASCADE BEFORE UPDATE OF id, proceeding, seq, document, channel, attemptedon, result, account, actorname, recordedat ON delivery_attempt
  FOR EACH STATEMENT
  SELECT CAST('delivery_attempt is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER delivery_attempt_only_erased NO CASCADE BEFORE UPDATE OF note, picture ON delivery_attempt
  REFERENCING NEW AS changed FOR EACH ROW WHEN (changed.note IS NOT NULL OR changed.picture IS NOT NULL)
  SELECT CAST('delivery_attempt is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;

DROP TRIGGER return_entry_not_updated;
CREATE TRIGGER return_entry_not_updated NO CASCADE BEFORE UPDATE OF id, claim, seq, step, party, account, actorname, recordedat ON return_entry
  FOR EACH STATEMENT
  SELECT CAST('return_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER return_entry_only_erased NO CASCADE BEFORE UPDATE OF reason ON return_entry
  REFERENCING NEW AS changed FOR EACH ROW WHEN (changed.reason IS NOT NULL)
  SELECT CAST('return_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;

DROP TRIGGER visit_entry_not_updated;
CREATE TRIGGER visit_entry_not_updated NO CASCADE BEFORE UPDATE OF id, visit, seq, step, reason, recordedat ON visit_entry
  FOR EACH STATEMENT
  SELECT CAST('visit_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER visit_entry_only_erased NO CASCADE BEFORE UPDATE OF account, actorname ON visit_entry
  REFERENCING NEW AS changed FOR EACH ROW WHEN (changed.account <> '—' OR changed.actorname <> '—')
  SELECT CAST('visit_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
