ALTER TABLE title ADD COLUMN papernumber VARCHAR(60);
ALTER TABLE title ADD COLUMN intake VARCHAR(36);
ALTER TABLE title ADD COLUMN intakeline INTEGER;
CREATE INDEX title_intake ON title (intake, intakeline);
CREATE INDEX title_registeredname ON title (registeredname);
CREATE INDEX title_papernumber ON title (papernumber);

CREATE TABLE intake (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  office VARCHAR(30) NOT NULL REFERENCES organ (code),
  filename VARCHAR(200) NOT NULL,
  fileid VARCHAR(36) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  receivedat TIMESTAMP NOT NULL,
  state VARCHAR(12) NOT NULL,
  inpart BOOLEAN NOT NULL,
  total INTEGER NOT NULL,
  acceptable INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  conflicts INTEGER NOT NULL,
  known INTEGER NOT NULL,
  written INTEGER NOT NULL,
  reached INTEGER NOT NULL,
  movedat TIMESTAMP NOT NULL,
  finishedat TIMESTAMP
);
CREATE INDEX intake_received ON intake (receivedat);
CREATE INDEX intake_state ON intake (state);

CREATE TABLE intake_report (
  id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES intake (id),
  content ${text} NOT NULL
);
