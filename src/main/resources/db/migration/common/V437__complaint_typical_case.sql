-- Festival for which a warning or typical case is published, and the record from which a typical case is drafted.

ALTER TABLE consumer_warning ADD COLUMN festival VARCHAR(40);
ALTER TABLE consumer_warning ADD COLUMN sourcetype VARCHAR(40);
ALTER TABLE consumer_warning ADD COLUMN source VARCHAR(40);
CREATE INDEX consumer_warning_case ON consumer_warning (kind, state, publishedat);
