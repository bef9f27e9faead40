CREATE TRIGGER draw_entry_not_updated BEFORE UPDATE ON draw_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER draw_entry_not_deleted BEFORE DELETE ON draw_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
