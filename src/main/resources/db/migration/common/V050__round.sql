-- Application rounds.

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
