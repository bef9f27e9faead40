-- Number of a dispute on the platform of an online station; disputes that came another way have none.
ALTER TABLE station_case ADD COLUMN platformnumber VARCHAR(60);
CREATE INDEX station_case_platform ON station_case (station, platformnumber);
