-- A conflict of interest that is kept after its declaration was withdrawn, for a merchant that had already applied.
ALTER TABLE conflict ADD COLUMN kept BOOLEAN DEFAULT FALSE NOT NULL;
