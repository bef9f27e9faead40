CREATE TRIGGER complaint_act_not_updated NO CASCADE BEFORE UPDATE ON complaint_act
  FOR EACH STATEMENT
  SELECT CAST('complaint_act is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER complaint_act_not_deleted NO CASCADE BEFORE DELETE ON complaint_act
  FOR EACH STATEMENT
  SELECT CAST('complaint_act is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
