-- The mediator in a journal entry of a complaint is only erased.
CREATE TRIGGER complaint_entry_mediator_erased BEFORE UPDATE OF mediator ON complaint_entry
  FOR EACH ROW WHEN (NEW.mediator IS NOT NULL) EXECUTE FUNCTION refuse_change();
