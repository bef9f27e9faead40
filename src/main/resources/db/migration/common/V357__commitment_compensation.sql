-- Advance compensation: issues of the terms, schemes with units covered, payments, statements and journal.

CREATE TABLE compensation_terms_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  terms VARCHAR(8000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE compensation_scheme (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  owner VARCHAR(30) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  holdertype VARCHAR(40) NOT NULL,
  holdername VARCHAR(200) NOT NULL,
  holdercode VARCHAR(18) NOT NULL,
  phone VARCHAR(40) NOT NULL,
  document VARCHAR(200) NOT NULL,
  agreement VARCHAR(36) NOT NULL,
  validfrom DATE NOT NULL,
  validuntil DATE NOT NULL,
  agreedamount DECIMAL(14, 2) NOT NULL,
  mostperclaim DECIMAL(14, 2) NOT NULL,
  mostperyear DECIMAL(14, 2) NOT NULL,
  balance DECIMAL(14, 2) NOT NULL,
  statedon DATE
);
CREATE INDEX compensation_scheme_owner ON compensation_scheme (owner, validuntil);
CREATE INDEX compensation_scheme_until ON compensation_scheme (validuntil);

CREATE TABLE compensation_cover (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  scheme VARCHAR(20) NOT NULL REFERENCES compensation_scheme (number),
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  coveredfrom DATE NOT NULL,
  covereduntil DATE
);
CREATE INDEX compensation_cover_scheme ON compensation_cover (scheme);
CREATE INDEX compensation_cover_title ON compensation_cover (title);

CREATE TABLE compensation_payment (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  scheme VARCHAR(20) NOT NULL REFERENCES compensation_scheme (number),
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  claim VARCHAR(20) REFERENCES return_claim (number),
  description VARCHAR(500),
  purchasedon DATE NOT NULL,
  demandedon DATE,
  amount DECIMAL(14, 2) NOT NULL,
  paidon DATE NOT NULL,
  evidence VARCHAR(36) NOT NULL,
  recovered DECIMAL(14, 2) NOT NULL,
  state VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  recordedat TIMESTAMP NOT NULL
);
CREATE INDEX compensation_payment_scheme ON compensation_payment (scheme);
CREATE INDEX compensation_payment_title ON compensation_payment (title);
CREATE INDEX compensation_payment_claim ON compensation_payment (claim);
CREATE INDEX compensation_payment_state ON compensation_payment (state);

CREATE TABLE compensation_statement (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  scheme VARCHAR(20) NOT NULL REFERENCES compensation_scheme (number),
  seq INTEGER NOT NULL,
  type VARCHAR(40) NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  statedon DATE NOT NULL,
  payment VARCHAR(20) REFERENCES compensation_payment (number),
  withdrawn VARCHAR(36) REFERENCES compensation_statement (id),
  evidence VARCHAR(36) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (scheme, seq)
);
CREATE INDEX compensation_statement_payment ON compensation_statement (payment);

CREATE TABLE compensation_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  scheme VARCHAR(20) NOT NULL REFERENCES compensation_scheme (number),
  payment VARCHAR(20) REFERENCES compensation_payment (number),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(1000),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (scheme, seq)
);
CREATE INDEX compensation_entry_payment ON compensation_entry (payment);
