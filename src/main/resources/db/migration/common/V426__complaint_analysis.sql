-- Analysis of complaints: its terms, the weeks that were searched for hot spots, hot spots, and reports with their texts.

CREATE TABLE analysis_terms_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  terms VARCHAR(16000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE analysed_week (
  weekstart DATE NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  termsissue INTEGER NOT NULL,
  series INTEGER NOT NULL,
  findings INTEGER NOT NULL,
  analysedat TIMESTAMP NOT NULL
);

CREATE TABLE hot_spot (
  id VARCHAR(24) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  weekstart DATE NOT NULL,
  type VARCHAR(40) NOT NULL,
  subject VARCHAR(40),
  office VARCHAR(30),
  unit VARCHAR(30),
  observed INTEGER NOT NULL,
  expected DECIMAL(12, 2) NOT NULL,
  dispersion DECIMAL(8, 2) NOT NULL,
  probability DOUBLE PRECISION NOT NULL,
  termsissue INTEGER NOT NULL,
  foundat TIMESTAMP NOT NULL
);
CREATE INDEX hot_spot_week ON hot_spot (weekstart);
CREATE INDEX hot_spot_office ON hot_spot (office);

CREATE TABLE hot_spot_look (
  id VARCHAR(60) NOT NULL PRIMARY KEY,
  hotspot VARCHAR(24) NOT NULL REFERENCES hot_spot (id),
  office VARCHAR(30) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  note VARCHAR(500) NOT NULL,
  lookedat TIMESTAMP NOT NULL
);
CREATE INDEX hot_spot_look_of ON hot_spot_look (hotspot);

CREATE TABLE analysis_report (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  office VARCHAR(30) NOT NULL,
  occasion VARCHAR(30) NOT NULL,
  firstday DATE NOT NULL,
  lastday DATE NOT NULL,
  title VARCHAR(100) NOT NULL,
  state VARCHAR(40) NOT NULL,
  figures VARCHAR(32000) NOT NULL,
  listhash VARCHAR(64) NOT NULL,
  textversion INTEGER NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  countedat TIMESTAMP NOT NULL,
  releasedat TIMESTAMP,
  releasedby VARCHAR(100),
  UNIQUE (office, occasion, firstday, lastday)
);
CREATE INDEX analysis_report_last ON analysis_report (lastday);

CREATE TABLE analysis_report_text (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  report VARCHAR(20) NOT NULL REFERENCES analysis_report (number),
  seq INTEGER NOT NULL,
  text VARCHAR(32000) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  writtenat TIMESTAMP NOT NULL
);
CREATE INDEX analysis_report_text_of ON analysis_report_text (report);
