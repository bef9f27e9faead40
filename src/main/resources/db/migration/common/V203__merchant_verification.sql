-- Decisions of county offices whether the account of a merchant acts for it.

CREATE TABLE merchant_verification (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  merchant VARCHAR(36) NOT NULL REFERENCES merchant (id),
  outcome VARCHAR(40) NOT NULL,
  reason VARCHAR(500),
  decidedby VARCHAR(60) NOT NULL REFERENCES account (username),
  decidedat TIMESTAMP NOT NULL,
  withdrawnby VARCHAR(60) REFERENCES account (username),
  withdrawnat TIMESTAMP
);
CREATE INDEX merchant_verification_merchant ON merchant_verification (merchant);
