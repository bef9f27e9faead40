-- Tables of the platform: the installation, numbers, messages, answers to repeated requests.

-- Facts about the whole database. The zone is written with the first table: a database without it has times of an
-- unknown zone, and the start refuses it.
CREATE TABLE installation_fact (
  name VARCHAR(100) NOT NULL PRIMARY KEY,
  value VARCHAR(200) NOT NULL
);
INSERT INTO installation_fact (name, value) VALUES ('zone', 'UTC');

-- One row that the monitor updates to learn whether the database accepts writes.
CREATE TABLE heartbeat (
  id INTEGER NOT NULL PRIMARY KEY,
  beat TIMESTAMP NOT NULL
);
INSERT INTO heartbeat (id, beat) VALUES (1, CURRENT_TIMESTAMP);

CREATE TABLE sequence_counter (
  series VARCHAR(120) NOT NULL PRIMARY KEY,
  value BIGINT NOT NULL
);
INSERT INTO sequence_counter (series, value) VALUES ('register', 1);

CREATE TABLE outbox_message (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  channel VARCHAR(40) NOT NULL,
  recipient VARCHAR(200) NOT NULL,
  subject VARCHAR(300),
  body VARCHAR(4000) NOT NULL,
  dedupekey VARCHAR(200) UNIQUE,
  createdat TIMESTAMP NOT NULL,
  sentat TIMESTAMP,
  attempts INTEGER NOT NULL
);
CREATE INDEX outbox_message_createdat ON outbox_message (createdat);

CREATE TABLE idempotency_record (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  bodyhash VARCHAR(64) NOT NULL,
  status INTEGER NOT NULL,
  headers ${text},
  body ${bytes},
  createdat TIMESTAMP NOT NULL
);
CREATE INDEX idempotency_record_createdat ON idempotency_record (createdat);
