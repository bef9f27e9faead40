CREATE TABLE administrative_act (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  kind VARCHAR(30) NOT NULL,
  subject VARCHAR(60) NOT NULL,
  detail VARCHAR(1000),
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  takenat TIMESTAMP NOT NULL
);
CREATE INDEX administrative_act_at ON administrative_act (takenat);
CREATE TRIGGER administrative_act_not_updated ${fixed_before} UPDATE ON administrative_act ${fixed};
CREATE TRIGGER administrative_act_not_deleted ${fixed_before} DELETE ON administrative_act ${fixed};
