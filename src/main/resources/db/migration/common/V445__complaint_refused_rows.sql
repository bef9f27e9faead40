-- Refused rows of the imports of platforms, stored when a file is imported.

CREATE TABLE complaint_import_row (
  id VARCHAR(60) NOT NULL PRIMARY KEY,
  intake VARCHAR(36) NOT NULL REFERENCES complaint_import (id),
  seq INTEGER NOT NULL,
  line INTEGER NOT NULL,
  columnname VARCHAR(40) NOT NULL,
  cell VARCHAR(100),
  messagekey VARCHAR(100) NOT NULL,
  bound INTEGER,
  UNIQUE (intake, seq)
);
