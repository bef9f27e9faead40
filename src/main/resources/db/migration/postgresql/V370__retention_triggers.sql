-- The journal of deletions is append-only. Of three other append-only tables, what can name a person is erased.
CREATE TRIGGER retention_entry_not_updated BEFORE UPDATE ON retention_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER retention_entry_not_deleted BEFORE DELETE ON retention_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER retention_terms_issue_not_updated BEFORE UPDATE ON retention_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER retention_terms_issue_not_deleted BEFORE DELETE ON retention_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DROP TRIGGER delivery_attempt_not_updated ON delivery_attempt;
CREATE TRIGGER delivery_attempt_not_updated BEFORE UPDATE OF id, proceeding, seq, document, channel, attemptedon, result, account, actorname, recordedat ON delivery_attempt
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER delivery_attempt_only_erased BEFORE UPDATE OF note, picture ON delivery_attempt
  FOR EACH ROW WHEN (NEW.note IS NOT NULL OR NEW.picture IS NOT NULL) EXECUTE FUNCTION refuse_change();

DROP TRIGGER return_entry_not_updated ON return_entry;
CREATE TRIGGER return_entry_not_updated BEFORE UPDATE OF id, claim, seq, step, party, account, actorname, recordedat ON return_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER return_entry_only_erased BEFORE UPDATE OF reason ON return_entry
  FOR EACH ROW WHEN (NEW.reason IS NOT NULL) EXECUTE FUNCTION refuse_change();

DROP TRIGGER visit_entry_not_updated ON visit_entry;
CREATE TRIGGER visit_entry_not_updated BEFORE UPDATE OF id, visit, seq, step, reason, recordedat ON visit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER visit_entry_only_erased BEFORE UPDATE OF account, actorname ON visit_entry
  FOR EACH ROW WHEN (NEW.account <> '—' OR NEW.actorname <> '—') EXECUTE FUNCTION refuse_change();
