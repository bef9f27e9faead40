-- Merchants, their premises, and who speaks for them.

CREATE TABLE merchant (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  creditcode VARCHAR(20) NOT NULL UNIQUE,
  creditcodereason VARCHAR(500),
  name VARCHAR(200) NOT NULL,
  agency VARCHAR(30) NOT NULL REFERENCES agency (code),
  confirmedby VARCHAR(60),
  confirmedat TIMESTAMP,
  createdat TIMESTAMP NOT NULL,
  namekey VARCHAR(200)
);
CREATE INDEX merchant_agency ON merchant (agency);
CREATE INDEX merchant_name ON merchant (name);
CREATE INDEX merchant_namekey ON merchant (namekey);

CREATE TABLE merchant_claim (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  merchant VARCHAR(36) NOT NULL REFERENCES merchant (id),
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  claimedat TIMESTAMP NOT NULL,
  state VARCHAR(40) NOT NULL,
  decidedby VARCHAR(60),
  decidedat TIMESTAMP,
  reason VARCHAR(500)
);
CREATE INDEX merchant_claim_merchant ON merchant_claim (merchant);

CREATE TABLE merchant_phone (
  id VARCHAR(80) NOT NULL PRIMARY KEY,
  merchant VARCHAR(36) NOT NULL REFERENCES merchant (id),
  phone VARCHAR(40) NOT NULL
);
CREATE INDEX merchant_phone_phone ON merchant_phone (phone);

CREATE TABLE premises (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  merchant VARCHAR(36) NOT NULL REFERENCES merchant (id),
  signname VARCHAR(120) NOT NULL,
  agency VARCHAR(30) NOT NULL REFERENCES agency (code),
  street VARCHAR(12),
  address VARCHAR(300) NOT NULL,
  lat DOUBLE PRECISION,
  lng DOUBLE PRECISION,
  signkey VARCHAR(200)
);
CREATE INDEX premises_merchant ON premises (merchant);
CREATE INDEX premises_signkey ON premises (signkey);

CREATE TABLE pending_registration (
  contact VARCHAR(200) NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  creditcode VARCHAR(20) NOT NULL,
  merchantname VARCHAR(200) NOT NULL,
  agency VARCHAR(30) NOT NULL REFERENCES agency (code),
  createdat TIMESTAMP NOT NULL,
  language VARCHAR(2) DEFAULT 'zh' NOT NULL
);

CREATE TABLE personal_data_access (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account VARCHAR(60) NOT NULL,
  reference VARCHAR(30) NOT NULL,
  field VARCHAR(60) NOT NULL,
  purpose VARCHAR(500) NOT NULL,
  accessedat TIMESTAMP NOT NULL
);
CREATE INDEX personal_data_access_reference ON personal_data_access (reference);
