CREATE TRIGGER feed_entry_not_updated BEFORE UPDATE ON feed_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER feed_entry_not_deleted BEFORE DELETE ON feed_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
