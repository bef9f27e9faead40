-- The journals are read by time and id, newest entry first, from an entry on.

DROP INDEX journal_entry_recordedat;
CREATE INDEX journal_entry_recordedat ON journal_entry (recordedat DESC, id DESC);
DROP INDEX audit_entry_takenat;
CREATE INDEX audit_entry_takenat ON audit_entry (takenat DESC, id DESC);
