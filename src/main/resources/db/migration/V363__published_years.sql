-- A year is provisional until its calendar was published as a whole; one entered day does not publish it.
CREATE TABLE published_year (
  calendaryear INTEGER NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  publishedby VARCHAR(60),
  publishedat TIMESTAMP NOT NULL,
  changedat TIMESTAMP NOT NULL,
  recomputedat TIMESTAMP
);

-- Copies of pages that other nodes keep end with it.
CREATE TRIGGER published_year_1_added ${count_when} INSERT ON published_year ${count};
CREATE TRIGGER published_year_2_added AFTER INSERT ON published_year ${note_names};
CREATE TRIGGER published_year_1_changed ${count_when} UPDATE ON published_year ${count};
CREATE TRIGGER published_year_2_changed AFTER UPDATE ON published_year ${note_names};

ALTER TABLE candidacy ADD COLUMN dueprovisional BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE public_notice ADD COLUMN lastdayprovisional BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE consultation ADD COLUMN endsprovisional BOOLEAN DEFAULT FALSE NOT NULL;
