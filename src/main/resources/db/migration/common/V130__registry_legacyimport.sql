-- Imports of registers kept before this system.

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
  finishedat TIMESTAMP,
  compared BIGINT DEFAULT 0 NOT NULL,
  requestkey VARCHAR(64) UNIQUE,
  bodyhash VARCHAR(64),
  staged INTEGER DEFAULT 0 NOT NULL
);
CREATE INDEX intake_received ON intake (receivedat);
CREATE INDEX intake_state ON intake (state);

CREATE TABLE intake_report (
  id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES intake (id),
  content ${text} NOT NULL
);
