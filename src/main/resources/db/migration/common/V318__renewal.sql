-- Renewals of titles (续期) with their defects and journal, and the notifications of holders.

CREATE TABLE renewal (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  termsissue INTEGER NOT NULL REFERENCES holder_terms (issue),
  termend DATE NOT NULL,
  content VARCHAR(8000) NOT NULL,
  savedat TIMESTAMP NOT NULL,
  signature VARCHAR(36),
  signer VARCHAR(40),
  pledgehash VARCHAR(64),
  signedat TIMESTAMP,
  evidenceat TIMESTAMP,
  state VARCHAR(40) NOT NULL,
  openedat TIMESTAMP NOT NULL,
  since TIMESTAMP NOT NULL,
  submittedat TIMESTAMP,
  countedfrom DATE,
  dueon DATE,
  decision VARCHAR(1000),
  document VARCHAR(36) REFERENCES official_document (id)
);
CREATE INDEX renewal_title ON renewal (title);
CREATE INDEX renewal_state ON renewal (state, dueon);
CREATE INDEX renewal_document ON renewal (document);

CREATE TABLE renewal_defect (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  renewal VARCHAR(20) NOT NULL REFERENCES renewal (number),
  seq INTEGER NOT NULL,
  part VARCHAR(40) NOT NULL,
  type VARCHAR(40) NOT NULL,
  correction VARCHAR(300) NOT NULL,
  textbefore VARCHAR(2000),
  raisedat TIMESTAMP NOT NULL,
  closedat TIMESTAMP,
  account VARCHAR(60),
  actorname VARCHAR(100),
  UNIQUE (renewal, seq)
);

CREATE TABLE renewal_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  renewal VARCHAR(20) NOT NULL REFERENCES renewal (number),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(2000),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (renewal, seq)
);

CREATE TABLE renewal_offer (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  lastday DATE NOT NULL,
  offeredat TIMESTAMP NOT NULL,
  remindedat TIMESTAMP,
  UNIQUE (title, lastday)
);
CREATE INDEX renewal_offer_reminder ON renewal_offer (lastday, remindedat);
