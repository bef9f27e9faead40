CREATE TABLE consultation (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  candidacy_reference VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  generation INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  question VARCHAR(2000),
  requestedby VARCHAR(60) NOT NULL,
  requestername VARCHAR(100) NOT NULL,
  requestedat TIMESTAMP NOT NULL,
  endson DATE NOT NULL,
  UNIQUE (candidacy_reference, generation)
);

CREATE TABLE consulted_body (
  consultation_id VARCHAR(36) NOT NULL REFERENCES consultation (id),
  bodyorder INTEGER NOT NULL,
  body VARCHAR(30) NOT NULL REFERENCES organ (code),
  PRIMARY KEY (consultation_id, bodyorder),
  UNIQUE (consultation_id, body)
);
CREATE INDEX consulted_body_body ON consulted_body (body);

CREATE TABLE body_reply (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  consultation_id VARCHAR(36) NOT NULL REFERENCES consultation (id),
  body VARCHAR(30) NOT NULL REFERENCES organ (code),
  seq INTEGER NOT NULL,
  answer VARCHAR(20) NOT NULL,
  opinion VARCHAR(4000),
  scan VARCHAR(36),
  behalf VARCHAR(200),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  repliedat TIMESTAMP NOT NULL,
  late BOOLEAN NOT NULL,
  UNIQUE (consultation_id, body, seq)
);

CREATE TABLE review_meeting (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  round_id VARCHAR(40) NOT NULL REFERENCES round (id),
  heldon DATE NOT NULL,
  place VARCHAR(200) NOT NULL,
  chair VARCHAR(100) NOT NULL,
  quorum DOUBLE PRECISION NOT NULL,
  minutes VARCHAR(4000),
  minutesscan VARCHAR(36),
  recordedby VARCHAR(60) NOT NULL,
  recordername VARCHAR(100) NOT NULL,
  recordedat TIMESTAMP NOT NULL
);
CREATE INDEX review_meeting_round ON review_meeting (round_id);

CREATE TABLE meeting_guest (
  meeting_id VARCHAR(36) NOT NULL REFERENCES review_meeting (id),
  guestorder INTEGER NOT NULL,
  name VARCHAR(100) NOT NULL,
  body VARCHAR(200),
  attended BOOLEAN NOT NULL,
  PRIMARY KEY (meeting_id, guestorder)
);

CREATE TABLE meeting_decision (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  meeting_id VARCHAR(36) NOT NULL REFERENCES review_meeting (id),
  candidacy_reference VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  seq INTEGER NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  reason VARCHAR(4000),
  exceptions VARCHAR(2000),
  recused VARCHAR(1000),
  decidedby VARCHAR(60) NOT NULL,
  decidername VARCHAR(100) NOT NULL,
  decidedat TIMESTAMP NOT NULL,
  UNIQUE (candidacy_reference, seq)
);
CREATE INDEX meeting_decision_meeting ON meeting_decision (meeting_id);

CREATE TABLE review_decision (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  candidacy_reference VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  seq INTEGER NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  grade VARCHAR(20),
  reason VARCHAR(4000) NOT NULL,
  scan VARCHAR(36),
  decidedby VARCHAR(60) NOT NULL,
  decidername VARCHAR(100) NOT NULL,
  decidedat TIMESTAMP NOT NULL,
  UNIQUE (candidacy_reference, seq)
);
