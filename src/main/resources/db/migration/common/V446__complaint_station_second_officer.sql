-- Stations: staff by names, changes and imports that wait for a second officer.

CREATE TABLE station_member (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  station VARCHAR(20) NOT NULL REFERENCES station (number),
  name VARCHAR(60) NOT NULL,
  post VARCHAR(60) NOT NULL,
  phone VARCHAR(40) NOT NULL
);
CREATE INDEX station_member_station ON station_member (station);

CREATE TABLE station_change (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  station VARCHAR(20) NOT NULL REFERENCES station (number),
  name VARCHAR(120) NOT NULL,
  hostname VARCHAR(200) NOT NULL,
  venue VARCHAR(40),
  address VARCHAR(300) NOT NULL,
  street VARCHAR(12),
  link VARCHAR(300),
  phone VARCHAR(40) NOT NULL,
  lat DOUBLE PRECISION,
  lng DOUBLE PRECISION,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  proposedat TIMESTAMP NOT NULL,
  UNIQUE (station)
);

CREATE TABLE station_import (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  office VARCHAR(30) NOT NULL,
  filename VARCHAR(200) NOT NULL,
  entries INTEGER NOT NULL,
  state VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  importedat TIMESTAMP NOT NULL,
  decidedby VARCHAR(100),
  decidedat TIMESTAMP
);
CREATE INDEX station_import_office ON station_import (office, importedat);
ALTER TABLE station ADD COLUMN importedby VARCHAR(36) REFERENCES station_import (id);
CREATE INDEX station_importedby ON station (importedby);
