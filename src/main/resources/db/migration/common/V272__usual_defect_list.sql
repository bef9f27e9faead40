-- Usual defects (常见补正事项) by office; each change is a new issue. The list without an office is that of the programme.

CREATE TABLE usual_defect_list (
  id VARCHAR(80) NOT NULL PRIMARY KEY,
  office VARCHAR(30) REFERENCES agency (code),
  issue INTEGER NOT NULL,
  defects VARCHAR(32000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);
CREATE INDEX usual_defect_list_office ON usual_defect_list (office, issue);
