-- Templates of documents.

CREATE TABLE document_template (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  documenttype VARCHAR(40) NOT NULL,
  office VARCHAR(30) REFERENCES agency (code),
  issue INTEGER NOT NULL,
  fileid VARCHAR(36) NOT NULL,
  filename VARCHAR(200) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  state VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  uploadedat TIMESTAMP NOT NULL,
  inforceat TIMESTAMP
);
CREATE INDEX document_template_documenttype ON document_template (documenttype, office);
