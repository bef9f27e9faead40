-- Time limits that a round had until an amendment. A period keeps the limit under which it began: the earliest one here that
-- was replaced after its beginning, else the present one of the round. Earlier amendments are not known.

CREATE TABLE former_time_limit (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  round VARCHAR(40) NOT NULL REFERENCES application_round (id),
  code VARCHAR(40) NOT NULL,
  limitvalue INTEGER NOT NULL,
  unit VARCHAR(40) NOT NULL,
  source VARCHAR(200),
  replacedat TIMESTAMP NOT NULL
);
CREATE INDEX former_time_limit_round ON former_time_limit (round);
