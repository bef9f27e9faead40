-- Whether the limit of the round gives the last day of a rectification; officers chose the earlier ones.

ALTER TABLE rectification ADD COLUMN duebylimit BOOLEAN DEFAULT FALSE NOT NULL;
