-- Composite subjects and their members.

CREATE TABLE composite_subject (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  merchant VARCHAR(36) NOT NULL REFERENCES merchant (id),
  subjecttype VARCHAR(40) NOT NULL REFERENCES subject_type (code),
  name VARCHAR(200) NOT NULL,
  namekey VARCHAR(200) NOT NULL,
  createdat TIMESTAMP NOT NULL,
  UNIQUE (merchant, subjecttype, namekey)
);

CREATE TABLE composite_subject_candidacy (
  candidacy VARCHAR(30) NOT NULL PRIMARY KEY REFERENCES candidacy (reference),
  composite VARCHAR(36) NOT NULL REFERENCES composite_subject (id)
);
CREATE INDEX composite_subject_candidacy_composite ON composite_subject_candidacy (composite);

-- A member is one licence on one premises; the name on its sign does not matter.
CREATE TABLE composite_member (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  composite VARCHAR(36) NOT NULL REFERENCES composite_subject (id),
  seq INTEGER NOT NULL,
  creditcode VARCHAR(20) NOT NULL,
  name VARCHAR(200) NOT NULL,
  signname VARCHAR(200) NOT NULL,
  address VARCHAR(300) NOT NULL,
  state VARCHAR(40) NOT NULL,
  slotkey VARCHAR(400) UNIQUE,
  agreedonpaper BOOLEAN NOT NULL,
  agreementfile VARCHAR(36),
  signer VARCHAR(100),
  reason VARCHAR(500),
  listedat TIMESTAMP NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  answeredat TIMESTAMP,
  UNIQUE (composite, seq)
);
CREATE INDEX composite_member_creditcode ON composite_member (creditcode);

CREATE TABLE share_shortfall (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  composite VARCHAR(36) NOT NULL REFERENCES composite_subject (id),
  candidacy VARCHAR(30) REFERENCES candidacy (reference),
  title VARCHAR(19) REFERENCES title (number),
  cause VARCHAR(40),
  members INTEGER NOT NULL,
  titledmembers INTEGER NOT NULL,
  requiredpercent INTEGER NOT NULL,
  requiredmembers INTEGER NOT NULL,
  state VARCHAR(40) NOT NULL,
  outcome VARCHAR(40),
  reason VARCHAR(1000),
  rectifyuntil DATE,
  account VARCHAR(60),
  actorname VARCHAR(100),
  openedat TIMESTAMP NOT NULL,
  decidedat TIMESTAMP,
  closedat TIMESTAMP
);
CREATE INDEX share_shortfall_composite ON share_shortfall (composite);
CREATE INDEX share_shortfall_title ON share_shortfall (title);
