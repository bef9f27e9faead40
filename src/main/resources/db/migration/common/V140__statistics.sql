-- Targets of a year.

CREATE TABLE programme_target (
  id VARCHAR(80) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  targetyear INTEGER NOT NULL,
  division VARCHAR(12) NOT NULL REFERENCES division (code),
  level VARCHAR(40) NOT NULL,
  measure VARCHAR(40) NOT NULL,
  titles INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL,
  enteredat TIMESTAMP NOT NULL
);
CREATE INDEX programme_target_targetyear ON programme_target (targetyear);
