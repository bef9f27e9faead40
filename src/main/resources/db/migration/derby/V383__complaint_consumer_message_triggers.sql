CREATE TRIGGER consumer_message_entry_not_updated NO CASCADE BEFORE UPDATE OF id, message, seq, step, party, account, actorname, recordedat ON consumer_message_entry
  FOR EACH STATEMENT
  SELECT CAST('consumer_message_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER consumer_message_entry_only_erased NO CASCADE BEFORE UPDATE OF reason ON consumer_message_entry
  REFERENCING NEW AS changed FOR EACH ROW WHEN (changed.reason IS NOT NULL)
  SELECT CAST('consumer_message_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER consumer_message_entry_not_deleted NO CASCADE BEFORE DELETE ON consumer_message_entry
  FOR EACH STATEMENT
  SELECT CAST('consumer_message_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER message_contact_access_not_updated NO CASCADE BEFORE UPDATE ON message_contact_access
  FOR EACH STATEMENT
  SELECT CAST('message_contact_access is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER message_contact_access_not_deleted NO CASCADE BEFORE DELETE ON message_contact_access
  FOR EACH STATEMENT
  SELECT CAST('message_contact_access is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER consumer_message_terms_issue_not_updated NO CASCADE BEFORE UPDATE ON consumer_message_terms_issue
  FOR EACH STATEMENT
  SELECT CAST('consumer_message_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER consumer_message_terms_issue_not_deleted NO CASCADE BEFORE DELETE ON consumer_message_terms_issue
  FOR EACH STATEMENT
  SELECT CAST('consumer_message_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
