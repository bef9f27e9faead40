CREATE TRIGGER return_entry_not_updated BEFORE UPDATE ON return_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER return_entry_not_deleted BEFORE DELETE ON return_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER return_contact_access_not_updated BEFORE UPDATE ON return_contact_access FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER return_contact_access_not_deleted BEFORE DELETE ON return_contact_access FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER return_pledge_not_updated BEFORE UPDATE ON return_pledge FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER return_pledge_not_deleted BEFORE DELETE ON return_pledge FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER return_terms_issue_not_updated BEFORE UPDATE ON return_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER return_terms_issue_not_deleted BEFORE DELETE ON return_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
