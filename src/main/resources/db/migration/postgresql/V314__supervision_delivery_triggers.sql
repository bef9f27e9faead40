CREATE TRIGGER delivery_attempt_not_updated BEFORE UPDATE ON delivery_attempt FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER delivery_attempt_not_deleted BEFORE DELETE ON delivery_attempt FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
