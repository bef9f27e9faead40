CREATE TRIGGER opinion_box_correction_not_updated BEFORE UPDATE ON opinion_box_correction
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER opinion_box_correction_not_deleted BEFORE DELETE ON opinion_box_correction
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
