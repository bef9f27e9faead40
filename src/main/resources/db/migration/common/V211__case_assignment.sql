-- Officers to whom an agency gave its part of a case; the newest row of an agency counts. Append-only (V212).

CREATE TABLE case_assignment (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  subject VARCHAR(30) NOT NULL,
  worktype VARCHAR(40) NOT NULL,
  agency VARCHAR(30) NOT NULL REFERENCES agency (code),
  seq INTEGER NOT NULL,
  type VARCHAR(40) NOT NULL,
  owner VARCHAR(60) NOT NULL REFERENCES account (username),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  note VARCHAR(200),
  assignedat TIMESTAMP NOT NULL,
  UNIQUE (subject, agency, seq),
  FOREIGN KEY (subject, worktype) REFERENCES work_subject (id, type)
);
CREATE INDEX case_assignment_owner ON case_assignment (owner);
