-- The office that reviews a refusal: the round's owner, or the one above it.
ALTER TABLE candidacy ADD COLUMN reviewoffice VARCHAR(30) REFERENCES organ (code);
UPDATE candidacy SET reviewoffice = (SELECT r.owner FROM round r WHERE r.id = round_id) WHERE reviewasked = TRUE;
CREATE INDEX candidacy_reviewoffice ON candidacy (reviewoffice, stage);
