-- What holds for the whole database. It comes first, so that an interrupted first start can be told from a database that
-- was made before the time zone was recorded.
CREATE TABLE installation (
  name VARCHAR(100) NOT NULL PRIMARY KEY,
  value VARCHAR(200) NOT NULL
);
INSERT INTO installation (name, value) VALUES ('zone', 'UTC');
