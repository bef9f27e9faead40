-- Supervision of titles: issues of the triggers (监督情形), proceedings with their journals, bans on a new application.

CREATE TABLE supervision_trigger_list (
  issue INTEGER NOT NULL PRIMARY KEY,
  catalogue VARCHAR(32000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE supervision_proceeding (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  triggerissue INTEGER NOT NULL REFERENCES supervision_trigger_list (issue),
  triggercode VARCHAR(40) NOT NULL,
  namezh VARCHAR(200) NOT NULL,
  nameen VARCHAR(200) NOT NULL,
  measure VARCHAR(40) NOT NULL,
  facts VARCHAR(2000) NOT NULL,
  state VARCHAR(40) NOT NULL,
  openedat TIMESTAMP NOT NULL,
  since TIMESTAMP NOT NULL,
  countedfrom DATE,
  dueon DATE,
  statementdueon DATE,
  tokenhash VARCHAR(64),
  statement VARCHAR(2000),
  statementchannel VARCHAR(40),
  statementat TIMESTAMP,
  decision VARCHAR(2000),
  document VARCHAR(36) REFERENCES official_document (id),
  previous VARCHAR(20) REFERENCES supervision_proceeding (number)
);
CREATE INDEX supervision_proceeding_title ON supervision_proceeding (title);
CREATE INDEX supervision_proceeding_state ON supervision_proceeding (state, dueon);
CREATE INDEX supervision_proceeding_token ON supervision_proceeding (tokenhash);
CREATE INDEX supervision_proceeding_document ON supervision_proceeding (document);

CREATE TABLE supervision_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  proceeding VARCHAR(20) NOT NULL REFERENCES supervision_proceeding (number),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  state VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(2000),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (proceeding, seq)
);

CREATE TABLE reentry_ban (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  creditcode VARCHAR(20),
  holdername VARCHAR(200) NOT NULL,
  candidacy VARCHAR(30) REFERENCES candidacy (reference),
  state VARCHAR(40) NOT NULL,
  lastday DATE NOT NULL,
  source VARCHAR(200) NOT NULL,
  document VARCHAR(36) REFERENCES official_document (id),
  openedat TIMESTAMP NOT NULL,
  reason VARCHAR(1000),
  account VARCHAR(60),
  actorname VARCHAR(100),
  decidedat TIMESTAMP
);
CREATE INDEX reentry_ban_title ON reentry_ban (title);
CREATE INDEX reentry_ban_code ON reentry_ban (creditcode, state);
CREATE INDEX reentry_ban_candidacy ON reentry_ban (candidacy);
