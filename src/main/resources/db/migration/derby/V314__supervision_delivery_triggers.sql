CREATE TRIGGER delivery_attempt_not_updated NO CASCADE BEFORE UPDATE ON delivery_attempt FOR EACH STATEMENT
  SELECT CAST('delivery_attempt is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER delivery_attempt_not_deleted NO CASCADE BEFORE DELETE ON delivery_attempt FOR EACH STATEMENT
  SELECT CAST('delivery_attempt is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
