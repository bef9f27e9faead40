-- Last day for a station's first answer; disputes entered before have none.
ALTER TABLE station_case ADD COLUMN answerdueon DATE;
