CREATE TABLE invitation (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  account VARCHAR(60) REFERENCES account (username),
  secrethash VARCHAR(64) NOT NULL UNIQUE,
  expires TIMESTAMP NOT NULL,
  usedat TIMESTAMP
);
CREATE INDEX invitation_account ON invitation (account);
