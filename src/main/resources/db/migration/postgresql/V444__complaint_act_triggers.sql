CREATE TRIGGER complaint_act_not_updated BEFORE UPDATE ON complaint_act
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER complaint_act_not_deleted BEFORE DELETE ON complaint_act
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
