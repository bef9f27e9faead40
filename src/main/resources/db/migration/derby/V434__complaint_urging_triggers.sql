-- The cases of a letter and the issues of the terms of urging do not change.
CREATE TRIGGER urged_case_not_updated NO CASCADE BEFORE UPDATE ON urged_case FOR EACH STATEMENT
  SELECT CAST('urged_case is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER urged_case_not_deleted NO CASCADE BEFORE DELETE ON urged_case FOR EACH STATEMENT
  SELECT CAST('urged_case is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER urging_terms_issue_not_updated NO CASCADE BEFORE UPDATE ON urging_terms_issue FOR EACH STATEMENT
  SELECT CAST('urging_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER urging_terms_issue_not_deleted NO CASCADE BEFORE DELETE ON urging_terms_issue FOR EACH STATEMENT
  SELECT CAST('urging_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
