-- Service stations and ODR firms: issues of the terms, register with papers, shops and journal, disputes with journal, monthly returns.

CREATE TABLE station_terms_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  terms VARCHAR(16000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE station (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  owner VARCHAR(30) NOT NULL,
  type VARCHAR(40) NOT NULL,
  state VARCHAR(40) NOT NULL,
  venue VARCHAR(40),
  name VARCHAR(120) NOT NULL,
  hostname VARCHAR(200) NOT NULL,
  creditcode VARCHAR(20) NOT NULL,
  address VARCHAR(300) NOT NULL,
  street VARCHAR(12),
  link VARCHAR(300),
  phone VARCHAR(40) NOT NULL,
  lat DOUBLE PRECISION,
  lng DOUBLE PRECISION,
  contact VARCHAR(60),
  contactphone VARCHAR(40),
  staff INTEGER NOT NULL,
  conditions VARCHAR(1000) NOT NULL,
  openedon DATE,
  closedon DATE,
  activeon DATE,
  applicant VARCHAR(60),
  enteredat TIMESTAMP NOT NULL
);
CREATE INDEX station_owner ON station (owner, state);
CREATE INDEX station_code ON station (creditcode);
CREATE INDEX station_street ON station (street);
CREATE INDEX station_state ON station (state, activeon);

CREATE TABLE station_paper (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  station VARCHAR(20) NOT NULL REFERENCES station (number),
  code VARCHAR(40) NOT NULL,
  file VARCHAR(36) NOT NULL,
  UNIQUE (station, code)
);

CREATE TABLE station_shop (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  station VARCHAR(20) NOT NULL REFERENCES station (number),
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  UNIQUE (station, title)
);
CREATE INDEX station_shop_title ON station_shop (title);

CREATE TABLE station_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  station VARCHAR(20) NOT NULL REFERENCES station (number),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(2500),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (station, seq)
);

CREATE TABLE station_case (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  station VARCHAR(20) NOT NULL REFERENCES station (number),
  shop VARCHAR(19) REFERENCES title (number),
  shopname VARCHAR(120),
  source VARCHAR(40) NOT NULL,
  reference VARCHAR(60),
  words VARCHAR(1000),
  file VARCHAR(36),
  amount DECIMAL(14, 2),
  sealedcontact VARCHAR(1000),
  maskedcontact VARCHAR(200),
  state VARCHAR(40) NOT NULL,
  receivedon DATE NOT NULL,
  dueon DATE NOT NULL,
  answeredon DATE,
  endedon DATE,
  answer VARCHAR(1000),
  outcome VARCHAR(1000),
  recovered DECIMAL(14, 2),
  agreement VARCHAR(36),
  callback VARCHAR(40),
  calledbackon DATE
);
CREATE INDEX station_case_station ON station_case (station, receivedon);
CREATE INDEX station_case_state ON station_case (state, dueon);
CREATE INDEX station_case_reference ON station_case (reference);
CREATE INDEX station_case_shop ON station_case (shop);

CREATE TABLE station_case_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  stationcase VARCHAR(20) NOT NULL REFERENCES station_case (number),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(500),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (stationcase, seq)
);

CREATE TABLE station_month (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  station VARCHAR(20) NOT NULL REFERENCES station (number),
  reportmonth VARCHAR(7) NOT NULL,
  received BIGINT NOT NULL,
  settled BIGINT NOT NULL,
  failed BIGINT NOT NULL,
  pending BIGINT NOT NULL,
  recovered DECIMAL(14, 2) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  sentat TIMESTAMP NOT NULL,
  UNIQUE (station, reportmonth)
);
