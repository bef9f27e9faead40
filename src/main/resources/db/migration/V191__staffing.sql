CREATE TABLE signing_chain (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  office VARCHAR(30) NOT NULL REFERENCES organ (code),
  kind VARCHAR(12) NOT NULL,
  edition INTEGER NOT NULL,
  holders VARCHAR(4000) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  laidat TIMESTAMP NOT NULL,
  UNIQUE (office, kind, edition)
);
ALTER TABLE act ADD COLUMN holders VARCHAR(4000);

CREATE TABLE hand_over (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  predecessor VARCHAR(60) NOT NULL REFERENCES account (username),
  successor VARCHAR(60) NOT NULL REFERENCES account (username),
  onday DATE NOT NULL,
  state VARCHAR(10) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  enteredat TIMESTAMP NOT NULL,
  doneat TIMESTAMP
);
CREATE INDEX hand_over_state ON hand_over (state, onday);
