-- Scans of stamped documents.

CREATE TABLE paper_scan (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  office VARCHAR(30) NOT NULL REFERENCES organ (code),
  fileid VARCHAR(36) NOT NULL,
  filename VARCHAR(200) NOT NULL,
  kind VARCHAR(20),
  subject VARCHAR(80),
  candidacy VARCHAR(30) REFERENCES candidacy (reference),
  matchedby VARCHAR(10),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  receivedat TIMESTAMP NOT NULL
);
CREATE INDEX paper_scan_office ON paper_scan (office, receivedat);
CREATE INDEX paper_scan_subject ON paper_scan (subject, kind);
CREATE INDEX paper_scan_candidacy ON paper_scan (candidacy);
