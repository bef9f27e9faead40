CREATE TRIGGER commitment_entry_not_updated BEFORE UPDATE ON commitment_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER commitment_entry_not_deleted BEFORE DELETE ON commitment_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER commitment_terms_issue_not_updated BEFORE UPDATE ON commitment_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER commitment_terms_issue_not_deleted BEFORE DELETE ON commitment_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
