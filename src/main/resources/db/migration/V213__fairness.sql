-- What statistics gave cause to look at; they never change a result. See decision 0052.
CREATE TABLE scoring_review (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  authority VARCHAR(30) NOT NULL REFERENCES organ (code),
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  name VARCHAR(100) NOT NULL,
  verdict VARCHAR(10) NOT NULL,
  cases INTEGER NOT NULL,
  estimate DOUBLE PRECISION NOT NULL,
  low DOUBLE PRECISION NOT NULL,
  high DOUBLE PRECISION NOT NULL,
  openedat TIMESTAMP NOT NULL,
  closedby VARCHAR(60),
  closedname VARCHAR(100),
  closedat TIMESTAMP,
  note VARCHAR(1000)
);
CREATE INDEX scoring_review_account ON scoring_review (account, verdict);
