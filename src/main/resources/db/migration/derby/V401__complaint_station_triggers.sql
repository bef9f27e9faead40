CREATE TRIGGER station_terms_issue_not_updated NO CASCADE BEFORE UPDATE ON station_terms_issue FOR EACH STATEMENT
  SELECT CAST('station_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER station_terms_issue_not_deleted NO CASCADE BEFORE DELETE ON station_terms_issue FOR EACH STATEMENT
  SELECT CAST('station_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER station_entry_not_updated NO CASCADE BEFORE UPDATE ON station_entry FOR EACH STATEMENT
  SELECT CAST('station_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER station_entry_not_deleted NO CASCADE BEFORE DELETE ON station_entry FOR EACH STATEMENT
  SELECT CAST('station_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER station_case_entry_not_updated NO CASCADE BEFORE UPDATE ON station_case_entry FOR EACH STATEMENT
  SELECT CAST('station_case_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER station_case_entry_not_deleted NO CASCADE BEFORE DELETE ON station_case_entry FOR EACH STATEMENT
  SELECT CAST('station_case_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER station_month_not_updated NO CASCADE BEFORE UPDATE ON station_month FOR EACH STATEMENT
  SELECT CAST('station_month is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER station_month_not_deleted NO CASCADE BEFORE DELETE ON station_month FOR EACH STATEMENT
  SELECT CAST('station_month is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
