-- Terms of the appraisal (好差评规则); each change is a new issue. The first is that of config/appraisal-terms.json.

CREATE TABLE appraisal_terms (
  issue INTEGER NOT NULL PRIMARY KEY,
  callbackdays INTEGER NOT NULL,
  callbacksource VARCHAR(200) NOT NULL,
  opendays INTEGER NOT NULL,
  publishedtogether INTEGER NOT NULL,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL
);
