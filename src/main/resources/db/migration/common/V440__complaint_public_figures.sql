-- Aggregated public figures of complaints, and the definitions of the figures of the seven dimensions.

CREATE TABLE published_complaint_figure (
  id VARCHAR(90) NOT NULL PRIMARY KEY,
  appraisedmonth VARCHAR(7) NOT NULL,
  office VARCHAR(30) NOT NULL,
  category VARCHAR(40) NOT NULL,
  complaints INTEGER NOT NULL,
  due INTEGER NOT NULL,
  ontime INTEGER NOT NULL,
  closed INTEGER NOT NULL,
  settled INTEGER NOT NULL,
  recovered DECIMAL(14, 2)
);
CREATE INDEX published_complaint_figure_month ON published_complaint_figure (appraisedmonth, office);

CREATE TABLE dimension_terms_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  terms VARCHAR(32000) NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);
