-- Of two append-only journals, the words of the holder and about those who received a paper are erased.
DROP TRIGGER renewal_entry_not_updated;
CREATE TRIGGER renewal_entry_not_updated NO CASCADE BEFORE UPDATE OF id, renewal, seq, step, account, actorname, recordedat ON renewal_entry
  FOR EACH STATEMENT
  SELECT CAST('renewal_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER renewal_entry_only_erased NO CASCADE BEFORE UPDATE OF reason ON renewal_entry
  REFERENCING NEW AS changed FOR EACH ROW WHEN (changed.reason IS NOT NULL OR changed.step NOT IN ('ASK_REVIEW', 'WITHDRAW'))
  SELECT CAST('renewal_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;

DROP TRIGGER supervision_entry_not_updated;
CREATE TRIGGER supervision_entry_not_updated NO CASCADE BEFORE UPDATE OF id, proceeding, seq, step, state, account, actorname, recordedat ON supervision_entry
  FOR EACH STATEMENT
  SELECT CAST('supervision_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
CREATE TRIGGER supervision_entry_only_erased NO CASCADE BEFORE UPDATE OF reason ON supervision_entry
  REFERENCING NEW AS changed FOR EACH ROW WHEN (changed.reason IS NOT NULL OR changed.step <> 'RECORD_DELIVERY')
  SELECT CAST('supervision_entry is append-only, also on ' || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1;
