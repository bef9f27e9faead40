CREATE TRIGGER commitment_objector_access_not_updated NO CASCADE BEFORE UPDATE ON commitment_objector_access FOR EACH STATEMENT
  SELECT CAST('commitment_objector_access is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER commitment_objector_access_not_deleted NO CASCADE BEFORE DELETE ON commitment_objector_access FOR EACH STATEMENT
  SELECT CAST('commitment_objector_access is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
