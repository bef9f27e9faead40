-- Composite subjects and their members.

CREATE TABLE composite (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  merchant_id VARCHAR(36) NOT NULL REFERENCES merchant (id),
  kind VARCHAR(20) NOT NULL REFERENCES subject_type (code),
  name VARCHAR(200) NOT NULL,
  namekey VARCHAR(200) NOT NULL,
  createdat TIMESTAMP NOT NULL,
  UNIQUE (merchant_id, kind, namekey)
);

CREATE TABLE composite_candidacy (
  candidacy VARCHAR(30) NOT NULL PRIMARY KEY REFERENCES candidacy (reference),
  composite_id VARCHAR(36) NOT NULL REFERENCES composite (id)
);
CREATE INDEX composite_candidacy_of ON composite_candidacy (composite_id);

-- A member is one licence on one premises; the name on its sign does not matter.
CREATE TABLE composite_member (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  composite_id VARCHAR(36) NOT NULL REFERENCES composite (id),
  seq INTEGER NOT NULL,
  creditcode VARCHAR(20) NOT NULL,
  name VARCHAR(200) NOT NULL,
  signname VARCHAR(200) NOT NULL,
  address VARCHAR(300) NOT NULL,
  state VARCHAR(12) NOT NULL,
  seat VARCHAR(400) UNIQUE,
  onpaper BOOLEAN NOT NULL,
  paper VARCHAR(36),
  signer VARCHAR(100),
  reason VARCHAR(500),
  listedat TIMESTAMP NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  answeredat TIMESTAMP,
  UNIQUE (composite_id, seq)
);
CREATE INDEX composite_member_code ON composite_member (creditcode);

CREATE TABLE share_shortfall (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  composite_id VARCHAR(36) NOT NULL REFERENCES composite (id),
  candidacy VARCHAR(30) REFERENCES candidacy (reference),
  title VARCHAR(19) REFERENCES title (number),
  cause VARCHAR(20),
  members INTEGER NOT NULL,
  titled INTEGER NOT NULL,
  wantedpercent INTEGER NOT NULL,
  wantedleast INTEGER NOT NULL,
  state VARCHAR(10) NOT NULL,
  outcome VARCHAR(12),
  reason VARCHAR(1000),
  lastday DATE,
  account VARCHAR(60),
  actorname VARCHAR(100),
  openedat TIMESTAMP NOT NULL,
  decidedat TIMESTAMP,
  closedat TIMESTAMP
);
CREATE INDEX share_shortfall_composite ON share_shortfall (composite_id);
CREATE INDEX share_shortfall_title ON share_shortfall (title);
