CREATE TRIGGER association_activity_entry_not_updated BEFORE UPDATE ON association_activity_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER association_activity_entry_not_deleted BEFORE DELETE ON association_activity_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER test_entry_not_updated BEFORE UPDATE ON test_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER test_entry_not_deleted BEFORE DELETE ON test_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER association_terms_issue_not_updated BEFORE UPDATE ON association_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER association_terms_issue_not_deleted BEFORE DELETE ON association_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
