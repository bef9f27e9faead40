-- Stars of titles on the track of commitment, and the changes of them.

ALTER TABLE title ADD COLUMN stars VARCHAR(40);
ALTER TABLE title_event ADD COLUMN starsbefore VARCHAR(40);
ALTER TABLE title_event ADD COLUMN starsafter VARCHAR(40);
