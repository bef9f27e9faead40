-- Messages of consumers: issues of the terms, clusters, messages with their journals, contacts, access log.

CREATE TABLE consumer_message_terms_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  terms VARCHAR(8000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE message_cluster (
  id VARCHAR(90) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  type VARCHAR(40) NOT NULL,
  owner VARCHAR(30) NOT NULL,
  unit VARCHAR(40),
  signname VARCHAR(200),
  firstday DATE NOT NULL,
  messages INTEGER NOT NULL,
  contacts INTEGER NOT NULL,
  units INTEGER NOT NULL,
  enteredat TIMESTAMP NOT NULL,
  finding VARCHAR(1000),
  reviewedby VARCHAR(100),
  reviewedat TIMESTAMP
);
CREATE INDEX message_cluster_owner ON message_cluster (owner, enteredat);

CREATE TABLE consumer_message (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(19) REFERENCES title (number),
  unit VARCHAR(40) NOT NULL,
  owner VARCHAR(30) NOT NULL,
  type VARCHAR(40) NOT NULL,
  channel VARCHAR(40) NOT NULL,
  state VARCHAR(40) NOT NULL,
  termsissue INTEGER NOT NULL REFERENCES consumer_message_terms_issue (issue),
  words VARCHAR(2000),
  contacthash VARCHAR(64),
  stationcontact BOOLEAN NOT NULL,
  ownunit BOOLEAN NOT NULL,
  enteredat TIMESTAMP NOT NULL,
  since TIMESTAMP NOT NULL,
  countedfrom DATE,
  dueon DATE,
  answer VARCHAR(2000),
  answeredat TIMESTAMP,
  station VARCHAR(20),
  escalatedto VARCHAR(200),
  publication VARCHAR(40) NOT NULL,
  publishfrom DATE NOT NULL,
  publishedon DATE,
  publicwords VARCHAR(4000),
  publicanswer VARCHAR(4000),
  mergedinto VARCHAR(20) REFERENCES consumer_message (number),
  cluster VARCHAR(90) REFERENCES message_cluster (id),
  formtoken VARCHAR(40) UNIQUE
);
CREATE INDEX consumer_message_title ON consumer_message (title, answeredat);
CREATE INDEX consumer_message_unit ON consumer_message (unit, enteredat);
CREATE INDEX consumer_message_contact ON consumer_message (contacthash, enteredat);
CREATE INDEX consumer_message_owner ON consumer_message (owner, enteredat);
CREATE INDEX consumer_message_state ON consumer_message (state, dueon);
CREATE INDEX consumer_message_publication ON consumer_message (publication, publishfrom);
CREATE INDEX consumer_message_merged ON consumer_message (mergedinto);
CREATE INDEX consumer_message_cluster ON consumer_message (cluster);

CREATE TABLE consumer_message_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  message VARCHAR(20) NOT NULL REFERENCES consumer_message (number),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  party VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(2000),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (message, seq)
);

CREATE TABLE sealed_message_contact (
  message VARCHAR(20) NOT NULL PRIMARY KEY REFERENCES consumer_message (number),
  sealed VARCHAR(1000) NOT NULL,
  masked VARCHAR(200) NOT NULL
);

CREATE TABLE message_contact_access (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  message VARCHAR(20) NOT NULL REFERENCES consumer_message (number),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  accessedat TIMESTAMP NOT NULL
);
CREATE INDEX message_contact_access_message ON message_contact_access (message);
