-- A determination is about a case or a commitment.

ALTER TABLE feed_determination ALTER COLUMN candidacy DROP NOT NULL;
