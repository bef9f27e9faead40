CREATE TRIGGER compensation_entry_not_updated BEFORE UPDATE ON compensation_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER compensation_entry_not_deleted BEFORE DELETE ON compensation_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER compensation_statement_not_updated BEFORE UPDATE ON compensation_statement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER compensation_statement_not_deleted BEFORE DELETE ON compensation_statement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER compensation_terms_issue_not_updated BEFORE UPDATE ON compensation_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER compensation_terms_issue_not_deleted BEFORE DELETE ON compensation_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
