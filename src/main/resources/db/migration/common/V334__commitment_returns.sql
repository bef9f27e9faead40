-- Returns without a reason: issues of the terms, versions of pledges, claims with their journals, contacts, monthly figures.

CREATE TABLE return_terms_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  terms VARCHAR(32000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE return_pledge (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  channel VARCHAR(40) NOT NULL,
  issue INTEGER NOT NULL,
  termsissue INTEGER NOT NULL REFERENCES return_terms_issue (issue),
  terms VARCHAR(8000) NOT NULL,
  validfrom DATE NOT NULL,
  ended BOOLEAN NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  enteredat TIMESTAMP NOT NULL,
  UNIQUE (title, channel, issue)
);

CREATE TABLE return_claim (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  pledge VARCHAR(36) NOT NULL REFERENCES return_pledge (id),
  termsissue INTEGER NOT NULL REFERENCES return_terms_issue (issue),
  purchasedon DATE NOT NULL,
  goodsclass VARCHAR(40) NOT NULL,
  goods VARCHAR(200),
  price DECIMAL(12, 2) NOT NULL,
  state VARCHAR(40) NOT NULL,
  enteredat TIMESTAMP NOT NULL,
  since TIMESTAMP NOT NULL,
  countedfrom DATE,
  dueon DATE,
  reasoncode VARCHAR(40),
  goodreason BOOLEAN NOT NULL,
  refusal VARCHAR(1000),
  contest VARCHAR(1000),
  statement VARCHAR(1000),
  finding VARCHAR(40),
  foundon DATE,
  takenbackby VARCHAR(19) REFERENCES title (number),
  refundroute VARCHAR(40),
  refundedon DATE,
  refundmonth INTEGER,
  formtoken VARCHAR(40) UNIQUE
);
CREATE INDEX return_claim_title ON return_claim (title, finding);
CREATE INDEX return_claim_state ON return_claim (state, dueon);
CREATE INDEX return_claim_pledge ON return_claim (pledge);
CREATE INDEX return_claim_month ON return_claim (takenbackby, refundmonth);
CREATE INDEX return_claim_since ON return_claim (since);

CREATE TABLE return_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  claim VARCHAR(20) NOT NULL REFERENCES return_claim (number),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  party VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(1000),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (claim, seq)
);

CREATE TABLE sealed_return_contact (
  claim VARCHAR(20) NOT NULL PRIMARY KEY REFERENCES return_claim (number),
  sealed VARCHAR(1000) NOT NULL,
  masked VARCHAR(200) NOT NULL
);

CREATE TABLE return_contact_access (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  claim VARCHAR(20) NOT NULL REFERENCES return_claim (number),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  accessedat TIMESTAMP NOT NULL
);
CREATE INDEX return_contact_access_claim ON return_contact_access (claim);

CREATE TABLE return_month (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  yearmonth INTEGER NOT NULL,
  refunds INTEGER NOT NULL,
  amount DECIMAL(14, 2) NOT NULL,
  nilreportedat TIMESTAMP,
  nilreportedby VARCHAR(60)
);
CREATE INDEX return_month_title ON return_month (title, yearmonth);
CREATE INDEX return_month_month ON return_month (yearmonth);
