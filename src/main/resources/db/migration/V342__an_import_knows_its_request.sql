ALTER TABLE intake ADD COLUMN requestkey VARCHAR(64);
ALTER TABLE intake ADD COLUMN bodyhash VARCHAR(64);
ALTER TABLE intake ADD CONSTRAINT intake_requestkey UNIQUE (requestkey);
