-- Tables have the names of their entities: assessments of hot spots (研判), entries and samples of comparative tests. Derby
-- has made no index of its own for the hot spot of an assessment, since that of the reference is the same.
DROP TRIGGER hot_spot_look_not_updated;
DROP TRIGGER hot_spot_look_not_deleted;
DROP TRIGGER test_entry_not_updated;
DROP TRIGGER test_entry_not_deleted;
RENAME TABLE hot_spot_look TO hot_spot_assessment;
RENAME COLUMN hot_spot_assessment.lookedat TO assessedat;
RENAME TABLE test_entry TO comparative_test_entry;
RENAME TABLE test_sample TO comparative_test_sample;
RENAME INDEX test_sample_test TO comparative_test_sample_test;
CREATE TRIGGER hot_spot_assessment_not_updated NO CASCADE BEFORE UPDATE ON hot_spot_assessment FOR EACH STATEMENT
  SELECT CAST('hot_spot_assessment is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER hot_spot_assessment_not_deleted NO CASCADE BEFORE DELETE ON hot_spot_assessment FOR EACH STATEMENT
  SELECT CAST('hot_spot_assessment is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER comparative_test_entry_not_updated NO CASCADE BEFORE UPDATE ON comparative_test_entry FOR EACH STATEMENT
  SELECT CAST('comparative_test_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER comparative_test_entry_not_deleted NO CASCADE BEFORE DELETE ON comparative_test_entry FOR EACH STATEMENT
  SELECT CAST('comparative_test_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
