-- Complaints and consultations mirrored from 12315 and 12345, reports of offences apart, and the imports of their files.

CREATE TABLE complaint_terms_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  terms VARCHAR(32000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE complaint_import (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  office VARCHAR(30) NOT NULL,
  platform VARCHAR(40) NOT NULL,
  coveredon DATE NOT NULL,
  statedrows INTEGER,
  file VARCHAR(36),
  filename VARCHAR(200) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  mapping VARCHAR(4000),
  completeness VARCHAR(40) NOT NULL,
  total INTEGER NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  receivedat TIMESTAMP NOT NULL,
  importedat TIMESTAMP,
  UNIQUE (office, platform, sha256)
);
CREATE INDEX complaint_import_day ON complaint_import (office, platform, coveredon);

CREATE TABLE complaint_case (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  type VARCHAR(40) NOT NULL,
  nationalnumber VARCHAR(40) UNIQUE,
  municipalnumber VARCHAR(40) UNIQUE,
  source VARCHAR(40) NOT NULL,
  receivedat TIMESTAMP NOT NULL,
  receivedby VARCHAR(30) NOT NULL,
  office VARCHAR(30) NOT NULL,
  unit VARCHAR(30),
  officesince DATE NOT NULL,
  tradername VARCHAR(200),
  creditcode VARCHAR(20),
  address VARCHAR(200),
  title VARCHAR(19),
  merchant VARCHAR(36),
  category VARCHAR(40) NOT NULL,
  amount DECIMAL(12, 2),
  summary VARCHAR(2000),
  tags VARCHAR(400),
  contacthash VARCHAR(64),
  state VARCHAR(40) NOT NULL,
  since TIMESTAMP NOT NULL,
  countedfrom DATE,
  dueon DATE,
  amberon DATE,
  redon DATE,
  blackon DATE,
  toldon DATE,
  missingyear INTEGER,
  acceptedon DATE,
  endedon DATE,
  notifiedon DATE,
  ground VARCHAR(40),
  recovered DECIMAL(12, 2),
  mediator VARCHAR(60),
  appointedat TIMESTAMP,
  place VARCHAR(200),
  entrustedto VARCHAR(30),
  agreement VARCHAR(40),
  tests VARCHAR(1000),
  factors VARCHAR(400),
  mergedinto VARCHAR(20),
  rowhash VARCHAR(64),
  intake VARCHAR(36)
);
CREATE INDEX complaint_case_office ON complaint_case (office, state, dueon);
CREATE INDEX complaint_case_unit ON complaint_case (unit, state, dueon);
CREATE INDEX complaint_case_due ON complaint_case (dueon);
CREATE INDEX complaint_case_received ON complaint_case (receivedat);
CREATE INDEX complaint_case_code ON complaint_case (creditcode);
CREATE INDEX complaint_case_merged ON complaint_case (mergedinto);
CREATE INDEX complaint_case_contact ON complaint_case (contacthash);

CREATE TABLE complaint_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  complaint VARCHAR(20) NOT NULL REFERENCES complaint_case (number),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  party VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  ground VARCHAR(40),
  words VARCHAR(1000),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (complaint, seq)
);

CREATE TABLE joint_complainant (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  complaint VARCHAR(20) NOT NULL REFERENCES complaint_case (number),
  name VARCHAR(60) NOT NULL,
  role VARCHAR(40) NOT NULL,
  proof VARCHAR(40) NOT NULL,
  consent VARCHAR(40) NOT NULL,
  enteredat TIMESTAMP NOT NULL
);
CREATE INDEX joint_complainant_case ON joint_complainant (complaint);

CREATE TABLE offence_report (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  nationalnumber VARCHAR(40),
  municipalnumber VARCHAR(40),
  source VARCHAR(40) NOT NULL,
  receivedat TIMESTAMP NOT NULL,
  office VARCHAR(30) NOT NULL,
  reportedname VARCHAR(200),
  creditcode VARCHAR(20),
  category VARCHAR(40) NOT NULL,
  summary VARCHAR(2000),
  tags VARCHAR(400),
  linkedcomplaint VARCHAR(20),
  contacthash VARCHAR(64),
  state VARCHAR(40) NOT NULL,
  since TIMESTAMP NOT NULL,
  extended BOOLEAN NOT NULL,
  countedfrom DATE,
  dueon DATE,
  amberon DATE,
  redon DATE,
  blackon DATE,
  toldon DATE,
  missingyear INTEGER
);
CREATE INDEX offence_report_office ON offence_report (office, state, dueon);
CREATE INDEX offence_report_national ON offence_report (nationalnumber);
CREATE INDEX offence_report_municipal ON offence_report (municipalnumber);

CREATE TABLE offence_report_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  report VARCHAR(20) NOT NULL REFERENCES offence_report (number),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  words VARCHAR(1000),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (report, seq)
);

CREATE TABLE complaint_difference (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  office VARCHAR(30) NOT NULL,
  platform VARCHAR(40) NOT NULL,
  coveredon DATE NOT NULL,
  platformnumber VARCHAR(40) NOT NULL,
  complaint VARCHAR(20),
  type VARCHAR(40) NOT NULL,
  field VARCHAR(40),
  here VARCHAR(200),
  there VARCHAR(200),
  ownedby VARCHAR(30) NOT NULL,
  words VARCHAR(500),
  account VARCHAR(60),
  actorname VARCHAR(100),
  foundat TIMESTAMP NOT NULL,
  clearedat TIMESTAMP
);
CREATE INDEX complaint_difference_owner ON complaint_difference (ownedby, clearedat);
CREATE INDEX complaint_difference_day ON complaint_difference (office, platform, coveredon);
