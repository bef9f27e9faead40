-- Terms for holders in issues (获评单位自查与续期规定), yearly self-reports with journal, reminders and windows.

CREATE TABLE holder_terms (
  issue INTEGER NOT NULL PRIMARY KEY,
  terms VARCHAR(16000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE self_report (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  reportyear INTEGER NOT NULL,
  termsissue INTEGER NOT NULL REFERENCES holder_terms (issue),
  answers VARCHAR(4000) NOT NULL,
  note VARCHAR(1000),
  photo VARCHAR(36),
  state VARCHAR(40) NOT NULL,
  attention INTEGER NOT NULL,
  savedat TIMESTAMP NOT NULL,
  number VARCHAR(20),
  channel VARCHAR(40),
  submittedat TIMESTAMP,
  UNIQUE (title, reportyear)
);
CREATE INDEX self_report_year ON self_report (reportyear, state);

CREATE TABLE self_report_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  report VARCHAR(36) NOT NULL REFERENCES self_report (id),
  seq INTEGER NOT NULL,
  act VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  note VARCHAR(1000),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (report, seq)
);

CREATE TABLE self_report_reminder (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  reportyear INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  recordedat TIMESTAMP NOT NULL
);
CREATE INDEX self_report_reminder_title ON self_report_reminder (title, reportyear);

CREATE TABLE self_report_period (
  reportyear INTEGER NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  termsissue INTEGER NOT NULL REFERENCES holder_terms (issue),
  openson DATE NOT NULL,
  lastday DATE NOT NULL,
  completed INTEGER NOT NULL,
  lasttitle VARCHAR(19)
);
