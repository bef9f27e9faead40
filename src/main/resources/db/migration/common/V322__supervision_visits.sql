-- Visits to holders of titles by their consent: issues of the terms, plans, the calendar of visits, journals, leads.

CREATE TABLE visit_terms_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  terms VARCHAR(16000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE visit_plan (
  number VARCHAR(40) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  owner VARCHAR(30) NOT NULL,
  type VARCHAR(40) NOT NULL,
  name VARCHAR(100) NOT NULL,
  firstday DATE NOT NULL,
  lastday DATE NOT NULL,
  selection VARCHAR(1000) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  createdat TIMESTAMP NOT NULL,
  UNIQUE (owner, name)
);

CREATE TABLE title_visit (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  premises VARCHAR(36) NOT NULL,
  plan VARCHAR(40) REFERENCES visit_plan (number),
  type VARCHAR(40) NOT NULL,
  state VARCHAR(40) NOT NULL,
  plannedon DATE NOT NULL,
  visitedon DATE,
  sheet VARCHAR(36) REFERENCES score_sheet (id),
  percent DOUBLE PRECISION,
  passed BOOLEAN,
  record VARCHAR(16000),
  tokenhash VARCHAR(64),
  proceeding VARCHAR(20) REFERENCES supervision_proceeding (number),
  since TIMESTAMP NOT NULL
);
CREATE INDEX title_visit_premises ON title_visit (premises);
CREATE INDEX title_visit_title ON title_visit (title);
CREATE INDEX title_visit_plan ON title_visit (plan);
CREATE INDEX title_visit_sheet ON title_visit (sheet);
CREATE INDEX title_visit_proceeding ON title_visit (proceeding);
CREATE INDEX title_visit_token ON title_visit (tokenhash);
CREATE INDEX title_visit_day ON title_visit (plannedon);

CREATE TABLE visit_visitor (
  visit VARCHAR(20) NOT NULL REFERENCES title_visit (number),
  visitororder INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL,
  name VARCHAR(100) NOT NULL,
  PRIMARY KEY (visit, visitororder)
);
CREATE INDEX visit_visitor_account ON visit_visitor (account);

CREATE TABLE visit_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  visit VARCHAR(20) NOT NULL REFERENCES title_visit (number),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(2000),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (visit, seq)
);

CREATE TABLE offence_lead (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  visit VARCHAR(20) NOT NULL REFERENCES title_visit (number),
  text VARCHAR(2000) NOT NULL,
  agency VARCHAR(200) NOT NULL,
  handedoveron DATE NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  recordedat TIMESTAMP NOT NULL
);
CREATE INDEX offence_lead_visit ON offence_lead (visit);
