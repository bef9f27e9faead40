-- Official random checks of competent agencies (双随机、一公开): imports of their files, and the rows with plans, items and results.

CREATE TABLE official_check_import (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  office VARCHAR(30) NOT NULL,
  file VARCHAR(36) NOT NULL,
  filename VARCHAR(200) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  mapping VARCHAR(4000),
  total INTEGER NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  receivedat TIMESTAMP NOT NULL,
  importedat TIMESTAMP,
  UNIQUE (office, sha256)
);
CREATE INDEX official_check_import_time ON official_check_import (office, receivedat);

CREATE TABLE official_check (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  office VARCHAR(30) NOT NULL,
  sourcekey VARCHAR(64) NOT NULL,
  rowhash VARCHAR(64) NOT NULL,
  plannumber VARCHAR(60) NOT NULL,
  authority VARCHAR(100) NOT NULL,
  item VARCHAR(200) NOT NULL,
  creditcode VARCHAR(20),
  unitname VARCHAR(200),
  checkedon DATE,
  result VARCHAR(100),
  link VARCHAR(500),
  intake VARCHAR(36) NOT NULL REFERENCES official_check_import (id),
  UNIQUE (office, sourcekey)
);
CREATE INDEX official_check_code ON official_check (creditcode);
