-- Documents as they were issued, with their numbers.

CREATE TABLE number_series (
  office VARCHAR(30) NOT NULL REFERENCES agency (code),
  documenttype VARCHAR(40) NOT NULL REFERENCES document_type (code),
  agencycode VARCHAR(40) NOT NULL,
  PRIMARY KEY (office, documenttype)
);

CREATE TABLE issued_document (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  documenttype VARCHAR(40) NOT NULL REFERENCES document_type (code),
  subject VARCHAR(80) NOT NULL,
  office VARCHAR(30) NOT NULL REFERENCES agency (code),
  candidacy VARCHAR(30) REFERENCES candidacy (reference),
  number VARCHAR(80) NOT NULL,
  -- The office brought the number; else it is from the series of this system.
  numberfromoffice BOOLEAN NOT NULL,
  documentdate DATE NOT NULL,
  template VARCHAR(36) NOT NULL REFERENCES document_template (id),
  content ${text} NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  issuedat TIMESTAMP NOT NULL,
  UNIQUE (documenttype, subject),
  UNIQUE (office, number)
);
CREATE INDEX issued_document_office ON issued_document (office, issuedat);
CREATE INDEX issued_document_candidacy ON issued_document (candidacy);
