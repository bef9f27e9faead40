CREATE TRIGGER case_assignment_not_updated BEFORE UPDATE ON case_assignment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER case_assignment_not_deleted BEFORE DELETE ON case_assignment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
