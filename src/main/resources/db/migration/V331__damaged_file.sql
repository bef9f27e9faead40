-- Stored files whose bytes are not those that were stored: found at a delivery or by the nightly check.
CREATE TABLE damaged_file (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  damage VARCHAR(10) NOT NULL,
  foundat TIMESTAMP NOT NULL
);
