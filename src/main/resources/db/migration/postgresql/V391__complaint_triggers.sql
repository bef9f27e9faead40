-- Journals of complaints and reports are append-only but for their words; the terms of complaints do not change.
CREATE TRIGGER complaint_entry_not_updated BEFORE UPDATE OF id, complaint, seq, step, party, account, actorname, ground, recordedat ON complaint_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER complaint_entry_only_erased BEFORE UPDATE OF words ON complaint_entry
  FOR EACH ROW WHEN (NEW.words IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER complaint_entry_not_deleted BEFORE DELETE ON complaint_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER offence_report_entry_not_updated BEFORE UPDATE OF id, report, seq, step, account, actorname, recordedat ON offence_report_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER offence_report_entry_only_erased BEFORE UPDATE OF words ON offence_report_entry
  FOR EACH ROW WHEN (NEW.words IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER offence_report_entry_not_deleted BEFORE DELETE ON offence_report_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER complaint_terms_issue_not_updated BEFORE UPDATE ON complaint_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER complaint_terms_issue_not_deleted BEFORE DELETE ON complaint_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
