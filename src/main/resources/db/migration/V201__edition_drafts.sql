-- An edition names who published it, and never changes afterwards.
ALTER TABLE criteria_edition ADD COLUMN publishedby VARCHAR(60);
ALTER TABLE criteria_edition ADD COLUMN publishedname VARCHAR(100);
ALTER TABLE criteria_edition ADD COLUMN sha256 VARCHAR(64);
CREATE TRIGGER criteria_edition_not_updated ${fixed_before} UPDATE ON criteria_edition ${fixed};
CREATE TRIGGER criteria_edition_not_deleted ${fixed_before} DELETE ON criteria_edition ${fixed};

CREATE TABLE edition_draft (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  sheet VARCHAR(30) NOT NULL,
  issue INTEGER NOT NULL,
  content ${text} NOT NULL,
  revision INTEGER NOT NULL,
  base VARCHAR(60),
  authorities VARCHAR(200) NOT NULL,
  state VARCHAR(12) NOT NULL,
  openedby VARCHAR(60) NOT NULL,
  openedname VARCHAR(100) NOT NULL,
  openedat TIMESTAMP NOT NULL,
  closedby VARCHAR(60),
  closedname VARCHAR(100),
  closedat TIMESTAMP
);
CREATE INDEX edition_draft_state ON edition_draft (state, sheet, issue);

-- Who changed which part of a draft, revision by revision.
CREATE TABLE edition_draft_change (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  draft VARCHAR(36) NOT NULL REFERENCES edition_draft (id),
  revision INTEGER NOT NULL,
  place VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  changedat TIMESTAMP NOT NULL,
  UNIQUE (draft, revision)
);
