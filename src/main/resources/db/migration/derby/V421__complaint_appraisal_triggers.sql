-- The record of calls is append-only but for its words; the terms of call-backs and appraisal, and draws, do not change.
CREATE TRIGGER call_back_call_not_updated NO CASCADE BEFORE UPDATE OF id, callback, seq, outcome, account, actorname, calledat ON call_back_call
  FOR EACH STATEMENT
  SELECT CAST('call_back_call is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER call_back_call_only_erased NO CASCADE BEFORE UPDATE OF words ON call_back_call
  REFERENCING NEW AS changed FOR EACH ROW WHEN (changed.words IS NOT NULL)
  SELECT CAST('call_back_call is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER call_back_call_not_deleted NO CASCADE BEFORE DELETE ON call_back_call FOR EACH STATEMENT
  SELECT CAST('call_back_call is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;

CREATE TRIGGER call_back_draw_not_updated NO CASCADE BEFORE UPDATE ON call_back_draw FOR EACH STATEMENT
  SELECT CAST('call_back_draw is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER call_back_draw_not_deleted NO CASCADE BEFORE DELETE ON call_back_draw FOR EACH STATEMENT
  SELECT CAST('call_back_draw is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;

CREATE TRIGGER complaint_appraisal_terms_issue_not_updated NO CASCADE BEFORE UPDATE ON complaint_appraisal_terms_issue FOR EACH STATEMENT
  SELECT CAST('complaint_appraisal_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER complaint_appraisal_terms_issue_not_deleted NO CASCADE BEFORE DELETE ON complaint_appraisal_terms_issue FOR EACH STATEMENT
  SELECT CAST('complaint_appraisal_terms_issue is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
