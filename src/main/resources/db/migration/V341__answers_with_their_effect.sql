DROP TABLE idempotent_answer;
CREATE TABLE idempotent_answer (
  id VARCHAR(64) NOT NULL PRIMARY KEY,
  body_hash VARCHAR(64) NOT NULL,
  status INTEGER NOT NULL,
  headers ${text},
  answer ${bytes},
  createdat TIMESTAMP NOT NULL
);
CREATE INDEX idempotent_answer_created ON idempotent_answer (createdat);
