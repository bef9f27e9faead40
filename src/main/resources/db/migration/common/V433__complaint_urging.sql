-- Urging of complaints: issues of the terms, letters with their cases, and the clerks of agencies for reminders.

CREATE TABLE urging_terms_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  terms VARCHAR(4000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE urging_letter (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  type VARCHAR(40) NOT NULL,
  office VARCHAR(30) NOT NULL,
  agency VARCHAR(30) NOT NULL,
  state VARCHAR(40) NOT NULL,
  termsissue INTEGER NOT NULL REFERENCES urging_terms_issue (issue),
  words VARCHAR(1000),
  casecount INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  sentat TIMESTAMP NOT NULL,
  dueon DATE NOT NULL,
  confirmedby VARCHAR(100),
  confirmedat TIMESTAMP,
  reply VARCHAR(2000),
  repliedby VARCHAR(100),
  repliedat TIMESTAMP
);
CREATE INDEX urging_letter_office ON urging_letter (office, state);
CREATE INDEX urging_letter_agency ON urging_letter (agency, state);

CREATE TABLE urged_case (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  letter VARCHAR(20) NOT NULL REFERENCES urging_letter (number),
  seq INTEGER NOT NULL,
  complaint VARCHAR(20) NOT NULL,
  dueon DATE,
  reasons VARCHAR(200),
  UNIQUE (letter, seq)
);
CREATE INDEX urged_case_complaint ON urged_case (complaint);

CREATE TABLE reminder_clerk (
  agency VARCHAR(30) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  clerk VARCHAR(60) NOT NULL,
  deputy VARCHAR(60),
  awayfrom DATE,
  awayuntil DATE,
  changedby VARCHAR(100) NOT NULL,
  changedat TIMESTAMP NOT NULL
);
