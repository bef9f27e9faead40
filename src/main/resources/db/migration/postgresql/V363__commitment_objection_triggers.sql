CREATE TRIGGER commitment_objector_access_not_updated BEFORE UPDATE ON commitment_objector_access FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER commitment_objector_access_not_deleted BEFORE DELETE ON commitment_objector_access FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
