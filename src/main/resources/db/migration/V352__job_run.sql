-- When each timed work ran last, and what came of it.
CREATE TABLE job_run (
    job VARCHAR(100) NOT NULL PRIMARY KEY,
    begunat TIMESTAMP NOT NULL,
    millis BIGINT NOT NULL,
    failure VARCHAR(500)
);
