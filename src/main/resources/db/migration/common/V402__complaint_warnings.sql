-- Consumer warnings, tips and typical cases, with the shops that they name and a journal.

CREATE TABLE consumer_warning (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  owner VARCHAR(30) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  state VARCHAR(40) NOT NULL,
  title VARCHAR(120) NOT NULL,
  body VARCHAR(4000) NOT NULL,
  category VARCHAR(60) NOT NULL,
  trade VARCHAR(40),
  datafrom DATE,
  datauntil DATE,
  link VARCHAR(300),
  validuntil DATE NOT NULL,
  publisher VARCHAR(60),
  publishername VARCHAR(100),
  scheduledat TIMESTAMP,
  publicat TIMESTAMP,
  publishedat TIMESTAMP,
  changedat TIMESTAMP NOT NULL
);
CREATE INDEX consumer_warning_owner ON consumer_warning (owner, state);
CREATE INDEX consumer_warning_public ON consumer_warning (state, publishedat);

CREATE TABLE warning_shop (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  warning VARCHAR(20) NOT NULL REFERENCES consumer_warning (number),
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  decision VARCHAR(100) NOT NULL,
  UNIQUE (warning, title)
);
CREATE INDEX warning_shop_title ON warning_shop (title);

CREATE TABLE warning_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  warning VARCHAR(20) NOT NULL REFERENCES consumer_warning (number),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reason VARCHAR(500),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (warning, seq)
);
