CREATE TRIGGER supervision_entry_not_updated BEFORE UPDATE ON supervision_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER supervision_entry_not_deleted BEFORE DELETE ON supervision_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
