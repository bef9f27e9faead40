-- Rehearsals computed by a job: how far one is, and behind which title it continues. One that was not complete was broken off
-- with its request. Replies to claims of returns: the first answer of a shop to a claim that a consumer has entered, and
-- whether it was in time; of earlier answers that is not known.

ALTER TABLE rating_rehearsal ADD COLUMN state VARCHAR(40) DEFAULT 'DONE' NOT NULL;
ALTER TABLE rating_rehearsal ADD COLUMN total INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE rating_rehearsal ADD COLUMN reached VARCHAR(19);
UPDATE rating_rehearsal SET state = 'STOPPED', titles = 0 WHERE titles < 0;
UPDATE rating_rehearsal SET total = titles;
CREATE INDEX rating_rehearsal_made ON rating_rehearsal (madeat);

ALTER TABLE return_claim ADD COLUMN answeredon DATE;
ALTER TABLE return_claim ADD COLUMN answeredintime BOOLEAN;
