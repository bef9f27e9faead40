-- Targets of a year.

CREATE TABLE programme_target (
  id VARCHAR(80) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  targetyear INTEGER NOT NULL,
  division VARCHAR(12) NOT NULL REFERENCES division (code),
  level VARCHAR(10) NOT NULL,
  measure VARCHAR(20) NOT NULL,
  wanted INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL,
  enteredat TIMESTAMP NOT NULL
);
CREATE INDEX programme_target_year ON programme_target (targetyear);
