-- Publications that wait until they can no longer be taken back, and the changes of form drafts, which can be undone.

ALTER TABLE edition_draft ADD COLUMN publisher VARCHAR(60);
ALTER TABLE edition_draft ADD COLUMN publishername VARCHAR(100);
ALTER TABLE edition_draft ADD COLUMN scheduledat TIMESTAMP;
ALTER TABLE edition_draft ADD COLUMN publicat TIMESTAMP;

ALTER TABLE form_draft ADD COLUMN revision INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE form_draft ADD COLUMN publisher VARCHAR(60);
ALTER TABLE form_draft ADD COLUMN publishername VARCHAR(100);
ALTER TABLE form_draft ADD COLUMN scheduledat TIMESTAMP;
ALTER TABLE form_draft ADD COLUMN publicat TIMESTAMP;

CREATE TABLE form_draft_change (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  draft VARCHAR(40) NOT NULL REFERENCES form_draft (form) ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  part VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  changedat TIMESTAMP NOT NULL,
  contentbefore ${text},
  pledgebefore ${text},
  undone BOOLEAN DEFAULT FALSE NOT NULL,
  UNIQUE (draft, revision)
);

-- A year of the working calendar whose publication waits.
CREATE TABLE calendar_publication (
  calendaryear INTEGER NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  publisher VARCHAR(60),
  publishername VARCHAR(100),
  scheduledat TIMESTAMP,
  publicat TIMESTAMP
);
