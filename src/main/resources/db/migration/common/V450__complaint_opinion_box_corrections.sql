-- Corrections of readings of opinion books and boxes; the reading itself stays as it was recorded.

CREATE TABLE opinion_box_correction (
  id VARCHAR(70) NOT NULL PRIMARY KEY,
  reading VARCHAR(60) NOT NULL REFERENCES opinion_box_reading (id),
  seq INTEGER NOT NULL,
  opinions INTEGER NOT NULL,
  note VARCHAR(500),
  reason VARCHAR(200) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (reading, seq)
);
