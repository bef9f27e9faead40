-- Sessions of browsers and tokens of programs in one table; each holds the epoch of its account at sign-in.
ALTER TABLE account ADD COLUMN session_epoch BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE account ADD COLUMN second_factor BOOLEAN DEFAULT FALSE NOT NULL;
DROP TABLE bearer_token;
CREATE TABLE user_session (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  token_hash VARCHAR(64) UNIQUE,
  session_epoch BIGINT NOT NULL,
  started_at TIMESTAMP NOT NULL,
  seen_at TIMESTAMP NOT NULL,
  expires TIMESTAMP NOT NULL,
  password_at TIMESTAMP,
  address VARCHAR(60),
  agent VARCHAR(200)
);
CREATE INDEX user_session_account ON user_session (account);

-- The secrets of one-time passwords are encrypted with a key of the installation.
CREATE TABLE totp_factor (
  account VARCHAR(60) NOT NULL PRIMARY KEY REFERENCES account (username),
  secret VARCHAR(200),
  pending VARCHAR(200),
  pending_at TIMESTAMP,
  last_step BIGINT NOT NULL
);

CREATE TABLE passkey (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  credential_id VARCHAR(1400) NOT NULL,
  credential_hash VARCHAR(64) NOT NULL UNIQUE,
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  label VARCHAR(100) NOT NULL,
  credential VARCHAR(4000) NOT NULL,
  sign_count BIGINT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  used_at TIMESTAMP,
  challenged_at TIMESTAMP NOT NULL
);
CREATE INDEX passkey_account ON passkey (account);

-- An administrator asks for a second factor to be removed, another person confirms it.
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
