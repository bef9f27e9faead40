-- round_opening is append-only, as the other journals.

CREATE TRIGGER round_opening_not_updated NO CASCADE BEFORE UPDATE ON round_opening FOR EACH STATEMENT
  SELECT CAST('round_opening is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER round_opening_not_deleted NO CASCADE BEFORE DELETE ON round_opening FOR EACH STATEMENT
  SELECT CAST('round_opening is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
