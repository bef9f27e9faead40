CREATE TABLE verification (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  candidacy VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  actedat TIMESTAMP NOT NULL,
  facts VARCHAR(32000) NOT NULL
);
CREATE INDEX verification_candidacy ON verification (candidacy);

CREATE TABLE return_notice (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  candidacy VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  actedat TIMESTAMP NOT NULL,
  ordinal INTEGER NOT NULL,
  dueon DATE NOT NULL,
  phone VARCHAR(30),
  latefound BOOLEAN NOT NULL,
  defects VARCHAR(32000) NOT NULL
);
CREATE INDEX return_notice_candidacy ON return_notice (candidacy);

CREATE TABLE eligibility_finding (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  candidacy VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  actedat TIMESTAMP NOT NULL,
  rule VARCHAR(10) NOT NULL,
  result VARCHAR(20) NOT NULL,
  source VARCHAR(300),
  lookedupon DATE,
  picture VARCHAR(36) REFERENCES stored_file (id),
  note VARCHAR(2000)
);
CREATE INDEX eligibility_finding_candidacy ON eligibility_finding (candidacy);

CREATE TABLE visit (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  candidacy VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  actedat TIMESTAMP NOT NULL,
  report VARCHAR(32000) NOT NULL
);
CREATE INDEX visit_candidacy ON visit (candidacy);

CREATE TABLE rectification (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  candidacy VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  actedat TIMESTAMP NOT NULL,
  visit VARCHAR(36) NOT NULL REFERENCES visit (id),
  demand VARCHAR(500) NOT NULL,
  dueon DATE,
  closedby VARCHAR(100),
  closedat TIMESTAMP,
  closingnote VARCHAR(1000),
  closingpicture VARCHAR(36) REFERENCES stored_file (id)
);
CREATE INDEX rectification_candidacy ON rectification (candidacy);

CREATE TABLE recommendation (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  candidacy VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  actedat TIMESTAMP NOT NULL,
  opinion VARCHAR(4000) NOT NULL
);
CREATE INDEX recommendation_candidacy ON recommendation (candidacy);
