-- Appraisals (好差评) of finished steps by merchants: one for each entry of the journal; a bad one is a case of its own.

CREATE TABLE appraisal (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  candidacy VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  agency VARCHAR(30) NOT NULL REFERENCES agency (code),
  satisfaction VARCHAR(40) NOT NULL,
  reasons VARCHAR(200),
  remark VARCHAR(500),
  account VARCHAR(60) NOT NULL,
  appraisedat TIMESTAMP NOT NULL,
  dueon DATE,
  dueprovisional BOOLEAN NOT NULL,
  answer VARCHAR(2000),
  answeredby VARCHAR(60),
  answeredname VARCHAR(100),
  answeredat TIMESTAMP,
  UNIQUE (candidacy, seq)
);
CREATE INDEX appraisal_agency ON appraisal (agency);
