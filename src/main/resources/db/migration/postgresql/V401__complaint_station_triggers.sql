CREATE TRIGGER station_terms_issue_not_updated BEFORE UPDATE ON station_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER station_terms_issue_not_deleted BEFORE DELETE ON station_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER station_entry_not_updated BEFORE UPDATE ON station_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER station_entry_not_deleted BEFORE DELETE ON station_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER station_case_entry_not_updated BEFORE UPDATE ON station_case_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER station_case_entry_not_deleted BEFORE DELETE ON station_case_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER station_month_not_updated BEFORE UPDATE ON station_month FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER station_month_not_deleted BEFORE DELETE ON station_month FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
