CREATE TRIGGER consumer_message_entry_not_updated BEFORE UPDATE OF id, message, seq, step, party, account, actorname, recordedat ON consumer_message_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consumer_message_entry_only_erased BEFORE UPDATE OF reason ON consumer_message_entry
  FOR EACH ROW WHEN (NEW.reason IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consumer_message_entry_not_deleted BEFORE DELETE ON consumer_message_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER message_contact_access_not_updated BEFORE UPDATE ON message_contact_access
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER message_contact_access_not_deleted BEFORE DELETE ON message_contact_access
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consumer_message_terms_issue_not_updated BEFORE UPDATE ON consumer_message_terms_issue
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consumer_message_terms_issue_not_deleted BEFORE DELETE ON consumer_message_terms_issue
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
