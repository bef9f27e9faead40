-- Shifts on the duty rosters of offices, in special periods of changed limits.

CREATE TABLE duty_shift (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  office VARCHAR(30) NOT NULL,
  officer VARCHAR(60) NOT NULL,
  officername VARCHAR(100) NOT NULL,
  beginsat TIMESTAMP NOT NULL,
  endsat TIMESTAMP NOT NULL,
  enteredby VARCHAR(100) NOT NULL,
  enteredat TIMESTAMP NOT NULL,
  removedby VARCHAR(100),
  removedat TIMESTAMP
);
CREATE INDEX duty_shift_office ON duty_shift (office, beginsat);
