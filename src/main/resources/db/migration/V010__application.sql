CREATE TABLE registration (
  contact VARCHAR(200) NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  creditcode VARCHAR(20) NOT NULL,
  merchantname VARCHAR(200) NOT NULL,
  organ VARCHAR(30) NOT NULL REFERENCES organ (code),
  createdat TIMESTAMP NOT NULL
);

CREATE TABLE look (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account VARCHAR(60) NOT NULL,
  reference VARCHAR(30) NOT NULL,
  field VARCHAR(60) NOT NULL,
  purpose VARCHAR(500) NOT NULL,
  takenat TIMESTAMP NOT NULL
);
CREATE INDEX look_reference ON look (reference);

CREATE TABLE form_edition (
  id VARCHAR(60) NOT NULL PRIMARY KEY,
  form VARCHAR(30) NOT NULL,
  issue INTEGER NOT NULL,
  content ${text} NOT NULL,
  publishedat TIMESTAMP NOT NULL
);

CREATE TABLE pledge_edition (
  issue INTEGER NOT NULL PRIMARY KEY,
  content ${text} NOT NULL,
  publishedat TIMESTAMP NOT NULL
);

CREATE TABLE application_form (
  reference VARCHAR(30) NOT NULL PRIMARY KEY REFERENCES candidacy (reference),
  version BIGINT NOT NULL,
  form VARCHAR(30) NOT NULL,
  formissue INTEGER NOT NULL,
  pledgeissue INTEGER NOT NULL,
  content ${text} NOT NULL,
  savedat TIMESTAMP NOT NULL
);

CREATE TABLE submission (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  reference VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  seq INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  content ${text} NOT NULL,
  submittedat TIMESTAMP NOT NULL,
  UNIQUE (reference, seq)
);
