CREATE TRIGGER commitment_entry_not_updated NO CASCADE BEFORE UPDATE ON commitment_entry FOR EACH STATEMENT
  SELECT CAST('commitment_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER commitment_entry_not_deleted NO CASCADE BEFORE DELETE ON commitment_entry FOR EACH STATEMENT
  SELECT CAST('commitment_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER commitment_terms_issue_not_updated NO CASCADE BEFORE UPDATE ON commitment_terms_issue FOR EACH STATEMENT
  SELECT CAST('commitment_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER commitment_terms_issue_not_deleted NO CASCADE BEFORE DELETE ON commitment_terms_issue FOR EACH STATEMENT
  SELECT CAST('commitment_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
