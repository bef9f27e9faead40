-- Law library: laws, rules and standards with their dates of force; each change is a new issue.
CREATE TABLE law_library_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL,
  terms VARCHAR(32000) NOT NULL
);
