-- Decision that begins a ban on re-entry: the revocation of a title, or its downgrade.

ALTER TABLE reentry_ban ADD COLUMN cause VARCHAR(40) DEFAULT 'REVOCATION' NOT NULL;
