-- The cases of a letter and the issues of the terms of urging do not change.
CREATE TRIGGER urged_case_not_updated BEFORE UPDATE ON urged_case FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER urged_case_not_deleted BEFORE DELETE ON urged_case FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER urging_terms_issue_not_updated BEFORE UPDATE ON urging_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER urging_terms_issue_not_deleted BEFORE DELETE ON urging_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
