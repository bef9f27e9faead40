-- Document types and the templates of their documents.

CREATE TABLE document_type (
  code VARCHAR(40) NOT NULL PRIMARY KEY,
  namezh VARCHAR(200) NOT NULL,
  nameen VARCHAR(200) NOT NULL,
  listorder INTEGER NOT NULL,
  numbered BOOLEAN NOT NULL,
  agencycodesuffix VARCHAR(10),
  -- The type that has the content; null where a composer of the programme writes it.
  contentof VARCHAR(40) REFERENCES document_type (code),
  audience VARCHAR(40) NOT NULL,
  filedunnumbered BOOLEAN NOT NULL,
  listtable VARCHAR(40),
  placeholders ${text} NOT NULL,
  source VARCHAR(200) NOT NULL
);

CREATE TABLE document_template (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  documenttype VARCHAR(40) NOT NULL REFERENCES document_type (code),
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
