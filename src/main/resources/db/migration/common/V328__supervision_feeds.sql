-- Feeds of evidence: kinds (数据来源类别), feeds of offices, imports, records with their journals, what was proposed from them,
-- and determinations of officers.

CREATE TABLE feed_kind_list (
  issue INTEGER NOT NULL PRIMARY KEY,
  catalogue VARCHAR(32000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE feed (
  id VARCHAR(75) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  office VARCHAR(30) NOT NULL,
  mapping VARCHAR(4000),
  completeuntil DATE,
  completerows INTEGER NOT NULL,
  defect VARCHAR(40),
  defectsince TIMESTAMP,
  receivedat TIMESTAMP NOT NULL
);
CREATE INDEX feed_office ON feed (office);

CREATE TABLE feed_import (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  office VARCHAR(30) NOT NULL,
  file VARCHAR(36),
  filename VARCHAR(200),
  sha256 VARCHAR(64) NOT NULL,
  completeuntil DATE,
  mapping VARCHAR(4000),
  state VARCHAR(40) NOT NULL,
  defect VARCHAR(40),
  total INTEGER NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  ended INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  receivedat TIMESTAMP NOT NULL,
  importedat TIMESTAMP
);
CREATE INDEX feed_import_office ON feed_import (office, receivedat);
CREATE INDEX feed_import_content ON feed_import (sha256);

CREATE TABLE feed_record (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  feed VARCHAR(75) NOT NULL REFERENCES feed (id),
  kind VARCHAR(40) NOT NULL,
  office VARCHAR(30) NOT NULL,
  sourcekey VARCHAR(140) NOT NULL,
  rowhash VARCHAR(64) NOT NULL,
  creditcode VARCHAR(20) NOT NULL,
  name VARCHAR(200),
  documentnumber VARCHAR(100),
  authority VARCHAR(100),
  result VARCHAR(60),
  summary VARCHAR(500),
  severity VARCHAR(40),
  occurredon DATE,
  publicuntil DATE,
  repairedon DATE,
  annulledon DATE,
  intake VARCHAR(36) NOT NULL REFERENCES feed_import (id),
  receivedat TIMESTAMP NOT NULL,
  processedat TIMESTAMP,
  removedon DATE,
  endedon DATE,
  ending VARCHAR(40),
  matchstate VARCHAR(40) NOT NULL,
  merchant VARCHAR(36),
  premises VARCHAR(36),
  subjectoffice VARCHAR(30),
  subjectname VARCHAR(200),
  UNIQUE (feed, sourcekey)
);
CREATE INDEX feed_record_code ON feed_record (creditcode);
CREATE INDEX feed_record_match ON feed_record (matchstate, receivedat);

CREATE TABLE feed_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  feedrecord VARCHAR(36) NOT NULL REFERENCES feed_record (id),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  detail VARCHAR(1000),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (feedrecord, seq)
);

CREATE TABLE feed_proposal (
  proceeding VARCHAR(20) NOT NULL PRIMARY KEY REFERENCES supervision_proceeding (number),
  feedrecord VARCHAR(36) NOT NULL REFERENCES feed_record (id),
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  proposedat TIMESTAMP NOT NULL,
  undoneat TIMESTAMP
);
CREATE INDEX feed_proposal_record ON feed_proposal (feedrecord);

CREATE TABLE feed_determination (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  candidacy VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  kind VARCHAR(40) NOT NULL,
  answer VARCHAR(40) NOT NULL,
  checkedon DATE NOT NULL,
  source VARCHAR(300) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  recordedat TIMESTAMP NOT NULL
);
CREATE INDEX feed_determination_candidacy ON feed_determination (candidacy);
