ALTER TABLE organ ADD COLUMN endedon DATE;
ALTER TABLE organ ADD COLUMN successor VARCHAR(30);

CREATE TABLE former_name (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  organ VARCHAR(30) NOT NULL REFERENCES organ (code),
  formercode VARCHAR(30) NOT NULL,
  namezh VARCHAR(100) NOT NULL,
  nameen VARCHAR(200) NOT NULL,
  lastday DATE NOT NULL,
  document VARCHAR(200)
);
CREATE INDEX former_name_organ ON former_name (organ);
