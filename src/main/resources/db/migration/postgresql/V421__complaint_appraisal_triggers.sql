-- The record of calls is append-only but for its words; the terms of call-backs and appraisal, and draws, do not change.
CREATE TRIGGER call_back_call_not_updated BEFORE UPDATE OF id, callback, seq, outcome, account, actorname, calledat ON call_back_call
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER call_back_call_only_erased BEFORE UPDATE OF words ON call_back_call
  FOR EACH ROW WHEN (NEW.words IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER call_back_call_not_deleted BEFORE DELETE ON call_back_call FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER call_back_draw_not_updated BEFORE UPDATE ON call_back_draw FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER call_back_draw_not_deleted BEFORE DELETE ON call_back_draw FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER complaint_appraisal_terms_issue_not_updated BEFORE UPDATE ON complaint_appraisal_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER complaint_appraisal_terms_issue_not_deleted BEFORE DELETE ON complaint_appraisal_terms_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
