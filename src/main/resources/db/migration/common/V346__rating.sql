-- Rating of titles (动态评级): issues of the formula with their rehearsals, ratings with their changes, corrections asked by
-- holders, and social duties recorded by officers.

CREATE TABLE rating_formula_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  formula VARCHAR(32000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL,
  documentnumber VARCHAR(100),
  documentdate DATE,
  effectiveon DATE,
  adoptedby VARCHAR(100),
  adoptedat TIMESTAMP
);

CREATE TABLE title_rating (
  title VARCHAR(19) NOT NULL PRIMARY KEY REFERENCES title (number),
  version BIGINT NOT NULL,
  issue INTEGER NOT NULL,
  computedon DATE NOT NULL,
  points BIGINT NOT NULL,
  band VARCHAR(40),
  inputs VARCHAR(32000) NOT NULL,
  changes INTEGER NOT NULL,
  changedon DATE NOT NULL
);

CREATE TABLE rating_change (
  title VARCHAR(19) NOT NULL REFERENCES title_rating (title),
  seq INTEGER NOT NULL,
  issue INTEGER NOT NULL,
  changedon DATE NOT NULL,
  cause VARCHAR(40) NOT NULL,
  kind VARCHAR(40),
  source VARCHAR(60),
  notezh VARCHAR(200),
  noteen VARCHAR(200),
  withdrawn BOOLEAN NOT NULL,
  pointsbefore BIGINT,
  bandbefore VARCHAR(40),
  pointsafter BIGINT NOT NULL,
  bandafter VARCHAR(40),
  PRIMARY KEY (title, seq)
);

CREATE TABLE rating_correction (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  kind VARCHAR(40) NOT NULL,
  source VARCHAR(60) NOT NULL,
  plea VARCHAR(2000) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  askedat TIMESTAMP NOT NULL,
  dueon DATE NOT NULL,
  outcome VARCHAR(40),
  reason VARCHAR(1000),
  decidedby VARCHAR(100),
  decidedat TIMESTAMP,
  UNIQUE (title, kind, source)
);

CREATE TABLE social_duty (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  doneon DATE NOT NULL,
  descriptionzh VARCHAR(200) NOT NULL,
  descriptionen VARCHAR(200) NOT NULL,
  proof VARCHAR(36),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  recordedat TIMESTAMP NOT NULL,
  state VARCHAR(40) NOT NULL,
  reason VARCHAR(1000),
  secondaccount VARCHAR(60),
  secondname VARCHAR(100),
  decidedat TIMESTAMP
);
CREATE INDEX social_duty_title ON social_duty (title, state);

CREATE TABLE rating_rehearsal (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  issue INTEGER NOT NULL REFERENCES rating_formula_issue (issue),
  effectiveon DATE NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  madeat TIMESTAMP NOT NULL,
  titles INTEGER NOT NULL
);
CREATE INDEX rating_rehearsal_issue ON rating_rehearsal (issue, madeat);

CREATE TABLE rating_rehearsal_line (
  rehearsal VARCHAR(36) NOT NULL REFERENCES rating_rehearsal (id),
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  pointsbefore BIGINT,
  bandbefore VARCHAR(40),
  pointsafter BIGINT NOT NULL,
  bandafter VARCHAR(40),
  notifiedat TIMESTAMP,
  PRIMARY KEY (rehearsal, title)
);
