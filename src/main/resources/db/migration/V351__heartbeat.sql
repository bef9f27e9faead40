-- A row that is written now and then: shows whether the database can be written at all.
CREATE TABLE heartbeat (
    id INTEGER NOT NULL PRIMARY KEY,
    beat TIMESTAMP NOT NULL
);
INSERT INTO heartbeat (id, beat) VALUES (1, CURRENT_TIMESTAMP);
