CREATE TRIGGER warning_entry_not_updated BEFORE UPDATE ON warning_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER warning_entry_not_deleted BEFORE DELETE ON warning_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
