-- Retention of personal data: issues of the terms (个人信息保存期限规定), the journal of deletions, marks of erased records.

CREATE TABLE retention_terms_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  terms VARCHAR(32000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE retention_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  kind VARCHAR(40) NOT NULL,
  periodvalue INTEGER,
  periodunit VARCHAR(40),
  erased INTEGER NOT NULL,
  recordedat TIMESTAMP NOT NULL
);
CREATE INDEX retention_entry_kind ON retention_entry (kind, recordedat);

CREATE TABLE erased_record (
  id VARCHAR(100) NOT NULL PRIMARY KEY,
  kind VARCHAR(40) NOT NULL,
  record VARCHAR(50) NOT NULL,
  erasedat TIMESTAMP NOT NULL
);
CREATE INDEX erased_record_record ON erased_record (record, kind);

-- Which document an attempt of delivery concerns; null for those recorded before, which all concern the request for a
-- statement. The triggers of the next script guard it with the other columns.
ALTER TABLE delivery_attempt ADD COLUMN document VARCHAR(40);
