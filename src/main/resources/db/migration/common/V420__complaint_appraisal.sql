-- Call-backs of complainants, and the monthly appraisal of offices and units with its cases, figures and appeals.

CREATE TABLE complaint_appraisal_terms_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  terms VARCHAR(16000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE call_back_draw (
  month VARCHAR(7) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  termsissue INTEGER NOT NULL,
  listhash VARCHAR(64) NOT NULL,
  seed VARCHAR(64) NOT NULL,
  listed INTEGER NOT NULL,
  platform INTEGER NOT NULL,
  drawn INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  drawnat TIMESTAMP NOT NULL
);

CREATE TABLE call_back (
  complaint VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  closingmonth VARCHAR(7) NOT NULL,
  origin VARCHAR(40) NOT NULL,
  office VARCHAR(30) NOT NULL,
  unit VARCHAR(30),
  officer VARCHAR(100),
  ticket VARCHAR(64),
  ticketrank INTEGER NOT NULL,
  state VARCHAR(40) NOT NULL,
  since TIMESTAMP NOT NULL,
  tries INTEGER NOT NULL,
  answers VARCHAR(1000),
  satisfied BOOLEAN NOT NULL,
  sealed VARCHAR(1000),
  masked VARCHAR(200)
);
CREATE INDEX call_back_month ON call_back (closingmonth, state);
CREATE INDEX call_back_office ON call_back (office);
CREATE INDEX call_back_unit ON call_back (unit);
CREATE INDEX call_back_state ON call_back (state, since);

CREATE TABLE call_back_call (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  callback VARCHAR(20) NOT NULL REFERENCES call_back (complaint),
  seq INTEGER NOT NULL,
  outcome VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  words VARCHAR(500),
  calledat TIMESTAMP NOT NULL,
  UNIQUE (callback, seq)
);

CREATE TABLE complaint_appraisal (
  month VARCHAR(7) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  state VARCHAR(40) NOT NULL,
  termsissue INTEGER NOT NULL,
  cases INTEGER NOT NULL,
  appealuntil DATE NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  madeat TIMESTAMP NOT NULL,
  publishedat TIMESTAMP,
  publishedby VARCHAR(100)
);

CREATE TABLE appraised_case (
  id VARCHAR(30) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  appraisedmonth VARCHAR(7) NOT NULL,
  complaint VARCHAR(20) NOT NULL,
  office VARCHAR(30) NOT NULL,
  unit VARCHAR(30),
  officer VARCHAR(100),
  facts VARCHAR(400) NOT NULL,
  struck VARCHAR(600),
  recovered DECIMAL(12, 2)
);
CREATE INDEX appraised_case_office ON appraised_case (appraisedmonth, office);
CREATE INDEX appraised_case_unit ON appraised_case (appraisedmonth, unit);

CREATE TABLE appraisal_figure (
  id VARCHAR(80) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  appraisedmonth VARCHAR(7) NOT NULL,
  agency VARCHAR(30) NOT NULL,
  agencylevel VARCHAR(40) NOT NULL,
  peers VARCHAR(40) NOT NULL,
  formula VARCHAR(40) NOT NULL,
  cases INTEGER NOT NULL,
  numerator INTEGER NOT NULL,
  denominator INTEGER NOT NULL,
  excluded INTEGER NOT NULL,
  type VARCHAR(40) NOT NULL,
  bound DECIMAL(9, 6),
  peerrank INTEGER,
  recovered DECIMAL(14, 2) NOT NULL
);
CREATE INDEX appraisal_figure_month ON appraisal_figure (appraisedmonth, formula);
CREATE INDEX appraisal_figure_agency ON appraisal_figure (agency);

CREATE TABLE figure_appeal (
  id VARCHAR(80) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  appraisedmonth VARCHAR(7) NOT NULL,
  complaint VARCHAR(20) NOT NULL,
  formula VARCHAR(40) NOT NULL,
  state VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(1000),
  appealedat TIMESTAMP NOT NULL,
  decidedby VARCHAR(100),
  decision VARCHAR(1000),
  decidedat TIMESTAMP
);
CREATE INDEX figure_appeal_state ON figure_appeal (state, appraisedmonth);
