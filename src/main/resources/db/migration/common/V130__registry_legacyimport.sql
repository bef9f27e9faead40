-- Imports of registers kept before this system.

CREATE TABLE register_import (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  office VARCHAR(30) NOT NULL REFERENCES agency (code),
  filename VARCHAR(200) NOT NULL,
  fileid VARCHAR(36) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  receivedat TIMESTAMP NOT NULL,
  state VARCHAR(40) NOT NULL,
  partialimport BOOLEAN NOT NULL,
  total INTEGER NOT NULL,
  acceptable INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  conflicts INTEGER NOT NULL,
  known INTEGER NOT NULL,
  written INTEGER NOT NULL,
  stagedline INTEGER NOT NULL,
  movedat TIMESTAMP NOT NULL,
  finishedat TIMESTAMP,
  comparedsequence BIGINT DEFAULT 0 NOT NULL,
  requestkey VARCHAR(64) UNIQUE,
  bodyhash VARCHAR(64),
  staged INTEGER DEFAULT 0 NOT NULL
);
CREATE INDEX register_import_receivedat ON register_import (receivedat);
CREATE INDEX register_import_state ON register_import (state);

CREATE TABLE register_import_report (
  id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES register_import (id),
  content ${text} NOT NULL
);
