-- Trades, subject types, editions of the criteria and their drafts.

CREATE TABLE trade (
  code VARCHAR(40) NOT NULL PRIMARY KEY,
  namezh VARCHAR(200) NOT NULL,
  nameen VARCHAR(200) NOT NULL,
  prefixes VARCHAR(400),
  authority VARCHAR(40) NOT NULL,
  sheet VARCHAR(40),
  listorder INTEGER NOT NULL
);

CREATE TABLE subject_type (
  code VARCHAR(40) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  namezh VARCHAR(200) NOT NULL,
  nameen VARCHAR(200) NOT NULL,
  digits CHAR(2) NOT NULL,
  form VARCHAR(40) NOT NULL,
  sheets VARCHAR(200) NOT NULL,
  bytrade BOOLEAN NOT NULL,
  composite BOOLEAN NOT NULL,
  membertypes VARCHAR(200) NOT NULL,
  authority VARCHAR(40),
  site VARCHAR(40) NOT NULL,
  inuse BOOLEAN NOT NULL,
  listorder INTEGER NOT NULL
);

-- Append-only (V200).
CREATE TABLE published_edition (
  id VARCHAR(60) NOT NULL PRIMARY KEY,
  sheet VARCHAR(40) NOT NULL,
  issue INTEGER NOT NULL,
  content ${text} NOT NULL,
  publishedat TIMESTAMP NOT NULL,
  publishedby VARCHAR(60),
  publishedbyname VARCHAR(100),
  sha256 VARCHAR(64)
);

CREATE TABLE edition_draft (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  sheet VARCHAR(40) NOT NULL,
  issue INTEGER NOT NULL,
  content ${text} NOT NULL,
  revision INTEGER NOT NULL,
  baseedition VARCHAR(60),
  authorities VARCHAR(200) NOT NULL,
  state VARCHAR(40) NOT NULL,
  openedby VARCHAR(60) NOT NULL,
  openedbyname VARCHAR(100) NOT NULL,
  openedat TIMESTAMP NOT NULL,
  closedby VARCHAR(60),
  closedbyname VARCHAR(100),
  closedat TIMESTAMP
);
CREATE INDEX edition_draft_state ON edition_draft (state, sheet, issue);

-- Revisions of a draft: which part was changed, by which account.
CREATE TABLE edition_draft_change (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  draft VARCHAR(36) NOT NULL REFERENCES edition_draft (id),
  revision INTEGER NOT NULL,
  part VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  changedat TIMESTAMP NOT NULL,
  UNIQUE (draft, revision)
);
