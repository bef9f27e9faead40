-- Audit log, handovers, drafts of forms, removal of second factors.

-- Append-only (V200).
CREATE TABLE audit_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  action VARCHAR(40) NOT NULL,
  subject VARCHAR(60) NOT NULL,
  detail VARCHAR(1000),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  takenat TIMESTAMP NOT NULL,
  -- The agency for which the act was done: an administrator reads the entries of the own area.
  agency VARCHAR(30)
);
CREATE INDEX audit_entry_takenat ON audit_entry (takenat);

CREATE TABLE handover (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  predecessor VARCHAR(60) NOT NULL REFERENCES account (username),
  successor VARCHAR(60) NOT NULL REFERENCES account (username),
  effectiveon DATE NOT NULL,
  state VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  enteredat TIMESTAMP NOT NULL,
  completedat TIMESTAMP
);
CREATE INDEX handover_state ON handover (state, effectiveon);

CREATE TABLE form_draft (
  form VARCHAR(40) NOT NULL PRIMARY KEY,
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
  requestedby VARCHAR(60) NOT NULL REFERENCES account (username),
  requestedat TIMESTAMP NOT NULL,
  decidedby VARCHAR(60) REFERENCES account (username),
  decidedat TIMESTAMP,
  outcome VARCHAR(40)
);
CREATE INDEX factor_reset_account ON factor_reset (account);
