CREATE TRIGGER association_case_entry_not_updated BEFORE UPDATE ON association_case_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER association_case_entry_not_deleted BEFORE DELETE ON association_case_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
