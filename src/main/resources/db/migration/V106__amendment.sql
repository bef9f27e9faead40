-- What was put right in an application that was handed in; the submission itself stays as it was.
CREATE TABLE amendment (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  reference VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  seq INTEGER NOT NULL,
  submission INTEGER NOT NULL,
  field VARCHAR(60) NOT NULL,
  textbefore VARCHAR(4000),
  textafter VARCHAR(4000),
  reason VARCHAR(500) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  amendedat TIMESTAMP NOT NULL,
  UNIQUE (reference, seq)
);
