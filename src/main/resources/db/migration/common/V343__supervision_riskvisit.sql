-- Visits of titles because of a risk: an internal list, each entry with a salted hash.

CREATE TABLE risk_visit (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  reason VARCHAR(1000) NOT NULL,
  salt VARCHAR(64) NOT NULL,
  commitment VARCHAR(64) NOT NULL,
  state VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  listedat TIMESTAMP NOT NULL,
  result VARCHAR(1000),
  closedby VARCHAR(100),
  closedat TIMESTAMP
);
CREATE INDEX risk_visit_title ON risk_visit (title, state);
