-- A rehearsal of criteria is computed in portions: its state, and how far it has come. Its lines tell evaluations from
-- re-checks; those of earlier rehearsals are of evaluations.

ALTER TABLE edition_rehearsal ADD COLUMN version BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE edition_rehearsal ADD COLUMN state VARCHAR(40) DEFAULT 'DONE' NOT NULL;
ALTER TABLE edition_rehearsal ADD COLUMN total INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE edition_rehearsal ADD COLUMN computed INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE edition_rehearsal ADD COLUMN rechecks INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE edition_rehearsal ADD COLUMN reached VARCHAR(19);
UPDATE edition_rehearsal SET total = titles, computed = titles;
CREATE INDEX edition_rehearsal_state ON edition_rehearsal (state, madeat);

CREATE TABLE edition_rehearsal_result (
  rehearsal VARCHAR(36) NOT NULL REFERENCES edition_rehearsal (id),
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  sheet VARCHAR(40) NOT NULL,
  effect VARCHAR(40) NOT NULL,
  gradebefore VARCHAR(40) NOT NULL,
  gradeleast VARCHAR(40),
  grademost VARCHAR(40),
  pointsbefore DOUBLE PRECISION NOT NULL,
  pointsleast DOUBLE PRECISION NOT NULL,
  pointsmost DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (rehearsal, title, sheet)
);
INSERT INTO edition_rehearsal_result (rehearsal, title, sheet, effect, gradebefore, gradeleast, grademost, pointsbefore,
  pointsleast, pointsmost)
  SELECT rehearsal, title, 'EVALUATION', effect, gradebefore, gradeleast, grademost, pointsbefore, pointsleast, pointsmost
  FROM edition_rehearsal_line;
DROP TABLE edition_rehearsal_line;
