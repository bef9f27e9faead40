-- Of two append-only journals, the words of the holder and about those who received a paper are erased.
DROP TRIGGER renewal_entry_not_updated ON renewal_entry;
CREATE TRIGGER renewal_entry_not_updated BEFORE UPDATE OF id, renewal, seq, step, account, actorname, recordedat ON renewal_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER renewal_entry_only_erased BEFORE UPDATE OF reason ON renewal_entry
  FOR EACH ROW WHEN (NEW.reason IS NOT NULL OR NEW.step NOT IN ('ASK_REVIEW', 'WITHDRAW')) EXECUTE FUNCTION refuse_change();

DROP TRIGGER supervision_entry_not_updated ON supervision_entry;
CREATE TRIGGER supervision_entry_not_updated BEFORE UPDATE OF id, proceeding, seq, step, state, account, actorname, recordedat ON supervision_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER supervision_entry_only_erased BEFORE UPDATE OF reason ON supervision_entry
  FOR EACH ROW WHEN (NEW.reason IS NOT NULL OR NEW.step <> 'RECORD_DELIVERY') EXECUTE FUNCTION refuse_change();
