-- Track of commitment (放心消费承诺): issues of the terms, commitments with their journals.

CREATE TABLE commitment_terms_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  terms VARCHAR(32000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE commitment (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  premises VARCHAR(36) NOT NULL REFERENCES premises (id),
  office VARCHAR(30) NOT NULL,
  subjecttype VARCHAR(40) NOT NULL REFERENCES subject_type (code),
  termsissue INTEGER NOT NULL REFERENCES commitment_terms_issue (issue),
  content VARCHAR(8000) NOT NULL,
  signature VARCHAR(36) NOT NULL,
  signer VARCHAR(40) NOT NULL,
  contenthash VARCHAR(64) NOT NULL,
  signedat TIMESTAMP NOT NULL,
  state VARCHAR(40) NOT NULL,
  since TIMESTAMP NOT NULL,
  dueon DATE,
  publicuntil DATE,
  observeduntil DATE,
  endedon DATE,
  consecutive INTEGER NOT NULL,
  title VARCHAR(19) REFERENCES title (number),
  gates VARCHAR(16000) NOT NULL
);
CREATE INDEX commitment_premises ON commitment (premises);
CREATE INDEX commitment_title ON commitment (title);
CREATE INDEX commitment_state ON commitment (state, dueon);
CREATE INDEX commitment_office ON commitment (office, state);

CREATE TABLE commitment_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  commitment VARCHAR(20) NOT NULL REFERENCES commitment (number),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(2000),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (commitment, seq)
);
