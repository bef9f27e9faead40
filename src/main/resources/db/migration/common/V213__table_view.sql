-- How an account last viewed each list of the work pages: columns, order and filters. Replaced by each change.

CREATE TABLE table_view (
  id VARCHAR(101) NOT NULL PRIMARY KEY,
  account VARCHAR(60) NOT NULL REFERENCES account (username),
  listname VARCHAR(40) NOT NULL,
  state VARCHAR(4000) NOT NULL,
  UNIQUE (account, listname)
);
