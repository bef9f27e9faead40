-- Terms of the analysis, looks at hot spots and texts of reports do not change.
CREATE TRIGGER analysis_terms_issue_not_updated BEFORE UPDATE ON analysis_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER analysis_terms_issue_not_deleted BEFORE DELETE ON analysis_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER hot_spot_look_not_updated BEFORE UPDATE ON hot_spot_look FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER hot_spot_look_not_deleted BEFORE DELETE ON hot_spot_look FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER analysis_report_text_not_updated BEFORE UPDATE ON analysis_report_text FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER analysis_report_text_not_deleted BEFORE DELETE ON analysis_report_text FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
