-- What a phone sent after the sheet was locked: it does not count, and stays as a note for the team; decision 0051.
CREATE TABLE late_mark (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  sheet_id VARCHAR(36) NOT NULL REFERENCES joint_sheet (id),
  code VARCHAR(20) NOT NULL,
  points DOUBLE PRECISION,
  leftout BOOLEAN NOT NULL,
  veto BOOLEAN NOT NULL,
  reason VARCHAR(2000),
  file VARCHAR(36),
  markedby VARCHAR(60) NOT NULL,
  markedname VARCHAR(100) NOT NULL,
  receivedat TIMESTAMP NOT NULL
);
CREATE INDEX late_mark_sheet ON late_mark (sheet_id);
