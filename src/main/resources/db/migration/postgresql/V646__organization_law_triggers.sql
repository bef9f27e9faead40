-- Issues of the law library are append-only.
CREATE TRIGGER law_library_issue_not_updated BEFORE UPDATE ON law_library_issue
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER law_library_issue_not_deleted BEFORE DELETE ON law_library_issue
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
