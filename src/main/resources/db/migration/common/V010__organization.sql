-- Calendar, divisions, agencies, accounts, stored files.

CREATE TABLE special_day (
  day DATE NOT NULL PRIMARY KEY,
  type VARCHAR(40) NOT NULL,
  namezh VARCHAR(200) NOT NULL,
  nameen VARCHAR(200) NOT NULL
);

-- Days of a year that is not in this table are provisional: time limits in it may still move.
CREATE TABLE published_year (
  calendaryear INTEGER NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  publishedby VARCHAR(60),
  publishedat TIMESTAMP NOT NULL,
  changedat TIMESTAMP NOT NULL,
  recomputedat TIMESTAMP
);

CREATE TABLE division (
  code VARCHAR(12) NOT NULL PRIMARY KEY,
  namezh VARCHAR(200) NOT NULL,
  nameen VARCHAR(200) NOT NULL,
  level VARCHAR(40) NOT NULL,
  parent VARCHAR(12)
);
CREATE INDEX division_parent ON division (parent);

CREATE TABLE agency (
  code VARCHAR(30) NOT NULL PRIMARY KEY,
  namezh VARCHAR(200) NOT NULL,
  nameen VARCHAR(200) NOT NULL,
  type VARCHAR(40) NOT NULL,
  parent VARCHAR(30),
  division VARCHAR(12),
  authority VARCHAR(40),
  covers VARCHAR(4000),
  phone VARCHAR(30),
  inferred BOOLEAN NOT NULL,
  endedon DATE,
  successor VARCHAR(30)
);
CREATE INDEX agency_parent ON agency (parent);

CREATE TABLE former_name (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  agency VARCHAR(30) NOT NULL REFERENCES agency (code),
  formercode VARCHAR(30) NOT NULL,
  namezh VARCHAR(200) NOT NULL,
  nameen VARCHAR(200) NOT NULL,
  lastday DATE NOT NULL,
  document VARCHAR(200)
);
CREATE INDEX former_name_agency ON former_name (agency);

CREATE TABLE account (
  username VARCHAR(60) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name VARCHAR(100) NOT NULL,
  phone VARCHAR(30),
  mail VARCHAR(200),
  password VARCHAR(400),
  employer VARCHAR(200),
  language VARCHAR(5) NOT NULL,
  active BOOLEAN NOT NULL,
  createdat TIMESTAMP NOT NULL,
  -- The employer's name in normal form, for recusal (回避).
  employerkey VARCHAR(200),
  -- Raised to end all sessions of the account: a session with a lower epoch is refused.
  sessionepoch BIGINT DEFAULT 0 NOT NULL,
  secondfactor BOOLEAN DEFAULT FALSE NOT NULL
);
CREATE INDEX account_phone ON account (phone);
CREATE INDEX account_mail ON account (mail);
CREATE INDEX account_employerkey ON account (employerkey);

-- What a role is; the code of the role is a constant.
CREATE TABLE role_definition (
  code VARCHAR(40) NOT NULL PRIMARY KEY,
  namezh VARCHAR(200) NOT NULL,
  nameen VARCHAR(200) NOT NULL,
  -- Types of agency at which an officer holds it, separated by semicolons; null for merchants and the system.
  agencytypes VARCHAR(200),
  secondfactor BOOLEAN NOT NULL,
  -- Whether it takes a link of the signing chain.
  signinglink BOOLEAN NOT NULL,
  -- Codes of the roles that the same person must not use on the same day, separated by semicolons.
  exclusiveroles VARCHAR(500),
  source VARCHAR(200) NOT NULL
);

CREATE TABLE appointment (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  role VARCHAR(40) NOT NULL,
  -- Code of the agency, or id of the merchant, for which the account acts.
  place VARCHAR(36) NOT NULL,
  since DATE NOT NULL,
  until DATE
);
CREATE INDEX appointment_account ON appointment (account);
CREATE INDEX appointment_place ON appointment (place, role);

CREATE TABLE deputation (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  deputyfor VARCHAR(60) NOT NULL REFERENCES account (username),
  since DATE NOT NULL,
  until DATE NOT NULL
);
CREATE INDEX deputation_account ON deputation (account);

CREATE TABLE one_time_code (
  contact VARCHAR(200) NOT NULL PRIMARY KEY,
  codehash VARCHAR(64) NOT NULL,
  expires TIMESTAMP NOT NULL,
  attempts INTEGER NOT NULL
);

-- Sessions of browsers and tokens of programs.
CREATE TABLE user_session (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  tokenhash VARCHAR(64) UNIQUE,
  sessionepoch BIGINT NOT NULL,
  startedat TIMESTAMP NOT NULL,
  seenat TIMESTAMP NOT NULL,
  expires TIMESTAMP NOT NULL,
  passwordat TIMESTAMP,
  ipaddress VARCHAR(60),
  useragent VARCHAR(200)
);
CREATE INDEX user_session_account ON user_session (account);

-- Secrets of one-time passwords, encrypted with a key of the installation.
CREATE TABLE totp_factor (
  account VARCHAR(60) NOT NULL PRIMARY KEY REFERENCES account (username),
  secret VARCHAR(200),
  pending VARCHAR(200),
  pendingat TIMESTAMP,
  laststep BIGINT NOT NULL
);

CREATE TABLE passkey (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  credentialid VARCHAR(1400) NOT NULL,
  credentialhash VARCHAR(64) NOT NULL UNIQUE,
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  label VARCHAR(100) NOT NULL,
  credential VARCHAR(4000) NOT NULL,
  signcount BIGINT NOT NULL,
  createdat TIMESTAMP NOT NULL,
  usedat TIMESTAMP,
  challengedat TIMESTAMP NOT NULL
);
CREATE INDEX passkey_account ON passkey (account);

CREATE TABLE invitation (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  account VARCHAR(60) REFERENCES account (username),
  secrethash VARCHAR(64) NOT NULL UNIQUE,
  expires TIMESTAMP NOT NULL,
  usedat TIMESTAMP
);
CREATE INDEX invitation_account ON invitation (account);

CREATE TABLE stored_file (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  owner VARCHAR(60) NOT NULL,
  purpose VARCHAR(40) NOT NULL,
  name VARCHAR(200) NOT NULL,
  contenttype VARCHAR(60) NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  storedby VARCHAR(60) NOT NULL,
  storedat TIMESTAMP NOT NULL
);
CREATE INDEX stored_file_owner ON stored_file (owner, purpose);

-- Stored files whose bytes no longer match their SHA-256, found when the file was read or by the nightly check.
CREATE TABLE damaged_file (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  damage VARCHAR(40) NOT NULL,
  foundat TIMESTAMP NOT NULL
);
