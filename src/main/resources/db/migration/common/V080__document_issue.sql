-- Documents as they were issued, with their numbers.

CREATE TABLE paper_series (
  office VARCHAR(30) NOT NULL REFERENCES organ (code),
  kind VARCHAR(20) NOT NULL,
  word VARCHAR(40) NOT NULL,
  PRIMARY KEY (office, kind)
);

CREATE TABLE paper (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  subject VARCHAR(80) NOT NULL,
  office VARCHAR(30) NOT NULL REFERENCES organ (code),
  candidacy VARCHAR(30) REFERENCES candidacy (reference),
  number VARCHAR(80) NOT NULL,
  fromoffice BOOLEAN NOT NULL,
  datedon DATE NOT NULL,
  template VARCHAR(36) NOT NULL REFERENCES paper_template (id),
  content ${text} NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  issuedat TIMESTAMP NOT NULL,
  UNIQUE (kind, subject),
  UNIQUE (office, number)
);
CREATE INDEX paper_office ON paper (office, issuedat);
CREATE INDEX paper_candidacy ON paper (candidacy);
