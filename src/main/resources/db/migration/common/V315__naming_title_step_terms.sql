-- Officers change the terms of the steps of titles; former issues stay.

ALTER TABLE title_step_terms ADD COLUMN issue INTEGER DEFAULT 1 NOT NULL;
ALTER TABLE title_step_terms ADD COLUMN account VARCHAR(60);
ALTER TABLE title_step_terms ADD COLUMN actorname VARCHAR(100);
ALTER TABLE title_step_terms ADD COLUMN enteredat TIMESTAMP;

CREATE TABLE former_title_step_terms (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  step VARCHAR(40) NOT NULL,
  issue INTEGER NOT NULL,
  groundzh VARCHAR(300) NOT NULL,
  grounden VARCHAR(600) NOT NULL,
  remedyzh VARCHAR(300),
  remedyen VARCHAR(600),
  timelimit VARCHAR(40),
  source VARCHAR(200) NOT NULL,
  actorname VARCHAR(100),
  replacedat TIMESTAMP NOT NULL,
  UNIQUE (step, issue)
);
