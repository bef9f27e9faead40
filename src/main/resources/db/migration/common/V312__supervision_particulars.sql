-- Changes of the particulars of titled units (信息变更): terms, reports, and the changed value in the history of a title.

CREATE TABLE particulars_terms_list (
  issue INTEGER NOT NULL PRIMARY KEY,
  catalogue VARCHAR(32000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);

CREATE TABLE particulars_report (
  number VARCHAR(20) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  title VARCHAR(19) NOT NULL REFERENCES title (number),
  termsissue INTEGER NOT NULL REFERENCES particulars_terms_list (issue),
  kind VARCHAR(40) NOT NULL,
  namezh VARCHAR(200) NOT NULL,
  nameen VARCHAR(200) NOT NULL,
  -- Null where the change needs a new application.
  particular VARCHAR(40),
  valuebefore VARCHAR(300),
  valueafter VARCHAR(300) NOT NULL,
  changedon DATE NOT NULL,
  late BOOLEAN NOT NULL,
  remark VARCHAR(500),
  channel VARCHAR(40) NOT NULL,
  account VARCHAR(60) NOT NULL,
  actorname VARCHAR(100) NOT NULL,
  reportedat TIMESTAMP NOT NULL,
  -- The office that decides; null for the one that keeps the title.
  office VARCHAR(30),
  dueon DATE,
  state VARCHAR(40) NOT NULL,
  reason VARCHAR(1000),
  decider VARCHAR(60),
  decidername VARCHAR(100),
  decidedat TIMESTAMP,
  proceeding VARCHAR(20) REFERENCES supervision_proceeding (number)
);
CREATE INDEX particulars_report_title ON particulars_report (title);
CREATE INDEX particulars_report_state ON particulars_report (state);

ALTER TABLE title_event ADD COLUMN particular VARCHAR(40);
ALTER TABLE title_event ADD COLUMN valuebefore VARCHAR(300);
ALTER TABLE title_event ADD COLUMN valueafter VARCHAR(300);
