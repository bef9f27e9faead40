CREATE TABLE conflict (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  creditcode VARCHAR(20),
  merchantname VARCHAR(200),
  reason VARCHAR(500) NOT NULL,
  declaredby VARCHAR(60) NOT NULL,
  declaredat TIMESTAMP NOT NULL,
  withdrawnat TIMESTAMP
);
CREATE INDEX conflict_account ON conflict (account);

CREATE TABLE evaluation_team (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  candidacy_reference VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  generation INTEGER NOT NULL,
  lead_account VARCHAR(60) NOT NULL,
  note VARCHAR(1000),
  assignedby VARCHAR(60) NOT NULL,
  assignedat TIMESTAMP NOT NULL,
  UNIQUE (candidacy_reference, generation)
);

CREATE TABLE evaluation_team_member (
  team_id VARCHAR(36) NOT NULL REFERENCES evaluation_team (id),
  memberorder INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  name VARCHAR(100) NOT NULL,
  PRIMARY KEY (team_id, memberorder),
  UNIQUE (team_id, account)
);
CREATE INDEX evaluation_team_member_account ON evaluation_team_member (account);

CREATE TABLE joint_sheet (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  team_id VARCHAR(36) NOT NULL REFERENCES evaluation_team (id),
  candidacy_reference VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  generation INTEGER NOT NULL,
  editions VARCHAR(500) NOT NULL,
  amends VARCHAR(1000),
  openedby VARCHAR(60) NOT NULL,
  openedat TIMESTAMP NOT NULL,
  visitedon DATE,
  closedby VARCHAR(60),
  closedname VARCHAR(100),
  closedat TIMESTAMP,
  result ${text},
  UNIQUE (candidacy_reference, generation)
);

CREATE TABLE item_mark (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  sheet_id VARCHAR(36) NOT NULL REFERENCES joint_sheet (id),
  code VARCHAR(20) NOT NULL,
  seq INTEGER NOT NULL,
  points DOUBLE PRECISION NOT NULL,
  leftout BOOLEAN NOT NULL,
  veto BOOLEAN NOT NULL,
  reason VARCHAR(2000),
  markedby VARCHAR(60) NOT NULL,
  markedname VARCHAR(100) NOT NULL,
  markedat TIMESTAMP NOT NULL,
  UNIQUE (sheet_id, code, seq)
);

CREATE TABLE sheet_signature (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  sheet_id VARCHAR(36) NOT NULL REFERENCES joint_sheet (id),
  party VARCHAR(20) NOT NULL,
  name VARCHAR(100) NOT NULL,
  account VARCHAR(60),
  image VARCHAR(36),
  marks INTEGER NOT NULL,
  recordedby VARCHAR(60) NOT NULL,
  signedat TIMESTAMP NOT NULL
);
CREATE INDEX sheet_signature_sheet ON sheet_signature (sheet_id);

CREATE TABLE evaluation_opinion (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  candidacy_reference VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  sheet_id VARCHAR(36) NOT NULL REFERENCES joint_sheet (id),
  seq INTEGER NOT NULL,
  grade VARCHAR(20),
  opinion VARCHAR(4000) NOT NULL,
  documentnumber VARCHAR(100),
  documentdate DATE,
  scan VARCHAR(36),
  place VARCHAR(36) NOT NULL,
  signedby VARCHAR(60) NOT NULL,
  signername VARCHAR(100) NOT NULL,
  signedat TIMESTAMP NOT NULL,
  UNIQUE (candidacy_reference, seq)
);
