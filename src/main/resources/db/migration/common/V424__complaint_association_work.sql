-- Activity log of the consumers' associations, with its journal.

CREATE TABLE association_activity (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  association VARCHAR(30) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  state VARCHAR(40) NOT NULL,
  heldon DATE NOT NULL,
  place VARCHAR(120) NOT NULL,
  topic VARCHAR(200) NOT NULL,
  quantity INTEGER NOT NULL
);
CREATE INDEX association_activity_held ON association_activity (association, heldon);

CREATE TABLE association_activity_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  activity VARCHAR(20) NOT NULL REFERENCES association_activity (number),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  words VARCHAR(500),
  formerkind VARCHAR(40),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (activity, seq)
);

-- Comparative tests of the consumers' associations with their samples and journal, and issues of the terms.
CREATE TABLE association_terms_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  terms VARCHAR(4000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE comparative_test (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  association VARCHAR(30) NOT NULL,
  state VARCHAR(40) NOT NULL,
  product VARCHAR(60) NOT NULL,
  summary VARCHAR(4000) NOT NULL,
  notifiedon DATE,
  objectionsuntil DATE,
  termsissue INTEGER,
  publisher VARCHAR(60),
  publishername VARCHAR(100),
  scheduledat TIMESTAMP,
  publicat TIMESTAMP,
  publishedat TIMESTAMP,
  changedat TIMESTAMP NOT NULL
);
CREATE INDEX comparative_test_association ON comparative_test (association, state);
CREATE INDEX comparative_test_public ON comparative_test (state, publishedat);

CREATE TABLE test_sample (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  test VARCHAR(20) NOT NULL REFERENCES comparative_test (number),
  seq INTEGER NOT NULL,
  product VARCHAR(120) NOT NULL,
  trader VARCHAR(120) NOT NULL,
  contact VARCHAR(130),
  result VARCHAR(500) NOT NULL,
  objection VARCHAR(1000),
  objectedon DATE,
  answer VARCHAR(1000)
);
CREATE INDEX test_sample_test ON test_sample (test, seq);

CREATE TABLE test_entry (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  test VARCHAR(20) NOT NULL REFERENCES comparative_test (number),
  seq INTEGER NOT NULL,
  step VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  words VARCHAR(500),
  recordedat TIMESTAMP NOT NULL,
  UNIQUE (test, seq)
);
