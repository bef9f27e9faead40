-- Delivery of the paper of a proceeding of supervision: attempts, and the public notice of delivery (公告送达).

CREATE TABLE delivery_attempt (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  proceeding VARCHAR(20) NOT NULL REFERENCES supervision_proceeding (number),
  seq INTEGER NOT NULL,
  channel VARCHAR(40) NOT NULL,
  attemptedon DATE NOT NULL,
  result VARCHAR(40) NOT NULL,
  note VARCHAR(500),
  picture VARCHAR(36),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (proceeding, seq)
);

ALTER TABLE supervision_proceeding ADD COLUMN publicfrom DATE;
ALTER TABLE supervision_proceeding ADD COLUMN publicuntil DATE;
CREATE INDEX supervision_proceeding_public ON supervision_proceeding (publicfrom);
