-- Templates of documents.

CREATE TABLE paper_template (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  office VARCHAR(30) REFERENCES organ (code),
  issue INTEGER NOT NULL,
  fileid VARCHAR(36) NOT NULL,
  filename VARCHAR(200) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  state VARCHAR(12) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  uploadedat TIMESTAMP NOT NULL,
  inforceat TIMESTAMP
);
CREATE INDEX paper_template_kind ON paper_template (kind, office);
