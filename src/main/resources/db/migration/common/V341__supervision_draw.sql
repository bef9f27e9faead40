-- Random draws of titles for re-checks: frame, frozen list, tickets, pairs of evaluators and routes, journal.

CREATE TABLE random_draw (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  office VARCHAR(30) NOT NULL REFERENCES agency (code),
  name VARCHAR(100) NOT NULL,
  frame VARCHAR(16000) NOT NULL,
  state VARCHAR(40) NOT NULL,
  since TIMESTAMP NOT NULL,
  salt VARCHAR(64) NOT NULL,
  frozenat TIMESTAMP,
  listhash VARCHAR(64),
  seed VARCHAR(200),
  seedsource VARCHAR(200),
  originatedat TIMESTAMP,
  enteredby VARCHAR(60),
  drawnat TIMESTAMP
);
CREATE INDEX random_draw_office ON random_draw (office);
CREATE INDEX random_draw_state ON random_draw (state);

CREATE TABLE draw_stratum (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  draw VARCHAR(20) NOT NULL REFERENCES random_draw (number),
  code VARCHAR(80) NOT NULL,
  units INTEGER NOT NULL,
  drawn INTEGER NOT NULL,
  UNIQUE (draw, code)
);

CREATE TABLE draw_evaluator (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  draw VARCHAR(20) NOT NULL REFERENCES random_draw (number),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  commitment VARCHAR(64) NOT NULL,
  UNIQUE (draw, account)
);

CREATE TABLE draw_pair (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  draw VARCHAR(20) NOT NULL REFERENCES random_draw (number),
  pairnumber INTEGER NOT NULL,
  firstaccount VARCHAR(60) NOT NULL,
  secondaccount VARCHAR(60) NOT NULL,
  UNIQUE (draw, pairnumber)
);

CREATE TABLE draw_unit (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  draw VARCHAR(20) NOT NULL REFERENCES random_draw (number),
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  stratum VARCHAR(80) NOT NULL,
  state VARCHAR(40) NOT NULL,
  ranknumber INTEGER,
  ticket VARCHAR(64),
  pairnumber INTEGER,
  stopnumber INTEGER,
  reason VARCHAR(500),
  proof VARCHAR(36),
  replacedby VARCHAR(30),
  UNIQUE (draw, title)
);
CREATE INDEX draw_unit_title ON draw_unit (title);

CREATE TABLE draw_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  draw VARCHAR(20) NOT NULL REFERENCES random_draw (number),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  detail VARCHAR(1000),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (draw, seq)
);
