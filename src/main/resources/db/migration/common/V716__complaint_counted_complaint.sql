-- State that each complaint had when the figures of an analysis report were counted.

CREATE TABLE counted_complaint (
  report VARCHAR(20) NOT NULL,
  complaint VARCHAR(20) NOT NULL REFERENCES complaint_case (number),
  state VARCHAR(40) NOT NULL,
  PRIMARY KEY (report, complaint)
);
