-- Journal of the acts on complaints that lead to no other state.

CREATE TABLE complaint_act (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  complaint VARCHAR(20) NOT NULL REFERENCES complaint_case (number),
  seq INTEGER NOT NULL,
  act VARCHAR(40) NOT NULL,
  subject VARCHAR(400) NOT NULL,
  consent VARCHAR(40),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (complaint, seq)
);
