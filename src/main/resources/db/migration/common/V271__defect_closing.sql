-- Defects of a return notice that an officer has closed, each by itself.

CREATE TABLE defect_closing (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  subject VARCHAR(30) NOT NULL,
  worktype VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  actedat TIMESTAMP NOT NULL,
  notice VARCHAR(36) NOT NULL REFERENCES return_notice (id),
  item INTEGER NOT NULL,
  UNIQUE (notice, item),
  FOREIGN KEY (subject, worktype) REFERENCES work_subject (id, type)
);
CREATE INDEX defect_closing_subject ON defect_closing (subject);
