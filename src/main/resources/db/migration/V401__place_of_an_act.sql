-- The body for which an act was done, so that an administrator reads the journal of the own area.
ALTER TABLE administrative_act ADD COLUMN place VARCHAR(30);
