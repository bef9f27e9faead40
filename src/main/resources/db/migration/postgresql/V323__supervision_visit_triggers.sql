CREATE TRIGGER visit_entry_not_updated BEFORE UPDATE ON visit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER visit_entry_not_deleted BEFORE DELETE ON visit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
