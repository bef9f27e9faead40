-- Application rounds.

CREATE TABLE application_round (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  owner VARCHAR(30) NOT NULL REFERENCES agency (code),
  roundyear INTEGER NOT NULL,
  namezh VARCHAR(200) NOT NULL,
  nameen VARCHAR(200) NOT NULL,
  level VARCHAR(40) NOT NULL,
  opens DATE NOT NULL,
  closes DATE NOT NULL,
  terms VARCHAR(20000) NOT NULL
);
