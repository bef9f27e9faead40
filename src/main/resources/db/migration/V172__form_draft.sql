CREATE TABLE form_draft (
  form VARCHAR(30) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  origin VARCHAR(60) NOT NULL,
  content ${text} NOT NULL,
  pledge ${text} NOT NULL,
  account VARCHAR(60) NOT NULL,
  savedat TIMESTAMP NOT NULL
);
