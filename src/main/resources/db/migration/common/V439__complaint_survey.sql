-- Terms of satisfaction surveys, surveys, their answers by the link and their counted answers on paper.

CREATE TABLE survey_terms_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  terms VARCHAR(8000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE survey (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  owner VARCHAR(30) NOT NULL,
  scope VARCHAR(40) NOT NULL,
  title VARCHAR(19) REFERENCES title (number),
  merchant VARCHAR(36),
  name VARCHAR(200) NOT NULL,
  termsissue INTEGER NOT NULL,
  openson DATE NOT NULL,
  closeson DATE NOT NULL,
  closedon DATE,
  changes INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  createdat TIMESTAMP NOT NULL
);
CREATE INDEX survey_owner ON survey (owner, number);
CREATE INDEX survey_title ON survey (title);
CREATE INDEX survey_closes ON survey (closeson);

CREATE TABLE survey_answer (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  survey VARCHAR(20) NOT NULL REFERENCES survey (number),
  device VARCHAR(64) NOT NULL,
  points VARCHAR(60) NOT NULL,
  words VARCHAR(500),
  answeredon DATE NOT NULL,
  UNIQUE (survey, device)
);

CREATE TABLE survey_paper (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  survey VARCHAR(20) NOT NULL REFERENCES survey (number),
  seq INTEGER NOT NULL,
  sheets INTEGER NOT NULL,
  counts VARCHAR(2000) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  enteredat TIMESTAMP NOT NULL,
  withdrawal VARCHAR(500),
  withdrawnby VARCHAR(100),
  UNIQUE (survey, seq)
);
