-- Terms of the analysis, looks at hot spots and texts of reports do not change.
CREATE TRIGGER analysis_terms_issue_not_updated NO CASCADE BEFORE UPDATE ON analysis_terms_issue FOR EACH STATEMENT
  SELECT CAST('analysis_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER analysis_terms_issue_not_deleted NO CASCADE BEFORE DELETE ON analysis_terms_issue FOR EACH STATEMENT
  SELECT CAST('analysis_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER hot_spot_look_not_updated NO CASCADE BEFORE UPDATE ON hot_spot_look FOR EACH STATEMENT
  SELECT CAST('hot_spot_look is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER hot_spot_look_not_deleted NO CASCADE BEFORE DELETE ON hot_spot_look FOR EACH STATEMENT
  SELECT CAST('hot_spot_look is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER analysis_report_text_not_updated NO CASCADE BEFORE UPDATE ON analysis_report_text FOR EACH STATEMENT
  SELECT CAST('analysis_report_text is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER analysis_report_text_not_deleted NO CASCADE BEFORE DELETE ON analysis_report_text FOR EACH STATEMENT
  SELECT CAST('analysis_report_text is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
