-- Candidacies sent up to the higher level.

CREATE TABLE referral (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  round VARCHAR(40) NOT NULL REFERENCES application_round (id),
  owner VARCHAR(30) NOT NULL REFERENCES agency (code),
  recipient VARCHAR(200) NOT NULL,
  state VARCHAR(40) NOT NULL,
  documentnumber VARCHAR(100),
  documentdate DATE,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  preparedat TIMESTAMP NOT NULL,
  sentat TIMESTAMP
);
CREATE INDEX referral_owner ON referral (owner, preparedat);

CREATE TABLE referral_item (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  referral VARCHAR(36) NOT NULL REFERENCES referral (id),
  seq INTEGER NOT NULL,
  candidacy VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  exceptionreason VARCHAR(1000),
  outcome VARCHAR(40),
  documentnumber VARCHAR(100),
  documentdate DATE,
  validuntil DATE,
  externalnumber VARCHAR(60),
  reason VARCHAR(1000),
  scan VARCHAR(36),
  title VARCHAR(19),
  account VARCHAR(60),
  actorname VARCHAR(100),
  answeredat TIMESTAMP,
  UNIQUE (referral, seq)
);
CREATE INDEX referral_item_candidacy ON referral_item (candidacy);
