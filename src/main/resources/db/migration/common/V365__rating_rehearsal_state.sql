-- Rehearsals computed by a job: how far one is, and behind which title it continues. One that was not complete was broken off
-- with its request.

ALTER TABLE rating_rehearsal ADD COLUMN state VARCHAR(40) DEFAULT 'DONE' NOT NULL;
ALTER TABLE rating_rehearsal ADD COLUMN total INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE rating_rehearsal ADD COLUMN reached VARCHAR(19);
UPDATE rating_rehearsal SET state = 'STOPPED', titles = 0 WHERE titles < 0;
UPDATE rating_rehearsal SET total = titles;
CREATE INDEX rating_rehearsal_made ON rating_rehearsal (madeat);
