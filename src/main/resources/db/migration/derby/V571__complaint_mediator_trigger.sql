-- The mediator in a journal entry of a complaint is only erased.
CREATE TRIGGER complaint_entry_mediator_erased NO CASCADE BEFORE UPDATE OF mediator ON complaint_entry
  REFERENCING NEW AS changed FOR EACH ROW WHEN (changed.mediator IS NOT NULL)
  SELECT CAST('complaint_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
