-- Opening of a round by a second officer. Rounds from before are open.

ALTER TABLE application_round ADD COLUMN openingstate VARCHAR(40) DEFAULT 'OPENED' NOT NULL;

CREATE TABLE round_opening (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  round VARCHAR(40) NOT NULL REFERENCES application_round (id),
  seq INTEGER NOT NULL,
  state VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(1000),
  recordedat TIMESTAMP NOT NULL,
  CONSTRAINT round_opening_seq UNIQUE (round, seq)
);
