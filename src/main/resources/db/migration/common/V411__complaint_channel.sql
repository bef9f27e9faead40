-- Channels for complaints, reports and opinions of consumers; each change is a new issue.
CREATE TABLE consumer_channel_issue (
  issue INTEGER NOT NULL PRIMARY KEY,
  account VARCHAR(60),
  actorname VARCHAR(100),
  enteredat TIMESTAMP NOT NULL,
  terms VARCHAR(32000) NOT NULL
);
