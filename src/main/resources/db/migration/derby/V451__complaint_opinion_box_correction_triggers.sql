CREATE TRIGGER opinion_box_correction_not_updated NO CASCADE BEFORE UPDATE ON opinion_box_correction
  FOR EACH STATEMENT
  SELECT CAST('opinion_box_correction is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER opinion_box_correction_not_deleted NO CASCADE BEFORE DELETE ON opinion_box_correction
  FOR EACH STATEMENT
  SELECT CAST('opinion_box_correction is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
