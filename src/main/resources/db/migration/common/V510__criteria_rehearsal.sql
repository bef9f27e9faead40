-- Rehearsals of drafts of criteria: what was rehearsed, and the titles whose grade the draft would change or leave uncertain.

CREATE TABLE edition_rehearsal (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  draft VARCHAR(36) NOT NULL REFERENCES edition_draft (id),
  contentdigest VARCHAR(64) NOT NULL,
  titles INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  madeat TIMESTAMP NOT NULL
);
CREATE INDEX edition_rehearsal_draft ON edition_rehearsal (draft, madeat);

CREATE TABLE edition_rehearsal_line (
  rehearsal VARCHAR(36) NOT NULL REFERENCES edition_rehearsal (id),
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  effect VARCHAR(40) NOT NULL,
  gradebefore VARCHAR(40) NOT NULL,
  gradeleast VARCHAR(40),
  grademost VARCHAR(40),
  pointsbefore DOUBLE PRECISION NOT NULL,
  pointsleast DOUBLE PRECISION NOT NULL,
  pointsmost DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (rehearsal, title)
);
