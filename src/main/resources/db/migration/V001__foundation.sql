CREATE TABLE special_day (
  day DATE NOT NULL PRIMARY KEY,
  kind VARCHAR(10) NOT NULL,
  namezh VARCHAR(100),
  nameen VARCHAR(100)
);

CREATE TABLE division (
  code VARCHAR(12) NOT NULL PRIMARY KEY,
  namezh VARCHAR(100) NOT NULL,
  nameen VARCHAR(100) NOT NULL,
  division_level VARCHAR(10) NOT NULL,
  parent VARCHAR(12)
);
CREATE INDEX division_parent ON division (parent);

CREATE TABLE organ (
  code VARCHAR(30) NOT NULL PRIMARY KEY,
  namezh VARCHAR(100) NOT NULL,
  nameen VARCHAR(200) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  parent VARCHAR(30),
  division VARCHAR(12),
  authority VARCHAR(20),
  covers VARCHAR(4000),
  phone VARCHAR(30),
  inferred BOOLEAN NOT NULL
);
CREATE INDEX organ_parent ON organ (parent);

CREATE TABLE account (
  username VARCHAR(60) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name VARCHAR(100) NOT NULL,
  phone VARCHAR(30),
  mail VARCHAR(200),
  password VARCHAR(400),
  employer VARCHAR(200),
  language VARCHAR(5) NOT NULL,
  active BOOLEAN NOT NULL,
  createdat TIMESTAMP NOT NULL
);
CREATE INDEX account_phone ON account (phone);
CREATE INDEX account_mail ON account (mail);

CREATE TABLE appointment (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  role VARCHAR(30) NOT NULL,
  place VARCHAR(36) NOT NULL,
  since DATE NOT NULL,
  until DATE
);
CREATE INDEX appointment_account ON appointment (account);
CREATE INDEX appointment_place ON appointment (place, role);

CREATE TABLE deputy (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  standsinfor VARCHAR(60) NOT NULL REFERENCES account (username),
  since DATE NOT NULL,
  until DATE NOT NULL
);
CREATE INDEX deputy_account ON deputy (account);

CREATE TABLE one_time_code (
  contact VARCHAR(200) NOT NULL PRIMARY KEY,
  code_hash VARCHAR(64) NOT NULL,
  expires TIMESTAMP NOT NULL,
  attempts INTEGER NOT NULL
);

CREATE TABLE bearer_token (
  token_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  expires TIMESTAMP NOT NULL
);

CREATE TABLE counter (
  series VARCHAR(120) NOT NULL PRIMARY KEY,
  value BIGINT NOT NULL
);

CREATE TABLE outbox_message (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  channel VARCHAR(10) NOT NULL,
  recipient VARCHAR(200) NOT NULL,
  subject VARCHAR(300),
  body VARCHAR(4000) NOT NULL,
  dedupekey VARCHAR(200) UNIQUE,
  createdat TIMESTAMP NOT NULL,
  sentat TIMESTAMP,
  attempts INTEGER NOT NULL
);
CREATE INDEX outbox_created ON outbox_message (createdat);

CREATE TABLE idempotent_answer (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  body_hash VARCHAR(64) NOT NULL,
  status INTEGER NOT NULL,
  content_type VARCHAR(100),
  answer ${text},
  createdat TIMESTAMP NOT NULL
);

CREATE TABLE stored_file (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  owner VARCHAR(60) NOT NULL,
  purpose VARCHAR(40) NOT NULL,
  name VARCHAR(200) NOT NULL,
  content_type VARCHAR(60) NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  storedby VARCHAR(60) NOT NULL,
  storedat TIMESTAMP NOT NULL
);
CREATE INDEX stored_file_owner ON stored_file (owner, purpose);

CREATE TABLE trade (
  code VARCHAR(20) NOT NULL PRIMARY KEY,
  namezh VARCHAR(100) NOT NULL,
  nameen VARCHAR(100) NOT NULL,
  prefixes VARCHAR(400),
  authority VARCHAR(20) NOT NULL,
  sheet VARCHAR(30),
  listorder INTEGER NOT NULL
);

