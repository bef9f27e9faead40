CREATE TRIGGER case_assignment_not_updated NO CASCADE BEFORE UPDATE ON case_assignment FOR EACH STATEMENT
  SELECT CAST('case_assignment is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER case_assignment_not_deleted NO CASCADE BEFORE DELETE ON case_assignment FOR EACH STATEMENT
  SELECT CAST('case_assignment is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
