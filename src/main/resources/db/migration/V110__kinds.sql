CREATE TABLE subject_kind (
  code VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  namezh VARCHAR(60) NOT NULL,
  nameen VARCHAR(100) NOT NULL,
  digits CHAR(2) NOT NULL,
  form VARCHAR(30) NOT NULL,
  sheets VARCHAR(200) NOT NULL,
  bytrade BOOLEAN NOT NULL,
  composite BOOLEAN NOT NULL,
  memberkinds VARCHAR(200) NOT NULL,
  authority VARCHAR(20),
  site VARCHAR(10) NOT NULL,
  inuse BOOLEAN NOT NULL,
  listorder INTEGER NOT NULL
);

CREATE TABLE pledge_text (
  id VARCHAR(60) NOT NULL PRIMARY KEY,
  form VARCHAR(30) NOT NULL,
  issue INTEGER NOT NULL,
  content ${text} NOT NULL,
  publishedat TIMESTAMP NOT NULL
);
INSERT INTO pledge_text (id, form, issue, content, publishedat)
  SELECT 'shop/' || TRIM(CAST(issue AS CHAR(10))), 'shop', issue, content, publishedat FROM pledge_edition;
DROP TABLE pledge_edition;

CREATE INDEX title_creditcode ON title (creditcode);
