-- Findings on clusters and distant scans that are kept, opinion books and boxes with their monthly readings.

CREATE TABLE message_cluster_finding (
  id VARCHAR(100) NOT NULL PRIMARY KEY,
  cluster VARCHAR(90) NOT NULL REFERENCES message_cluster (id),
  seq INTEGER NOT NULL,
  messages INTEGER NOT NULL,
  finding VARCHAR(1000) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (cluster, seq)
);
ALTER TABLE message_cluster ADD COLUMN reviewedmessages INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE message_cluster ADD COLUMN noted INTEGER DEFAULT 0 NOT NULL;
UPDATE message_cluster SET reviewedmessages = messages, noted = 1 WHERE finding IS NOT NULL;
INSERT INTO message_cluster_finding (id, cluster, seq, messages, finding, account, actorname, recordedat)
  SELECT id || '/1', id, 1, messages, finding, 'unknown', reviewedby, reviewedat
  FROM message_cluster WHERE finding IS NOT NULL;

CREATE TABLE distant_scan_finding (
  id VARCHAR(60) NOT NULL PRIMARY KEY,
  scan VARCHAR(40) NOT NULL REFERENCES distant_scan (id),
  seq INTEGER NOT NULL,
  finding VARCHAR(500) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (scan, seq)
);
INSERT INTO distant_scan_finding (id, scan, seq, finding, account, actorname, recordedat)
  SELECT id || '/1', id, 1, finding, 'unknown', reviewedby, reviewedat
  FROM distant_scan WHERE finding IS NOT NULL;
ALTER TABLE distant_scan DROP COLUMN reviewedby;
ALTER TABLE distant_scan DROP COLUMN reviewedat;

CREATE TABLE opinion_box (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  channel VARCHAR(40) NOT NULL,
  place VARCHAR(100) NOT NULL,
  startedon DATE NOT NULL,
  endedon DATE,
  readon DATE,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL
);
CREATE INDEX opinion_box_title ON opinion_box (title);
CREATE INDEX opinion_box_read ON opinion_box (endedon, readon);

CREATE TABLE opinion_box_reading (
  id VARCHAR(60) NOT NULL PRIMARY KEY,
  box VARCHAR(36) NOT NULL REFERENCES opinion_box (id),
  readon DATE NOT NULL,
  opinions INTEGER NOT NULL,
  note VARCHAR(500),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (box, readon)
);
