-- A typical case does not expire.

ALTER TABLE consumer_warning ALTER COLUMN validuntil NULL;
