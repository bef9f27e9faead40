-- Cases of the consumers' associations, with their journal.

CREATE TABLE association_case (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  association VARCHAR(30) NOT NULL,
  type VARCHAR(40) NOT NULL,
  source VARCHAR(40) NOT NULL,
  category VARCHAR(40) NOT NULL,
  tradername VARCHAR(120) NOT NULL,
  creditcode VARCHAR(20),
  title VARCHAR(19) REFERENCES title (number),
  merchant VARCHAR(36),
  amount DECIMAL(14, 2),
  words VARCHAR(1000),
  sealedcontact VARCHAR(1000),
  maskedcontact VARCHAR(200),
  complaint VARCHAR(20) UNIQUE REFERENCES complaint_case (number),
  state VARCHAR(40) NOT NULL,
  choice VARCHAR(40),
  receivedon DATE NOT NULL,
  acceptedon DATE,
  endedon DATE,
  outcome VARCHAR(1000),
  litigation VARCHAR(1000),
  recovered DECIMAL(14, 2),
  formernumber VARCHAR(40)
);
CREATE INDEX association_case_received ON association_case (association, receivedon);
CREATE INDEX association_case_ended ON association_case (association, endedon);
CREATE INDEX association_case_state ON association_case (state, association);
CREATE INDEX association_case_former ON association_case (association, formernumber);
CREATE INDEX association_case_title ON association_case (title);

CREATE TABLE association_case_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  associationcase VARCHAR(20) NOT NULL REFERENCES association_case (number),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(500),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (associationcase, seq)
);
