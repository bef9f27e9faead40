-- Scans of stamped documents.

CREATE TABLE document_scan (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  office VARCHAR(30) NOT NULL REFERENCES agency (code),
  fileid VARCHAR(36) NOT NULL,
  filename VARCHAR(200) NOT NULL,
  documenttype VARCHAR(40) REFERENCES document_type (code),
  subject VARCHAR(80),
  candidacy VARCHAR(30) REFERENCES candidacy (reference),
  matchedby VARCHAR(40),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  receivedat TIMESTAMP NOT NULL
);
CREATE INDEX document_scan_office ON document_scan (office, receivedat);
CREATE INDEX document_scan_subject ON document_scan (subject, documenttype);
CREATE INDEX document_scan_candidacy ON document_scan (candidacy);
