-- Codes of units: issues of the network places, codes, scans by day and place, visitors of the day, flags.

CREATE TABLE network_places_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  terms VARCHAR(32000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE unit_code (
  code VARCHAR(12) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  issuedat TIMESTAMP NOT NULL,
  replacedat TIMESTAMP
);
CREATE INDEX unit_code_title ON unit_code (title);

CREATE TABLE unit_scan (
  id VARCHAR(80) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  scannedon DATE NOT NULL,
  place VARCHAR(40) NOT NULL,
  scans INTEGER NOT NULL,
  visitors INTEGER NOT NULL
);
CREATE INDEX unit_scan_title ON unit_scan (title, scannedon);

CREATE TABLE scan_visitor (
  hash VARCHAR(64) NOT NULL PRIMARY KEY,
  scannedon DATE NOT NULL
);
CREATE INDEX scan_visitor_day ON scan_visitor (scannedon);

CREATE TABLE distant_scan (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  scannedon DATE NOT NULL,
  places VARCHAR(200) NOT NULL,
  enteredat TIMESTAMP NOT NULL,
  finding VARCHAR(500),
  reviewedby VARCHAR(100),
  reviewedat TIMESTAMP
);
CREATE INDEX distant_scan_title ON distant_scan (title);