CREATE TABLE criteria_edition (
  id VARCHAR(60) NOT NULL PRIMARY KEY,
  sheet VARCHAR(30) NOT NULL,
  issue INTEGER NOT NULL,
  content ${text} NOT NULL,
  publishedat TIMESTAMP NOT NULL
);

CREATE TABLE merchant (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  creditcode VARCHAR(20) NOT NULL UNIQUE,
  creditcodereason VARCHAR(500),
  name VARCHAR(200) NOT NULL,
  organ VARCHAR(30) NOT NULL REFERENCES organ (code),
  confirmedby VARCHAR(60),
  confirmedat TIMESTAMP,
  createdat TIMESTAMP NOT NULL
);
CREATE INDEX merchant_organ ON merchant (organ);
CREATE INDEX merchant_name ON merchant (name);

CREATE TABLE merchant_claim (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  merchant_id VARCHAR(36) NOT NULL REFERENCES merchant (id),
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  claimedat TIMESTAMP NOT NULL,
  state VARCHAR(10) NOT NULL,
  decidedby VARCHAR(60),
  decidedat TIMESTAMP,
  reason VARCHAR(500)
);
CREATE INDEX merchant_claim_merchant ON merchant_claim (merchant_id);

CREATE TABLE premises (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  merchant_id VARCHAR(36) NOT NULL REFERENCES merchant (id),
  signname VARCHAR(120) NOT NULL,
  organ VARCHAR(30) NOT NULL REFERENCES organ (code),
  street VARCHAR(12),
  address VARCHAR(300) NOT NULL,
  lat DOUBLE PRECISION,
  lng DOUBLE PRECISION
);
CREATE INDEX premises_merchant ON premises (merchant_id);

CREATE TABLE round (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  owner VARCHAR(30) NOT NULL REFERENCES organ (code),
  roundyear INTEGER NOT NULL,
  titlezh VARCHAR(200) NOT NULL,
  titleen VARCHAR(200) NOT NULL,
  level VARCHAR(10) NOT NULL,
  opens DATE NOT NULL,
  closes DATE NOT NULL,
  terms VARCHAR(20000) NOT NULL
);

CREATE TABLE candidacy (
  reference VARCHAR(30) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  merchant_id VARCHAR(36) NOT NULL REFERENCES merchant (id),
  round_id VARCHAR(40) NOT NULL REFERENCES round (id),
  premises_id VARCHAR(36) REFERENCES premises (id),
  stage VARCHAR(20) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  trade VARCHAR(20),
  industry VARCHAR(6),
  office VARCHAR(30) NOT NULL REFERENCES organ (code),
  station VARCHAR(30) REFERENCES organ (code),
  authority VARCHAR(30) REFERENCES organ (code),
  dueon DATE,
  lapseproposed BOOLEAN NOT NULL,
  extended BOOLEAN NOT NULL,
  reviewasked BOOLEAN NOT NULL,
  refusalfinal BOOLEAN NOT NULL,
  createdat TIMESTAMP NOT NULL,
  submittedat TIMESTAMP
);
CREATE INDEX candidacy_office ON candidacy (office, stage);
CREATE INDEX candidacy_station ON candidacy (station, stage);
CREATE INDEX candidacy_authority ON candidacy (authority, stage);
CREATE INDEX candidacy_merchant ON candidacy (merchant_id);
CREATE INDEX candidacy_round ON candidacy (round_id, stage);
CREATE INDEX candidacy_due ON candidacy (stage, dueon);

CREATE TABLE journal (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  candidacy VARCHAR(30) NOT NULL REFERENCES candidacy (reference),
  seq INTEGER NOT NULL,
  step VARCHAR(20) NOT NULL,
  stage_before VARCHAR(20) NOT NULL,
  stage_after VARCHAR(20) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  acting_role VARCHAR(30),
  place VARCHAR(36),
  deputyfor VARCHAR(60),
  behalf VARCHAR(200),
  reason VARCHAR(4000),
  takenat TIMESTAMP NOT NULL,
  UNIQUE (candidacy, seq)
);
CREATE INDEX journal_at ON journal (takenat);

${fixed_function};
CREATE TRIGGER journal_not_updated ${fixed_before} UPDATE ON journal ${fixed};
CREATE TRIGGER journal_not_deleted ${fixed_before} DELETE ON journal ${fixed};
