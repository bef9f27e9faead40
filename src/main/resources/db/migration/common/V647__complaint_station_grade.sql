-- Stations: the grade in force, and the assessment that waits for a second officer.

CREATE TABLE station_assessment (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  station VARCHAR(20) NOT NULL REFERENCES station (number),
  grade VARCHAR(40) NOT NULL,
  assessedin VARCHAR(7) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  file VARCHAR(36),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  proposedat TIMESTAMP NOT NULL,
  UNIQUE (station)
);
ALTER TABLE station ADD COLUMN grade VARCHAR(40);
ALTER TABLE station ADD COLUMN gradein VARCHAR(7);
ALTER TABLE station ADD COLUMN gradeuntil DATE;
ALTER TABLE station ADD COLUMN gradefile VARCHAR(36);
