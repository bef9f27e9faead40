-- Audit log, handovers, drafts of forms, removal of second factors.

-- Append-only (V200).
CREATE TABLE administrative_act (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  kind VARCHAR(30) NOT NULL,
  subject VARCHAR(60) NOT NULL,
  detail VARCHAR(1000),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  takenat TIMESTAMP NOT NULL,
  -- The agency for which the act was done: an administrator reads the entries of the own area.
  place VARCHAR(30)
);
CREATE INDEX administrative_act_at ON administrative_act (takenat);

CREATE TABLE hand_over (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  predecessor VARCHAR(60) NOT NULL REFERENCES account (username),
  successor VARCHAR(60) NOT NULL REFERENCES account (username),
  onday DATE NOT NULL,
  state VARCHAR(10) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  enteredat TIMESTAMP NOT NULL,
  doneat TIMESTAMP
);
CREATE INDEX hand_over_state ON hand_over (state, onday);

CREATE TABLE form_draft (
  form VARCHAR(30) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  origin VARCHAR(60) NOT NULL,
  content ${text} NOT NULL,
  pledge ${text} NOT NULL,
  account VARCHAR(60) NOT NULL,
  savedat TIMESTAMP NOT NULL
);

-- Requests to remove a second factor: one administrator requests, another confirms.
CREATE TABLE factor_reset (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  reason VARCHAR(500) NOT NULL,
  requested_by VARCHAR(60) NOT NULL REFERENCES account (username),
  requested_at TIMESTAMP NOT NULL,
  decided_by VARCHAR(60) REFERENCES account (username),
  decided_at TIMESTAMP,
  outcome VARCHAR(20)
);
CREATE INDEX factor_reset_account ON factor_reset (account);
